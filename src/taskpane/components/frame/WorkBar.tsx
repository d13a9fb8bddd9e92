import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { progressText } from "../../sentences/progressText";
import { usePane } from "../shared/usePane";
import { EditHint } from "./EditHint";
import { HowFar } from "../shared/HowFar";
import { Waiting } from "../shared/Waiting";
import { useCard } from "../shared/useCard";

/** What is going on: which sheet is being written, how far it is, and how to stop. */
export function WorkBar() {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const { busy, progress: words } = texts.pane;
  const { work } = session;
  if (work.type === "Idle") return null;
  if (work.type === "Busy") {
    return (
      <>
        <Waiting label={busy[work.task]} />
        <div className={styles.seen}>
          <EditHint />
        </div>
      </>
    );
  }
  const { progress, cancelling } = work;
  const text = progressText(work, texts);
  return (
    <section className={mergeClasses(card.card, styles.seen)} data-testid="progress">
      <p className={mergeClasses(card.text, styles.sheet)}>{text}</p>
      <HowFar label={text} progress={progress} />
      {progress === null && <EditHint />}
      <Button data-testid="cancel" size="small" className={styles.cancel} disabledFocusable={cancelling} onClick={actions.cancel}>
        {cancelling ? words.cancelling : words.cancel}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  // Below a long pane nobody would see it.
  seen: { position: "sticky", bottom: tokens.spacingVerticalS, zIndex: 2 },
  sheet: { fontVariantNumeric: "tabular-nums" },
  cancel: { alignSelf: "flex-end" },
});
