import { Button } from "@fluentui/react-components";
import { probes } from "../../../excel/selfTest/probes";
import { DialogPage } from "../shared/DialogPage";
import { PaneDialog } from "../shared/PaneDialog";
import { useCard } from "../shared/useCard";
import { usePane } from "../shared/usePane";

/** Says what the self-test does before it does it. */
export function SelfTestDialog() {
  const card = useCard();
  const { texts, actions } = usePane();
  const { title, explain, window, start, no } = texts.selfTest;
  return (
    <PaneDialog testId="selfTestDialog">
      <DialogPage
        title={title}
        buttons={
          <>
            <Button appearance="primary" data-testid="selfTestStart" onClick={() => void actions.run("selfTest")}>
              {start}
            </Button>
            <Button onClick={actions.closeDialog}>{no}</Button>
          </>
        }
      >
        <p className={card.text}>{explain(probes.length)}</p>
        <p className={card.text}>{window}</p>
      </DialogPage>
    </PaneDialog>
  );
}
