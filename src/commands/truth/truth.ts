/**
 * How the workbook stands right now: whether its totals tie, what somebody typed over the plan, and whether its sheets still say what
 * follows from what is typed. Nothing is written.
 */
import { readTieOut, type TieOutRead } from "../../excel/read/readTieOut";
import { F1 } from "../../forms/F1/form";
import { F2 } from "../../forms/F2/form";
import { F3 } from "../../forms/F3/form";
import { TIE_OUT } from "../../forms/tieOut/form";
import { sum } from "../../plan/numbers/table";
import type { SheetKey } from "../../sheet/place/place";
import type { LocatedProblem, Outcome, Place } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import { recentActions } from "../undo/recentActions";
import { readPlan } from "../workbook/readPlan";
import { previewWriting } from "../workbook/writePlan";

export type Truth =
  /** What is typed is no plan yet: all that has to be corrected. */
  | { readonly type: "Draft"; readonly errors: readonly LocatedProblem[] }
  /** Nothing has been generated from it. */
  | { readonly type: "Typed" }
  | {
      readonly type: "Written";
      /** Null: there is no tie-out, or Excel is still calculating it. */
      readonly checks: TieOutRead | null;
      /** Numbers over sums of the plan, which wait for a decision. */
      readonly wishes: readonly Place[];
      /** How many cells generating would write: the input has changed since, or somebody typed over what is calculated. */
      readonly behind: number;
      /** When something was written last, as an instant; null: nobody has kept that. */
      readonly written: string | null;
      /** Which sheets of ours there are. */
      readonly sheets: readonly SheetKey[];
    };

/** Whatever is made of a plan, some of these are. */
const SPLIT = [F1, F2, F3, TIE_OUT];

export function truth(): Promise<Outcome<Truth>> {
  return settle<Truth>(async () => {
    const read = await readPlan();
    if (read.type === "Problems") return done(draft(read.problems));
    if (read.type !== "Done") return read;
    const own = read.value.seen?.own ?? new Map();
    // A report that was made before anything was split is no sheet of the plan.
    if (!SPLIT.some((form) => [...own.keys()].some(form.owns))) return done({ type: "Typed" });
    const preview = await previewWriting(read.value, true);
    if (preview.type === "Problems") return done(draft(preview.problems));
    if (preview.type !== "Done") return preview;
    const { sheets, cells } = preview.value;
    const wishes = cells.filter(({ kind }) => kind === "kept" || kind === "conflict").map(({ place }) => place);
    // What the tie-out says of wishes is no news.
    const behind = sheets
      .filter(({ key }) => !TIE_OUT.owns(key))
      .map(({ state, size, counts: { kept: _, conflict: __, ...others } }) =>
        sum([state === "merged" ? 0 : size, ...Object.values(others)]),
      );
    return done({
      type: "Written",
      checks: own.has(TIE_OUT.keyOf()) ? await readTieOut() : null,
      wishes,
      behind: sum(behind),
      written: await lastWritten(),
      sheets: [...own.keys()],
    });
  });
}

async function lastWritten(): Promise<string | null> {
  const recent = await recentActions();
  return recent.type === "Done" ? (recent.value.actions[0]?.when ?? null) : null;
}

function draft(problems: Extract<Outcome<never>, { type: "Problems" }>["problems"]): Truth {
  return { type: "Draft", errors: problems.filter(({ problem }) => problem.level === "error") };
}
