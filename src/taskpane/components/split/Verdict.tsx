import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ErrorCircleFilled, WarningFilled } from "@fluentui/react-icons";
import type { RefObject } from "react";
import type { Generated } from "../../../commands/outcome/outcome";
import type { Session } from "../../session/session";
import { placeName } from "../../sentences/placeName";
import { usePane } from "../shared/usePane";
import { underlinedInContrast, useCard } from "../shared/useCard";

interface Props {
  readonly generated: Generated;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/**
 * What was made, and what the workbook itself says of it: green when every check holds, red
 * with the way to the first that does not, yellow when it could not be asked.
 */
export function Verdict({ generated, heading }: Props) {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const { done } = texts.pane;
  const isPast = session.report?.type === "Generated" && session.report.generated === generated && hasChangedSince(session, generated);
  const { sheets, checks, changed, seconds, wishes } = generated;
  const firstBroken = checks?.firstBroken ?? null;
  // What does not hold may be what somebody typed over the plan.
  const advice = wishes.length > 0 ? done.wishAdvice : done.brokenAdvice;
  const tone = checks === null || isPast ? "unsure" : firstBroken === null ? "good" : "bad";
  const Mark = MARKS[tone];
  return (
    <section className={mergeClasses(card.card, styles[tone])} data-testid="done">
      <div className={styles.head}>
        <Mark className={styles[`${tone}Mark`]} fontSize={24} />
        <div>
          <h2 ref={heading} tabIndex={-1} className={card.heading}>
            {checks === null || firstBroken === null
              ? changed === 0
                ? done.nothing(sheets.length)
                : done.sheets(sheets.length)
              : done.broken(checks.lines - checks.held, checks.lines)}
          </h2>
          <p className={mergeClasses(card.text, tone === "good" && styles.goodText)}>
            {isPast ? done.past : checks === null ? done.unverified : firstBroken === null ? done.ties(checks.held, checks.lines) : advice}
          </p>
          {firstBroken !== null && !isPast && (
            <Link as="button" onClick={() => void actions.run("goTo", firstBroken)}>
              {done.firstBroken(placeName(firstBroken, texts))}
            </Link>
          )}
        </div>
      </div>
      <ul className={mergeClasses(card.list, styles.sheets)} aria-label={done.totals}>
        {sheets.map(({ key, name, totals }) => (
          <li key={key} className={styles.sheet}>
            <Link as="button" className={styles.name} onClick={() => void actions.run("goTo", { sheet: key, address: "A1" })}>
              {name}
            </Link>
            <span className={mergeClasses(card.small, styles.totals)}>{totals}</span>
          </li>
        ))}
      </ul>
      <p className={card.small}>{done.written(changed, seconds)}</p>
    </section>
  );
}

/** Somebody has typed since: the light says how it is now. */
function hasChangedSince({ truth, truthBeside, report }: Session, { checks, wishes }: Generated): boolean {
  if (truthBeside !== report || truth?.type !== "Written") return truthBeside === report && truth?.type === "Draft";
  return truth.behind > 0 || truth.wishes.length !== wishes.length || (truth.checks !== null && truth.checks.held !== checks?.held);
}

const MARKS = { good: CheckmarkCircleFilled, bad: ErrorCircleFilled, unsure: WarningFilled } as const;

const useStyles = makeStyles({
  good: { borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusSuccessBorderActive}` },
  bad: { borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusDangerBorderActive}` },
  unsure: { borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusWarningBorderActive}` },
  head: { display: "flex", gap: tokens.spacingHorizontalS },
  goodMark: { color: tokens.colorStatusSuccessForeground3, flexShrink: 0 },
  badMark: { color: tokens.colorStatusDangerForeground3, flexShrink: 0 },
  unsureMark: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  goodText: { color: tokens.colorStatusSuccessForeground1 },
  sheets: { gap: 0 },
  sheet: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { ...underlinedInContrast, textAlign: "left", overflowWrap: "anywhere" },
  totals: { fontVariantNumeric: "tabular-nums" },
});
