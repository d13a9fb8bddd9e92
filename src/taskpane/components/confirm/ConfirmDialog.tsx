import { Button } from "@fluentui/react-components";
import type { PreviewShown } from "../../../commands/outcome/outcome";
import { confirmTexts } from "../../../i18n/confirmTexts";
import { useFocusedHeading } from "../shared/useFocusedHeading";
import { useCard } from "../shared/useCard";
import { DialogPage } from "../shared/DialogPage";
import { PaneDialog } from "../shared/PaneDialog";
import { usePane } from "../shared/usePane";
import { WritingView } from "./WritingView";

/** Shows what would be written, before it is. */
export function ConfirmDialog({ preview }: { readonly preview: PreviewShown }) {
  const card = useCard();
  const { session, texts, actions } = usePane();
  const words = confirmTexts[texts.forms.language];
  const heading = useFocusedHeading(preview);
  return (
    <PaneDialog testId="confirmDialog" asks>
      <DialogPage
        title={words.title}
        heading={heading}
        buttons={
          <>
            {" "}
            <Button data-testid="leaveWriting" onClick={actions.closeDialog}>
              {words.leave}
            </Button>
          </>
        }
      >
        <WritingView preview={preview} />
        <Button
          appearance="primary"
          className={card.agree}
          data-testid="confirmWriting"
          disabledFocusable={session.work.type !== "Idle"}
          onClick={() => void actions.confirm()}
        >
          {words.confirm}
        </Button>
      </DialogPage>
    </PaneDialog>
  );
}
