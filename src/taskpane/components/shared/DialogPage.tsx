import { makeStyles, tokens } from "@fluentui/react-components";
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

/** The title of the dialog that is open, which is its name. */
export const TITLE_ID = "dialogTitle";

/** What a dialog shows at a time: a title, what it says, and its buttons. */
export function DialogPage({ title, heading, testId, buttons, children }: Props) {
  const styles = useStyles();
  return (
    <>
      <h2 id={TITLE_ID} className={styles.title} {...heading}>
        {title}
      </h2>
      <div className={styles.content} data-testid={testId}>
        {children}
      </div>
      <div className={styles.buttons}>{buttons}</div>
    </>
  );
}

const useStyles = makeStyles({
  title: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  content: {
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    // So that the line around what has the focus is not cut off.
    padding: tokens.strokeWidthThick,
    margin: `calc(${tokens.strokeWidthThick} * -1)`,
    overflowY: "auto",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    "@media (max-height: 359px)": { overflowY: "visible" },
  },
  buttons: {
    display: "flex",
    justifyContent: "end",
    gap: tokens.spacingVerticalS,
    "@media (max-width: 480px)": { flexDirection: "column" },
  },
});
