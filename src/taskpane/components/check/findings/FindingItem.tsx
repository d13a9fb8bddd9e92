import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FindingRow } from "../../../../forms/findings/findingRows";
import { FINDING_TEXTS, ruleTitle } from "../../../../forms/findings/texts";
import { findingsTexts } from "../../../../i18n/findingsTexts";
import { parseA1 } from "../../../../sheet/place/address";
import { useCard } from "../../shared/useCard";
import { usePane } from "../../shared/usePane";
import { FollowUpForm } from "./FollowUpForm";

interface Props {
  readonly row: FindingRow;
  /** The day of the check that it comes from. */
  readonly on: string;
  readonly by: string;
}

/** A finding: the question, its numbers, the way to its rows, and what became of it. */
export function FindingItem({ row, on, by }: Props) {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = findingsTexts[texts.forms.language];
  const said = FINDING_TEXTS[texts.forms.language];
  const [isOpen, open] = useState<"rows" | "followUp" | null>(null);
  const toggle = (part: "rows" | "followUp"): void => open(isOpen === part ? null : part);
  const rule = ruleTitle(said, row.rule);
  const numbers = (["value", "threshold", "sample"] as const).flatMap((name) =>
    row[name] === "" ? [] : [`${words.figures[name]} ${row[name]}`],
  );
  const { followUp } = row;
  const period = row.from === "" ? "" : said.period(row.from, row.to || row.from);
  return (
    <li className={styles.item} data-testid={`finding-${row.id}`}>
      <span className={styles.head}>
        {row.level !== null && (
          <span className={mergeClasses(styles.status, row.level === "note" ? styles.note : styles.warning)}>{said.levels[row.level]}</span>
        )}
        <span className={styles.status}>{said.status[row.status]}</span>
        <strong className={styles.rule}>{rule}</strong>
      </span>
      <span className={card.small}>{[row.who, row.subject, period].filter((part) => part !== "").join(" · ")}</span>
      <p className={card.text}>{row.dueBy === "" ? row.said : `${row.said} ${said.dueBy(row.dueBy)}`}</p>
      {numbers.length > 0 && <p className={card.small}>{numbers.join(" · ")}</p>}
      <div className={styles.buttons}>
        {row.evidence.length > 0 && (
          <Button size="small" aria-expanded={isOpen === "rows"} data-testid={`rows-${row.id}`} onClick={() => toggle("rows")}>
            {words.evidence(row.rows)}
          </Button>
        )}
        <Button size="small" aria-expanded={isOpen === "followUp"} data-testid={`follow-${row.id}`} onClick={() => toggle("followUp")}>
          {followUp === null ? words.followUp : words.followed}
        </Button>
      </div>
      {isOpen === "rows" && (
        <ul className={styles.rows}>
          {row.evidence.map(({ when, client, said: text, place, isNear }, i) => (
            <li key={i}>
              <Link
                inline
                disabled={session.work.type !== "Idle"}
                {...(isNear && { title: said.openNear })}
                onClick={() => void actions.run("goTo", place)}
              >
                {[when, client].filter((part) => part !== "").join(" · ") || place.address}
              </Link>
              <span className={card.small}> {isNear ? `${text} (${said.near(rowIn(place.address))})` : text}</span>
            </li>
          ))}
          {row.rows > row.evidence.length && <li className={card.small}>{words.more(row.rows - row.evidence.length)}</li>}
        </ul>
      )}
      {isOpen === "followUp" && <FollowUpForm row={row} on={on} by={by} onSaved={() => open(null)} />}
    </li>
  );
}

/** The row of a cell's address, from 1. */
function rowIn(address: string): number {
  return (parseA1(address)?.row ?? 0) + 1;
}

const useStyles = makeStyles({
  status: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  note: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusCircular },
  warning: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorStatusWarningForeground3,
  },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  rule: { overflowWrap: "anywhere", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  rows: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});
