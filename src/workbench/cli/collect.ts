/**
 * `npm run collect -- PLAN.json FILE.xlsx… [-o PLAN2.json] [--turn CODES]`: looks through reports that came back, and takes them over, each
 * file as a whole.
 */
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { courseFrom } from "../../commands/workbook/courseFrom";
import { fileSource, LARGEST_FILE } from "../../commands/months/fileSource";
import type { LocatedProblem } from "../../commands/outcome/outcome";
import { missingTogether, reviewLines } from "../../commands/months/reviewLines";
import { reviewReports, takenOver, type Review } from "../../commands/months/reviewReports";
import { workTaken } from "../../commands/months/reviewWork";
import type { Source } from "../../commands/months/source";
import { allTexts, type AllTexts } from "../../i18n/allTexts";
import { today } from "../../commands/outcome/today";
import type { Language } from "../../plan/inputs/inputs";
import { fingerprint } from "../../plan/text/fingerprint";
import { toPlanFile } from "../../plan/file/toPlanFile";
import { usageReport } from "./arguments";
import { collectOrder } from "./collectOrder";
import { attempt, replaceFile } from "./files";
import { problemLine } from "./problemLine";
import { problemLines, unfinished, type Report } from "./report";
import { underwayIn } from "./underway";

/** Without OUT it only looks. Exit 1 where a file is left out, or where nothing can be taken over. */
export async function collectFiles(words: readonly string[], locale: Language): Promise<Report> {
  const { commandLine } = allTexts(locale).monthly;
  const order = collectOrder(words);
  if (order.type !== "Collect") return usageReport(order, commandLine.collectUsage, allTexts(locale));
  const read = await underwayIn(order.plan, locale);
  if ("report" in read) return read.report;
  const { inputs, course, words: own, notices } = read.underway;

  const sources: Source[] = [];
  for (const path of order.files) {
    const file = await attempt(async () =>
      (await stat(path)).size > LARGEST_FILE * 1_000_000 ? null : new Uint8Array(await readFile(path)),
    );
    if ("reason" in file) return { code: 1, out: [], errors: [own.writing.commandLine.unreadable(path, file.reason)] };
    sources.push(await fileSource(basename(path), file.value));
  }
  const review = reviewReports(course, own, sources, today());
  const conflicts = new Map(review.work.flatMap((one) => one.conflicts.map(({ key }) => [conflictCode(key), key])));
  const unknown = order.turned.find((code) => !conflicts.has(code));
  if (unknown !== undefined) return { code: 2, out: linesOf(review, own), errors: [own.monthly.commandLine.noConflict(unknown)] };
  const turned = new Set(order.turned.map((code) => conflicts.get(code) ?? ""));
  const out = linesOf(review, own, turned);
  const errors = [...problemLines(order.plan, notices, own), ...reviewProblems(review).map(({ problem }) => problemLine("", problem, own))];
  if (!review.isClean) return { code: 1, out, errors: [...errors, own.monthly.commandLine.nothingTaken] };
  if (review.leftOut.length > 0) errors.push(own.monthly.pane.leftOut(review.leftOut));
  const code = review.leftOut.length > 0 ? 1 : 0;

  // The year has to go on with them, whether they are only looked at or taken over.
  const after = { ...workTaken(inputs, review.work, today(), turned), actuals: takenOver(course, review) };
  const went = courseFrom(after);
  if (went.type !== "Done") return { ...unfinished(order.plan, went, own), out };
  const target = order.out;
  if (target === null) return { code, out, errors };
  const written = await attempt(() => replaceFile(target, new TextEncoder().encode(`${JSON.stringify(toPlanFile(after), null, 2)}\n`)));
  if ("reason" in written) return { code: 1, out, errors: [...errors, own.writing.commandLine.unwritable(target, written.reason)] };
  return { code, out: [...out, own.writing.commandLine.saved(target)], errors };
}

/** By which a conflict is named on the command line, as long as it stands. */
function conflictCode(key: string): string {
  return fingerprint(key).slice(0, 6);
}

function linesOf(review: Review, { monthly: { review: words } }: AllTexts, turned: ReadonlySet<string> = new Set()): readonly string[] {
  return [
    ...reviewLines(review).flatMap((line) => [
      words.line(line),
      ...line.reports.flatMap(({ changes }) =>
        changes.map(
          ({ client, product, metric, old, now }) =>
            `  ${words.change(client, product ?? words.cancelled, metric, old || words.none, now || words.none)}`,
        ),
      ),
      ...line.work.flatMap(({ conflicts }) =>
        conflicts.map(({ stays, ...conflict }) => {
          const now = (stays === "ours") === turned.has(conflict.key) ? "theirs" : "ours";
          return `  ${words.conflict(conflictCode(conflict.key), { ...conflict, stays: now })}`;
        }),
      ),
      ...line.submitted.late.map(({ period, days }) => `  ${words.late(period, days)}`),
      ...(line.counts.unreturned > 0 ? [`  ${words.unreturned(line.counts.unreturned)}`] : []),
      ...line.sources.map((source) => `  ${words.from(source)}`),
    ]),
    ...missingTogether(review.missing).map((one) => words.missing(one)),
  ];
}

function reviewProblems({ strangers, reports, work }: Review): readonly LocatedProblem[] {
  return [...strangers, ...[...reports, ...work].flatMap(({ problems }) => problems)];
}
