import { MONTHS } from "../../plan/calendar/months";
import type { Inputs } from "../../plan/inputs/inputs";
import { calendarMonth } from "../../plan/periods/calendarMonth";
import type { Area } from "../../sheet/place/place";
import type { Texts } from "../texts";
import { handedWords } from "../handed/words";

/** What a manager's forms choose from: his clients with the last day on which each was visited, and their contacts. */
export interface Directory {
  readonly clients: readonly { readonly name: string; readonly class: string; readonly address: string; readonly last: string }[];
  /** Clients by name. */
  readonly contacts: readonly { readonly client: string; readonly name: string; readonly title: string; readonly phone: string }[];
  readonly purposes: readonly string[];
  readonly products: readonly string[];
  readonly metrics: readonly string[];
  readonly months: readonly string[];
}

/** @param before the first day of the month that the forms are of */
export function directoryOf(inputs: Inputs, position: number, before: string, texts: Texts): Directory {
  const own = inputs.clients.filter(({ manager }) => manager === position);
  const nameOf = new Map(own.map(({ id, name }) => [id, name]));
  const addresses = new Map(inputs.clientFiles.map(({ client, address }) => [client, address]));
  const last = lastVisits(inputs, before);
  const { purposes } = inputs.checking;
  return {
    clients: own.map(({ id, name, class: grade }) => ({ name, class: grade, address: addresses.get(id) ?? "", last: last.get(id) ?? "" })),
    contacts: inputs.contacts.flatMap(({ client, name, title, phone }) => {
      const known = nameOf.get(client);
      return known === undefined || name === "" ? [] : [{ client: known, name, title, phone }];
    }),
    purposes: purposes.length > 0 ? purposes : handedWords(texts).purposes,
    products: inputs.products.map(({ name }) => name),
    metrics: inputs.metrics.map(({ name }) => name),
    months: Array.from({ length: MONTHS }, (_, month) => texts.forms.calendar.month(calendarMonth(inputs, month))),
  };
}

/** By clients: the last day before another on which each was visited. Looked up once for all managers. */
function lastVisits(inputs: Inputs, before: string): ReadonlyMap<string, string> {
  const counted = lastBefore.get(inputs);
  if (counted?.before === before) return counted.last;
  const last = new Map<string, string>();
  const seen = (client: string, date: string): void => {
    if (date < before && date > (last.get(client) ?? "")) last.set(client, date);
  };
  for (const { client, date, movedTo, status, results } of inputs.visits)
    if (status === "done" || results.length > 0) seen(client, movedTo || date);
  for (const { client, date } of inputs.log) seen(client, date);
  lastBefore.set(inputs, { before, last });
  return last;
}

const lastBefore = new WeakMap<Inputs, { readonly before: string; readonly last: ReadonlyMap<string, string> }>();

/** Columns of the sheet. */
export const CLIENT = 0;
export const ADDRESS = 2;
export const LAST = 4;
export const OF_CLIENT = 6;
export const CONTACT = 7;
export const TITLE = 8;
export const PHONE = 9;
export const PURPOSE = 11;
export const PRODUCT = 13;
export const METRIC = 15;
export const MONTH = 17;

/** A column of a list, with one free cell at least, so that it is never nothing. */
export function listed(count: number, column: number): Area {
  return { row: 1, column, rows: Math.max(1, count), columns: 1 };
}
