/**
 * Takes back the changes of rows and columns that a writing which was stopped has made, so that whatever refers to them, on any sheet,
 * refers to what it did. How far it had come is seen from the codes that stand there; on sheets without, from what is typed in their rows.
 */
import { isGoneName } from "../../sheet/earlier/earlierSheet";
import { fingerprint } from "../../plan/text/fingerprint";
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

/** Rows and columns that change, and the codes that stood there before; or, by row, what was typed there. */
export interface MovingLines {
  readonly key: SheetKey;
  readonly was: Pick<CodesFound, "rows" | "columns"> | { readonly typed: readonly (string | null)[] };
  readonly changes: readonly LineChange[];
}

type Codes = Pick<CodesFound, "rows" | "columns">;

/** What works do to rows and columns. @param sheets as they are before */
export function movingLines(works: readonly Work[], { sheets }: WorkbookLook): readonly MovingLines[] {
  return works.flatMap((work) => {
    const look = sheets.get(work.spec.key);
    if (work.type !== "merge" || work.merge.structure.changes.length === 0 || !look) return [];
    const { found, cells } = look;
    const was = found ? { rows: found.rows, columns: found.columns } : { typed: typedRows(cells) };
    return [{ key: work.spec.key, was, changes: work.merge.structure.changes }];
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
    const [look, own] = [sheets.get(key), seen.own.get(key)];
    if (!look || !own) return [];
    const done =
      "typed" in was ? rowsDone(was.typed, typedRows(look.cells), changes) : look.found ? changesDone(was, look.found, changes) : 0;
    const sheet = context.workbook.worksheets.getItem(own.id);
    return changes
      .slice(0, done)
      .reverse()
      .map((change) => small(3, () => changeLines(sheet, { ...change, type: change.type === "insert" ? "delete" : "insert" })));
  });
  await send(context, operations);
}

/** How many of the changes make what was there what is there now; new lines may have their codes by then or not. */
export function changesDone(was: Codes, is: Codes, changes: readonly LineChange[]): number {
  const lines = { rows: [...was.rows] as Line[], columns: [...was.columns] as Line[] };
  let done = isLike(lines.rows, is.rows) && isLike(lines.columns, is.columns) ? 0 : -1;
  for (const [position, { axis, type, at, count }] of changes.entries()) {
    if (type === "delete") lines[axis].splice(at, count);
    else lines[axis].splice(at, 0, ...Array<Line>(count).fill(NEW));
    if (isLike(lines.rows, is.rows) && isLike(lines.columns, is.columns)) done = position + 1;
  }
  return Math.max(0, done);
}

/** What is typed into each row; null: nothing. Formulas change with the rows, and say nothing. */
function typedRows(cells: readonly (readonly unknown[])[]): readonly (string | null)[] {
  return cells.map((row) => {
    const typed = row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? "" : cell));
    return typed.every((cell) => cell === "") ? null : fingerprint(JSON.stringify(typed));
  });
}

/** How many of the changes of rows bring most of them to where they stand now: some may say something else by then. */
function rowsDone(was: readonly (string | null)[], is: readonly (string | null)[], changes: readonly LineChange[]): number {
  const rows = [...was];
  const alike = (): number => rows.filter((row, at) => row !== null && row === is[at]).length;
  let [done, most] = [0, alike()];
  for (const [position, { axis, type, at, count }] of changes.entries()) {
    if (axis !== "rows") return done;
    if (type === "delete") rows.splice(at, count);
    else rows.splice(at, 0, ...Array<null>(count).fill(null));
    if (alike() > most) [done, most] = [position + 1, alike()];
  }
  return done;
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
