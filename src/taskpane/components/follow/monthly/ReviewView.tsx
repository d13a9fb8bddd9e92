import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Review, ReviewedReport } from "../../../../commands/months/reviewReports";
import type { ReviewedWork } from "../../../../commands/months/reviewWork";
import type { ConflictSaid } from "../../../../plan/reports/said";
import { usePane } from "../../shared/usePane";
import { ProblemList } from "../../shared/ProblemList";
import { useCard } from "../../shared/useCard";

/** Changes of one report that are shown at once. */
const SHOWN = 12;

/** What came back, before it is taken over: whose, old → new, what is wrong, who is missing. */
export function ReviewView({ review }: { readonly review: Review }) {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const { pane: words, review: say } = texts.monthly;
  const { reports, work, strangers, missing, isClean } = review;
  const problems = [...strangers, ...[...reports, ...work].flatMap((report) => report.problems)];
  const changing = reports.filter(({ changes }) => changes.length > 0);
  const figures = changing.reduce((sum, { changes }) => sum + changes.length, 0);
  const waits = session.work.type !== "Idle";
  const news = work.filter(isNews);
  if (reports.length + work.length === 0 && strangers.length === 0)
    return (
      <p className={card.text} data-testid="review">
        {words.nothing}
      </p>
    );
  return (
    <div className={styles.review} data-testid="review">
      {problems.length > 0 && <ProblemList problems={problems} />}
      <ul className={card.list}>
        {reports.map((report) => (
          <li key={report.source}>
            <ReportLines report={report} />
          </li>
        ))}
      </ul>
      {work.map(({ source, manager, month, counts, submitted, conflicts }) => (
        <div key={source}>
          <p className={card.text}>{say.work(manager, month, source, counts) + say.submitted(submitted)}</p>
          {conflicts.map((conflict) => (
            <ConflictChoice key={conflict.key} conflict={conflict} />
          ))}
        </div>
      ))}
      {missing.map((one) => (
        <p key={`${one.form} ${one.period}`} className={mergeClasses(card.text, styles.missing)}>
          {say.missing(one)}
        </p>
      ))}
      {!isClean && <p className={card.text}>{words.blocked}</p>}
      {isClean && figures + news.length === 0 && <p className={card.text}>{words.unchanged}</p>}
      {isClean && figures + news.length > 0 && (
        <Button appearance="primary" data-testid="takeIn" disabledFocusable={waits} onClick={() => void actions.run("takeIn")}>
          {figures > 0 ? words.confirm(changing.length, figures) : words.confirmWork(news.length)}
        </Button>
      )}
    </div>
  );
}

function isNews({ counts }: ReviewedWork): boolean {
  return Object.values({ ...counts, unreturned: 0 }).some((count: number) => count > 0);
}

/** What each side says where both have changed something; the user chooses which of them stays. */
function ConflictChoice({ conflict: { key, entry, field, ours, theirs, stays } }: { readonly conflict: ConflictSaid }) {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const say = texts.monthly.review;
  const now = (stays === "ours") === session.turned.includes(key) ? "theirs" : "ours";
  return (
    <fieldset className={styles.choice} data-testid="conflict" disabled={session.work.type !== "Idle"}>
      <legend className={card.small}>{say.conflictOf(entry, field)}</legend>
      {(["ours", "theirs"] as const).map((side) => (
        <label key={side} className={mergeClasses(card.text, styles.side)}>
          <input type="radio" name={key} checked={now === side} onChange={() => actions.turnConflict(key)} className={styles.radio} />
          <span>{say.side[side]((side === "ours" ? ours : theirs) || say.none)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function ReportLines({ report: { manager, month, source, changes } }: { readonly report: ReviewedReport }) {
  const card = useCard();
  const styles = useStyles();
  const { pane: words, review: say } = usePane().texts.monthly;
  return (
    <>
      <p className={mergeClasses(card.text, styles.head)}>{say.report(manager, month, source, changes.length)}</p>
      <ul className={mergeClasses(card.list, styles.changes)}>
        {changes.slice(0, SHOWN).map(({ client, product, metric, old, now }) => (
          <li key={JSON.stringify([client, product, metric])} className={card.small}>
            {say.change(client, product ?? say.cancelled, metric, old || say.none, now || say.none)}
          </li>
        ))}
        {changes.length > SHOWN && <li className={card.small}>{words.more(changes.length - SHOWN)}</li>}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  review: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  head: { fontWeight: tokens.fontWeightSemibold },
  changes: { gap: tokens.spacingVerticalXXS },
  choice: { margin: 0, border: "none", padding: `0 0 0 ${tokens.spacingHorizontalM}`, minWidth: 0 },
  side: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalXS, minHeight: "24px" },
  radio: { accentColor: tokens.colorCompoundBrandBackground, flexShrink: 0, margin: 0 },
  missing: { color: tokens.colorStatusWarningForeground1 },
});
