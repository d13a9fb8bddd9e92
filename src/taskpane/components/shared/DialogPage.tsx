import { DialogActions, DialogContent, DialogTitle, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FocusedHeading } from "./useFocusedHeading";

interface Props {
  readonly title: string;
  /** Where the title takes the focus. */
  readonly heading?: FocusedHeading;
  readonly testId?: string;
  /** The buttons below, the one that leaves last. */
  readonly buttons: ReactNode;
  readonly children: ReactNode;
}

/** What a dialog shows at a time: a title, what it says, and its buttons. */
export function DialogPage({ title, heading, testId, buttons, children }: Props) {
  const styles = useStyles();
  return (
    <>
      <DialogTitle className={styles.title} {...heading}>
        {title}
      </DialogTitle>
      <DialogContent className={styles.content} data-testid={testId}>
        {children}
      </DialogContent>
      <DialogActions fluid>{buttons}</DialogActions>
    </>
  );
}

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
});
