/**
 * Takes reports in: from files that came back, read here without a sheet of theirs ever entering the workbook, and from the managers'
 * sheets in the workbook that were typed into. First a review, then all of it or nothing.
 */
import { heed } from "../../excel/request/attempt";
import type { ManagerMonth } from "../../forms/form/managerMonth";
import { ACTIONS, CONTACTS, DECLINED, LOG, SUMMARIES, TASKS, VISIT_PLANS, VISITS } from "../../forms/lists/form";
import { isHanded } from "../../forms/forms";
import { FORM_TEXTS } from "../../forms/texts";
import { fileSource } from "./fileSource";
import { groupsIn, standingSpecs } from "./groups";
import { ownSources } from "./ownSources";
import type { Generated, LocatedProblem, Outcome } from "../outcome/outcome";
import type { PlanApart } from "../workbook/planRead";
import { readPlanApart } from "../workbook/readPlan";
import { reviewReports, takenOver, type Review } from "./reviewReports";
import { workTaken } from "./reviewWork";
import type { Source } from "./source";
import { today } from "../outcome/today";
import { done, settle } from "../outcome/settle";
import { typedReports } from "../workbook/typedReports";
import { yearOf, type YearRead } from "../workbook/yearOf";
import { writePlan, type WriteOptions } from "../workbook/writePlan";

/** A file that was chosen or dropped. */
export interface ReturnedFile {
  readonly name: string;
  /** null: it is larger than any file that can be read. */
  readonly bytes: Uint8Array | null;
}

/** What taking these files in would change, and what stands against it; nothing is written. */
export function reviewReturned(files: readonly ReturnedFile[], options: WriteOptions = {}): Promise<Outcome<Review>> {
  return settle(async () => {
    const looked = await look(files, options);
    return looked.type === "Done" ? done(looked.value.review, looked.notices) : looked;
  });
}

/**
 * After the user has seen the review. What does not stand up to it any more is a problem, and nothing is written.
 *
 * @param turned keys of conflicts that end the other way than the review says
 */
export function takeIn(
  files: readonly ReturnedFile[],
  options: WriteOptions = {},
  turned: readonly string[] = [],
): Promise<Outcome<Generated>> {
  return settle(
    async (ledger) => {
      const looked = await look(files, options, new Set(turned), "forSheets");
      if (looked.type !== "Done") return looked;
      const { review, taken, groups } = looked.value;
      if (!review.isClean) return { type: "Problems", problems: problemsIn(review) };
      const { course } = taken.year;
      const texts = FORM_TEXTS[taken.inputs.language];
      const others = groups.flatMap((of) => standingSpecs(course, texts, of, (key) => taken.seen?.own.has(key) === true));
      return withReviewed(looked, await writePlan(ledger, taken, [], { ...options, others }));
    },
    { type: "takeIn" },
  );
}

export interface Looked {
  readonly review: Review;
  /** The plan with everything of a review that is clean taken in, its year gone through. */
  readonly taken: YearRead;
  /** Whose sheets of a month stand in the workbook. */
  readonly groups: readonly ManagerMonth[];
  /** The workbook as it was looked at. */
  readonly apart: PlanApart;
}

/** With what was told of what was looked at. */
export function withReviewed(
  { value, notices }: Extract<Outcome<Looked>, { type: "Done" }>,
  written: Outcome<Generated>,
): Outcome<Generated> {
  if (written.type !== "Done") return written;
  return { ...written, notices: [...notices, ...problemsIn(value.review).map(asNotice), ...written.notices] };
}

/**
 * Looks through these files, and through the managers' sheets in the workbook.
 *
 * @param lists of the plan that are read: those that what comes back is merged with, or all, where managers' sheets are made again:
 *   those that stand there, or others
 */
export async function look(
  files: readonly ReturnedFile[],
  options: WriteOptions,
  turned?: ReadonlySet<string>,
  lists: "merged" | "forSheets" | "all" = "merged",
): Promise<Outcome<Looked>> {
  const first = await readPlanApart((key) => lists === "all" || isHanded(key) || WORK.some((form) => form.owns(key)));
  const isAll = lists === "forSheets" && first.type === "Done" && first.value.work.size > 0;
  const apart = isAll ? await readPlanApart(() => true) : first;
  if (apart.type !== "Done") return apart;
  const { read, reports, dashboard } = apart.value;
  const before = yearOf(read);
  if (before.type !== "Done") return before;
  const { course } = before.value.year;
  const words = FORM_TEXTS[read.inputs.language];
  const sources: readonly Source[] = [...ownSources(apart.value, course, words), ...(await readFiles(files, options))];
  const { sheets } = typedReports(course, words, reports);
  const review = reviewReports(course, words, sources, today());
  // The year has to go on with them: a review promises nothing that taking them in cannot do.
  const actuals = review.isClean ? takenOver(course, review) : [];
  const taken = review.isClean ? yearOf({ ...read, inputs: { ...workTaken(read.inputs, review.work, today(), turned), actuals } }) : before;
  if (taken.type !== "Done") return taken;
  const groups = groupsIn(apart.value, course);
  return done({ review, taken: { ...taken.value, monthly: { sheets, dashboard } }, groups, apart: apart.value }, apart.notices);
}

/** Lists that what comes back is merged with. */
const WORK = [ACTIONS, VISITS, TASKS, LOG, SUMMARIES, CONTACTS, VISIT_PLANS, DECLINED];

/** One after the other: each has to fit into memory, not all of them. */
async function readFiles(files: readonly ReturnedFile[], { onProgress, signal }: WriteOptions): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const [index, { name, bytes }] of files.entries()) {
    heed(signal);
    const told = (share: number): void => onProgress?.({ doing: "reading", done: index + share, of: files.length, sheet: name });
    sources.push(await fileSource(name, bytes, { onProgress: told, signal }));
  }
  return sources;
}

export function problemsIn({ strangers, reports, work }: Review): readonly LocatedProblem[] {
  return [...strangers, ...[...reports, ...work].flatMap(({ problems }) => problems)];
}

/** What stood against files that were left out stands against nothing that was taken in. */
function asNotice({ problem, place }: LocatedProblem): LocatedProblem {
  return { problem: { ...problem, level: "notice" }, place };
}
