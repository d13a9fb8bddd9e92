/**
 * Formulas on users' own sheets that point at rows and columns of ours which go, so that Excel makes #REF! of them, or which stand
 * elsewhere by then without Excel having moved them: both are told.
 */
import { columnName, parseA1, sheetNameIn } from "../../sheet/place/address";
import type { Position, SheetKey } from "../../sheet/place/place";
import type { LineChange } from "../../sheet/merge/structure";
import { askSizes, cellsInPieces } from "../read/cellsInPieces";
import type { Survey } from "../read/survey";
import type { WorkbookLook } from "./lookAt";
import { endsBy, isRewritten, rewritten, type Ends, type Rewritten } from "./rewritten";
import type { Work } from "./work";

export interface CutOff {
  /** The user's. */
  readonly tab: string;
  readonly cells: readonly (Position & { readonly found: string })[];
  /** Point at something else by then; `now`: what they would have to say; null: what they meant is not there any more. */
  readonly slipped: readonly (Position & { readonly found: string; readonly now: string | null })[];
}

/**
 * Asks nothing as long as nothing of ours goes.
 *
 * @param aside sheets that were ours until now and are kept as copies: nobody wrote their formulas
 */
export async function cutOff(
  context: Excel.RequestContext,
  works: readonly Work[],
  { own, sheets, leftBehind }: Survey,
  look: WorkbookLook,
  aside: readonly { readonly id: string }[],
): Promise<readonly CutOff[]> {
  const going = new Map(works.flatMap((work) => leavingOn(work, own, look)));
  const moving = new Map(works.flatMap((work) => rewrittenOn(work, own, look)));
  if (going.size === 0 && moving.size === 0) return [];
  const ours = new Set([...own.values(), ...leftBehind, ...aside, look.recordSheet, look.steps.sheet].map((each) => each?.id));
  const users = sheets.filter(({ id }) => !ours.has(id));
  if (users.length === 0) return [];
  const sizes = askSizes(
    users.map(({ id }) => ({ sheet: context.workbook.worksheets.getItem(id), fields: ["formulas"] as const, corner: undefined })),
  );
  await context.sync();
  const read = await cellsInPieces(context, sizes());
  return users.flatMap(({ name: tab }, at) => {
    const all = (read[at]?.formulas ?? []).flatMap((line, row) =>
      line.flatMap((found, column) => (typeof found === "string" && found.startsWith("=") ? [{ row, column, found }] : [])),
    );
    const cells = all.filter(({ found }) => pointsAt(found, going));
    const slipped = all.flatMap((each) => {
      const now = slippedTo(each.found, moving);
      return now === each.found ? [] : [{ ...each, now }];
    });
    return cells.length + slipped.length > 0 ? [{ tab, cells, slipped }] : [];
  });
}

interface Leaving {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** By the name of the tab. */
function leavingOn(work: Work, own: Survey["own"], { sheets }: WorkbookLook): readonly (readonly [string, Leaving])[] {
  const key: SheetKey = work.spec.key;
  const [tab, cells] = [own.get(key)?.name, sheets.get(key)?.cells ?? []];
  if (work.type !== "merge" || tab === undefined) return [];
  const { changes } = work.merge.structure;
  if (!changes.some(({ type }) => type === "delete")) return [];
  const width = cells.reduce((most, line) => Math.max(most, line.length), 0);
  return [[tab, { rows: leaving(changes, "rows", cells.length), columns: leaving(changes, "columns", width) }]];
}

/** By the name of the tab; found out where somebody points there. */
function rewrittenOn(work: Work, own: Survey["own"], { sheets }: WorkbookLook): readonly (readonly [string, () => Rewritten])[] {
  const { spec } = work;
  const [tab, cells] = [own.get(spec.key)?.name, sheets.get(spec.key)?.cells ?? []];
  if (!isRewritten(work) || tab === undefined || cells.length === 0) return [];
  let known: Rewritten | null = null;
  return [[tab, () => (known ??= rewritten(spec, cells))]];
}

/** Lines that go, by where they stand before. */
function leaving(changes: readonly LineChange[], wanted: LineChange["axis"], count: number): ReadonlySet<number> {
  const lines: (number | null)[] = Array.from({ length: count }, (_, line) => line);
  const gone = new Set<number>();
  for (const { axis, type, at, count: many } of changes) {
    if (axis !== wanted) continue;
    const out = lines.splice(at, type === "delete" ? many : 0, ...(type === "insert" ? Array<null>(many).fill(null) : []));
    for (const line of out) if (line !== null) gone.add(line);
  }
  return gone;
}

/** Whether all of something that it refers to goes. */
function pointsAt(formula: string, going: ReadonlyMap<string, Leaving>): boolean {
  return [...formula.matchAll(ON_A_SHEET)].some(([address, tab, cells = ""]) => {
    if (tab === undefined) return false;
    const there = going.get(sheetNameIn(address) ?? "");
    if (!there) return false;
    const [rows, columns] = endsIn(cells);
    const all = (ends: Ends | null, gone: ReadonlySet<number>): boolean =>
      ends !== null && Array.from({ length: ends[1] - ends[0] + 1 }, (_, at) => gone.has(ends[0] + at)).every(Boolean);
    return all(rows, there.rows) || all(columns, there.columns);
  });
}

/** The formula that points at the same as before; itself where it does; null where what it points at is not there any more. */
function slippedTo(formula: string, moving: ReadonlyMap<string, () => Rewritten>): string | null {
  let isGone = false;
  const now = formula.replace(ON_A_SHEET, (address, tab: string | undefined, cells: string) => {
    const there = moving.get(sheetNameIn(address) ?? "")?.();
    if (!there || tab === undefined) return address;
    const [rows, columns] = endsIn(cells);
    const row = rows && endsBy(there.rows(columns?.[0] ?? 0), there.count.rows, rows);
    const column = columns && endsBy(there.columns, there.count.columns, columns);
    if ((rows && !row) || (columns && !column)) isGone = true;
    const [nextRow, nextColumn] = [nextOf(row), nextOf(column)];
    return (
      `${tab}!` +
      cells.replace(/[A-Z]+|\d+/gi, (part) =>
        /\d/.test(part) ? String(1 + (nextRow() ?? Number(part) - 1)) : columnOr(nextColumn(), part),
      )
    );
  });
  return isGone ? null : now;
}

function nextOf(ends: Ends | null): () => number | null {
  let next = 0;
  return () => ends?.[next++] ?? null;
}

function columnOr(column: number | null, part: string): string {
  return column === null ? part : columnName(column);
}

/** Rows and columns that an address names; null: all of them, as in `C:D`. */
function endsIn(cells: string): readonly [rows: Ends | null, columns: Ends | null] {
  const area = parseA1(cells);
  if (area) {
    return [
      [area.row, area.row + area.rows - 1],
      [area.column, area.column + area.columns - 1],
    ];
  }
  const parts = cells.replaceAll("$", "").split(":");
  const [across, down] = [parseA1(parts.map((part) => `${part}1`).join(":")), parseA1(parts.map((part) => `A${part}`).join(":"))];
  if (across) return [null, [across.column, across.column + across.columns - 1]];
  return [down && [down.row, down.row + down.rows - 1], null];
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
/** A cell, an area, whole columns, whole rows. */
const CELLS = String.raw`${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
/** Texts, too, which say nothing of sheets; another workbook's sheets and those at the end of several are none of ours. */
const ON_A_SHEET = new RegExp(String.raw`"(?:[^"]|"")*"|(?<![\]:\p{L}\p{N}_.])('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!(${CELLS})`, "gu");
