import { isFormula } from "../formula/formula";
import { fingerprint } from "../../plan/text/fingerprint";
import { distinctIds, type SheetIds } from "../place/identity";
import type { Position, SheetKey } from "../place/place";
import { block } from "../spec/block";
import type { Cell, SheetSpec } from "../spec/spec";

/**
 * A generated sheet with a hidden row below and a hidden column beside it that say what its rows and columns are, so that they are found
 * again after users have inserted, moved or sorted some:
 *
 *     客户经理   1月   2月  …  合计   │ title
 *     甲         100   120  …  1200   │ revenue:manager:jia
 *     合计       300   310  …  3600   │ revenue:total
 *     ────────────────────────────────┘
 *     manager    periods:1:1  …  year   TC2 9d1c4bb6 1
 *
 * Where they cross stands by which the sheet is known again, and which layout of its form it has.
 */
export interface CodedSheet {
  readonly spec: SheetSpec;
  readonly lines: Lines;
  /** By which it is known again; stands where the codes cross. */
  readonly stamp: string;
  /** What its cells said was not kept, only which said anything, see `sheet/typed/ownCodedSheet.ts`. Left out: it was. */
  readonly isFrame?: true;
  /** Of a frame the names of cells that say otherwise than was written. Left out: none that is known. */
  readonly typedOver?: ReadonlySet<string>;
}

/** A name for every row and every column, each different. One of each is that of the codes themselves, on generated sheets the last. */
export interface Lines {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** @param layout of its form, counted from 1 */
export function codedSheet(spec: SheetSpec, layout = 1): CodedSheet {
  const { rows, columns } = extent(spec);
  const ids = spec.ids ?? { rows: [], columns: [] };
  const lines: Lines = {
    rows: [...named(rows, (row) => rowNames(ids, row)), CODES],
    columns: [...named(columns, (column) => columnNames(ids, column)), CODES],
  };
  const stamp = stampOf(spec);
  return { spec: withCodes(spec, lines, `${CORNER}${stamp} ${layout}`), lines, stamp };
}

/** By which it is known that a spec says the same as another: what formulas answer follows from what they refer to. */
export function stampOf(spec: SheetSpec): string {
  return fingerprint(JSON.stringify(withoutAnswers(spec)));
}

export function withoutAnswers(spec: SheetSpec): SheetSpec {
  const bare = (cell: Cell): Cell => (isFormula(cell) ? { formula: cell.formula, value: "" } : cell);
  return { ...spec, blocks: spec.blocks.map((block) => ({ ...block, cells: block.cells.map((cells) => cells.map(bare)) })) };
}

/** What the row and the column of the codes are called. */
export const CODES = "codes";

/**
 * The name of the cell where the codes cross: by it they are found whatever somebody typed there, and the sheet when its first row is
 * gone.
 */
function codesName(key: SheetKey): string {
  return `TC_${key}${CODES_NAME}`;
}

/** "TC_F1_Codes" → "F1"; null for any other name. */
export function keyOfCodes(name: string): SheetKey | null {
  return name.startsWith("TC_") && name.endsWith(CODES_NAME) ? name.slice("TC_".length, -CODES_NAME.length) : null;
}

const CODES_NAME = "_Codes";

/** Begins the text where the codes cross; the digit is for sheets of later versions. */
const CORNER = "TC2 ";
const ANY_CORNER = /^TC([2-9]|[1-9]\d+) (\S*)(?: (\d+))?/;

function withCodes(spec: SheetSpec, { rows, columns }: Lines, text: string): SheetSpec {
  const corner = { row: rows.length - 1, column: columns.length - 1 };
  const { hidden = { rows: [], columns: [] }, names = [] } = spec;
  return {
    ...spec,
    names: [...names, { name: codesName(spec.key), area: { ...corner, rows: 1, columns: 1 } }],
    blocks: [
      ...spec.blocks,
      block(
        0,
        corner.column,
        "code",
        rows.slice(0, -1).map((code) => [code]),
      ),
      block(corner.row, 0, "code", [[...columns.slice(0, -1), text]]),
    ],
    hidden: { rows: [...hidden.rows, corner.row], columns: [...hidden.columns, corner.column] },
  };
}

/** A sheet's spec as it was before it got codes. */
export function withoutCodes({ names = [], hidden, ...spec }: SheetSpec): SheetSpec {
  const lines = { rows: hidden?.rows.slice(0, -1) ?? [], columns: hidden?.columns.slice(0, -1) ?? [] };
  return { ...spec, names: names.filter(({ name }) => keyOfCodes(name) === null), blocks: spec.blocks.slice(0, -2), hidden: lines };
}

/** Rows and columns that anything stands in, charts included. */
export function extent({ blocks, charts = [], widths }: SheetSpec): { readonly rows: number; readonly columns: number } {
  const areas = [
    ...blocks.map(({ row, column, cells }) => ({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 })),
    ...charts.map(({ area }) => area),
  ];
  return {
    rows: areas.reduce((most, { row, rows }) => Math.max(most, row + rows), 0),
    columns: areas.reduce((most, { column, columns }) => Math.max(most, column + columns), widths.length),
  };
}

/** By the first of its names; what has none of its own is called by what stands before it: `revenue:total+1`. */
export function named(count: number, namesOf: (line: number) => readonly string[]): readonly string[] {
  let [before, since] = ["", 0];
  const names = Array.from({ length: count }, (_, line) => {
    const [name = ""] = namesOf(line);
    if (name === "") return `${before}+${(since += 1)}`;
    [before, since] = [name, 0];
    return name;
  });
  return distinctIds(names);
}

/**
 * Of tables side by side the first alone names their rows: where another has other rows by now, the line stays, and whatever refers to it.
 */
function rowNames({ rows, tables = [] }: SheetIds, row: number): readonly string[] {
  return present([rows[row], ...tables.map((table) => table.rows[row - table.row])]);
}

function columnNames({ columns, tables = [] }: SheetIds, column: number): readonly string[] {
  return present([columns[column], ...tables.map((table) => table.columns[column - table.column])]);
}

function present(names: readonly (string | null | undefined)[]): readonly string[] {
  return names.filter((name) => name !== null && name !== undefined);
}

/** The codes as they stand on a sheet. */
export interface CodesFound {
  /** Null: somebody typed over it. */
  readonly stamp: string | null;
  /** Of the sheet's form, see {@link codedSheet}; beyond all numbers where a later version of the add-in has codes of another kind. */
  readonly layout: number;
  /** By row and column of the sheet; null: none of ours. */
  readonly rows: readonly (string | null)[];
  readonly columns: readonly (string | null)[];
}

/** Which layout is said where the codes cross, see {@link CodesFound}. */
export function layoutIn(corner: unknown): number {
  const [text = "", , , layout = "1"] = ANY_CORNER.exec(String(corner)) ?? [];
  return text === "" || text.startsWith(CORNER) ? Number(layout) : Infinity;
}

/**
 * @param cells of the sheet from A1 on
 * @param named where the name of the codes leads; null: nowhere. Null where the hidden row or column is gone or cleared
 */
export function codesFound(cells: readonly (readonly unknown[])[], named: Position | null): CodesFound | null {
  const at = named ?? cornerIn(cells);
  if (at === null) return null;
  const corner = cells[at.row]?.[at.column];
  const [, , stamp = null] = ANY_CORNER.exec(String(corner)) ?? [];
  // Where the row or the column was cleared, nothing may stand there any more.
  const width = Math.max(cells[0]?.length ?? 0, at.column + 1);
  const rows = Array.from({ length: Math.max(cells.length, at.row + 1) }, (_, row) =>
    row === at.row ? CODES : codeIn(cells[row]?.[at.column]),
  );
  const columns = Array.from({ length: width }, (_, column) => (column === at.column ? CODES : codeIn(cells[at.row]?.[column])));
  const isCleared = [...rows, ...columns].every((code) => code === null || code === CODES);
  if (isCleared) return null;
  return { stamp, layout: layoutIn(corner), rows, columns };
}

function cornerIn(cells: readonly (readonly unknown[])[]): Position | null {
  for (let row = cells.length - 1; row >= 0; row -= 1) {
    const column = (cells[row] ?? []).findIndex((cell) => typeof cell === "string" && ANY_CORNER.test(cell));
    if (column >= 0) return { row, column };
  }
  return null;
}

export function codeIn(cell: unknown): string | null {
  return typeof cell === "string" && cell !== "" ? cell : null;
}
