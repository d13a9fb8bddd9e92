import type { Field, FigureField, LeftField, NameType } from "../../lists/field";
import type { ListNote, LeftOutWhy } from "../../lists/notes";
import { count } from "./count";

const names: Readonly<Record<NameType, string>> = {
  client: "Client",
  clientId: "Client's id",
  manager: "Account manager",
  class: "Class",
  area: "Area in charge",
  product: "Product",
  metric: "Metric",
  month: "Month of the row",
};

const kinds: Readonly<Record<FigureField["kind"], string>> = { lastYear: "last year", basis: "potential", target: "target" };

const left: Readonly<Record<LeftField["why"], string>> = {
  total: "a sum of other columns",
  ratio: "a share or a growth",
  number: "a running number",
  otherYear: "another year",
  planned: "planned, beside what was reached",
  noHeading: "no heading",
  notKnown: "not recognised",
  twice: "said by another column already",
  chosen: "by choice",
};

const leftOut: Readonly<Record<LeftOutWhy, string>> = {
  total: "totals and subtotals",
  sum: "rows that are the sum of others, whatever they are called",
  ofWhich: "parts of other rows (“of which”)",
  headings: "headings that are repeated",
  otherYear: "rows of another year",
  group: "headings of groups",
  footnote: "remarks beside the list",
  hidden: "hidden rows",
  blank: "empty rows",
};

const scales: Readonly<Record<number, string>> = {
  3: "thousands",
  4: "ten thousands",
  6: "millions",
  8: "hundred millions",
  9: "billions",
};

function figure({ kind, product, metric, months, zeros }: FigureField): string {
  const span = months === null ? null : months.from === months.through ? `month ${months.from}` : `months ${months.from}–${months.through}`;
  const parts = [product, metric, span, zeros === 0 ? null : `in ${scales[zeros] ?? `10^${zeros}`}`].filter((part) => part !== null);
  return `Figure: ${[kinds[kind], ...parts].join(" · ")}`;
}

function number(value: number): string {
  const [whole = "", rest] = String(value).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (rest === undefined ? "" : `.${rest}`);
}

function note(one: ListNote): string {
  switch (one.type) {
    case "Unreadable": {
      const write = one.meant.length > 0 ? one.meant.join(" or ") : "an amount such as 36000";
      return `“${one.found}” under “${one.heading}” is no amount, so nothing is taken from this cell. Write ${write}.`;
    }
    case "Nameless":
      return `This row has figures, but nothing under “${one.heading}”, and is not taken. Write whose they are, or delete a total.`;
    case "NoManager":
      return `“${one.client}” has no account manager and goes to “(unassigned)”. Write the manager's name.`;
    case "TwoManagers":
      return `“${one.client}” stands under “${one.manager}” and “${one.other}”. It stays with the first, figures added up; write one.`;
    case "TotalDiffers":
      return (
        `The list's own total under “${one.heading}” is ${number(one.found)}, ` +
        `but the rows that are taken add up to ${number(one.taken)}. ` +
        "Check whether a row is missing or counted twice."
      );
    case "OtherList":
      return "Another list begins here, and is not taken. Select it and import it by itself.";
    case "LeftOut":
      return `Left out: ${leftOut[one.why]} (${one.at.length}).`;
    case "FilledDown":
      return `Empty cells under “${one.heading}” say the same as the one above (${one.at.length}).`;
    case "HiddenTaken":
      return `Hidden rows are taken as well (${one.at.length}).`;
    case "EmptyIsNothing":
      return `Empty cells count as 0, as the row's own total says (${one.at.length}).`;
    case "EmptyNotKnown":
      return (
        `Empty cells are not known: the split goes by the average of the other clients there (${one.at.length}). ` +
        "Write 0 where nothing was sold."
      );
    case "AddedUp":
      return one.names.length === 1
        ? `“${one.names[0] ?? ""}” stands in several rows: their figures are added up.`
        : `${count(one.names.length, "client")} stand in several rows: their figures are added up.`;
    case "Alike":
      return `“${one.name}” and “${one.other}” are taken for two: if they are one, write both alike.`;
    case "MonthsMissing":
      return `The list has ${count(one.months, "month")} of the year: what they add up to counts as last year.`;
    case "GroupsAsManagers":
      return `Lines that stand alone are taken for the managers of the clients below them (${one.at.length}).`;
    case "OneProduct":
      return `The list names no products: everything is under “${one.name}”.`;
    case "OneManager":
      return `The list names no managers: new clients are under “${one.name}”.`;
    case "OneMetric":
      return `The list does not say what its figures are: they count as “${one.name}”.`;
    case "NoFigures":
      return "The list has no figures: the split will be even.";
  }
}

/** English words of somebody's own list. */
export const lists = {
  names,
  kinds,
  left,
  scales,
  field: (field: Field): string =>
    field.type === "figure" ? figure(field) : field.type === "left" ? `Not taken: ${left[field.why]}` : names[field.type],
  note,
  number,
  counts: (rows: number, clients: number, managers: number, products: number): string =>
    `${count(rows, "row")} taken: ${[count(clients, "client"), count(managers, "manager"), count(products, "product")].join(", ")}`,
  sum: (heading: string, cells: number, sum: number): string => `${heading}: ${count(cells, "cell")}, ${number(sum)} in all`,
  page: {
    title: "Import your list",
    writing: "What will be written",
    remembered: (columns: number): string => `${count(columns, "column")} mapped as you chose last time.`,
    hidden: "Take hidden rows as well",
    mapping: "What each column is",
    figure: (kind: string): string => `Figure: ${kind}`,
    notTaken: "Not taken",
    details: "Product, metric, unit…",
    unit: "Figures are in",
    ones: "ones",
    sum: (cells: number, sum: number): string => `${count(cells, "cell")}, ${number(sum)}`,
    mistakes: (many: number): string => `${count(many, "thing")} to look at`,
    remarks: "Left out and assumed",
    more: (many: number): string => `and ${many} more`,
    firstRows: "The first rows as they will be",
    year: "Year to plan",
    yearWrong: "Enter a year such as 2026.",
    becomes: "An input sheet is made of it; targets are last year's totals until you change them there.",
    becomesOwn: "An input sheet is made of it, with the list's own targets; products without one get last year's total.",
    comesInto: "It comes into the plan that is there: whoever is new is added, figures of the list are updated, nothing is removed.",
    make: "Make the input sheet",
    preview: "See what will be written",
    write: "Write it",
    back: "Back to the list",
    leave: "Cancel",
  },
  commandLine: {
    usage:
      "Usage: npm run import -- BOOK.xlsx [--sheet NAME] [-o PLAN.json]\n\n  BOOK.xlsx      a workbook with a list of " +
      "clients, managers or products, or with a plan that was exported to a sheet; or a .csv file\n" +
      "  --sheet NAME   the sheet with the list; left out: the one with the most clients\n" +
      "  -o PLAN.json   where the plan goes that the list makes; left out, it is only looked through",
    list: (sheet: string, area: string): string => `List: ${sheet === "" ? "" : `sheet “${sheet}”, `}${area}`,
    planFile: (sheet: string, clients: number, managers: number, products: number): string =>
      `Plan file${sheet === "" ? "" : ` on sheet “${sheet}”`}: ` +
      [count(clients, "client"), count(managers, "manager"), count(products, "product")].join(", "),
    noList: (sheets: readonly string[]): string =>
      "No list was recognised. Give it one row of headings such as Client, Account manager, Revenue, with a row per client below, " +
      `or name its sheet with --sheet${sheets.length === 0 ? "." : `: ${sheets.join(", ")}.`}`,
    noSheet: (name: string, sheets: readonly string[]): string => `There is no sheet “${name}”. Name one of these: ${sheets.join(", ")}.`,
    targets: "Targets are last year's totals: write this year's into “products” before you split.",
  },
};
