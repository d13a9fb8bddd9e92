import type { Position, SheetKey } from "../place/place";
import { constantOf, isFormula } from "../formula/formula";
import { cellGrid, type SpecCell } from "./cellGrid";
import { lookOf, sameLook, type CellLook } from "./cellLook";
import type { CodedSheet, CodesFound, Lines } from "./codedSheet";
import { cellName, contentAt, contentOf, isOurs as isOursIn, sameContent, type Content, type Former } from "./ourContent";
import type { Standing } from "./standing";
import { isAnswered, isNumber, isNumberOverWords, isSum, saysSo, stays } from "./typedOver";
import { asText as TEXT } from "../look/formats";
import { placedCell } from "./placement";
import { lineAfter, placementOf, type Structure } from "./structure";

/**
 * What users and the plan want of the same cells, brought together, cell by cell: what was written last, what stands there now, and what
 * the plan says now. Where nobody but the plan has changed a cell the plan's word is written; what a user typed over it depends on what
 * the cell is for (`Role`).
 */
export interface CellMerge {
  /** What has to be written, where it stands after the structure has changed. */
  readonly writes: readonly CellWrite[];
  /** Cells that get a look, likewise. */
  readonly looks: readonly CellLook[];
  /** Numbers that users typed over sums of the plan: they stay. */
  readonly wishes: readonly Wish[];
  /** What users typed over what is calculated or named: it is put back. */
  readonly putBack: readonly PutBack[];
  /** Names of the cells that are marked as wishes. */
  readonly marked: readonly string[];
  /** Lines that left the plan and stay for what the user typed on them. */
  readonly kept: readonly Kept[];
  /** What users had typed where the plan says something, put back or come true: where it stands afterwards. */
  readonly ended: readonly Found[];
  /** Cells that were typed over since what is taken back was written, where they stand; what was typed goes. Left out: none. */
  readonly since?: readonly Found[];
}

export interface CellWrite extends Position {
  readonly content: Content;
  /** It begins with "=" and is to be calculated; text may look the same. */
  readonly isFormula: boolean;
  /** What stood there; null: the cell is new. */
  readonly was: Content | null;
  /** The format of the cell is that of text: a formula would become text there. Left out: it is not. */
  readonly isText?: boolean;
}

/** What somebody would rather have than what the plan says. */
export interface Wish extends Position {
  /** Of the cell, by its row and its column: it stays the same wherever the cell goes. */
  readonly name: string;
  /** A number, or the formula that answers it. */
  readonly found: Content;
  readonly planned: SpecCell;
  /** What the plan said there when it was written last; null: nobody knows, as of what a formula answered. */
  readonly lastPlanned: Content | null;
}

export interface Found extends Position {
  /** What stood there; "": nothing. */
  readonly found: Content;
}

export interface PutBack extends Found {
  /** Somebody has decided on it. */
  readonly isAsked: boolean;
}

/** A row or a column that is the user's from now on. */
export interface Kept extends Position {
  /** What it was for: "甲". */
  readonly heading: string;
}

export interface MergeInput {
  /** What was written last, first; then what a writing that broke off was about to write. */
  readonly formers: readonly Former[];
  readonly next: CodedSheet;
  /** The sheet as it stands, from A1 on. */
  readonly cells: readonly (readonly unknown[])[];
  readonly found: CodesFound;
  readonly structure: Structure;
  /** The workbook once everything is written. */
  readonly standing: Standing;
  /** Names of cells that look like wishes. */
  readonly marked: ReadonlySet<string>;
  /** Names of cells over which nothing that was typed is to stay. Left out: none. */
  readonly refused?: ReadonlySet<string>;
  /** Sheets whose rows or columns change: Excel shifts what refers to them, whatever it says now. */
  readonly moving: ReadonlySet<SheetKey>;
  /** What was written last is taken back. Left out: the plan's word is written. */
  readonly back?: TakingBack;
}

/** What has to be known to take back what was written last, beyond what was written before, which `next` says. */
export interface TakingBack {
  /** By the name of the cell: what stood there, and what was written over it; where that is left out, the record tells. */
  readonly cells: ReadonlyMap<string, { readonly was: Content; readonly ours?: Content | undefined }>;
  /** Names of the cells that looked like wishes; and of those that got a look on lines that were the user's. */
  readonly marked: ReadonlySet<string>;
  readonly dressed: ReadonlySet<string>;
}

export function mergeCells(input: MergeInput): CellMerge {
  const { next, structure, found, standing, marked, moving } = input;
  const own = next.spec.key;
  const formers = input.formers.map((former) => ({ ...former, cells: cellsByName(former.sheet) }));
  const now = placementOf(found, next.lines);
  // What is typed there was read before: where the plan says otherwise by now, that was asked for.
  const isTruth = input.formers[0]?.sheet.isFrame === true;
  const result = {
    writes: [] as CellWrite[],
    looks: [] as CellLook[],
    wishes: [] as Wish[],
    putBack: [] as PutBack[],
    marked: [] as string[],
    kept: [] as Kept[],
    ended: [] as Found[],
  };
  for (const cell of cellGrid(next.spec).all) {
    const to = placedCell(structure.after, cell);
    if (to === null) throw new Error(`no place for a cell of ${own}`);
    const name = nameAt(next, cell);
    const content = contentOf(cell.cell, own, standing);
    const from = placedCell(now, cell);
    const was = from === null ? null : contentAt(input.cells, from);
    const before = formers.flatMap((former) => {
      const each = former.cells.get(name);
      return each ? [{ each, former }] : [];
    });
    const isSaidBefore =
      was !== null && was !== "" && before.some(({ each }) => typeof each.cell === "string" && sameContent(was, each.cell));
    const isOurs =
      from === null ||
      (was === "" && formers[0]?.cells.has(name) !== true) ||
      (!(isTruth && !isSaidBefore && (isAnswered(cell, was) || isNumberOverWords(before[0]?.each, was))) &&
        before.some(({ each, former }) => isOursIn(was ?? "", former, each, from)));
    const isRefused = input.refused?.has(name) === true;
    const isWish = !isTruth && !isRefused && !isOurs && isSum(cell) && isNumber(was) && !saysSo(was, cell, content);
    if (isWish) {
      result.wishes.push({ ...to, name, found: was ?? "", planned: cell, lastPlanned: constantOf(before[0]?.each.cell ?? null) });
      result.marked.push(name);
    } else {
      const isSame = was !== null && sameContent(was, content);
      const isLeft = !isOurs && (isTruth ? content === "" && !stays(cell) : stays(cell));
      const isWritten = !isLeft && (!isSame || isShifted(cell, own, moving));
      if (isWritten) result.writes.push({ ...to, content, isFormula: isFormula(cell.cell), was, isText: wearsText(cell, before[0]?.each) });
      if (!isOurs && !isLeft) result.ended.push({ ...to, found: was ?? "" });
      if (isWritten && !isOurs && !saysSo(was, cell, content) && !stays(cell))
        result.putBack.push({ ...to, found: was ?? "", isAsked: isRefused });
    }
    const look = lookOf(cell, isWish);
    const wore = from !== null && before[0] ? lookOf(before[0].each, marked.has(name)) : null;
    if (!sameLook(look, wore)) result.looks.push({ ...to, look, was: wore, ...(from && { from }) });
  }
  for (const { from, to, was, wore, isOurs, isHeading } of noLongerSaid(input)) {
    if (isOurs && isHeading && typeof was === "string" && was !== "") result.kept.push({ ...to, heading: was });
    else if (isOurs && was !== "") result.writes.push({ ...to, content: "", isFormula: false, was });
    if (isOurs) result.looks.push({ ...to, look: null, was: wore, from });
  }
  return { ...result, kept: firstOfEach(result.kept) };
}

/**
 * Cells that were written last and are none of ours any more, on lines that are still there. What says what a line was for stays on it as
 * the user's.
 */
export function noLongerSaid({ formers, next, cells, found, structure }: MergeInput) {
  const [former] = formers;
  if (!former) return [];
  const said = cellsByName(next);
  const { lines } = former.sheet;
  const [rows, columns] = [linesThere("rows"), linesThere("columns")];
  return [...cellsByName(former.sheet)].flatMap(([name, cell]) => {
    const [row, column] = [rows[cell.row], columns[cell.column]];
    if (said.has(name) || !row || !column) return [];
    const from = { row: row.from, column: column.from };
    const was = contentAt(cells, from);
    return [
      {
        name,
        from,
        to: { row: row.to, column: column.to },
        was,
        wore: lookOf(cell, false),
        isOurs: isOursIn(was, former, cell, from),
        isBeyond: row.isKept || column.isKept,
        isHeading: cell.role === "heading" && cell.style !== "code" && row.isKept !== column.isKept,
      },
    ];
  });

  function linesThere(axis: keyof Lines) {
    const position = positions(next.lines[axis]);
    const now = placementOf(found, next.lines)[axis];
    const then = placementOf(found, lines)[axis];
    return lines[axis].map((line, at) => {
      const wanted = position.get(line);
      const from = wanted === undefined ? then[at] : now[wanted];
      const isKept = wanted === undefined && structure.kept[axis].has(from ?? -1);
      const to = wanted === undefined ? (isKept ? lineAfter(structure.changes, axis, from ?? 0) : null) : structure.after[axis][wanted];
      return from === null || from === undefined || to === null || to === undefined ? null : { from, to, isKept };
    });
  }
}

/** The first heading of each row and each column. */
function firstOfEach(kept: readonly Kept[]): readonly Kept[] {
  return kept.filter((each, at) => !kept.slice(0, at).some(({ row, column }) => row === each.row || column === each.column));
}

function positions(lines: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lines.map((line, at) => [line, at]));
}

/** Its formula refers to rows and columns that change. */
export function isShifted({ cell }: SpecCell, own: SheetKey, moving: ReadonlySet<SheetKey>): boolean {
  if (moving.size === 0 || !isFormula(cell)) return false;
  return moving.has(own) || [...cell.formula.matchAll(/\[\[(\w+)\]\]/g)].some(([, key = ""]) => moving.has(key as SheetKey));
}

/** Now, or once its look is set. */
export function wearsText(...cells: readonly (SpecCell | undefined)[]): boolean {
  return cells.some((cell) => cell?.format === TEXT);
}

/** By the names of its row and its column. */
export function nameAt({ lines }: CodedSheet, cell: Position): string {
  return cellName(lines, cell);
}

export function cellsByName(sheet: CodedSheet): ReadonlyMap<string, SpecCell> {
  const found = byName.get(sheet) ?? new Map(cellGrid(sheet.spec).all.map((cell) => [nameAt(sheet, cell), cell]));
  byName.set(sheet, found);
  return found;
}

const byName = new WeakMap<CodedSheet, ReadonlyMap<string, SpecCell>>();
