import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular, ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { undoTexts } from "../../../i18n/undoTexts";
import { useCard } from "../shared/useCard";
import { usePane } from "../shared/usePane";

/** What was done last, the newest first, each with the way back to before it; folded until somebody asks. */
export function RecentActions() {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = undoTexts[texts.forms.language];
  const [isOpen, setOpen] = useState(false);
  const { recent } = session;
  const isIdle = session.work.type === "Idle";
  // What was done since is in it, and what was undone is not.
  const seen = useRef<typeof session.report | undefined>(undefined);
  useEffect(() => {
    if (!isOpen || !isIdle || seen.current === session.report) return;
    const { report } = session;
    void actions.run("recent").then((outcome) => {
      // Where something else was running it is asked again when that has ended.
      if (outcome !== null) seen.current = report;
    });
  }, [isOpen, isIdle, session, actions]);
  useEffect(() => () => actions.leave("recent"), [actions]);
  const when = new Intl.DateTimeFormat(texts.forms.language, { dateStyle: "medium", timeStyle: "short" });
  /** One after the other; where one asks or cannot be undone the others stay. */
  const undoTo = async (last: number): Promise<void> => {
    for (const { number } of recent?.actions ?? []) {
      if (number < last) return;
      const outcome = await actions.run("undoAction", { number });
      if (outcome?.type !== "Done" || outcome.value.type !== "Undone") return;
    }
  };
  return (
    <section className={card.card} aria-label={words.recent} data-testid="recentActions">
      <Button
        appearance="transparent"
        className={styles.fold}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        data-testid="recentOpen"
        onClick={() => {
          if (isOpen) {
            seen.current = undefined;
            actions.leave("recent");
          }
          setOpen(!isOpen);
        }}
      >
        {words.recent}
      </Button>
      {isOpen && recent !== null && (
        <>
          <p className={card.small}>{recent.actions.length === 0 ? words.none : words.explain}</p>
          {recent.actions.length > 0 && (
            <ol className={card.list} data-testid="recentList">
              {recent.actions.map(({ number, action, when: at, by, cells, sheets, end }, position) => (
                <li key={number} className={styles.action}>
                  <div className={styles.what}>
                    <span className={styles.name}>{words.actions[action]}</span>
                    <span className={card.small}>
                      {[when.format(new Date(at)), by, words.what(cells, sheets)].filter(Boolean).join(" · ")}
                    </span>
                    {end !== undefined && <span className={card.small}>{words.ended[end]}</span>}
                  </div>
                  {end === undefined && (
                    <Button
                      size="small"
                      className={styles.back}
                      appearance={position === 0 ? "secondary" : "subtle"}
                      icon={<ArrowUndoRegular />}
                      title={position === 0 ? words.undo : words.backTo}
                      aria-label={`${position === 0 ? words.undo : words.backTo}: ${words.actions[action]}`}
                      disabledFocusable={!isIdle}
                      onClick={() => void undoTo(number)}
                    >
                      {position === 0 ? words.undo : undefined}
                    </Button>
                  )}
                </li>
              ))}
            </ol>
          )}
          {recent.hadMore && <p className={card.small}>{words.hadMore}</p>}
        </>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  fold: { alignSelf: "flex-start", justifyContent: "flex-start", padding: 0, minWidth: 0 },
  action: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  what: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  name: { overflowWrap: "anywhere" },
  back: { flexShrink: 0, whiteSpace: "nowrap" },
});
