import { fingerprint } from "../text/fingerprint";

/**
 * The code of a line that is handed out: its id, and four digits for each of its fields, by which it is seen which of them were changed
 * since: "v:jia:2603:017#a1b2c3d4…".
 */
export interface RowCode {
  readonly id: string;
  /** Of each field, what it said when it was handed out. */
  readonly marks: readonly string[];
}

const DIGITS = 4;

export function markOf(value: unknown): string {
  return fingerprint(JSON.stringify(value)).slice(0, DIGITS);
}

export function codeText<T extends { readonly id: string }>(entry: T, fields: readonly (keyof T)[]): string {
  return `${entry.id}#${fields.map((field) => markOf(entry[field])).join("")}`;
}

/** Null where no code stands, or something else. An id may itself contain the separator. */
export function codeIn(text: string): RowCode | null {
  const [, id, marks = ""] = /^(.+)#((?:[0-9a-f]{4})*)$/s.exec(text) ?? [];
  return id === undefined ? null : { id, marks: marks.match(/.{4}/g) ?? [] };
}
