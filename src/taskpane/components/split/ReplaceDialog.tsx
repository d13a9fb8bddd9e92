import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import type { Placing } from "../../session/session";
import { exchangeTexts } from "../../../i18n/exchangeTexts";
import { usePane } from "../shared/usePane";
import { useNarrowDialog } from "../shared/useNarrowDialog";

/** Asks before a plan that is there is replaced. Keeping it is the answer that Enter and Escape give. */
export function ReplaceDialog({ task, sheet }: { readonly task: Placing; readonly sheet: string }) {
  const narrow = useNarrowDialog();
  const { texts, actions } = usePane();
  const { title, text, advice, yes, no } = exchangeTexts[texts.forms.language].replace;
  return (
    <Dialog open modalType="alert" onOpenChange={actions.closeDialog}>
      <DialogSurface className={narrow.surface} data-testid="replace">
        <DialogBody>
          <DialogTitle className={narrow.title}>{title}</DialogTitle>
          <DialogContent>
            <p>{text(sheet)}</p>
            <p>{advice}</p>
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" data-testid="keep" onClick={actions.closeDialog}>
              {no}
            </Button>
            <Button data-testid="replaceYes" onClick={() => void actions.run(task, { replace: true })}>
              {yes}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
