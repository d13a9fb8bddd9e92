import { linesThere } from "../earlier/linesThere";
import { cellGrid } from "../merge/cellGrid";
import { codeIn, extent } from "../merge/codedSheet";
import type { Placement } from "../merge/placement";
import { block } from "../spec/block";
import type { Block, SheetSpec, TableSpec } from "../spec/spec";
import { inPlace } from "./inPlace";
import { beside, type TypedSheet } from "./listSheet";
import { wordsIn } from "./ownCodedSheet";

/**
 * A sheet that people type into, such as a goal card, whose rows and columns are known by what they say, hidden codes included: what was
 * typed says the same in what the plan wants now, for that was read from it.
 *
 * @param cells of the sheet from A1 on; `last`: how it looked when it was written last; `isCorner`: whether its hidden codes cross in a
 * cell. Null where they do not, or too little of it is known again
 */
export function knownByContent(
  spec: SheetSpec,
  cells: readonly (readonly unknown[])[],
  last: SheetSpec | null,
  isCorner: (cell: unknown) => boolean,
): TypedSheet | null {
  const codes = Math.max(-1, ...cells.map((row) => row.findIndex(isCorner)));
  const corner = cells.findIndex((row) => row.some(isCorner));
  const { rows, columns } = extent(spec);
  const there = linesThere(spec, cells, rows, columns);
  if (codes < 0 || !isInOrder(there.columns) || !isKnown(spec, there.rows)) return null;
  const taken = new Set(there.rows);
  const left = cells.flatMap((row, at) => (taken.has(at) || row.every((cell) => cell === "") ? [] : [at]));
  const leaving = left.filter((at) => codeIn(cells[at]?.[codes]) !== null);
  const isSame = leaving.length === 0 && !there.rows.includes(null);
  // Rows that come and go push tables away that stand side by side.
  if (!isSame && spec.ids?.tables !== undefined) return inPlace(spec, cells, last, { row: corner, column: codes });
  // Something that was read may stand in a row that was not found again.
  if (left.length > leaving.length && hasNewEntry(spec, there.rows)) return null;
  return asItStands(spec, last, there, leaving);
}

/**
 * The same of a sheet with tables side by side, as long as none of them has other rows than are wanted: users' own rows, columns and words
 * stay where they are.
 *
 * @param tables as they stand. Null where rows are missing or sorted, or a table ends elsewhere
 */
export function tablesBeside(
  spec: SheetSpec,
  cells: readonly (readonly unknown[])[],
  last: SheetSpec | null,
  tables: readonly TableSpec[],
): TypedSheet | null {
  const size = extent(spec);
  const there = linesThere(spec, cells, size.rows, size.columns);
  if (!isInOrder(there.rows) || !isInOrder(there.columns)) return null;
  const stands = ({ name, area }: TableSpec): boolean => {
    const seen = tables.find((table) => table.name === name)?.area;
    const [from, to] = [there.rows[area.row], there.rows[area.row + area.rows - 1]];
    const [left, right] = [there.columns[area.column], there.columns[area.column + area.columns - 1]];
    return (
      seen?.row === from &&
      seen?.column === left &&
      seen?.rows === (to ?? 0) - (from ?? 0) + 1 &&
      seen.columns === (right ?? 0) - (left ?? 0) + 1
    );
  };
  return (spec.tables ?? []).every(stands) ? asItStands(spec, last, there, []) : null;
}

function asItStands(spec: SheetSpec, last: SheetSpec | null, there: Placement, leaving: readonly number[]): TypedSheet {
  const { rows, columns } = extent(spec);
  const lines = { rows: named(rows, "row"), columns: named(columns, "column") };
  const gone = leaving.map((at) => `gone ${at}`);
  const words = new Set(last === null ? [] : cellGrid(last).all.flatMap(({ cell }) => wordsIn(cell) ?? []));
  const isSettled = there.rows.every((at, row) => at === row) && last !== null && isAsLarge(last, spec);
  return {
    found: {
      stamp: null,
      layout: 1,
      rows: coded([...there.rows, ...leaving], [...lines.rows, ...gone]),
      columns: coded(there.columns, lines.columns),
    },
    former: {
      spec: {
        ...spec,
        ...beside(last, columns),
        blocks: isSettled
          ? last.blocks
          : [
              ...spec.blocks.map((each) => filled(each, words)),
              ...(leaving.length === 0
                ? []
                : [
                    block(
                      rows,
                      0,
                      "inputText",
                      leaving.map(() => Array<number>(columns).fill(0)),
                    ),
                  ]),
            ],
      },
      lines: { ...lines, rows: [...lines.rows.map((name, row) => (there.rows[row] === null ? `no ${name}` : name)), ...gone] },
      stamp: "",
      isFrame: true,
    },
    next: { spec, lines, stamp: "" },
  };
}

function named(count: number, what: string): readonly string[] {
  return Array.from({ length: count }, (_, line) => `${what} ${line + 1}`);
}

function coded(places: Placement["rows"], names: readonly string[]): readonly (string | null)[] {
  const codes = Array<string | null>(Math.max(-1, ...places.map((at) => at ?? -1)) + 1).fill(null);
  for (const [line, at] of places.entries()) if (at !== null) codes[at] = names[line] ?? null;
  return codes;
}

/** Every one is there, in its order. */
function isInOrder(lines: readonly (number | null)[]): boolean {
  return lines.every((at, line) => at !== null && (line === 0 || at > (lines[line - 1] ?? -1)));
}

/** Most rows that say something stand there. */
function isKnown(spec: SheetSpec, rows: Placement["rows"]): boolean {
  const saying = new Set(cellGrid(spec).all.flatMap(({ cell, row }) => (cell === null || cell === "" ? [] : [row])));
  const known = [...saying].filter((row) => rows[row] !== null);
  return known.length * 4 >= saying.size * 3;
}

function hasNewEntry(spec: SheetSpec, rows: Placement["rows"]): boolean {
  return cellGrid(spec).all.some(({ row, role, cell }) => rows[row] === null && role === "typed" && cell !== null);
}

function isAsLarge(one: SheetSpec, other: SheetSpec): boolean {
  const [first, second] = [extent(one), extent(other)];
  return first.rows === second.rows && first.columns === second.columns;
}

/** Where nothing else is known of it, whatever stands in a cell of ours was written by us. @param words that we had written */
function filled(each: Block, words: ReadonlySet<unknown>): Block {
  return { ...each, cells: each.cells.map((cells) => cells.map((cell) => (words.has(cell) ? cell : 0))) };
}
