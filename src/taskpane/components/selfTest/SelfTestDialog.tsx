import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { probes } from "../../../excel/selfTest/probes";
import { usePane } from "../shared/usePane";
import { useNarrowDialog } from "../shared/useNarrowDialog";

/** Says what the self-test does before it does it. */
export function SelfTestDialog() {
  const narrow = useNarrowDialog();
  const { texts, actions } = usePane();
  const { title, explain, window, start, no } = texts.selfTest;
  return (
    <Dialog open onOpenChange={actions.closeDialog}>
      <DialogSurface className={narrow.surface} data-testid="selfTestDialog">
        <DialogBody>
          <DialogTitle className={narrow.title}>{title}</DialogTitle>
          <DialogContent>
            <p>{explain(probes.length)}</p>
            <p>{window}</p>
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" data-testid="selfTestStart" onClick={() => void actions.run("selfTest")}>
              {start}
            </Button>
            <Button onClick={actions.closeDialog}>{no}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
