import type { Facts, Person } from "../../plan/checking/facts/facts";
import type { Span } from "../../plan/checking/facts/span";
import { a1 } from "../../sheet/place/address";
import type { Cell, Formula, StyleName } from "../../sheet/spec/spec";
import { amountFormat } from "../../sheet/look/formats";
import type { Helper } from "./helper";
import type { Texts } from "../texts";

/** What the parts of the analysis draw on. */
export interface AnalysisSheet {
  readonly facts: Facts;
  readonly span: Span;
  readonly texts: Texts;
  readonly helper: Helper;
  /** Those that have columns of their own. */
  readonly classes: readonly string[];
}

/** A manager's row, or the team's (`person: null`), and how to refer to its cells. */
export interface Line {
  readonly person: Person | null;
  /** The cell of a column of the same part. */
  readonly at: (id: string) => string;
  /** The sum of a column of the helper over the manager's rows, or all: `sum("done")`, `sum("done", "signed")` of both multiplied. */
  readonly sum: (...factors: readonly string[]) => string;
}

export interface Column {
  readonly id: string;
  readonly heading: string;
  readonly format: string;
  readonly cell: (line: Line) => Cell;
  /** Of the team's row the sum of the managers', by a formula. */
  readonly isSummed?: true;
  /** The column of visits, of the same part or the first, of which fewer than {@link LEAST_VISITS} make it grey. Left out: it never is. */
  readonly restsOn?: string;
  /** Of managers' rows; left out: numbers. */
  readonly style?: StyleName;
}

/** Of things that are counted. */
export const COUNT = amountFormat({ size: 1, decimals: 0 });

/** A rate of fewer visits says little. */
export const LEAST_VISITS = 20;

/** A column of values: what cells cannot calculate. @param isSummed whether the team's is the sum of the managers' */
export function noted(id: string, heading: string, format: string, cell: Column["cell"], isSummed = false): Column {
  return { id, heading, format, cell, ...(isSummed && { isSummed }) };
}

/** A band, headings, a row for every manager, and the team's. */
export interface Part {
  readonly id: string;
  readonly band: string;
  readonly columns: readonly Column[];
}

export const NONE = "—";

/** Of a formula that has nothing to divide by. */
export function orNone(value: number | null): number | string {
  return value ?? NONE;
}

/** Σ ÷ Σ, or a dash. */
export function ratio(part: string, whole: string, value: number | null): Formula {
  return { formula: `=IF(${whole}=0,"${NONE}",${part}/${whole})`, value: orNone(value) };
}

/** The same column in every part: the hidden number of the row's manager. */
export const KEY = 17;

export function lineOf(row: number, columns: readonly Column[], helper: Helper, person: Person | null): Line {
  const key = a1({ row, column: KEY }, "column");
  return {
    person,
    at: (id) => a1({ row, column: 1 + columns.findIndex((column) => column.id === id) }),
    sum: (...factors) => {
      const whose = person === null ? `(${helper.cells("manager")}>0)` : `(${helper.cells("manager")}=${key})`;
      return `SUMPRODUCT(${[whose, ...factors].join("*")})`;
    },
  };
}
