import { useFocusFinders } from "@fluentui/react-components";

/**
 * Holds what Fluent's dialogs move the focus with and hide the pane from screen readers by. It goes with the last part that uses it, and a
 * dialog that was the last would leave the pane hidden.
 */
export function FocusKeeper() {
  useFocusFinders();
  return null;
}
