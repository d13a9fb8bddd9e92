/**
 * What stands in a cell. Univer keeps `{ v: 1, t: 2 }`; here it is `{ value: 1, formula: null }`.
 */
import type { ICellData } from "../univer/univer";

export type Scalar = string | number | boolean | null;

export interface Cell {
  /** Null: empty. An error is its text, `#DIV/0!`. */
  readonly value: Scalar;
  /** With its leading `=`. */
  readonly formula: string | null;
}

/** A jump to somewhere else. */
export interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** What Univer does not know about a cell, kept beside its content so that it moves with it. Undefined: as usual. */
export interface CellExtras {
  readonly locked?: boolean | undefined;
  readonly formulaHidden?: boolean | undefined;
  readonly shrinkToFit?: boolean | undefined;
  /** Of the workbook's named looks. */
  readonly styleName?: string | undefined;
  readonly link?: Link | null;
  /** A formula with references to tables, as it was written: `=SUM(Sales[Amount])`. */
  readonly structured?: string | null;
}

const ERRORS = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"] as const;

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
/** Text that would read as a number, a boolean or an error; Univer would turn it back into one. */
const FORCED_TEXT = 4;

export function isError(value: Scalar): boolean {
  return typeof value === "string" && (ERRORS as readonly string[]).includes(value);
}

export function toUniverCell(cell: Cell): ICellData {
  if (cell.formula !== null) return { f: cell.formula, v: null, si: null, p: null, t: null };
  return { ...univerValue(cell.value), f: null, si: null, p: null };
}

export function fromUniverCell(data: ICellData | null | undefined, formula: string | null): Cell {
  const value = data?.v ?? richText(data);
  if (value === null || value === "") return { value: formula === null || value === null ? null : "", formula };
  if (data?.t === BOOLEAN) return { value: value === 1 || value === true || value === "1" || value === "TRUE", formula };
  return { value: data?.t === NUMBER && typeof value === "string" ? Number(value) : value, formula };
}

function univerValue(value: Scalar): ICellData {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  const readsOtherwise = isError(value) || /^\s*[-+.\d]|^(true|false)$/i.test(value);
  return { v: value, t: readsOtherwise ? FORCED_TEXT : TEXT };
}

/** Cells edited by hand may hold a small document instead of a value. */
function richText(data: ICellData | null | undefined): string | null {
  const stream = data?.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, "");
}

/** Whether there is more than a look. */
export function hasContent({ v, f, si, p }: ICellData): boolean {
  return Boolean(f) || Boolean(si) || Boolean(p) || (v ?? "") !== "";
}
