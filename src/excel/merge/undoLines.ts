/**
 * Takes back the changes of rows and columns that a writing which was stopped has made, so that whatever refers to them, on any sheet,
 * refers to what it did. How far it had come is seen from the codes that stand there.
 */
import { isGoneName } from "../../sheet/earlier/earlierSheet";
import type { LineChange } from "../../sheet/merge/structure";
import type { CodesFound } from "../../sheet/merge/codedSheet";
import type { SheetKey } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { Survey } from "../read/survey";
import { send, small } from "../request/requests";
import { adopted } from "./earlierSheets";
import { lookAt, type WorkbookLook } from "./lookAt";
import { changeLines } from "./mergeOperations";
import type { Work } from "./work";

/** Rows and columns that change, and the codes that stood there before. */
export interface MovingLines {
  readonly key: SheetKey;
  readonly was: Pick<CodesFound, "rows" | "columns">;
  readonly changes: readonly LineChange[];
}

/** What works do to rows and columns. @param sheets as they are before */
export function movingLines(works: readonly Work[], { sheets }: WorkbookLook): readonly MovingLines[] {
  return works.flatMap((work) => {
    const was = sheets.get(work.spec.key)?.found;
    if (work.type !== "merge" || work.merge.structure.changes.length === 0 || !was) return [];
    return [{ key: work.spec.key, was: { rows: was.rows, columns: was.columns }, changes: work.merge.structure.changes }];
  });
}

/** @param adopting what is to stand on sheets of an earlier version, which have no codes yet */
export async function undoLines(
  context: Excel.RequestContext,
  seen: Survey,
  moving: readonly MovingLines[],
  adopting: readonly SheetSpec[],
): Promise<void> {
  if (moving.length === 0) return;
  const now = await lookAt(context, seen, (key) => moving.some((each) => each.key === key));
  const { sheets } = adopted(now, adopting, seen.own);
  const operations = moving.flatMap(({ key, was, changes }) => {
    const [is, own] = [sheets.get(key)?.found, seen.own.get(key)];
    if (!is || !own) return [];
    const done = changesDone(was, is, changes);
    const sheet = context.workbook.worksheets.getItem(own.id);
    return changes
      .slice(0, done)
      .reverse()
      .map((change) => small(3, () => changeLines(sheet, { ...change, type: change.type === "insert" ? "delete" : "insert" })));
  });
  await send(context, operations);
}

/** How many of the changes make what was there what is there now; new lines may have their codes by then or not. */
export function changesDone(was: MovingLines["was"], is: MovingLines["was"], changes: readonly LineChange[]): number {
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
  return Array.from({ length }, (_, at) => lines[at] === NEW || known(lines[at]) === known(found[at])).every(Boolean);
}

function known(line: Exclude<Line, typeof NEW> | undefined): string | null {
  return line == null || isGoneName(line) ? null : line;
}
