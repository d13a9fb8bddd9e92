import { Dialog, DialogBody, DialogSurface, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "./usePane";

interface Props {
  readonly testId: string;
  /** It has to be answered: a click beside it leaves it open. */
  readonly asks?: boolean;
  /** In place of closing the dialog, on Escape. */
  readonly onLeave?: () => void;
  /** A `DialogPage`. */
  readonly children: ReactNode;
}

/** A dialog with some of the pane visible around it: Fluent makes them as wide as a narrow page. What is longer than the pane scrolls. */
export function PaneDialog({ testId, asks, onLeave, children }: Props) {
  const styles = useStyles();
  const { actions } = usePane();
  return (
    <Dialog open modalType={asks ? "alert" : "modal"} onOpenChange={onLeave ?? actions.closeDialog}>
      <DialogSurface className={styles.surface} data-testid={testId}>
        <DialogBody className={styles.body}>{children}</DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  surface: { width: `calc(100vw - 2 * ${tokens.spacingHorizontalM})`, maxWidth: "480px", padding: tokens.spacingHorizontalL },
  body: { maxHeight: "calc(100vh - 48px)" },
});
