import { Button, makeStyles, mergeClasses, ProgressBar, Spinner, tokens } from "@fluentui/react-components";
import { progressText } from "../../sentences/progressText";
import { usePane } from "../shared/usePane";
import { EditHint } from "./EditHint";
import { useCard } from "../shared/useCard";

/** What is going on: which sheet is being written, how far it is, and how to stop. */
export function WorkBar() {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const { busy, progress: words } = texts.pane;
  const { work } = session;
  if (work.type === "Idle") return null;
  // Most things are done before anyone could read what they are, so the words come with a delay.
  if (work.type === "Busy") {
    return (
      <div>
        <Spinner size="tiny" delay={300} label={busy[work.task]} className={styles.spinner} />
        <EditHint />
      </div>
    );
  }
  const { progress, cancelling } = work;
  const text = progressText(work, texts);
  return (
    <section className={card.card} data-testid="progress">
      <p className={mergeClasses(card.text, styles.sheet)}>{text}</p>
      <ProgressBar thickness="large" aria-label={text} {...(progress !== null && { value: progress.done, max: progress.of })} />
      {progress === null && <EditHint />}
      <Button data-testid="cancel" size="small" className={styles.cancel} disabledFocusable={cancelling} onClick={actions.cancel}>
        {cancelling ? words.cancelling : words.cancel}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  spinner: { justifyContent: "flex-start", paddingLeft: tokens.spacingHorizontalXS },
  sheet: { fontVariantNumeric: "tabular-nums" },
  cancel: { alignSelf: "flex-end" },
});
