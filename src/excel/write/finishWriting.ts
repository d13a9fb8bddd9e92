/** What follows the last cell: page set-up, protection, calculating, tidying up. */
import { sum } from "../../plan/numbers/table";
import type { FormerCell } from "../../sheet/earlier/earlierSheet";
import type { Kept, PutBack } from "../../sheet/merge/mergeCells";
import { sizeOf } from "../../sheet/merge/cellGrid";
import { sameContent } from "../../sheet/merge/ourContent";
import { placedCell, type PlacementOf } from "../../sheet/merge/placement";
import { a1, parseA1 } from "../../sheet/place/address";
import type { Place, SheetKey } from "../../sheet/place/place";
import type { UnplannedNumber } from "../../sheet/merge/unplanned";
import type { CutOff } from "../merge/cutOff";
import type { OwnCell } from "../merge/ownLost";
import type { Removed } from "../merge/removed";
import { wishesOf, type Unknown, type Work } from "../merge/work";
import { TIE_OUT } from "../../forms/tieOut/form";
import { dropCopies } from "../backup/dropCopies";
import { backupName } from "../read/marker";
import { askTieOut, type TieOutRead } from "../read/readTieOut";
import { survey, type SheetSeen } from "../read/survey";
import { calculate } from "../request/calculation";
import { isOfficeError } from "../request/failure";
import { run } from "../request/run";
import { bringToFront, selectCell } from "../selection/selectCell";
import { protect } from "../sheets/protection";
import { answersOf, type AnsweredWish } from "./answersOf";
import { dropFormerCharts } from "./charts";
import type { WriteOptions, WritingPlan } from "./planWriting";
import { sheetOf, type Prepared } from "./prepare";
import { guardedOf, guardsToCome, journalOperation } from "./journal";
import { setUpPages } from "./setUpPages";

export interface Written {
  /** Where what a spec has in a cell stands. */
  readonly placed: (place: Place) => Place;
  /** In the order of the specs, with the names of their tabs. */
  readonly sheets: readonly { readonly key: SheetKey; readonly name: string }[];
  /** How many cells say something else than before. */
  readonly changed: number;
  /** What users had typed over cells that the plan fills. */
  readonly typedOver: readonly TypedOver[];
  /** Cells of sheets of an earlier version that said what the plan was then. */
  readonly broughtUpToDate: readonly { readonly key: SheetKey; readonly name: string; readonly cells: readonly FormerCell[] }[];
  /** Generated sheets of which nobody knew what users had made of them: `copy`, where it stands from then on; null: where it stood. */
  readonly mended: readonly { readonly key: SheetKey; readonly name: string; readonly because: Unknown; readonly copy: string | null }[];
  /** Sheets on which nothing stood any more. */
  readonly madeAnew: readonly { readonly key: SheetKey; readonly name: string; readonly because: Unknown }[];
  /** What users had of their own on sheets that had to be written whole. */
  readonly lost: readonly { readonly key: SheetKey; readonly name: string; readonly cells: readonly OwnCell[] }[];
  /** Sheets that are typed into, and entries of theirs, which somebody removed by hand since the last writing. */
  readonly removed: readonly Removed[];
  readonly cutOff: readonly CutOff[];
  /** False where Excel refused the page set-up, as it may without a printer; the sheets are complete all the same. */
  readonly pageSetup: boolean;
  /** The tabs of sheets that were to be protected and that Excel would not protect. */
  readonly unprotected: readonly string[];
  /** Excel calculates only when it is asked to: what is typed from now on shows after F9. */
  readonly byHand: boolean;
  /** What the tie-out says, where that was known at once. */
  readonly tieOut: TieOutRead | null;
}

export interface TypedOver {
  readonly key: SheetKey;
  readonly name: string;
  readonly wishes: readonly AnsweredWish[];
  readonly putBack: readonly PutBack[];
  /** Lines that left the plan and stay for what was typed on them. */
  readonly kept: readonly Kept[];
  /** Numbers of the user's between those of the plan that were not told yet. */
  readonly unplanned: readonly UnplannedNumber[];
}

/** What follows when everything stands there; none of it is worth undoing the rest. `prepared` null: nothing had to be written. */
export async function finishWriting(plan: WritingPlan, prepared: Prepared | null, { onProgress, show }: WriteOptions): Promise<Written> {
  const { works, before, look, removed, standing, damaged } = plan;
  const own = prepared?.sheets ?? before.own;
  const guards = guardedOf(own, guardsToCome(plan));
  const seen = works.map((work) => ({ work, sheet: sheetOf(own, work.spec.key) }));
  const touched = seen.filter(({ work: { type } }) => type !== "same");
  const laidOut = touched.filter(({ work }) => work.type !== "merge" || work.merge.changed.has("print"));
  const pageSetup = await setUpPages(
    laidOut.map(({ work: { type, spec }, sheet }) => ({ sheet, print: spec.print, isNew: type === "new" })),
  );
  const unprotected = await protect(guards);
  const drawn = works.filter((work) => work.type !== "merge" || work.merge.changed.has("charts")).map(({ spec }) => spec.key);
  const front = seen.find(({ work }) => work.spec.key === show)?.sheet ?? null;
  const { byHand, tieOut, isInFront } = prepared
    ? await calculated(
        prepared,
        plan.removing,
        works.some(({ spec: { key } }) => TIE_OUT.owns(key)),
        guards.length > 0,
        front,
      )
    : { byHand: false, tieOut: null, isInFront: false };
  // Where Excel cannot do that, as with another workbook in front, the sheet is there all the same.
  if (show !== undefined && front !== null && !isInFront)
    await tidyUp(() => selectCell({ sheet: show, address: FIRST }, [{ key: show, name: front.name }]));
  if (prepared) await tidyUp(() => dropFormerCharts(prepared.backups.filter(({ key }) => drawn.includes(key))));
  const answers = await answersOf(seen.flatMap(({ work, sheet: { id } }) => wishesOf(work).map((wish) => ({ sheet: id, wish }))));
  onProgress?.({ done: touched.length, of: touched.length, sheet: "" });
  return {
    placed: (place) => placedWith(place, standing.placementOf),
    sheets: seen.map(({ work: { spec }, sheet: { name } }) => ({ key: spec.key, name })),
    changed: sum(works.map(changedIn)),
    typedOver: seen.flatMap(({ work, sheet: { id, name } }) => {
      const wishes = answers.filter(({ sheet }) => sheet === id).map(({ wish }) => wish);
      const { putBack, kept } = work.type === "merge" ? work.merge : { putBack: [], kept: [] };
      const unplanned = "unplanned" in work ? work.unplanned : [];
      const all = { key: work.spec.key, name, wishes, putBack, kept, unplanned };
      return [wishes, putBack, kept, unplanned].some(({ length }) => length > 0) ? [all] : [];
    }),
    broughtUpToDate: seen.flatMap(({ work: { spec }, sheet: { name } }) => {
      const cells = look.sheets.get(spec.key)?.adopted?.former ?? [];
      return cells.length > 0 ? [{ key: spec.key, name, cells }] : [];
    }),
    mended: damaged.map(({ key, because, copy }) => ({ key, name: sheetOf(own, key).name, because, copy })),
    madeAnew: seen.flatMap(({ work, sheet: { name } }) =>
      work.type === "whole" && work.because !== null ? [{ key: work.spec.key, name, because: work.because }] : [],
    ),
    lost: seen.flatMap(({ work, sheet: { name } }) =>
      work.type === "whole" && work.lost.length > 0 ? [{ key: work.spec.key, name, cells: work.lost }] : [],
    ),
    removed,
    cutOff: plan.cutOff,
    pageSetup,
    unprotected,
    byHand,
    tieOut,
  };
}

function changedIn(work: Work): number {
  if (work.type === "same") return 0;
  if (work.type !== "merge") return sizeOf(work.spec);
  return work.merge.writes.filter(({ was, content }) => !sameContent(was ?? "", content)).length;
}

const FIRST = "A1";

/**
 * Takes the hidden copies away, calculates, asks the tie-out and brings a sheet to the front, in one request; where Excel will not have it
 * so, one after the other.
 */
async function calculated(
  { backups, record }: Prepared,
  removing: WritingPlan["removing"],
  proves: boolean,
  hasGuards: boolean,
  front: SheetSeen | null,
): Promise<Pick<Written, "byHand" | "tieOut"> & { readonly isInFront: boolean }> {
  const tidied = (context: Excel.RequestContext): void => {
    const { workbook } = context;
    for (const { copy } of backups) workbook.worksheets.getItemOrNullObject(copy).delete();
    for (const { id } of removing) workbook.worksheets.getItemOrNullObject(id).delete();
    // The names last: what stops in between is still known by them, and may be gone when this is done again.
    for (const { key } of [...backups, ...removing]) workbook.names.getItemOrNullObject(backupName(key)).delete();
    // Where this fails, the next writing protects them once more.
    if (record !== null && hasGuards) journalOperation(context, record, null).queue();
  };
  const together = await calculate((context) => {
    const tieOut = proves ? askTieOut(context) : () => null;
    const isInFront = front ? bringToFront(context, front.id, FIRST) : () => false;
    return () => ({ tieOut: tieOut(), isInFront: isInFront() });
  }, tidied);
  if (together) return { byHand: together.byHand, ...together.also };
  const isLeft = backups.length + removing.length > 0;
  const alone = isLeft || proves ? await calculate(() => () => null) : null;
  if (isLeft) await tidyUp(clearCopies);
  return { byHand: alone?.byHand ?? false, tieOut: null, isInFront: false };
}

/** Hidden copies and former charts that Excel will not let go now are cleared away by the next writing. */
async function tidyUp(tidy: () => Promise<void>): Promise<void> {
  try {
    await tidy();
  } catch (error) {
    if (!isOfficeError(error)) throw error;
  }
}

function clearCopies(): Promise<void> {
  return run(async (context) => {
    dropCopies(context, await survey(context));
    await context.sync();
  });
}

function placedWith(place: Place, placementOf: PlacementOf): Place {
  const area = parseA1(place.address);
  const cell = area && placedCell(placementOf(place.sheet), area);
  return cell === null ? place : { ...place, address: a1(cell) };
}
