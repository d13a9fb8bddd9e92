import { Button } from "@fluentui/react-components";
import type { Placing } from "../../session/session";
import { exchangeTexts } from "../../../i18n/exchangeTexts";
import { DialogPage } from "../shared/DialogPage";
import { PaneDialog } from "../shared/PaneDialog";
import { useCard } from "../shared/useCard";
import { usePane } from "../shared/usePane";

/** Asks before a plan that is there is replaced. Keeping it is the answer that Enter and Escape give. */
export function ReplaceDialog({ task, sheet }: { readonly task: Placing; readonly sheet: string }) {
  const card = useCard();
  const { texts, actions } = usePane();
  const { title, text, advice, yes, no } = exchangeTexts[texts.forms.language].replace;
  return (
    <PaneDialog testId="replace" asks>
      <DialogPage
        title={title}
        buttons={
          <>
            <Button appearance="primary" data-testid="keep" onClick={actions.closeDialog}>
              {no}
            </Button>
            <Button data-testid="replaceYes" onClick={() => void actions.run(task, { replace: true })}>
              {yes}
            </Button>
          </>
        }
      >
        <p className={card.text}>{text(sheet)}</p>
        <p className={card.text}>{advice}</p>
      </DialogPage>
    </PaneDialog>
  );
}
