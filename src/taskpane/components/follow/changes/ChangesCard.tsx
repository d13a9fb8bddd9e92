import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowSwapRegular,
  ArrowUndoRegular,
  CalendarCheckmarkRegular,
  HandshakeRegular,
  PeopleSwapRegular,
  PersonAddRegular,
  PersonDeleteRegular,
  TargetEditRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { yearTexts } from "../../../../i18n/yearTexts";
import type { YearState } from "../../../../commands/year/yearState";
import type { ChangeType } from "../../../../plan/file/concepts/changes";
import type { YearDialog } from "../../../session/session";
import { usePane } from "../../shared/usePane";
import { useCard } from "../../shared/useCard";

const BUTTONS: readonly { readonly id: ChangeType | "negotiate"; readonly icon: ReactElement; readonly dialog: YearDialog }[] = [
  { id: "negotiate", icon: <HandshakeRegular />, dialog: { type: "Negotiate" } },
  { id: "revise", icon: <TargetEditRegular />, dialog: { type: "Change", change: "revise" } },
  { id: "shift", icon: <ArrowSwapRegular />, dialog: { type: "Change", change: "shift" } },
  { id: "respread", icon: <CalendarCheckmarkRegular />, dialog: { type: "Change", change: "respread" } },
  { id: "handOver", icon: <PeopleSwapRegular />, dialog: { type: "Change", change: "handOver" } },
  { id: "leave", icon: <PersonDeleteRegular />, dialog: { type: "Change", change: "leave" } },
  { id: "join", icon: <PersonAddRegular />, dialog: { type: "Change", change: "join" } },
];

/** What can be changed, what was changed so far, and taking the last of it back. */
export function ChangesCard() {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const waits = session.work.type !== "Idle" || session.plan.type !== "Ready";
  const { label, open, closed, reported } = yearTexts[texts.forms.language];
  const state = session.year.type === "Ready" ? session.year.state : null;
  return (
    <section className={card.card} aria-label={label}>
      <h2 className={card.heading}>{label}</h2>
      {state !== null && (
        <p
          className={card.small}
        >{`${closed(state.closed, state.months)} ${reported(state.reported.map((month) => state.months[month - 1] ?? ""))}`}</p>
      )}
      <div role="group" aria-label={label} className={styles.buttons}>
        {BUTTONS.map(({ id, icon, dialog }) => (
          <Button
            key={id}
            data-testid={`year-${id}`}
            icon={icon}
            className={styles.button}
            disabledFocusable={waits}
            onClick={() => void actions.openYearDialog(dialog)}
          >
            {open[id]}
          </Button>
        ))}
      </div>
      {state !== null && <History state={state} waits={waits} />}
    </section>
  );
}

function History({ state, waits }: { readonly state: YearState; readonly waits: boolean }) {
  const card = useCard();
  const styles = useStyles();
  const { texts, actions } = usePane();
  const { history, none, stamp, undo } = yearTexts[texts.forms.language];
  return (
    <>
      <h3 className={card.heading}>{history}</h3>
      {state.changes.length === 0 ? (
        <p className={card.small}>{none}</p>
      ) : (
        <>
          <ol className={styles.history} data-testid="history">
            {state.changes.map(({ date, summary, by, note }, position) => (
              <li key={position}>
                <span className={styles.summary}>{summary}</span>
                {[stamp(date, by), note].map(
                  (line, at) =>
                    line !== "" && (
                      <span key={at} className={styles.line}>
                        {line}
                      </span>
                    ),
                )}
              </li>
            ))}
          </ol>
          <Button
            data-testid="undo"
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            className={styles.undo}
            disabledFocusable={waits}
            onClick={() => void actions.run("undo")}
          >
            {undo}
          </Button>
        </>
      )}
    </>
  );
}

const useStyles = makeStyles({
  buttons: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  button: { justifyContent: "flex-start", minWidth: 0, overflowWrap: "anywhere" },
  history: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  summary: { display: "block", overflowWrap: "anywhere" },
  line: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  undo: { alignSelf: "flex-start" },
});
