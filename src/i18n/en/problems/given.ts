import type { GivenDetail, UnknownName } from "../../../plan/problem/details/given";
import type { ProblemTexts } from "../../problemTexts";
import { few, known } from "./words";

const kinds = {
  text: "text",
  number: "a number",
  "whole number": "a whole number",
  amount: "an amount such as 36000 or 36000.00",
  date: "a date such as 2026-07-01",
  "true or false": "true or false",
  list: "a list",
  object: "an object with named fields",
} as const;

const everywhere = { managers: "managers", products: "products", metrics: "metrics" } as const;

const zero = {
  managers: "Every manager's weight is 0, so all managers count as equal. To change that, give at least one of them a weight.",
  seasonality:
    "Every seasonal weight is 0, so the year is divided by the number of months. To change that, give at least one period a weight.",
  basis:
    "Every basis here is 0, so there is nothing to go by and an even split is assumed. To change that, enter at least one basis above 0.",
} as const;

const unknown = (what: string, whoIs: string, { name, known: names, meant }: UnknownName): string =>
  meant === undefined
    ? `There is no ${what} “${name}”. Choose a ${whoIs} in the list, or add this one. ${known(names)}`
    : `There is no ${what} “${name}”. Did you mean “${meant}”? Correct the name, or add this one.`;

export const given: ProblemTexts<GivenDetail> = {
  NotJson: ({ reason }) =>
    `This is not a plan file: its text is not JSON (${reason}). Export the plan file again, or correct the text at that place.`,
  UnknownVersion: ({ found }) =>
    `The plan file has version ${found}, but only version 1 can be read. Update the add-in, or export the plan file again.`,
  Missing: ({ field }) => (field === undefined ? "Nothing is entered here. Fill it in." : `Enter “${field}”.`),
  UnknownField: ({ field }) => `A plan file has no field “${field}” here. Correct its spelling, or remove it.`,
  WrongKind: ({ expected, found, meant = [] }) =>
    `“${found}” is not ${kinds[expected]}. Enter ${meant.length === 0 ? kinds[expected] : meant.join(" or ")}.`,
  MonthsCount: ({ count }) => `There are ${count} amounts here. Enter one for the year, or twelve, one per month.`,
  OutOfRange: ({ found, min, max }) => `${found} is out of range. Enter a number from ${min} to ${max}.`,
  NotInList: ({ found, allowed }) => `“${found}” is not one of the choices. Enter one of these: ${few(allowed)}.`,
  NumberAsText: ({ found, number, more }) =>
    `“${found}” is text, with which Excel does not calculate. It counts as ` +
    `${number}${more === 0 ? "" : ` (${more} more in this column likewise)`}, ` +
    "which is written in its place when sheets are made. Check that it is meant.",
  ErrorInCell: ({ found }) => `The cell shows the error ${found}. Correct its formula, or enter the value itself.`,
  NotUsedHere: ({ column, change }) =>
    `A change of the type “${change}” has no “${column}”. Delete what stands here, or choose another type.`,
  MissingTable: ({ table }) => `The table ${table} is no longer on its sheet. Undo its removal, or make a new sheet.`,
  MissingColumn: ({ table, column }) =>
    `The table ${table} has no column “${column}” any more. Undo its removal, or give the column its name back.`,
  BelowList: ({ table }) =>
    `“${table}” ends above this row: what is typed from here on is not in it. Insert rows into the list and move it up there.`,
  Empty: ({ what }) => `There are no ${everywhere[what]}. Enter at least one.`,
  DuplicateName: ({ name, first }) =>
    first === undefined
      ? `The name “${name}” is there twice. Give each its own name.`
      : `“${name}” is the same name as “${first}”: only spaces, full width or hidden characters differ. Give each its own name.`,
  DuplicateId: ({ id }) => `The id “${id}” is there twice. Give each its own id.`,
  NameTooLong: ({ name, length, limit }) =>
    `The name “${name.slice(0, 20)}…” has ${length} characters, but a sheet's heading holds ${limit}. Shorten it.`,
  UnknownManager: (detail) => unknown("manager", "manager who is", detail),
  UnknownProduct: (detail) => unknown("product", "product that is", detail),
  UnknownMetric: (detail) => unknown("metric", "metric that is", detail),
  UnknownClient: (detail) => unknown("client", "client that is", detail),
  NotTheirClient: ({ client, manager, theirs }) =>
    `${client} is a client of ${theirs}, not of ${manager}. Remove the manager here, or correct one of the two.`,
  NotMultipleOfUnit: ({ amount, unit, nearest }) =>
    `${amount} is no multiple of the unit ${unit}, the smallest amount a cell may hold. Round the amount` +
    `${nearest === undefined ? "" : ` to ${nearest}`}, or choose a smaller unit.`,
  NegativeAmount: ({ amount }) => `${amount} is negative. Enter an amount of 0 or more.`,
  TooLarge: ({ amount, unit }) =>
    `${amount} is more than Excel can hold exactly in units of ${unit} (15 digits). Choose a larger unit, or check the amount.`,
  BadUnit: ({ found }) => `“${found}” is not a unit. Enter the smallest amount a cell may hold, such as 1, 0.01 or 100.`,
  NegativeWeight: ({ weight }) => `${weight} is negative. Enter a number of 0 or more.`,
  AllZero: ({ what }) => zero[what],
};
