import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, type MouseEvent, type ReactNode } from "react";
import { TITLE_ID } from "./DialogPage";
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

/**
 * A dialog with some of the pane visible around it. What is longer than the pane scrolls. It is the browser's own: that keeps the focus in
 * it, everything else out of reach, and gives the focus back to where it came from.
 */
export function PaneDialog({ testId, asks = false, onLeave, children }: Props) {
  const styles = useStyles();
  const { actions } = usePane();
  const dialog = useRef<HTMLDialogElement>(null);
  const leave = onLeave ?? actions.closeDialog;
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  useEffect(() => {
    // Of the whole page, for nothing in the dialog need have the focus; the browser's own way would close it also where `leave` does not.
    const heard = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      leave();
    };
    document.addEventListener("keydown", heard);
    return () => document.removeEventListener("keydown", heard);
  }, [leave]);
  // What is in it covers all of it, so what hits the dialog itself is beside it.
  const clicked = ({ target, currentTarget }: MouseEvent): void => {
    if (!asks && target === currentTarget) leave();
  };
  return (
    <dialog
      ref={dialog}
      role={asks ? "alertdialog" : "dialog"}
      aria-labelledby={TITLE_ID}
      className={styles.surface}
      data-testid={testId}
      onClick={clicked}
    >
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}

const SHORT = "@media (max-height: 359px)";

const useStyles = makeStyles({
  surface: {
    boxSizing: "border-box",
    width: `calc(100vw - 2 * ${tokens.spacingHorizontalM})`,
    maxWidth: "480px",
    maxHeight: "100vh",
    padding: 0,
    overflow: "hidden",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    "::backdrop": { backgroundColor: "rgba(0, 0, 0, 0.4)" },
    [SHORT]: { overflowY: "auto" },
  },
  body: {
    display: "grid",
    gridTemplateRows: "auto minmax(32px, 1fr) auto",
    gap: tokens.spacingVerticalS,
    maxHeight: "calc(100vh - 48px)",
    padding: tokens.spacingHorizontalL,
    [SHORT]: { maxHeight: "none" },
  },
});
