/** A generated sheet of an earlier version as it stands: where today's rows and columns are on it, and which others the plan then had. */
import { answerOf, isFormula } from "../formula/formula";
import { cellGrid, type SpecCell } from "../merge/cellGrid";
import type { CodedSheet, Lines } from "../merge/codedSheet";
import { contentAt, sameContent } from "../merge/ourContent";
import { placedCell, type Placement } from "../merge/placement";
import type { Position, SheetKey } from "../place/place";
import type { SheetSpec } from "../spec/spec";
import type { Figure } from "./figures";
import { judgedFigures } from "./figures";
import { formerLines } from "./formerLines";
import { linesThere } from "./linesThere";
import { cellId, provedSums, type EarlierBook } from "./provedSums";

export interface EarlierStand {
  /** What today's plan says, without codes. */
  readonly spec: SheetSpec;
  /** The names of its lines, with codes. */
  readonly names: Lines;
  /** From A1 on. */
  readonly cells: readonly (readonly unknown[])[];
  readonly there: Placement;
  /** Lines that today's plan no longer has. */
  readonly former: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** Words of earlier versions, by what they say today. */
  readonly formerWords: FormerWords;
}

export type FormerWords = ReadonlyMap<string, string>;

export interface JudgedStands {
  readonly stands: readonly EarlierStand[];
  /** Whether what stands in a cell is the word of the plan of that time, and whether that cannot be told. */
  readonly isFormer: (sheet: SheetKey, cell: Position) => boolean;
  readonly isUnsure: (sheet: SheetKey, cell: Position) => boolean;
}

export function earlierStand(
  spec: SheetSpec,
  { lines }: CodedSheet,
  cells: EarlierStand["cells"],
  proves: boolean,
  formerWords: FormerWords,
): EarlierStand {
  const today = cells.map((line) => line.map((cell) => (typeof cell === "string" ? inTodaysWords(cell, formerWords) : cell)));
  const there = linesThere(spec, today, lines.rows.length - 1, lines.columns.length - 1);
  return { spec, names: lines, cells, there, former: formerLines(cells, there, proves), formerWords };
}

/** A text of an earlier version as it is worded today. */
function inTodaysWords(text: string, words: FormerWords): string {
  return [...words].reduce((worded, [former, now]) => worded.replaceAll(former, now), text);
}

/** Whether a text says the same as today's, in words of then, or of cells of the same sheets that stood elsewhere then: "F4 Li!P9". */
export function isSaidToday(text: string, today: string, words: FormerWords): boolean {
  return isSameElsewhere(inTodaysWords(text, words), today);
}

/** The same text, if of cells that stand elsewhere by now. */
function isSameElsewhere(text: string, today: string): boolean {
  return withoutPlaces(text) === withoutPlaces(today);
}

function withoutPlaces(text: string): string {
  return text.replace(/![A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?/g, "!");
}

/**
 * All sheets of an earlier version, which tell of each other what is of the plan of then. See `figures.ts` for numbers; a text is if it
 * stands on several sheets where today's plan says another. As soon as anything is, all is that differs on sheets which are calculated.
 *
 * @param proof the key of the tie-out
 */
export function judgedStands(all: readonly EarlierStand[], keyOf: EarlierBook["keyOf"], proof: SheetKey): JudgedStands {
  let stands = all;
  for (;;) {
    const sheets = new Map(stands.map((stand) => [stand.spec.key, { cells: stand.cells, isPlan: planCells(stand) }]));
    const figures = new Map(stands.flatMap(figuresOf));
    const { former, unsure, isProved } = judgedFigures(provedSums({ sheets, keyOf }, proof), figures);
    const proved = stands.map((stand) => (stand.spec.key === proof ? stand : withProvedLines(stand, figures, isProved)));
    const count = (each: readonly EarlierStand[]) =>
      each.reduce((sum, { former: { rows, columns } }) => sum + rows.length + columns.length, 0);
    if (count(proved) === count(stands)) {
      const texts = repeatedTexts(stands);
      const isChanged = former.size + texts.size + count(stands) > 0;
      const calculated = isChanged ? new Set(stands.filter(isCalculated).flatMap(others)) : new Set<string>();
      return {
        stands,
        isFormer: (sheet, cell) => [former, texts, calculated].some((ids) => ids.has(cellId(sheet, cell))),
        isUnsure: (sheet, cell) => unsure.has(cellId(sheet, cell)) && !calculated.has(cellId(sheet, cell)),
      };
    }
    stands = proved;
  }
}

function planCells({ there, former }: EarlierStand): (cell: Position) => boolean {
  const [rows, columns] = [new Set([...there.rows, ...former.rows]), new Set([...there.columns, ...former.columns])];
  return ({ row, column }) => rows.has(row) && columns.has(column);
}

/** What stands on a sheet of what today's plan says. */
export function standing({
  spec,
  there,
}: Pick<EarlierStand, "spec" | "there">): readonly { readonly said: SpecCell; readonly at: Position }[] {
  return cellGrid(spec).all.flatMap((said) => {
    const at = placedCell(there, said);
    return at === null ? [] : [{ said, at }];
  });
}

/** Every number in a cell of the plan, today's or that of then. */
function figuresOf(stand: EarlierStand): readonly (readonly [string, Figure])[] {
  const { spec, cells, former } = stand;
  const isPlan = planCells(stand);
  const planned = new Map(standing(stand).map(({ said: { cell }, at }) => [cellId(spec.key, at), answerOf(cell)]));
  const gone = new Set(former.rows);
  return cells.flatMap((line, row) =>
    line.flatMap((found, column): readonly (readonly [string, Figure])[] => {
      const id = cellId(spec.key, { row, column });
      const now = planned.get(id);
      if (typeof found !== "number" || !isPlan({ row, column })) return [];
      const isGone = now === undefined && (gone.has(row) || former.columns.includes(column));
      return typeof now === "number" || isGone ? [[id, { sheet: spec.key, found, planned: typeof now === "number" ? now : null }]] : [];
    }),
  );
}

/** A line that no sum proves is somebody's copy. */
function withProvedLines(stand: EarlierStand, figures: ReadonlyMap<string, Figure>, isProved: (id: string) => boolean): EarlierStand {
  const { spec, cells, former } = stand;
  const isFound = (line: readonly Position[]): boolean => {
    const ids = line.map((cell) => cellId(spec.key, cell)).filter((id) => figures.has(id));
    return ids.some(isProved);
  };
  const width = Math.max(0, ...cells.map((row) => row.length));
  return {
    ...stand,
    former: {
      rows: former.rows.filter((row) => isFound(Array.from({ length: width }, (_, column) => ({ row, column })))),
      columns: former.columns.filter((column) => isFound(cells.map((_, row) => ({ row, column })))),
    },
  };
}

/** Texts in place of today's that stand on several sheets: nobody types the same everywhere. */
function repeatedTexts(stands: readonly EarlierStand[]): ReadonlySet<string> {
  const others = stands.flatMap((stand) =>
    standing(stand).flatMap(({ said: { cell, role }, at }) => {
      const found = contentAt(stand.cells, at);
      const isOther = role === "heading" && typeof cell === "string" && typeof found === "string" && found !== "" && found !== cell;
      return isOther && !found.startsWith("=") ? [{ sheet: stand.spec.key, at, change: `${cell}\n${found}` }] : [];
    }),
  );
  const sheetsOf = new Map<string, Set<SheetKey>>();
  for (const { sheet, change } of others) sheetsOf.set(change, (sheetsOf.get(change) ?? new Set()).add(sheet));
  return new Set(others.flatMap(({ sheet, at, change }) => ((sheetsOf.get(change)?.size ?? 0) > 1 ? [cellId(sheet, at)] : [])));
}

/** A sheet that only counts what others say, such as the tie-out: nobody wishes for anything there. */
function isCalculated({ spec }: EarlierStand): boolean {
  return cellGrid(spec).all.every(({ role }) => role !== "leaf" && role !== "total" && role !== "target");
}

/** Cells of a sheet that is calculated which do not say what they say today, and all on lines that today's plan no longer has. */
function others(stand: EarlierStand): readonly string[] {
  const { spec, cells, there, former } = stand;
  const today = standing(stand).flatMap(({ said: { cell, role }, at }) => {
    if (role === "typed" || role === "suggestion") return [];
    const found = contentAt(cells, at);
    const isFormulaToo = isFormula(cell) && typeof found === "string" && found.startsWith("=");
    const isElsewhere = typeof cell === "string" && typeof found === "string" && isSameElsewhere(found, cell);
    return isFormulaToo || isElsewhere || (!isFormula(cell) && sameContent(found, cell ?? "")) ? [] : [at];
  });
  const columns = [...there.columns, ...former.columns].filter((column) => column !== null);
  const gone = former.rows.flatMap((row) => columns.map((column) => ({ row, column })));
  return [...today, ...gone.filter((at) => contentAt(cells, at) !== "")].map((at) => cellId(spec.key, at));
}
