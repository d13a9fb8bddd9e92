/**
 * Runs in the task pane's frame, before office.js: gives it the object through which Excel on the Mac hears a pane, and
 * passes every message on to the page around the frame. Opened on its own, the pane finds no Excel, as in any browser.
 */
import type { ExpectedWindow } from "./expectedWindow";

const { macWindow } = window.parent as { readonly macWindow?: ExpectedWindow };

if (macWindow) {
  const postMessage = (text: string): void => void macWindow.there.then((excel) => excel.receive(window, text));
  Object.defineProperty(window, "webkit", { value: { messageHandlers: { Agave: { postMessage } } } });
}
