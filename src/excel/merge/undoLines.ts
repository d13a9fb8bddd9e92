/**
 * Takes back the changes of rows and columns that a writing which was stopped has made, so that whatever refers to them, on any sheet,
 * refers to what it did. How far it had come is seen from the codes that stand there.
 */
import type { CodesFound } from "../../sheet/merge/codedSheet";
import type { SheetMerge } from "../../sheet/merge/mergeSheet";
import type { LineChange } from "../../sheet/merge/structure";
import type { SheetKey } from "../../sheet/place/place";
import type { SheetSeen, Survey } from "../read/survey";
import { send, small } from "../request/requests";
import { adopted } from "./earlierSheets";
import { lookAt, type WorkbookLook } from "./lookAt";
import { changeLines } from "./mergeOperations";

/** `before`: the sheets as they were; `merges`: what was to be done. */
export async function undoLines(
  context: Excel.RequestContext,
  seen: Survey,
  before: WorkbookLook,
  merges: readonly SheetMerge[],
  sheetOf: (key: SheetKey) => SheetSeen,
): Promise<void> {
  const moving = merges.filter(({ structure }) => structure.changes.length > 0);
  if (moving.length === 0) return;
  const now = await lookAt(context, seen, (key) => moving.some(({ next }) => next.spec.key === key));
  const wasAdopted = ({ next: { spec } }: SheetMerge): boolean => before.sheets.get(spec.key)?.adopted !== undefined;
  const { sheets } = adopted(
    now,
    moving.filter(wasAdopted).map(({ next }) => next.spec),
  );
  const operations = moving.flatMap(({ next: { spec }, structure: { changes } }) => {
    const [was, is] = [before.sheets.get(spec.key)?.found, sheets.get(spec.key)?.found];
    const done = was && is ? changesDone(was, is, changes) : 0;
    const sheet = context.workbook.worksheets.getItem(sheetOf(spec.key).id);
    return changes
      .slice(0, done)
      .reverse()
      .map((change) => small(3, () => changeLines(sheet, { ...change, type: change.type === "insert" ? "delete" : "insert" })));
  });
  await send(context, operations);
}

/** How many of the changes make what was there what is there now; new lines may have their codes by then or not. */
export function changesDone(was: CodesFound, is: CodesFound, changes: readonly LineChange[]): number {
  const lines = { rows: [...was.rows] as Line[], columns: [...was.columns] as Line[] };
  let done = isLike(lines.rows, is.rows) && isLike(lines.columns, is.columns) ? 0 : -1;
  for (const [position, { axis, type, at, count }] of changes.entries()) {
    if (type === "delete") lines[axis].splice(at, count);
    else lines[axis].splice(at, 0, ...Array<Line>(count).fill(NEW));
    if (isLike(lines.rows, is.rows) && isLike(lines.columns, is.columns)) done = position + 1;
  }
  return Math.max(0, done);
}

/** A code; null: none; or a line that was inserted. */
type Line = string | null | typeof NEW;
const NEW = Symbol("inserted");

function isLike(lines: readonly Line[], found: readonly (string | null)[]): boolean {
  const length = Math.max(lines.length, found.length);
  return Array.from({ length }, (_, at) => lines[at] === NEW || (lines[at] ?? null) === (found[at] ?? null)).every(Boolean);
}
