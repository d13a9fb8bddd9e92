/** What a writing that is about to begin has to leave behind so that it can be undone. */
import { lineAfter, placementOf } from "../../sheet/merge/structure";
import { contentAt, type Content } from "../../sheet/merge/ourContent";
import type { SheetMerge } from "../../sheet/merge/mergeSheet";
import { cellGrid } from "../../sheet/merge/cellGrid";
import { a1, cellsIn, sheetNameIn } from "../../sheet/place/address";
import { fingerprint } from "../../plan/text/fingerprint";
import type { Position, SheetKey } from "../../sheet/place/place";
import type { CodedSheet, Lines } from "../../sheet/merge/codedSheet";
import type { Placement } from "../../sheet/merge/placement";
import { isGenerated, isHanded } from "../../forms/forms";
import type { SheetLook, WorkbookLook } from "../merge/lookAt";
import type { Removed } from "../merge/removed";
import type { Work } from "../merge/work";
import { keyOfMarker } from "../read/marker";
import type { Survey } from "../read/survey";
import { writtenIn } from "../record/entry";
import { formerKept, type FormerKept } from "../record/formerKept";
import { entryOf } from "../record/record";
import type { Ledger } from "../request/ledger";
import { cellsOf, printOf, rowPrints } from "../steps/prints";
import type { FormerCell, ListStep, MergedStep, SheetStep, Step, StepEnd } from "../steps/step";
import { addingStep, NO_STEPS_CHANGE, type StepsChange } from "../steps/stepsSheet";
import { backwards, lineThrough } from "./lineThrough";

/** As what a writing can be undone, with the cells that are written besides. */
export type Undoable = Pick<Ledger, "action" | "beside" | "when">;

interface Writing {
  readonly before: Survey;
  readonly look: WorkbookLook;
  readonly works: readonly Work[];
  readonly removed: readonly Removed[];
}

/**
 * The steps that there are once a writing is done.
 *
 * @param undoable left out: it leaves none
 * @param ended why it cannot be undone, where that is known beforehand
 */
export function stepsAfter(writing: Writing, undoable: Undoable | undefined, ended?: StepEnd): StepsChange {
  const action = undoable?.action ?? null;
  const touched = writing.works.filter(({ type }) => type !== "same");
  const beside = undoable?.beside ?? [];
  if (action === null || touched.length + beside.length === 0 || writing.look.steps.isForeign) return NO_STEPS_CHANGE;
  const sheets = writing.works.flatMap((work) => sheetStep(writing, work) ?? []);
  const end = ended ?? sheets.find((each) => typeof each === "string");
  const gone = writing.removed.flatMap((each) => (each.type === "sheet" ? [[each.key, each.entry.stamp] as const] : []));
  const step: Step | null =
    end === undefined
      ? {
          sheets: [...sheets.filter((each) => typeof each !== "string"), ...beside.map((each) => ({ type: "cells" as const, ...each }))],
          gone,
        }
      : null;
  const head = {
    action: action.type,
    when: undoable?.when ?? "",
    ...(action.by !== undefined && action.by !== "" && { by: action.by }),
    cells: touched.reduce((sum, work) => sum + writtenCells(work), 0) + beside.reduce((sum, { cells }) => sum + cells.length, 0),
    sheets: touched.length + beside.length,
    ...(end !== undefined && { end }),
  };
  return addingStep(writing.look.steps.heads, head, step);
}

function writtenCells(work: Work): number {
  if (work.type === "merge") return work.merge.writes.length;
  return cellGrid(work.spec).all.filter(({ cell, style }) => cell !== null && style !== "code").length;
}

/** Null: nothing has to be known of it. */
function sheetStep({ before, look, works }: Writing, work: Work): SheetStep | StepEnd | null {
  const { key } = work.spec;
  const { kept } = work;
  const after = kept.stamp;
  const seen = look.sheets.get(key);
  const current = entryOf(look.record, key);
  const prints = (): readonly string[] => rowPrints(cellsOf(work.spec));
  if (work.type === "new") return { type: "added", key, after, ...(!isGenerated(key) && { prints: prints() }) };
  const entry = current && formerKept(kept, current, look.record.entries);
  if (work.type === "same")
    return work.isNews && works.some(({ type }) => type !== "same") && entry ? { type: "record", key, after, entry } : null;
  const written = current && writtenIn(current, look.record.entries);
  if (!entry || !written || !seen) return "unknownSheet";
  const own = { key, after, entry };
  // Rows that were put in are in no record, and those of lines that left are other lines' by then.
  const rows = kept.written?.sheet.lines.rows ?? [];
  const hasOthers = isHanded(key) && seen.found?.rows.some((row) => row !== null && !rows.includes(row)) === true;
  if (work.type === "whole" || work.isInPlace || hasOthers) {
    const tab = before.own.get(key)?.name ?? "";
    return {
      type: "whole",
      ...own,
      cells: trimmed(seen.cells),
      tables: seen.tables.map(({ name, area }) => [name, a1(area)]),
      names: namesOn(before, tab),
      prints: prints(),
    };
  }
  const { merge } = work;
  return written.sheet.lines.rows.length > 0 ? mergedStep(own, merge, written.sheet, seen) : listStep(own, merge, seen, before);
}

interface OfKey {
  readonly key: SheetKey;
  readonly after: string;
  readonly entry: FormerKept;
}

function mergedStep(own: OfKey, merge: SheetMerge, former: CodedSheet, { cells, found }: SheetLook): MergedStep | StepEnd {
  if (found === null) return "unknownSheet";
  const { structure, next, isTruth } = merge;
  const stood = placementOf(found, former.lines);
  const isWhole = [...stood.rows, ...stood.columns].every((at) => at !== null);
  const kept = keptLinesOf(merge, found);
  const lineOf = (axis: keyof Lines): ReadonlyMap<number, number> => {
    const places = new Map(next.lines[axis].map((code, line) => [code, structure.after[axis][line]]));
    for (const [on, code, at] of kept) if (on === axis) places.set(code, at);
    return new Map(
      former.lines[axis].flatMap((code, line) => {
        const at = places.get(code);
        return at === null || at === undefined ? [] : [[at, line] as const];
      }),
    );
  };
  const [rows, columns] = [lineOf("rows"), lineOf("columns")];
  const placed = ({ row, column }: Position, ...contents: readonly [Content, Content?]): readonly FormerCell[] => {
    const [line, across] = [rows.get(row), columns.get(column)];
    return line === undefined || across === undefined ? [] : [[line, across, ...contents]];
  };
  const changed = isTruth
    ? merge.writes.flatMap((write) => (write.was === null ? [] : placed(write, write.was, write.content)))
    : merge.ended.flatMap((each) => placed(each, each.found));
  const lineAt = (axis: keyof Lines, at: number): number => structure.after[axis].indexOf(at);
  const codeOf = (axis: keyof Lines, at: number): string | undefined => next.lines[axis][lineAt(axis, at)];
  const users = ({ row, column }: Position): MergedStep["dressed"] => {
    const [own, across] = [codeOf("rows", row), codeOf("columns", column)];
    const isMissing = !rows.has(row) || !columns.has(column);
    const isNew = structure.isNew.rows[lineAt("rows", row)] === true || structure.isNew.columns[lineAt("columns", column)] === true;
    return isMissing && !isNew && own !== undefined && across !== undefined ? [[own, across]] : [];
  };
  const beyond = merge.writes.flatMap((write) =>
    users(write).flatMap(([own, across]): MergedStep["beyond"] => [[own, across, write.was ?? "", write.content]]),
  );
  const stays = { rows: new Set(rows.values()), columns: new Set(columns.values()) };
  const deleted = isTruth
    ? cellGrid(former.spec).all.flatMap(({ row, column }): readonly FormerCell[] => {
        const [at, across] = [stood.rows[row], stood.columns[column]];
        if ((stays.rows.has(row) && stays.columns.has(column)) || typeof at !== "number" || typeof across !== "number") return [];
        const was = contentAt(cells, { row: at, column: across });
        return was === "" ? [] : [[row, column, was]];
      })
    : [];
  return {
    type: "merged",
    ...own,
    changes: backwards(structure.changes),
    was: isInPlace(stood) ? null : stood,
    lines: isWhole ? linesPrint(structure.after) : "",
    kept,
    cells: [...changed, ...deleted],
    beyond,
    dressed: merge.looks.flatMap(users),
    fresh: isTruth ? freshLines(merge) : [],
  };
}

/** By which it is known whether lines stand where they stood. */
export function linesPrint(placement: Placement): string {
  return fingerprint(JSON.stringify([placement.rows, placement.columns]));
}

function isInPlace({ rows, columns }: Placement): boolean {
  return [rows, columns].every((lines) => lines.every((at, line) => at === line));
}

function keptLinesOf({ structure: { kept, changes } }: SheetMerge, found: NonNullable<SheetLook["found"]>): MergedStep["kept"] {
  return (["rows", "columns"] as const).flatMap((axis) =>
    [...kept[axis]].flatMap((line) => {
      const code = found[axis][line];
      return code === null || code === undefined ? [] : [[axis, code, lineAfter(changes, axis, line)] as const];
    }),
  );
}

function freshLines({ structure: { isNew }, next: { spec, lines } }: SheetMerge): MergedStep["fresh"] {
  const cells = cellsOf(spec);
  const column = (at: number): readonly unknown[] => cells.map((row) => row[at] ?? "");
  return [
    ...isNew.rows.flatMap((isOne, line) => (isOne ? [["rows", lines.rows[line] ?? "", printOf(cells[line] ?? [])] as const] : [])),
    ...isNew.columns.flatMap((isOne, line) => (isOne ? [["columns", lines.columns[line] ?? "", printOf(column(line))] as const] : [])),
  ];
}

function listStep(own: OfKey, { structure, writes, looks, changed, parts }: SheetMerge, { cells }: SheetLook, before: Survey): ListStep {
  const changes = backwards(structure.changes);
  const then = ({ row, column }: Position): readonly (readonly [number, number])[] => {
    const [line, across] = [lineThrough(changes, "rows", row), lineThrough(changes, "columns", column)];
    return line === null || across === null ? [] : [[line, across]];
  };
  const stood = writes.flatMap((write) =>
    then(write).flatMap(([row, column]): readonly FormerCell[] => (write.was === null ? [] : [[row, column, write.was, write.content]])),
  );
  const deleted = cells.flatMap((line, row) =>
    line.flatMap((_, column): readonly FormerCell[] => {
      const isThere = lineThrough(structure.changes, "rows", row) !== null && lineThrough(structure.changes, "columns", column) !== null;
      const was = contentAt(cells, { row, column });
      return isThere || was === "" ? [] : [[row, column, was]];
    }),
  );
  return {
    type: "list",
    ...own,
    changes,
    cells: [...stood, ...deleted],
    ours: writes.map(({ row, column, content }) => [row, column, content]),
    dressed: looks.flatMap(then),
    columns: structure.after.columns,
    names: changed.has("names") ? parts.names.flatMap(({ name }) => areaOf(before, name)) : [],
  };
}

function areaOf({ names }: Survey, name: string): ListStep["names"] {
  const address = names.get(name) ?? null;
  return address === null ? [] : [[name, cellsIn(address)]];
}

function namesOn({ names }: Survey, tab: string): ListStep["names"] {
  return [...names].flatMap(([name, address]) =>
    address !== null && sheetNameIn(address) === tab && keyOfMarker(name) === null ? [[name, cellsIn(address)] as const] : [],
  );
}

/** Without the empty cells at the end of each row. */
function trimmed(cells: SheetLook["cells"]): readonly (readonly Content[])[] {
  return cells.map((line, row) => {
    const all = line.map((_, column) => contentAt(cells, { row, column }));
    let end = all.length;
    while (end > 0 && all[end - 1] === "") end -= 1;
    return all.slice(0, end);
  });
}
