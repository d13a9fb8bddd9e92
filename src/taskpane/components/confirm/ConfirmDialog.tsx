import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import type { PreviewShown } from "../../../commands/outcome/outcome";
import { confirmTexts } from "../../../i18n/confirmTexts";
import { useFocusedHeading } from "../shared/useFocusedHeading";
import { useNarrowDialog } from "../shared/useNarrowDialog";
import { usePane } from "../shared/usePane";
import { WritingView } from "./WritingView";

/** Shows what would be written, before it is. */
export function ConfirmDialog({ preview }: { readonly preview: PreviewShown }) {
  const narrow = useNarrowDialog();
  const { session, texts, actions } = usePane();
  const words = confirmTexts[texts.forms.language];
  const heading = useFocusedHeading(preview);
  return (
    <Dialog open modalType="alert" onOpenChange={actions.closeDialog}>
      <DialogSurface className={narrow.surface} data-testid="confirmDialog">
        <DialogBody className={narrow.page}>
          <DialogTitle className={narrow.title} {...heading}>
            {words.title}
          </DialogTitle>
          <DialogContent className={narrow.content}>
            <WritingView preview={preview} />
            <Button
              appearance="primary"
              className={narrow.agree}
              data-testid="confirmWriting"
              disabledFocusable={session.work.type !== "Idle"}
              onClick={() => void actions.confirm()}
            >
              {words.confirm}
            </Button>
          </DialogContent>
          <DialogActions fluid>
            <Button data-testid="leaveWriting" onClick={actions.closeDialog}>
              {words.leave}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
