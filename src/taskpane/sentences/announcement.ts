import { reviewLines } from "../../commands/months/reviewLines";
import type { Review } from "../../commands/months/reviewReports";
import type { AllTexts } from "../../i18n/allTexts";
import { whyLines } from "../../forms/why/whyLines";
import { progressText } from "./progressText";
import { spreadProblemText } from "./spreadProblemText";
import type { Session } from "../session/session";

/** The one sentence that a screen reader speaks when the pane changes; empty when there is nothing to say. */
export function announcement({ work, report, returned }: Session, texts: AllTexts): string {
  const { pane, writing } = texts;
  if (work.type === "Busy") return pane.busy[work.task];
  if (work.type === "Generating") {
    if (work.cancelling) return pane.progress.cancelling;
    // Questions follow each other too quickly to be spoken one by one.
    return work.task === "selfTest" ? pane.busy.selfTest : progressText(work, texts);
  }
  switch (report?.type) {
    case undefined:
      return returned.review === null ? "" : reviewed(returned.review, texts);
    case "Placed":
      return pane.placed[report.task];
    case "Checked":
      return pane.checked;
    case "Why":
      return report.found.type === "NotHere" ? pane.why.notHere : (whyLines(report.found.plan, report.found.why, texts).at(-1)?.text ?? "");
    case "Spread":
      return report.preview.type === "Refused"
        ? spreadProblemText(report.preview.problem, texts)
        : texts.spread.preview(report.preview.place);
    case "SpreadWritten":
      return report.written.type === "Refused"
        ? spreadProblemText(report.written.problem, texts)
        : texts.spread.written(report.written.cells, report.written.place, report.written.total);
    case "Made":
      return pane.made[report.task](report.made.sheets.length);
    case "CardsChecked":
      return pane.score.checked(report.cards, report.notices.length);
    case "Converted":
      return pane.score.converted(report.converted.style, report.converted.formulas, report.converted.sheets);
    case "SelfTested": {
      const { different, failed } = report.sorted;
      return texts.selfTest.done(report.result.answers.length, different.length, failed.length);
    }
    case "Problems":
      return pane.problems.correct(report.problems.filter(({ problem }) => problem.level === "error").length);
    case "Generated": {
      const { sheets, checks, changed } = report.generated;
      const verdict =
        checks === null
          ? pane.done.unverified
          : checks.firstBroken === null
            ? pane.done.ties(checks.held, checks.lines)
            : pane.done.broken(checks.lines - checks.held, checks.lines);
      return `${changed === 0 ? pane.done.nothing(sheets.length) : pane.done.sheets(sheets.length)} · ${verdict}`;
    }
    case "Undoing":
      return "";
    case "Cancelled":
      return pane.cancelled;
    case "Failed":
      return writing.failure(report.failure);
  }
}

function reviewed(review: Review, { monthly, pane }: AllTexts): string {
  const { reports, work, strangers, leftOut, isClean } = review;
  if (reports.length + work.length === 0 && strangers.length === 0) return monthly.pane.nothing;
  const problems = [...strangers, ...[...reports, ...work].flatMap((report) => report.problems)].filter(
    ({ problem }) => problem.level === "error",
  );
  const left = leftOut.length === 0 ? [] : [monthly.pane.leftOut(leftOut)];
  return isClean
    ? [...reviewLines(review).map((line) => monthly.review.line(line)), ...left].join(" · ")
    : pane.problems.correct(problems.length);
}
