/** Sheets of which the rows and columns are known by codes, brought back to what they said before an action. */
import type { CodedSheet, CodesFound, Lines } from "../../sheet/merge/codedSheet";
import { keptLines } from "../../sheet/merge/keptLines";
import type { MergeInput, TakingBack } from "../../sheet/merge/mergeCells";
import { isNothing, mergeSheet } from "../../sheet/merge/mergeSheet";
import { contentAt, type Former } from "../../sheet/merge/ourContent";
import { placedCell } from "../../sheet/merge/placement";
import { placementOf, structureOf, type KeptLines, type Structure } from "../../sheet/merge/structure";
import { a1 } from "../../sheet/place/address";
import type { Position } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { KnownSheet } from "../merge/knownSheet";
import type { SheetLook } from "../merge/lookAt";
import type { Work } from "../merge/work";
import type { KeptBefore } from "../record/formerKept";
import { printOf } from "../steps/prints";
import type { MergedStep } from "../steps/step";
import { lineThrough } from "./lineThrough";
import { linesPrint } from "./stepOf";
import type { TypedSince } from "./typedSince";

type Cells = SheetLook["cells"];

/**
 * What has to be done to the rows and columns: exactly what takes back what was done, where they stand as the action has left them;
 * otherwise they are brought together like those of any plan, and whatever holds something of the user's stays.
 *
 * @param before what was written before
 */
export function structureBack(
  step: MergedStep,
  { found, written }: KnownSheet,
  before: CodedSheet,
  cells: Cells,
  formers: readonly Former[],
): { readonly found: CodesFound; readonly structure: Structure; readonly since: readonly Position[] } {
  const isUnmoved = linesPrint(placementOf(found, written.sheet.lines)) === step.lines;
  const kept = keptLines(cells, found, before.lines, formers);
  const isFree = kept.rows.size + kept.columns.size === 0;
  if (!isUnmoved || !isFree) {
    const lines = formers.map(({ sheet }) => sheet.lines);
    return { found, structure: structureOf(found, before.lines, lines, kept), since: linesOf(kept) };
  }
  const own = { rows: [...found.rows], columns: [...found.columns] };
  for (const [axis, code, at] of step.kept) own[axis][at] = code;
  const again = { ...found, ...own };
  const there = placementOf(again, before.lines);
  const inPlace = { rows: before.lines.rows.map((_, at) => at), columns: before.lines.columns.map((_, at) => at) };
  const isNew = { rows: there.rows.map((at) => at === null), columns: there.columns.map((at) => at === null) };
  const now = placementOf(found, written.sheet.lines);
  const users = (axis: keyof Lines): ReadonlySet<number> =>
    new Set(
      written.sheet.lines[axis].flatMap((code, line) => {
        const at = now[axis][line] ?? null;
        return at !== null && !before.lines[axis].includes(code) && lineThrough(step.changes, axis, at) !== null ? [at] : [];
      }),
    );
  const stays = { rows: users("rows"), columns: users("columns") };
  return { found: again, since: [], structure: { changes: step.changes, kept: stays, after: step.was ?? inPlace, isNew } };
}

export interface SheetBack {
  readonly work: Work;
  readonly since: readonly TypedSince[];
}

type Around = Pick<MergeInput, "structure" | "standing" | "moving" | "formers" | "cells"> & {
  readonly tab: string;
  /** Lines that stay for what was typed on them since. */
  readonly since: readonly Position[];
};

export function mergedBack(step: MergedStep, kept: KeptBefore, known: KnownSheet, around: Around): SheetBack {
  const { key } = step;
  const { tab, cells } = around;
  const { sheet, marked } = kept.written;
  const { rows, columns } = sheet.lines;
  const stood: TakingBack["cells"] = new Map([
    ...step.cells.map(([row, column, was, ours]) => [`${rows[row] ?? ""}\n${columns[column] ?? ""}`, { was, ours }] as const),
    ...step.beyond.map(([row, column, was, ours]) => [`${row}\n${column}`, { was, ours }] as const),
  ]);
  const next = sheet.isFrame ? { ...sheet, spec: filled(sheet, cells, known.found, stood) } : sheet;
  const merge = mergeSheet({
    ...around,
    next,
    found: known.found,
    marked: new Set(known.written.marked),
    back: { cells: stood, marked: new Set(marked), dressed: new Set(step.dressed.map(([row, column]) => `${row}\n${column}`)) },
  });
  const work: Work = isNothing(merge)
    ? { type: "same", spec: next.spec, kept, isNews: true, wishes: [], unplanned: [] }
    : { type: "merge", spec: next.spec, merge, kept, unplanned: [] };
  return {
    work,
    since: [
      ...(merge.since ?? []).map((at) => ({ key, tab, address: a1(at) })),
      ...around.since.map((at) => ({ key, tab, address: a1(at) })),
      ...freshSince(step, known.found, cells).map((at) => ({ key, tab, address: a1(at) })),
    ],
  };
}

/** What stands there, and what stood there where that is known. */
function filled({ spec, lines: own }: CodedSheet, cells: Cells, found: CodesFound, stood: TakingBack["cells"]): SheetSpec {
  const now = placementOf(found, own);
  return {
    ...spec,
    blocks: spec.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line, down) =>
        line.map((_, across) => {
          const at = { row: block.row + down, column: block.column + across };
          const kept = stood.get(`${own.rows[at.row] ?? ""}\n${own.columns[at.column] ?? ""}`);
          const from = placedCell(now, at);
          return kept?.was ?? (from === null ? null : contentAt(cells, from));
        }),
      ),
    })),
  };
}

function linesOf({ rows, columns }: KeptLines): readonly Position[] {
  return [...[...rows].map((row) => ({ row, column: 0 })), ...[...columns].map((column) => ({ row: 0, column }))];
}

/** New lines of a sheet that is typed into which say something else by now. */
function freshSince({ fresh }: MergedStep, found: CodesFound, cells: Cells) {
  return fresh.flatMap(([axis, code, print]) => {
    const at = found[axis].indexOf(code);
    if (at < 0) return [];
    const now = axis === "rows" ? (cells[at] ?? []) : cells.map((row) => row[at] ?? "");
    return printOf(now) === print ? [] : [axis === "rows" ? { row: at, column: 0 } : { row: 0, column: at }];
  });
}
