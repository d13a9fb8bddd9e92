import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  mergeClasses,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useNarrowDialog } from "./useNarrowDialog";
import { usePane } from "./usePane";

interface Props {
  readonly testId: string;
  readonly title: string;
  /** What can be done, before the button that leaves. */
  readonly does?: ReactNode;
  /** Of the button that leaves. */
  readonly leave: string;
  readonly children: ReactNode;
}

/** A dialog that may be longer than the pane. */
export function PageDialog({ testId, title, does, leave, children }: Props) {
  const narrow = useNarrowDialog();
  const { actions } = usePane();
  return (
    <Dialog open onOpenChange={actions.closeDialog}>
      <DialogSurface className={mergeClasses(narrow.surface, narrow.page)} data-testid={testId}>
        <DialogBody>
          <DialogTitle className={narrow.title}>{title}</DialogTitle>
          <DialogContent className={narrow.content}>{children}</DialogContent>
          <DialogActions fluid>
            {does}
            <Button onClick={actions.closeDialog}>{leave}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
