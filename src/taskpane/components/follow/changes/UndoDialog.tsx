import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { usePane } from "../../shared/usePane";
import { useNarrowDialog } from "../../shared/useNarrowDialog";
import { yearTexts } from "../../../../i18n/yearTexts";

/** Asks before the last change is taken back. */
export function UndoDialog() {
  const narrow = useNarrowDialog();
  const { session, texts, actions } = usePane();
  const { undoTitle, undoText, undoYes, undoNo } = yearTexts[texts.forms.language];
  const last = session.year.type === "Ready" ? session.year.state.changes.at(-1) : undefined;
  return (
    <Dialog open modalType="alert" onOpenChange={actions.closeDialog}>
      <DialogSurface className={narrow.surface} data-testid="undoDialog">
        <DialogBody>
          <DialogTitle className={narrow.title}>{undoTitle}</DialogTitle>
          <DialogContent>{undoText(last?.summary ?? "")}</DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              data-testid="undoYes"
              disabledFocusable={last === undefined}
              onClick={() => void actions.run("undo")}
            >
              {undoYes}
            </Button>
            <Button onClick={actions.closeDialog}>{undoNo}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
