import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { ReviewLine } from "../../../../commands/months/reviewLines";
import type { ConflictSaid } from "../../../../plan/reports/said";
import { useCard } from "../../shared/useCard";
import { usePane } from "../../shared/usePane";

/** Changes of one report that are shown at once. */
const SHOWN = 12;

/** What came back of one manager's month, in a line; opened, everything behind it. What has to be decided stands open. */
export function PersonLine({ line }: { readonly line: ReviewLine }) {
  const card = useCard();
  const styles = useStyles();
  const { pane: words, review: say } = usePane().texts.monthly;
  const [isOpen, open] = useState(line.counts.conflicts > 0);
  const inside = useId();
  const changes = line.reports.flatMap((report) => report.changes);
  return (
    <>
      <Button
        appearance="transparent"
        className={styles.fold}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        {...(isOpen && { "aria-controls": inside })}
        data-testid="reviewLine"
        onClick={() => open(!isOpen)}
      >
        <span className={mergeClasses(card.text, styles.line)}>{say.line(line)}</span>
      </Button>
      {isOpen && (
        <ul id={inside} className={mergeClasses(card.list, styles.inside)}>
          {changes.slice(0, SHOWN).map(({ client, product, metric, old, now }) => (
            <li key={JSON.stringify([client, product, metric])} className={card.small}>
              {say.change(client, product ?? say.cancelled, metric, old || say.none, now || say.none)}
            </li>
          ))}
          {changes.length > SHOWN && <li className={card.small}>{words.more(changes.length - SHOWN)}</li>}
          {line.work.flatMap(({ conflicts }) =>
            conflicts.map((conflict) => (
              <li key={conflict.key}>
                <ConflictChoice conflict={conflict} />
              </li>
            )),
          )}
          {line.submitted.late.map(({ period, days }) => (
            <li key={period} className={card.small}>
              {say.late(period, days)}
            </li>
          ))}
          {line.counts.unreturned > 0 && <li className={card.small}>{say.unreturned(line.counts.unreturned)}</li>}
          {line.sources.map((source) => (
            <li key={source} className={card.small}>
              {say.from(source)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
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

const useStyles = makeStyles({
  fold: {
    justifyContent: "flex-start",
    alignItems: "flex-start",
    width: "100%",
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  line: { minWidth: 0, whiteSpace: "normal" },
  inside: { gap: tokens.spacingVerticalXXS, padding: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}` },
  choice: { margin: 0, border: "none", padding: 0, minWidth: 0 },
  side: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalXS, minHeight: "24px" },
  radio: { accentColor: tokens.colorCompoundBrandBackground, flexShrink: 0, margin: 0 },
});
