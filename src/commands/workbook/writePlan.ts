/**
 * Writes every sheet that a plan makes: splits it, takes it through the year's changes, checks the result twice (the plan before anything
 * is written, the workbook after it has calculated), and writes all sheets or none.
 */
import { isOfficeError } from "../../excel/request/failure";
import type { Ledger } from "../../excel/request/ledger";
import { writeNumbersForText } from "../../excel/write/numbersForText";
import { readTieOut, type TieOutRead } from "../../excel/read/readTieOut";
import { run } from "../../excel/request/run";
import { survey, type Survey } from "../../excel/read/survey";
import type { MovingUp } from "../../excel/merge/earlierSheets";
import type { Review, SheetWishes } from "../../excel/write/planWriting";
import { ToConfirm } from "../../excel/request/toConfirm";
import { previewSheets, type Written } from "../../excel/write/writeSheets";
import type { Inputs } from "../../plan/inputs/inputs";
import { wishesBecome } from "../../plan/wish/granted";
import type { CellName, SheetKey } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import { compilePlan } from "./compilePlan";
import { writeWithContents } from "./writeWithContents";
import { shownWish, titlesOf } from "./shownWish";
import type { Generated, LocatedProblem, Outcome, PreviewShown, Progress } from "../outcome/outcome";
import type { PlanRead } from "./readPlan";
import { previewShown } from "../outcome/previewShown";
import { done } from "../outcome/settle";
import { monthTotals, totals } from "./totals";
import { notice, removedNotices, writingNotices } from "../outcome/writingNotices";
import { F1 } from "../../forms/F1/form";
import { isAttainmentOf } from "../../forms/attainment/form";
import { F3 } from "../../forms/F3/form";
import { F4 } from "../../forms/F4/form";
import { TIE_OUT } from "../../forms/tieOut/form";
import { FORM_TEXTS } from "../../forms/texts";
import { wishedLines, type WishedCells } from "../../forms/tieOut/wishedLines";
import { sizeOf } from "../../sheet/merge/cellGrid";
import { a1 } from "../../sheet/place/address";
import { formOf, isRecords } from "../../forms/forms";

export interface WriteOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Heeded between requests; everything is put back then. */
  readonly signal?: AbortSignal;
  /** Whether the user is to see first what will be written. Left out: nobody is asked. */
  readonly review?: Review;
  /** What has to be written before the sheets, once nothing stands against them; whoever asks for it puts it back. */
  readonly first?: () => Promise<void>;
  /** What becomes of sheets of an earlier version. Left out: while there are any, nothing is written. */
  readonly movingUp?: MovingUp;
  /** Cells over which nothing that was typed is to stay. Left out: whatever was typed over sums stays. */
  readonly refused?: readonly CellName[];
  /** A sheet of the plan that is brought to the front at the end. Left out: F1 when it is made first, otherwise what is in front stays. */
  readonly show?: SheetKey;
  /** Sheets that are written together with those of the plan. Left out: none. */
  readonly others?: readonly SheetSpec[];
  /** The sheet of the plan behind which those of them go that are new. Left out: the last. */
  readonly behind?: SheetKey;
}

/** @param periods counted from 1, that get a client × product sheet besides those that have one */
export async function writePlan(
  ledger: Ledger,
  read: PlanRead,
  periods: readonly number[] = [],
  { others = [], behind, ...options }: WriteOptions = {},
): Promise<Outcome<Generated>> {
  const started = performance.now();
  const seen = read.seen ?? (await run(survey));
  const { own } = seen;
  const compiled = compilePlan(read, periodsWithSheets(read.inputs, own, periods), (key) => own.has(key));
  if (compiled.type !== "Done") return compiled;
  const { plan, course, reports, specs } = compiled.value;

  const totalsOf = (key: SheetKey): string => {
    const report = reports.find(({ manager }) => F4.keyOf(course.current.inputs.managers[manager]?.id ?? "") === key);
    return report ? monthTotals(course, report) : totals(plan, key);
  };
  const { textNumbers = [] } = read;
  const numbers = [...own].flatMap(([key, { id, name }]) => {
    const cells = textNumbers.filter(({ sheet }) => sheet === key);
    return cells.length === 0 ? [] : [{ id, name, cells }];
  });
  for (const { id, name: tab, cells } of numbers)
    ledger.writes({ id, tab, cells: cells.map(({ row, column, text, number }) => [row, column, text, number]) });
  const place = specs.findIndex(({ key }) => key === behind) + 1 || specs.length;
  const tried = await reviewed(() =>
    writeWithContents(ledger, [...specs.slice(0, place), ...others, ...specs.slice(place)], read.inputs, {
      ...(!own.has(F1.keyOf()) && { show: F1.keyOf() }),
      ...options,
      seen,
      withWishes: withWishes(specs),
    }),
  );
  if (tried.type === "ToConfirm") return { type: "ToConfirm", preview: previewShown(tried.preview, titlesOf(plan)) };
  const { written } = tried;
  // Last: it changes nothing of what the plan says, and what was cancelled or put back leaves what users typed.
  for (const { id, cells } of numbers) await writeNumbersForText(id, cells);
  const { checks, unverified } = written.tieOut && textNumbers.length === 0 ? { checks: written.tieOut, unverified: [] } : await verified();
  const compiledBy = new Map(specs.map((spec) => [spec.key, spec]));
  const sheets = written.sheets.flatMap(({ key, name }) => {
    const spec = compiledBy.get(key);
    return isRecords(key) || spec === undefined ? [] : [{ key, name, cells: sizeOf(spec), totals: totalsOf(key) }];
  });
  const seconds = (performance.now() - started) / 1000;
  const wishes = written.typedOver.flatMap(({ key, wishes: all }) => {
    const spec = specs.find((each) => each.key === key);
    return spec ? all.map((wish) => shownWish(plan, spec, wish)) : [];
  });
  return done({ sheets, checks, changed: written.changed, seconds, wishes, wishesBecome: wishesBecome(read.inputs) }, [
    ...unverified,
    ...compiled.notices.map(({ place, problem }) => ({ problem, place: place && isRecords(place.sheet) ? written.placed(place) : place })),
    ...leftOver(own, specs, course.current.inputs),
    ...removedNotices(written.removed, FORM_TEXTS[read.inputs.language]),
    ...writingNotices(written),
  ]);
}

/**
 * What writing this plan would do to the sheets. Nothing is written.
 *
 * @param read that was read from the workbook
 * @param isLook nothing is going to be written, so that protected sheets are no reason to refuse
 */
export async function previewWriting(read: PlanRead, isLook = false): Promise<Outcome<PreviewShown>> {
  const seen = read.seen ?? (await run(survey));
  const compiled = compilePlan(read, periodsWithSheets(read.inputs, seen.own, []), (key) => seen.own.has(key));
  if (compiled.type !== "Done") return compiled;
  const { plan, specs } = compiled.value;
  return done(previewShown(await previewSheets(specs, { seen, withWishes: withWishes(specs), isLook }), titlesOf(plan)));
}

function withWishes(specs: readonly SheetSpec[]) {
  return (spec: SheetSpec, wishes: readonly SheetWishes[]): SheetSpec => wishedLines(spec, specs, wishes.map(wishedCells));
}

/** What was written, or what the user is to see first. */
async function reviewed(write: () => Promise<Written>) {
  try {
    return { type: "Written", written: await write() } as const;
  } catch (error) {
    if (error instanceof ToConfirm) return { type: "ToConfirm", preview: error.preview } as const;
    throw error;
  }
}

/** For reading: which sheet, and where on it. */
function wishedCells({ sheet, wishes }: SheetWishes): WishedCells {
  return { sheet, cells: wishes.map(({ row, column }) => `${sheet}!${a1({ row, column })}`) };
}

/** The tie-out as the workbook calculates it. What was written stands there, whether or not that can be read. */
async function verified(): Promise<{ readonly checks: TieOutRead | null; readonly unverified: readonly LocatedProblem[] }> {
  const told = (because: "Calculating" | "Unreadable") => ({
    checks: null,
    unverified: [notice({ type: "NotVerified", because }, { sheet: TIE_OUT.keyOf(), address: "A1" })],
  });
  try {
    const checks = await readTieOut();
    return checks === null ? told("Calculating") : { checks, unverified: [] };
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return told("Unreadable");
  }
}

/** Positions of the periods that are asked for or have a sheet already. */
export function periodsWithSheets({ periods }: Inputs, own: Survey["own"], asked: readonly number[]): readonly number[] {
  return periods.map((_, period) => period).filter((period) => asked.includes(period + 1) || own.has(F3.keyOf(period)));
}

/** Sheets of ours that this plan has no use for: of periods that it does not have, and of managers who are gone. */
function leftOver(own: Survey["own"], specs: readonly SheetSpec[], { managers }: Inputs): readonly LocatedProblem[] {
  return [...own].flatMap(([key, { name }]) => {
    const form = formOf(key);
    const place = { sheet: key, address: "A1" };
    switch (form?.per) {
      case "manager":
        return managers.some(({ id }) => form.keyOf(id) === key || isAttainmentOf(id, key))
          ? []
          : [notice({ type: "NobodysSheet", sheet: name }, place)];
      case "period":
        return specs.some((spec) => spec.key === key) ? [] : [notice({ type: "SheetLeftOver", sheet: name }, place)];
      default:
        return [];
    }
  });
}
