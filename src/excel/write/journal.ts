/**
 * What has to be known to put the workbook back when the pane is gone before a writing has ended, by whoever opens it next. It stands in
 * the record until everything is written.
 */
import type { SheetKey } from "../../sheet/place/place";
import type { Backup } from "../backup/backup";
import { movingLines, type MovingLines } from "../merge/undoLines";
import { isBackupName } from "../read/marker";
import type { Survey } from "../read/survey";
import { packed, unpacked } from "../record/pack";
import type { Record } from "../record/record";
import { stageOperation } from "../record/underWayOperations";
import type { Operation } from "../request/requests";
import type { Filter } from "../sheets/filters";
import { OUR_PROTECTION, type Guarded } from "../sheets/protection";
import type { SetAside } from "../sheets/setAside";
import type { WritingPlan } from "./planWriting";

export type Journal = WritingJournal | Protecting;

export interface WritingJournal {
  readonly type: "writing";
  /** Our sheets before, by key, with their tabs. */
  readonly own: readonly (readonly [SheetKey, string])[];
  /** Sheets that are being made or changed. */
  readonly touched: readonly SheetKey[];
  readonly added: readonly SheetKey[];
  readonly aside: readonly Pick<SetAside, "from" | "to">[];
  /** As in a survey. */
  readonly names: readonly (readonly [string, string | null])[];
  /** What a hidden copy does not tell of the sheet that was copied; none as long as the sheets are what they were. */
  readonly copies: readonly Omit<Backup, "sheet" | "copy" | "charts">[];
  readonly guards: Protecting["guards"];
  readonly filters: readonly (Omit<Filter, "sheet"> & { readonly key: SheetKey })[];
  readonly moving: readonly MovingLines[];
}

/** Everything stands there but the protection of these sheets. */
export interface Protecting {
  readonly type: "protecting";
  readonly guards: readonly { readonly key: SheetKey; readonly options: Excel.WorksheetProtectionOptions }[];
}

/** Null where nothing is under way, or somebody has changed the cells. */
export function journalIn({ underWay: { stage, pieces } }: Record): Journal | null {
  return stage === null ? null : (unpacked(pieces) as Journal | null);
}

/** Somebody has changed the cells of the journal of a writing that broke off: nobody can put back what stood before. */
export function isDamaged(record: Record): boolean {
  return record.underWay.stage === "writing" && journalIn(record)?.type !== "writing";
}

/** Null: nothing is under way any more. `id`: of the record sheet */
export function journalOperation(context: Excel.RequestContext, id: string, journal: Journal | null): Operation {
  return stageOperation(context, id, journal?.type ?? null, journal === null ? [] : packed(journal));
}

/** What is left to do when everything else is done. */
export function protecting(guards: Protecting["guards"]): Protecting | null {
  return guards.length > 0 ? { type: "protecting", guards } : null;
}

/** Cells and looks of sheets that keep their rows and columns need no journal: the record tells what was being written on them. */
export function needsJournal({ works, tabs }: WritingPlan, guards: readonly Guarded[]): boolean {
  return works.some(({ type }) => type === "new") || tabs.copies.size + tabs.aside.length + guards.length > 0;
}

/** @param backups none before they are made */
export function journalOf(
  { before, tabs, works, look }: WritingPlan,
  guards: readonly Guarded[],
  filters: readonly Filter[],
  backups: readonly Backup[],
): WritingJournal {
  return {
    type: "writing",
    own: [...before.own].map(([key, { name }]) => [key, name]),
    touched: works.flatMap(({ type, spec }) => (type === "same" ? [] : [spec.key])),
    added: works.flatMap(({ type, spec }) => (type === "new" ? [spec.key] : [])),
    aside: tabs.aside.map(({ from, to }) => ({ from, to })),
    names: [...before.names].filter(([name]) => !isBackupName(name)),
    copies: backups.map(({ sheet: _sheet, copy: _copy, charts: _charts, ...rest }) => rest),
    guards: keyedGuards(before, guards),
    filters: filters.flatMap(({ sheet, ...rest }) => keysOf(before, sheet).map((key) => ({ ...rest, key }))),
    moving: movingLines(works, look),
  };
}

/** Sheets that are to be protected once everything stands there, those that a writing before has left open included. */
export function guardsToCome({ works, look: { record } }: WritingPlan): Protecting["guards"] {
  const written = works.filter(({ type, spec }) => type !== "same" && spec.protect === true);
  const journal = journalIn(record);
  const left = journal?.type === "protecting" ? journal.guards : [];
  return [
    ...written.map(({ spec: { key } }) => ({ key, options: OUR_PROTECTION })),
    ...left.filter(({ key }) => !written.some(({ spec }) => spec.key === key)),
  ];
}

/** Those of them that are there. */
export function guardedOf(own: Survey["own"], guards: Protecting["guards"]): readonly Guarded[] {
  return guards.flatMap(({ key, options }): readonly Guarded[] => {
    const sheet = own.get(key);
    return sheet ? [{ ...sheet, options }] : [];
  });
}

export function keyedGuards(before: Survey, guards: readonly Guarded[]): Protecting["guards"] {
  return guards.flatMap(({ id, options }) => keysOf(before, id).map((key) => ({ key, options })));
}

function keysOf({ own }: Survey, id: string): readonly SheetKey[] {
  return [...own].flatMap(([key, sheet]) => (sheet.id === id ? [key] : []));
}
