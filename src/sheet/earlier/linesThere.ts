/**
 * Where the rows and columns of a sheet without codes stand: they are known by what they say, whatever users have put between, beside and
 * below, and whichever of their cells were typed over.
 */
import { isFormula } from "../formula/formula";
import { cellGrid } from "../merge/cellGrid";
import { contentAt, type Content } from "../merge/ourContent";
import type { Placement } from "../merge/placement";
import type { Cell, SheetSpec } from "../spec/spec";
import { linesInOrder } from "./linesInOrder";

/** @param cells of the sheet, from A1 on; `rows`, `columns`: how many the spec has */
export function linesThere(spec: SheetSpec, cells: readonly (readonly unknown[])[], rows: number, columns: number): Placement {
  const wanted = Array.from({ length: rows }, () => new Map<number, Cell>());
  for (const { row, column, cell } of cellGrid(spec).all) if (cell !== null && cell !== "") wanted[row]?.set(column, cell);
  const rowAt = rowsThere(wanted, cells);
  return { rows: rowAt, columns: columnsThere(wanted, cells, rowAt, columns) };
}

type WantedRow = ReadonlyMap<number, Cell>;

/** What a row says, whichever column it stands in. */
interface Said {
  readonly texts: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
  readonly hasFormula: boolean;
}

function rowsThere(wanted: readonly WantedRow[], cells: readonly (readonly unknown[])[]): readonly (number | null)[] {
  const there = cells.map((_, row) => said((cells[row] ?? []).map((_, column) => contentAt(cells, { row, column }))));
  const own = wanted.map((row) => said([...row.values()].map((cell) => (isFormula(cell) ? cell.formula : (cell ?? "")))));
  const alike = (line: number, at: number): number => commonIn(own[line] ?? NOTHING, there[at] ?? NOTHING);
  // Nearly always all stand where they were put.
  let first = 0;
  while (first < own.length && isSame(own[first] ?? NOTHING, there[first] ?? NOTHING)) first += 1;
  const others = linesInOrder(own.length - first, Math.max(0, there.length - first), (line, at) => alike(line + first, at + first));
  const found = [...own.keys()].map((line) => (line < first ? line : shifted(others[line - first] ?? null, first)));
  return filledIn(sortedRows(found, own, there), (line) => isNothing(own[line] ?? NOTHING));
}

const NOTHING: Said = { texts: new Set(), numbers: new Set(), hasFormula: false };

function said(contents: readonly Content[]): Said {
  const isText = (content: Content): content is string => typeof content === "string" && content !== "" && !content.startsWith("=");
  return {
    texts: new Set(contents.filter(isText)),
    numbers: new Set(contents.filter((content) => typeof content === "number")),
    hasFormula: contents.some((content) => typeof content === "string" && content.startsWith("=")),
  };
}

function isNothing({ texts, numbers, hasFormula }: Said): boolean {
  return texts.size === 0 && numbers.size === 0 && !hasFormula;
}

function isWhole(own: Said, there: Said): boolean {
  return own.texts.size > 0 && [...own.texts].every((text) => there.texts.has(text));
}

function isSame(own: Said, there: Said): boolean {
  return isNothing(own) ? isNothing(there) : isWhole(own, there);
}

/** Texts tell most; a row is no other's whose texts are all others. */
function commonIn(own: Said, there: Said): number {
  if (isNothing(own)) return isNothing(there) ? 0.5 : 0;
  const texts = [...own.texts].filter((text) => there.texts.has(text)).length;
  if (texts * 2 < own.texts.size) return 0;
  const numbers = [...own.numbers].filter((number) => there.numbers.has(number)).length;
  return 4 * texts + numbers + (own.hasFormula && there.hasFormula ? 0.5 : 0);
}

function columnsThere(
  wanted: readonly WantedRow[],
  cells: readonly (readonly unknown[])[],
  rowAt: readonly (number | null)[],
  columns: number,
): readonly (number | null)[] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const pairs = wanted.flatMap((row, line) => {
    const at = rowAt[line] ?? null;
    return at === null ? [] : [{ row, at }];
  });
  const isBlank = Array.from({ length: columns }, (_, column) => wanted.every((row) => !row.has(column)));
  const isBlankThere = Array.from({ length: width }, (_, column) => pairs.every(({ at }) => contentAt(cells, { row: at, column }) === ""));
  const alike = (column: number, there: number): number => {
    if (isBlank[column]) return isBlankThere[there] ? 0.5 : 0;
    return pairs.reduce((sum, { row, at }) => sum + likeness(row.get(column) ?? null, contentAt(cells, { row: at, column: there })), 0);
  };
  return filledIn(linesInOrder(columns, width, alike), (column) => isBlank[column] ?? true);
}

function likeness(cell: Cell, found: Content): number {
  if (cell === null || found === "") return 0;
  const isFound = typeof found === "string" && found.startsWith("=");
  if (isFormula(cell)) return isFound ? 1 : 0;
  if (cell === found) return typeof cell === "string" ? 3 : 2;
  return typeof cell === "number" && (typeof found === "number" || isFound) ? 0.25 : 0;
}

/** Rows that somebody has sorted are known by their texts, where these are those of one row alone. */
function sortedRows(found: readonly (number | null)[], own: readonly Said[], there: readonly Said[]): readonly (number | null)[] {
  const taken = new Set(found);
  const free = there.flatMap((each, at) => (taken.has(at) || each.texts.size === 0 ? [] : [{ each, at }]));
  return found.map((at, line) => {
    const wanted = own[line] ?? NOTHING;
    if (at !== null || wanted.texts.size === 0) return at;
    const [one, another] = free.filter(({ each }) => isWhole(wanted, each));
    return one !== undefined && another === undefined ? one.at : null;
  });
}

/**
 * Lines between two that were found are those that stand between these, if there are as many: somebody has typed over what they say. Blank
 * ones at the end follow what is before them.
 */
function filledIn(found: readonly (number | null)[], isBlank: (line: number) => boolean): readonly (number | null)[] {
  const filled = [...found];
  for (let line = 0; line < filled.length; line += 1) {
    if (filled[line] !== null) continue;
    let count = 1;
    while (line + count < filled.length && filled[line + count] === null) count += 1;
    const before = line === 0 ? -1 : (filled[line - 1] ?? -1);
    const after = filled[line + count] ?? null;
    const isEnd = after === null && Array.from({ length: count }, (_, each) => isBlank(line + each)).every(Boolean);
    if (isEnd || after === before + count + 1) for (let each = 0; each < count; each += 1) filled[line + each] = before + 1 + each;
    line += count - 1;
  }
  return filled;
}

function shifted(at: number | null, by: number): number | null {
  return at === null ? null : at + by;
}
