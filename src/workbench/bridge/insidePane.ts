/**
 * Runs in the task pane's frame, before office.js: gives it the object through which Excel on the Mac hears a pane, and
 * passes every message on to the page around the frame. Opened on its own, the pane finds no Excel, as in any browser.
 */
import type { MacWindow } from "./macWindow";

const { macWindow } = window.parent as { readonly macWindow?: MacWindow };

if (macWindow) {
  const postMessage = (text: string): void => macWindow.receive(window, text);
  Object.defineProperty(window, "webkit", { value: { messageHandlers: { Agave: { postMessage } } } });
}
