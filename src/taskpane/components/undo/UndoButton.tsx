import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { undoTexts } from "../../../i18n/undoTexts";
import { usePane } from "../shared/usePane";

/** Below what was done last: undoes it. */
export function UndoButton() {
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  return (
    <Button
      className={styles.button}
      size="small"
      icon={<ArrowUndoRegular />}
      data-testid="undoLast"
      disabledFocusable={session.work.type !== "Idle"}
      onClick={() => void actions.run("undoAction")}
    >
      {undoTexts[texts.forms.language].undo}
    </Button>
  );
}

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });
