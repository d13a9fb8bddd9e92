import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import { usePane } from "../../usePane";

/** What can be asked about the selected cells. */
export function CellTools() {
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const waits = session.work.type !== "Idle";
  const { label, why, whyTip } = texts.pane.cells;
  return (
    <section aria-label={label} className={styles.tools}>
      <Button data-testid="why" icon={<QuestionCircleRegular />} disabledFocusable={waits || session.plan.type !== "Ready"} title={whyTip} onClick={() => void actions.why()}>
        {why}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
