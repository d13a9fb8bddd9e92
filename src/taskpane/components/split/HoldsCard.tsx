import { Button, makeStyles, mergeClasses, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { HoldShown } from "../../../commands/outcome/outcome";
import { holdsTexts } from "../../../i18n/holdsTexts";
import { today } from "../../../commands/outcome/today";
import { useCard } from "../shared/useCard";
import { usePane } from "../shared/usePane";

/** Numbers that are held, with who wanted it, when, why and until when; released one by one, or all that are past their date. */
export function HoldsCard({ holds }: { readonly holds: readonly HoldShown[] }) {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = holdsTexts[texts.forms.language];
  const [isOpen, open] = useState(false);
  const day = today();
  const isOverdue = ({ until }: HoldShown): boolean => until !== "" && until < day;
  const overdue = holds.filter(isOverdue);
  const sorted = [...overdue, ...holds.filter((hold) => !isOverdue(hold))];
  const waits = session.work.type !== "Idle";
  const release = (some: readonly HoldShown[]): void => void actions.run("releaseHolds", some);
  return (
    <section className={card.card} aria-labelledby="holds" data-testid="holds">
      <Button
        id="holds"
        appearance="subtle"
        icon={<LockClosedRegular />}
        className={styles.head}
        aria-expanded={isOpen}
        onClick={() => open(!isOpen)}
        data-testid="holdsOpen"
      >
        {words.title(holds.length)}
      </Button>
      {overdue.length > 0 && (
        <MessageBar intent="warning" layout="multiline" className={styles.message}>
          <MessageBarBody className={styles.sentence}>{words.overdue(overdue.length)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" data-testid="releaseOverdue" disabledFocusable={waits} onClick={() => release(overdue)}>
              {words.releaseOverdue(overdue.length)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {isOpen && (
        <>
          <p className={card.small}>{words.hint}</p>
          <ul className={mergeClasses(card.list, styles.list)}>
            {sorted.map((hold) => (
              <li key={hold.position} className={styles.hold}>
                <div className={styles.what}>
                  <span className={styles.name}>{hold.title}</span>
                  <span className={styles.amount}>{hold.amount}</span>
                  {linesOf(hold, isOverdue(hold), words).map((line) => (
                    <span key={line} className={card.small}>
                      {line}
                    </span>
                  ))}
                </div>
                <Button
                  size="small"
                  aria-label={words.releaseOf(hold.title)}
                  className={styles.release}
                  disabledFocusable={waits}
                  onClick={() => release([hold])}
                >
                  {words.release}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function linesOf({ by, date, reason, until }: HoldShown, isOverdue: boolean, words: (typeof holdsTexts)["en"]): readonly string[] {
  return [
    words.stamp(by, date),
    reason === "" ? "" : words.reason(reason),
    until === "" ? "" : isOverdue ? words.past(until) : words.until(until),
  ].filter((line) => line !== "");
}

const useStyles = makeStyles({
  head: { justifyContent: "flex-start", padding: 0, minHeight: "24px" },
  message: { flexShrink: 0 },
  sentence: { whiteSpace: "normal", overflowWrap: "anywhere" },
  list: { gap: 0 },
  hold: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    justifyContent: "space-between",
    alignItems: "flex-start",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  what: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { overflowWrap: "anywhere" },
  amount: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  release: { flexShrink: 0 },
});
