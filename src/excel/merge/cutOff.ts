/** Formulas on users' own sheets that point at rows and columns of ours which go: Excel makes #REF! of them, so they are told. */
import { parseA1, sheetNameIn } from "../../sheet/place/address";
import type { Position, SheetKey } from "../../sheet/place/place";
import type { LineChange } from "../../sheet/merge/structure";
import { askSizes, cellsInPieces } from "../read/cellsInPieces";
import type { Survey } from "../read/survey";
import type { WorkbookLook } from "./lookAt";
import type { Work } from "./work";

export interface CutOff {
  /** The user's. */
  readonly tab: string;
  readonly cells: readonly (Position & { readonly found: string })[];
}

/** Asks nothing as long as nothing of ours goes. */
export async function cutOff(
  context: Excel.RequestContext,
  works: readonly Work[],
  { own, sheets, leftBehind }: Survey,
  look: WorkbookLook,
): Promise<readonly CutOff[]> {
  const going = new Map(works.flatMap((work) => leavingOn(work, own, look)));
  if (going.size === 0) return [];
  const ours = new Set([...own.values(), ...leftBehind, look.recordSheet, look.steps.sheet].map((each) => each?.id));
  const users = sheets.filter(({ id }) => !ours.has(id));
  if (users.length === 0) return [];
  const sizes = askSizes(
    users.map(({ id }) => ({ sheet: context.workbook.worksheets.getItem(id), fields: ["formulas"] as const, corner: undefined })),
  );
  await context.sync();
  const read = await cellsInPieces(context, sizes());
  return users.flatMap(({ name: tab }, at) => {
    const cells = (read[at]?.formulas ?? []).flatMap((line, row) =>
      line.flatMap((found, column) => (typeof found === "string" && pointsAt(found, going) ? [{ row, column, found }] : [])),
    );
    return cells.length > 0 ? [{ tab, cells }] : [];
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
  const width = Math.max(0, ...cells.map((line) => line.length));
  return [[tab, { rows: leaving(changes, "rows", cells.length), columns: leaving(changes, "columns", width) }]];
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
  if (!formula.startsWith("=")) return false;
  return [...formula.matchAll(ON_A_SHEET)].some(([address, cells = ""]) => {
    const [there, area] = [going.get(sheetNameIn(address) ?? ""), parseA1(cells)];
    if (!there || !area) return false;
    const all = (from: number, count: number, gone: ReadonlySet<number>): boolean =>
      Array.from({ length: count }, (_, at) => gone.has(from + at)).every(Boolean);
    return all(area.row, area.rows, there.rows) || all(area.column, area.columns, there.columns);
  });
}

const ON_A_SHEET = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)/gu;
