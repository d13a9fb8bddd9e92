import { readFileSync } from "node:fs";
import type { Blanks } from "../../src/workbench/functions/functionRuntime";
import { CellError } from "./associated";

/** The chapter of one function in the documentation. */
export interface Chapter {
  readonly id: string;
  readonly text: string;
  readonly syntax: string;
  /** In order. */
  readonly parameters: readonly string[];
  /** The small sheet of the example, from A1; null: an empty cell. */
  readonly sheet: readonly (readonly Content[])[];
  readonly examples: readonly Example[];
}

export interface Example {
  readonly formula: string;
  /** Rows of results, or the error that the formula gives. */
  readonly gives: readonly (readonly Content[])[] | string;
  /** The message of an error, as far as there is one. */
  readonly message: string;
}

export type Content = string | number | null;

export const chapters: readonly Chapter[] = readFileSync("src/functions/README.md", "utf8")
  .split(/^## /m)
  .filter((text) => /^[A-Z]+\n/.test(text))
  .map(chapter);

/** The arguments of an example as Excel hands them over: an empty cell as null or as 0, but "" where `IF(A1:D1="","",A1:D1)` says so. */
export function argumentsOf({ formula }: Example, sheet: Chapter["sheet"], blanks: Blanks): readonly unknown[] {
  const [, inside = ""] = /\((.*)\)$/.exec(formula) ?? [];
  return inside.split(/,(?![^(]*\))/).map((part) => {
    const text = part.trim();
    const [, , left, top, right, bottom] = /^(IF\()?([A-Z])(\d+)(?::([A-Z])(\d+))?(?:="",""|$)/.exec(text) ?? [];
    if (text === "") return null;
    if (text.startsWith('"')) return text.slice(1, -1);
    if (left === undefined) return Number(text);
    const empty = text.startsWith("IF(") ? "" : { null: null, zero: 0 }[blanks];
    const rows = sheet
      .slice(Number(top) - 1, Number(bottom ?? top))
      .map((row) => row.slice(column(left), column(right ?? left) + 1).map((cell) => cell ?? empty));
    return right === undefined ? (rows[0]?.[0] ?? null) : rows;
  });
}

/** A result as rows; what the documentation writes with ten decimals is rounded to them. */
export function asWritten(result: unknown, { gives }: Example): readonly (readonly unknown[])[] {
  const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  return rows.map((row, top) =>
    row.map((cell, left) => {
      const written = typeof gives === "string" ? null : (gives[top]?.[left] ?? null);
      if (cell instanceof CellError) return cell.code;
      return typeof cell === "number" && /\.\d{10}$/.test(String(written)) ? Number(cell.toFixed(10)) : cell;
    }),
  );
}

/** The id of the function that an example calls. */
export function calledBy({ formula }: Example): string {
  return /^=TARGET\.([A-Z]+)\(/.exec(formula)?.[1] ?? "";
}

function chapter(text: string): Chapter {
  const rows = [...text.matchAll(/^\| \d+ \|(.*)\|$/gm)].map(([, cells = ""]) => cells.split("|").map(content));
  return {
    id: text.slice(0, text.indexOf("\n")),
    text,
    syntax: /^`(TARGET\..*)`$/m.exec(text)?.[1] ?? "",
    parameters: [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, name = ""]) => name),
    sheet: rows,
    examples: [...text.matchAll(/^- `(=.*?)` → `(.*?)`(.*)$/gm)].map(([, formula = "", gives = "", message = ""]) => ({
      formula,
      gives: gives.startsWith("#") ? gives : gives.split(";").map((row) => row.split(",").map(content)),
      message: message.trim(),
    })),
  };
}

function content(text: string): Content {
  const cell = text.trim();
  if (cell === "") return null;
  return Number.isNaN(Number(cell)) ? cell : Number(cell);
}

function column(letter: string): number {
  return letter.charCodeAt(0) - 65;
}
