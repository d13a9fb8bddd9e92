/** A writing, planned before anything is touched: what has to be done to each sheet, and what will be recorded. */
import type { CellWrite, Wish } from "../../sheet/merge/mergeCells";
import { isPlain } from "../../sheet/merge/mergeSheet";
import type { Standing } from "../../sheet/merge/standing";
import type { CellName, SheetKey } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import { isGenerated } from "../../forms/forms";
import { adopted, earlierSheets, type MovingUp } from "../merge/earlierSheets";
import { cutOff, type CutOff } from "../merge/cutOff";
import { damagedSheets, followingAside, type Damaged } from "../merge/damaged";
import { lookAt, type WorkbookLook } from "../merge/lookAt";
import { removedSince, type Removed } from "../merge/removed";
import { onlyNews } from "../merge/onlyNews";
import { withUsersLooks } from "../merge/usersLooks";
import { wishesOf, type Work } from "../merge/work";
import { worksOf } from "../merge/worksOf";
import { heedNews } from "../read/heedNews";
import { survey, type SheetSeen, type Survey } from "../read/survey";
import { isUnfinished, recordRows, type RecordRows } from "../record/record";
import { RECORD_NAME } from "../record/underWay";
import { Refusal } from "../request/failure";
import type { StepEnd } from "../steps/step";
import type { StepsChange } from "../steps/stepsSheet";
import { tabsOf, type Tabs } from "../sheets/tabs";
import { setAside, type SetAside } from "../sheets/setAside";
import { stepsAfter, type Undoable } from "./stepOf";

export interface WriteOptions {
  /** Told before each sheet, by the name of its tab, and once at the end. */
  readonly onProgress?: ((progress: { readonly done: number; readonly of: number; readonly sheet: string }) => void) | undefined;
  /** Heeded between requests; everything is put back then. */
  readonly signal?: AbortSignal | undefined;
  /** What a sheet says where users wish for other numbers than the plan's. Left out: what it says without them. */
  readonly withWishes?: ((spec: SheetSpec, wishes: readonly SheetWishes[]) => SheetSpec) | undefined;
  /** What becomes of generated sheets of an earlier version. Left out: while there are any, nothing is written. */
  readonly movingUp?: MovingUp | undefined;
  /** Cells over which nothing that was typed is to stay, by their names. Left out: whatever was typed over sums stays. */
  readonly refused?: readonly CellName[] | undefined;
  /** Sheets of which only what their specs say otherwise than before is written, and nothing that was typed is touched. Left out: none. */
  readonly onlyNews?: ReadonlySet<SheetKey> | undefined;
  /** Whether the user is to see first what will be written; see `request/toConfirm`. Left out: nobody is asked. */
  readonly review?: Review | undefined;
  /** What has to be written before the sheets, once nothing stands against them; whoever asks for it puts it back. */
  readonly first?: (() => Promise<void>) | undefined;
  /** The workbook as it is, where that is known already. */
  readonly seen?: Survey | undefined;
  /** A sheet of them that is brought to the front at the end, where Excel lets it. Left out: what is in front stays. */
  readonly show?: SheetKey | undefined;
  /** As what it can be undone, with the cells that are written besides. Left out: it cannot. */
  readonly undoable?: Undoable | undefined;
}

export interface Review {
  /** Where nothing of the user's is concerned, it is written at once, unless this is so. */
  readonly always: boolean;
  /** The fingerprint of what was seen and agreed to; null: nothing yet. */
  readonly agreed: string | null;
}

export interface SheetWishes {
  readonly sheet: SheetKey;
  readonly wishes: readonly Wish[];
}

export interface WritingPlan {
  readonly before: Survey;
  readonly look: WorkbookLook;
  readonly tabs: Tabs;
  readonly standing: Standing;
  readonly works: readonly Work[];
  readonly record: RecordRows;
  /** What was removed by hand since the last writing. */
  readonly removed: readonly Removed[];
  readonly cutOff: readonly CutOff[];
  /** Sheets of which nobody knew any more what users have made of them: they are mended. */
  readonly damaged: readonly Mended[];
  /** It was asked what is broken, so that it is said also where nothing is. */
  readonly isRepair?: true;
  /** What becomes of the steps that can be undone. */
  readonly steps: StepsChange;
  /** Sheets that go: at the very end they become hidden copies, which are cleared away like any other. */
  readonly removing: readonly Removing[];
  /** Cells of sheets, whosever they are, that are written last, all at once. */
  readonly beside: readonly Beside[];
}

export interface Mended extends Damaged {
  /** The tab on which it stands from now on, as the user's own; null: it stays ours. */
  readonly copy: string | null;
}

export interface Removing extends SheetSeen {
  readonly key: SheetKey;
  /** What its tab is called by then, so that its name is free. */
  readonly to: string;
  readonly visibility: Excel.Worksheet["visibility"];
}

export interface Beside {
  /** Of the sheet. */
  readonly id: string;
  readonly tab: string;
  readonly writes: readonly CellWrite[];
}

export async function planWriting(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  { withWishes, movingUp, refused, undoable, onlyNews: news }: WriteOptions,
  seen?: Survey,
): Promise<WritingPlan> {
  const there = seen ?? (await survey(context));
  const found = await lookAt(context, there, wantedFor(specs, there));
  if (!seen?.lease) await heedNews(context, there, found.record.underWay.lease);
  if (found.isLater) throw new Refusal("LaterVersion");
  const earlier = earlierSheets(found);
  if (earlier.length > 0 && movingUp === undefined) throw new Refusal("EarlierVersion");
  const mended = specs.filter(({ key }) => !news?.has(key) && (isMending(movingUp) || !earlier.includes(key)));
  const damaged = damagedSheets(found, mended);
  const { leaving, staying } = placesOf({ damaged, earlier, specs, movingUp });
  const { seen: before, aside } = setAside(there, leaving, movingUp !== undefined && "tabOf" in movingUp ? movingUp.tabOf : (tab) => tab);
  const look = asAdopted(found, specs, there.own, staying, aside);
  const all = tabsOf(before, specs, aside);
  const nameOf = (key: SheetKey): string => all.sheets.get(key) ?? key;
  const first = worksOf(specs, before, look, nameOf, refused);
  const wishes = first.all.map((work) => ({ sheet: work.spec.key, wishes: wishesOf(work) })).filter(({ wishes }) => wishes.length > 0);
  const { all: planned, standing } =
    withWishes && wishes.length > 0
      ? worksOf(
          specs.map((spec) => withWishes(spec, wishes)),
          before,
          look,
          nameOf,
          refused,
        )
      : first;
  const wanted = planned.flatMap((work) => (news?.has(work.spec.key) ? (onlyNews(work) ?? []) : [work]));
  const works = await withUsersLooks(context, wanted, before, look.sheets);
  const removed = removedSince(look.record, before, look.sheets);
  // What is written already may still be recorded as under way, where a writing broke off at its very end.
  const isUnderWay = ({ spec: { key } }: Work): boolean =>
    look.record.entries.some((each) => each.key === key && isUnfinished(each.status));
  const recorded = works.filter((work) => work.type !== "same" || work.isNews || isUnderWay(work));
  const gone = removed.flatMap((each) => (each.type === "sheet" ? [each.entry] : []));
  const record = recordRows(
    look.record,
    recorded.map(({ kept }) => kept),
    gone,
  );
  const tabs = withFewCopies(all, works);
  const steps = stepsAfter({ before, look, works, removed }, undoable, endOf(movingUp, damaged));
  return {
    before,
    look,
    tabs,
    standing,
    works,
    record,
    removed,
    cutOff: await cutOff(context, works, before, look, aside),
    damaged: damaged.map((each) => ({ ...each, copy: aside.find(({ id }) => id === there.own.get(each.key)?.id)?.to ?? null })),
    ...(movingUp?.type === "repair" && { isRepair: true as const }),
    steps,
    removing: [],
    beside: [],
  };
}

/** What is mended is found without being asked for, too. */
function isMending(movingUp: MovingUp | undefined): boolean {
  return movingUp === undefined || movingUp.type === "repair";
}

/** Sheets that are known neither by codes nor by the record: which go, and which stay where they are and are taken for what they say. */
function placesOf({ damaged, earlier, specs, movingUp }: Unknowns): {
  readonly leaving: readonly SheetKey[];
  readonly staying: readonly SheetKey[];
} {
  const moving = isMending(movingUp) ? [] : earlier.filter((key) => specs.some((spec) => spec.key === key));
  const keysOf = (isReadable: boolean) => damaged.filter((each) => each.isReadable === isReadable).map(({ key }) => key);
  return movingUp?.type === "copy"
    ? { leaving: [...moving, ...keysOf(false)], staying: keysOf(true) }
    : { leaving: keysOf(false), staying: [...moving, ...keysOf(true)] };
}

interface Unknowns {
  readonly damaged: readonly Damaged[];
  readonly earlier: readonly SheetKey[];
  readonly specs: readonly SheetSpec[];
  readonly movingUp: MovingUp | undefined;
}

/** The workbook as it is to be looked at. @param staying sheets that are known by what they say; `aside`: those that go */
function asAdopted(
  found: WorkbookLook,
  specs: readonly SheetSpec[],
  own: Survey["own"],
  staying: readonly SheetKey[],
  aside: readonly SetAside[],
): WorkbookLook {
  const { look, keys } = followingAside(found, aside);
  const following = keys.filter((key) => !aside.some(({ id }) => own.get(key)?.id === id));
  const adopting = [...new Set([...staying, ...following])];
  return adopting.length === 0 ? look : adopted(look, specs, own, adopting);
}

/** What stood on sheets that were moved up or mended, nobody knows in the way that undoing needs. */
function endOf(movingUp: MovingUp | undefined, damaged: readonly Damaged[]): StepEnd | undefined {
  if (movingUp?.type === "adopt" || movingUp?.type === "copy") return "movedUp";
  return damaged.length > 0 ? "unknownSheet" : undefined;
}

/** What is no more than cells and looks is undone by writing what stood there; for the rest a hidden copy is made. */
export function withFewCopies(tabs: Tabs, works: readonly Work[]): Tabs {
  const copied = works.filter((work) => work.type === "whole" || (work.type === "merge" && !isPlain(work.merge)));
  return { ...tabs, copies: new Map([...tabs.copies].filter(([key]) => copied.some(({ spec }) => spec.key === key))) };
}

/**
 * The sheets themselves, and those that their formulas refer to: rows and columns may have moved there. Without a record all generated
 * sheets, which may be of an earlier version.
 */
function wantedFor(specs: readonly SheetSpec[], { names }: Survey): (key: SheetKey) => boolean {
  const text = JSON.stringify(specs);
  const named = new Set([...text.matchAll(/\[\[(\w+)\]\]|"sheet":"(\w+)"/g)].map(([, key, sheet]) => key ?? sheet));
  return (key) => specs.some((spec) => spec.key === key) || ((named.has(key) || !names.has(RECORD_NAME)) && isGenerated(key));
}
