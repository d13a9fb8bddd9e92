import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { hasNews, missingTogether, reviewLines } from "../../../../commands/months/reviewLines";
import type { Review } from "../../../../commands/months/reviewReports";
import { ProblemList } from "../../shared/ProblemList";
import { useCard } from "../../shared/useCard";
import { usePane } from "../../shared/usePane";
import { PersonLine } from "./PersonLine";

/** What came back, before it is taken over: what has to be put right, a line for each manager, who is missing, what else is to be known. */
export function ReviewView({ review }: { readonly review: Review }) {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const { pane: words, review: say } = texts.monthly;
  const { reports, work, strangers, leftOut, missing, isClean } = review;
  const problems = [...strangers, ...[...reports, ...work].flatMap((report) => report.problems)];
  const errors = problems.filter(({ problem }) => problem.level === "error");
  const hints = problems.filter(({ problem }) => problem.level === "notice");
  const lines = reviewLines(review);
  const figures = lines.reduce((sum, line) => sum + line.figures, 0);
  const changing = reports.filter(({ changes }) => changes.length > 0);
  const news = lines.filter(hasNews);
  const waits = session.work.type !== "Idle";
  if (lines.length === 0 && strangers.length === 0)
    return (
      <p className={card.text} data-testid="review">
        {words.nothing}
      </p>
    );
  return (
    <div className={styles.review} data-testid="review">
      {errors.length > 0 && <ProblemList problems={errors} />}
      {leftOut.length > 0 && <p className={card.text}>{words.leftOut(leftOut)}</p>}
      <ul className={mergeClasses(card.list, styles.lines)}>
        {lines.map((line) => (
          <li key={line.key}>
            <PersonLine line={line} />
          </li>
        ))}
      </ul>
      {missingTogether(missing).map((one) => (
        <p key={JSON.stringify(one)} className={mergeClasses(card.text, styles.missing)}>
          {say.missing(one)}
        </p>
      ))}
      {hints.length > 0 && <ProblemList problems={hints} />}
      {!isClean && <p className={card.text}>{words.blocked}</p>}
      {isClean && news.length === 0 && <p className={card.text}>{words.unchanged}</p>}
      {isClean && news.length > 0 && (
        <Button appearance="primary" data-testid="takeIn" disabledFocusable={waits} onClick={() => void actions.run("takeIn")}>
          {figures > 0 ? words.confirm(changing.length, figures) : words.confirmWork(news.length)}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  review: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  lines: { gap: tokens.spacingVerticalXXS },
  missing: { color: tokens.colorStatusWarningForeground1 },
});
