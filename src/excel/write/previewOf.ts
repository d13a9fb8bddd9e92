/** What a planned writing does, sheet by sheet and cell by cell, for whoever wants to see it before it is done. */
import { answerOf } from "../../sheet/formula/formula";
import { cellGrid, sizeOf, type SpecCell } from "../../sheet/merge/cellGrid";
import type { SheetMerge } from "../../sheet/merge/mergeSheet";
import { sameContent, type Content } from "../../sheet/merge/ourContent";
import { placedCell } from "../../sheet/merge/placement";
import type { Wish } from "../../sheet/merge/mergeCells";
import { fingerprint } from "../../plan/text/fingerprint";
import type { Position, SheetKey } from "../../sheet/place/place";
import type { Unknown, Work } from "../merge/work";
import type { CellPreview, Damage, SheetPreview, WritingPreview } from "../request/toConfirm";
import type { WritingPlan } from "./planWriting";

export function previewOf({ works, tabs, damaged, isRepair, look }: WritingPlan): WritingPreview {
  const sheets = works.flatMap((work): readonly SheetPreview[] => {
    const { key } = work.spec;
    const cells = cellsOf(work);
    const state = work.type === "new" ? "new" : work.type === "whole" ? "anew" : "merged";
    if (state === "merged" && cells.length === 0) return [];
    return [{ spec: work.spec, name: tabs.sheets.get(key) ?? key, state, size: sizeOf(work.spec), cells }];
  });
  const seen = sheets.map(({ spec: { key, blocks }, state, cells }) => [
    key,
    state === "merged" ? cells.map(({ planned: _, ...cell }) => cell) : blocks,
    state,
  ]);
  const found = (isRepair === true || damaged.length > 0) && { found: damagesOf({ damaged, look, tabs, works }) };
  return { sheets, fingerprint: fingerprint(JSON.stringify(seen)), ...found };
}

function damagesOf({ damaged, look, tabs, works }: Pick<WritingPlan, "damaged" | "look" | "tabs" | "works">): readonly Damage[] {
  const tabOf = (key: SheetKey): string => tabs.sheets.get(key) ?? key;
  const isRecorded = (key: SheetKey): boolean => look.record.entries.some((entry) => entry.key === key && entry.status === "written");
  const gone = works.flatMap(({ type, spec: { key } }) => {
    return type === "new" && isRecorded(key) && !damaged.some((each) => each.key === key) ? [tabOf(key)] : [];
  });
  const because = (type: Unknown) => ({ type, tabs: damaged.filter((each) => each.because === type).map(({ key }) => tabOf(key)) });
  const all = [
    { type: "sheetsGone", tabs: gone } as const,
    because("codesGone"),
    because("recordGone"),
    { type: "keptAsCopy", tabs: tabs.aside.map(({ to }) => to) } as const,
  ];
  return all.filter(({ tabs: concerned }) => concerned.length > 0);
}

function cellsOf(work: Work): readonly CellPreview[] {
  switch (work.type) {
    case "new":
      return [];
    case "whole":
      return work.lost.map(({ found, ...at }) => ({
        row: at.row,
        column: at.column,
        kind: "lost",
        was: found,
        becomes: "",
        planned: null,
      }));
    case "same":
      return work.wishes.map(wished);
    case "merge":
      return [...work.merge.wishes.map(wished), ...keptLines(work.merge), ...written(work.merge)];
  }
}

function wished({ row, column, found, planned, lastPlanned }: Wish): CellPreview {
  const becomes = answerOf(planned.cell);
  const isConflict = lastPlanned !== null && !sameContent(lastPlanned, becomes);
  return { row, column, kind: isConflict ? "conflict" : "kept", was: found, becomes, planned };
}

function keptLines({ kept }: SheetMerge): readonly CellPreview[] {
  return kept.map(({ row, column, heading }) => ({ row, column, kind: "line", was: heading, becomes: heading, planned: null }));
}

function written(merge: SheetMerge): readonly CellPreview[] {
  const putBack = new Set(merge.putBack.filter(({ isAsked }) => !isAsked).map(nameOf));
  const planned = new Map<string, SpecCell>();
  for (const cell of cellGrid(merge.next.spec).all) {
    const to = placedCell(merge.structure.after, cell);
    if (to !== null) planned.set(nameOf(to), cell);
  }
  return merge.writes.flatMap(({ row, column, content, was }): readonly CellPreview[] => {
    const before = was ?? "";
    if (sameContent(before, content)) return [];
    const at = nameOf({ row, column });
    const cell = planned.get(at) ?? null;
    const becomes: Content = cell === null ? content : answerOf(cell.cell);
    const kind = putBack.has(at) ? "putBack" : before === "" ? "new" : content === "" ? "removed" : "changed";
    return [{ row, column, kind, was: before, becomes, planned: cell }];
  });
}

function nameOf({ row, column }: Position): string {
  return `${row}:${column}`;
}
