/** Recognises a list on the sheet in front, in a file or in a text, ready to be shown. */
import { Cancelled } from "../../excel/request/failure";
import { readKeptMapping } from "../../excel/selection/keptMapping";
import { readAround, type PartOfSheet } from "../../excel/selection/readAround";
import { fieldIn, type Field } from "../../lists/field";
import type { GridValue } from "../../lists/grid";
import type { Known } from "../../lists/known";
import { withFields } from "../../lists/readList";
import { decoded, separated } from "../../lists/separated";
import type { Detail } from "../../plan/problem/problem";
import { folded } from "../../plan/typed/name";
import { readXlsx } from "../../returned/readXlsx";
import { isRecords } from "../../forms/forms";
import { settle, done } from "../outcome/settle";
import type { Outcome, Progress } from "../outcome/outcome";
import { gridOf, listIn, planTextIn, type ListIn, type NamedGrid } from "./listIn";
import { isPlan, knownOf, planThere } from "./planThere";

export type ListSource =
  /** `again`: where it was found before. */
  | { readonly type: "Selection"; readonly again?: PartOfSheet }
  | { readonly type: "File"; readonly name: string; readonly bytes: Uint8Array }
  /** Cells that were copied, or the text of a .csv file. */
  | { readonly type: "Text"; readonly text: string };

/** A list as it was recognised, and as far as columns were once said to be something else. */
export interface ListShown extends ListIn {
  readonly type: "List";
  /** Where in the workbook it stands, so that its cells can be gone to; null: in a file, or it was pasted. */
  readonly inWorkbook: PartOfSheet | null;
  readonly known: Known;
  /** There is a plan that it comes into. */
  readonly hasPlan: boolean;
  /** Columns that are mapped as somebody said before. */
  readonly remembered: number;
}

/** There is none where it was looked for. */
export interface NoList {
  readonly type: "NoList" | "OwnSheet";
  /** The tab's name; "": it was no sheet. */
  readonly sheet: string;
}

/** No list, but the text of a plan file, as it is exported to a sheet. */
export interface PlanFileFound {
  readonly type: "PlanFile";
  readonly text: string;
}

interface Options {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export function readSource(source: ListSource, options: Options = {}): Promise<Outcome<ListShown | NoList | PlanFileFound>> {
  return settle<ListShown | NoList | PlanFileFound>(async () => {
    const grids = await gridsOf(source, options);
    if ("problem" in grids) return refused(grids.problem);
    if ("type" in grids) return done(grids);
    // Where there is nothing else, whatever stands against the plan that is there; beside a list the list is meant.
    const text = planTextIn(grids)?.text ?? null;
    if (text !== null && grids.length === 1) return done({ type: "PlanFile", text });
    const plan = await planThere();
    if (plan.type !== "Done") return plan;
    const known = knownOf(plan.value);
    const list = listIn(grids, known);
    if (list === null && text !== null) return done({ type: "PlanFile", text });
    if (list === null) return done({ type: "NoList", sheet: grids.length === 1 ? (grids[0]?.sheet ?? "") : "" });
    const kept = await readKeptMapping();
    const fields = new Map<number, Field>();
    for (const { column, heading } of list.found.columns) {
      const field = fieldIn(kept[folded(heading)] ?? "");
      if (field && heading !== "") fields.set(column, field);
    }
    return done({
      ...list,
      type: "List",
      found: withFields(list.found, fields),
      inWorkbook: grids[0]?.part ?? null,
      known,
      hasPlan: isPlan(plan.value),
      remembered: fields.size,
    });
  });
}

function refused(detail: Detail): Outcome<never> {
  return { type: "Problems", problems: [{ problem: { level: "error", at: [], detail }, place: null }] };
}

interface GridFound extends NamedGrid {
  readonly part?: PartOfSheet;
}

async function gridsOf(
  source: ListSource,
  { onProgress, signal }: Options,
): Promise<readonly GridFound[] | NoList | { readonly problem: Detail }> {
  switch (source.type) {
    case "Selection": {
      const around = await readAround(source.again);
      if (around === null) return { problem: { type: "HugeWorkbook", limit: "cells", most: 2_000_000 } };
      const { sheet, selected, key, area, values, formats, hiddenRows, hiddenColumns } = around;
      if (key !== null && isRecords(key)) return { type: "OwnSheet", sheet };
      const grid = {
        origin: { row: area.row, column: area.column },
        values: values as readonly (readonly GridValue[])[],
        merges: [],
        hiddenRows: new Set(hiddenRows),
        hiddenColumns: new Set(hiddenColumns),
        formats,
      };
      return [{ sheet, grid, part: { sheet, selected } }];
    }
    case "Text":
      return [{ sheet: "", grid: separated(source.text) }];
    case "File": {
      const { name, bytes } = source;
      if (/\.(?:csv|tsv|txt)$/i.test(name)) return [{ sheet: name, grid: separated(decoded(bytes)) }];
      const read = await readXlsx(bytes, {
        signal,
        onProgress: (share) => onProgress?.({ done: share, of: 1, sheet: name, doing: "reading" }),
      });
      if (read.type === "Stopped") throw new Cancelled();
      if (read.type === "Unreadable") return { problem: read.problem };
      return read.sheets.map((one) => ({ sheet: one.name, grid: gridOf(one) }));
    }
  }
}
