/**
 * Undoing the newest step, planned as a writing like any other: what it has to do to each sheet so that everything is as it was before, and
 * what was typed since that stands in the way.
 */
import type { Standing } from "../../sheet/merge/standing";
import { placementOf as linesPlaced, type Structure } from "../../sheet/merge/structure";
import type { Position, SheetKey } from "../../sheet/place/place";
import { sheetNames } from "../../sheet/place/sheetName";
import { isRecords } from "../../forms/forms";
import { formersIn, moved, settled } from "../merge/formers";
import { withUsersLooks } from "../merge/usersLooks";
import { knownSheet, type KnownSheet } from "../merge/knownSheet";
import { lookAt, type WorkbookLook } from "../merge/lookAt";
import type { Work } from "../merge/work";
import { heedNews } from "../read/heedNews";
import { survey, type Survey } from "../read/survey";
import { packed } from "../record/pack";
import { keptBefore, type KeptBefore } from "../record/formerKept";
import { entryOf, isPending, recordRows, type Record } from "../record/record";
import { heedOthers } from "../record/writer";
import { Refusal } from "../request/failure";
import type { SheetStep, Step, StepHead } from "../steps/step";
import { askStep, askSteps } from "../steps/stepsSheet";
import { tabsOf } from "../sheets/tabs";
import { addedSince as typedOnAdded, type TypedSince } from "./typedSince";
import { besideBack } from "./besideBack";
import { CannotGoBack, type Ended } from "./cannotGoBack";
import { listBack } from "./listBack";
import { mergedBack, structureBack } from "./mergedBack";
import { withFewCopies, type Beside, type Removing, type WritingPlan } from "./planWriting";
import { wholeBack } from "./wholeBack";

export type Back =
  | { readonly type: "Nothing" }
  | { readonly type: "Ended"; readonly head: StepHead; readonly ended: Ended }
  | { readonly type: "Planned"; readonly head: StepHead; readonly plan: WritingPlan; readonly since: readonly TypedSince[] };

/**
 * Nothing is written.
 *
 * @param number of the step that is meant, where that is known: another one is nothing
 * @param isAgain an attempt before this one may have written something
 */
export async function planBack(context: Excel.RequestContext, number: number | undefined, isAgain: boolean): Promise<Back> {
  const seen = await survey(context);
  const { worksheets } = context.workbook;
  const journal = askSteps(context, seen);
  worksheets.load("items/id,items/visibility");
  await context.sync();
  const steps = journal();
  const visible = new Map(worksheets.items.map(({ id, visibility }) => [id, visibility]));
  const head = steps.heads.at(-1);
  if (head === undefined || (number !== undefined && head.number !== number)) return { type: "Nothing" };
  const ended = (why: Ended): Back => ({ type: "Ended", head, ended: why });
  if (head.end !== undefined) return ended({ because: head.end });
  const asked = askStep(context, steps, head);
  await context.sync();
  const step = asked();
  if (step === null) return ended({ because: "recordChanged" });
  const keys = new Set(step.sheets.flatMap((each) => ("key" in each ? [each.key] : [])));
  const beside = besideBack(context, step.sheets, seen);
  // Formulas refer to rows and columns of any sheet that has codes.
  const look = await lookAt(context, seen, (key) => keys.has(key) || !isRecords(key));
  await heedNews(context, seen, look.record.underWay.lease);
  if (look.isLater) throw new Refusal("LaterVersion");
  if (!isAgain) heedOthers(look.record.underWay, isPending(look.record));
  if (look.recordSheet === null) return ended({ because: "recordChanged" });
  try {
    const removing = removingOf(step, seen, visible);
    const { works: all, standing, since, rest } = worksBack(step, seen, look);
    const works = await withUsersLooks(context, all, seen, look.sheets);
    return {
      type: "Planned",
      head,
      plan: planOf({ seen, look, head, step, works, standing, removing, beside: [...beside().works, ...rest] }),
      since: [...since, ...beside().since],
    };
  } catch (error) {
    if (error instanceof CannotGoBack) return ended(error.ended);
    throw error;
  }
}

/** Sheets that the action has added. Excel wants one to be seen. */
function removingOf(
  { sheets }: Step,
  { own, sheets: all }: Survey,
  visible: ReadonlyMap<string, Removing["visibility"]>,
): readonly Removing[] {
  const removing = sheets.flatMap((each): readonly Removing[] => {
    const sheet = each.type === "added" ? own.get(each.key) : undefined;
    return each.type === "added" && sheet ? [{ ...sheet, key: each.key, to: "", visibility: visible.get(sheet.id) ?? "Visible" }] : [];
  });
  const free = sheetNames(
    removing.map(({ key }) => `TC backup ${key}`),
    all.map(({ name }) => name),
  );
  const stays = all.some(({ id }) => visible.get(id) === "Visible" && !removing.some((each) => each.id === id));
  if (!stays) throw new Refusal("LastSheet");
  return removing.map((each, at) => ({ ...each, to: free[at] ?? each.to }));
}

interface WorksBack {
  readonly works: readonly Work[];
  readonly standing: Standing;
  readonly since: readonly TypedSince[];
  /** Cells that stand beside what a sheet's spec says. */
  readonly rest: readonly Beside[];
}

function worksBack({ sheets }: Step, { own }: Survey, look: WorkbookLook): WorksBack {
  const { record } = look;
  const nameOf = (key: SheetKey): string => own.get(key)?.name ?? key;
  const known = new Map(
    [...look.sheets].flatMap(([key, each]) => {
      const found = knownSheet(key, each, record);
      return found ? [[key, found] as const] : [];
    }),
  );
  const formersOf = formersIn(known, nameOf);
  const isSettled = settled(known);
  const former = new Map<SheetKey, KeptBefore>();
  const structures = new Map<SheetKey, Structure>();
  const founds = new Map<SheetKey, { readonly sheet: KnownSheet; readonly since: readonly Position[] }>();
  for (const each of sheets) {
    if (each.type === "cells" || each.type === "added") continue;
    if (!own.has(each.key)) throw new CannotGoBack({ because: "sheetGone", key: each.key, tab: nameOf(each.key) });
    former.set(each.key, keptOf(each, record));
    if (each.type !== "merged") continue;
    const sheet = known.get(each.key);
    const before = former.get(each.key);
    if (!sheet || !before) throw new CannotGoBack({ because: "sheetMoved", key: each.key, tab: nameOf(each.key) });
    const back = structureBack(each, sheet, before.written.sheet, look.sheets.get(each.key)?.cells ?? [], formersOf(sheet));
    structures.set(each.key, back.structure);
    founds.set(each.key, { sheet: { ...sheet, found: back.found }, since: back.since });
  }
  const isPutBack = (key: SheetKey): boolean => former.has(key);
  const standing: Standing = {
    nameOf,
    isSettled,
    placementOf: (key) => {
      const sheet = isPutBack(key) ? undefined : known.get(key);
      return moved(structures.get(key)?.after ?? (sheet ? linesPlaced(sheet.found, sheet.written.sheet.lines) : null));
    },
  };
  const moving = new Set([...structures].flatMap(([key, { changes }]) => (changes.length > 0 ? [key] : [])));
  const since: TypedSince[] = [];
  const rest: Beside[] = [];
  const works = sheets.flatMap((each): readonly Work[] => {
    if (each.type === "cells") return [];
    const seen = look.sheets.get(each.key);
    const tab = nameOf(each.key);
    if (each.type === "added") {
      if (seen && own.has(each.key)) since.push(...typedOnAdded(each, tab, seen, known.get(each.key), formersOf));
      return [];
    }
    const kept = former.get(each.key);
    if (!kept || !seen) throw new CannotGoBack({ because: "sheetGone", key: each.key, tab });
    switch (each.type) {
      case "record":
        return [{ type: "same", spec: kept.written.sheet.spec, kept, isNews: true, wishes: [], unplanned: [] }];
      case "whole": {
        const back = wholeBack(each, kept, seen, own.get(each.key)?.id ?? "", tab);
        since.push(...back.since);
        rest.push(...back.rest);
        return [back.work];
      }
      case "list": {
        const back = listBack(each, kept, seen, tab, entryOf(record, each.key), record);
        since.push(...back.since);
        return [back.work];
      }
      case "merged": {
        const found = founds.get(each.key);
        const structure = structures.get(each.key);
        if (!found || !structure) throw new CannotGoBack({ because: "sheetMoved", key: each.key, tab });
        const back = mergedBack(each, kept, found.sheet, {
          ...{ structure, standing, moving, tab },
          formers: formersOf(found.sheet),
          cells: seen.cells,
          since: found.since,
        });
        since.push(...back.since);
        return [back.work];
      }
    }
  });
  return { works, standing, since, rest };
}

/** What was kept of a sheet before. */
function keptOf(each: Exclude<SheetStep, { readonly type: "cells" | "added" }>, record: Record): KeptBefore {
  const entry = entryOf(record, each.key);
  // A list that was typed into since says another number of entries.
  const isKnown = entry !== null && (entry.stamp === each.after || (each.entry.entries !== null && each.entry.patch === undefined));
  const kept = isKnown ? keptBefore(each.key, each.entry, entry, record.entries) : null;
  if (kept === null) throw new CannotGoBack({ because: "recordChanged" });
  return kept;
}

interface Planned extends Pick<WritingPlan, "standing" | "works" | "removing" | "beside" | "look"> {
  readonly seen: Survey;
  readonly head: StepHead;
  readonly step: Step;
}

function planOf({ seen, look, head, step, works, standing, removing, beside }: Planned): WritingPlan {
  const tabs = tabsOf(
    seen,
    works.map(({ spec }) => spec),
  );
  const gone = removing.flatMap(({ key }) => entryOf(look.record, key) ?? []);
  const rows = recordRows(
    look.record,
    works.map(({ kept }) => kept),
    gone,
  );
  const again = step.gone.flatMap(([key, stamp]) =>
    look.record.entries.filter((entry) => entry.key === key && entry.stamp === stamp && entry.status === "former").slice(0, 1),
  );
  return {
    before: seen,
    look,
    tabs: withFewCopies(tabs, works),
    standing,
    works,
    record: {
      ...rows,
      current: [...rows.current, ...again],
      after: [...rows.after, ...again.map(({ row }) => ({ row, status: "written" as const }))],
    },
    removed: [],
    cutOff: [],
    damaged: [],
    steps: { added: null, gone: [head], again: { head, pieces: packed(step) } },
    removing,
    beside,
  };
}
