import type { MacWindow } from "./macWindow";

/** Excel's window, which a pane may talk to before there is one: what it says then is heard as soon as there is. */
export interface ExpectedWindow {
  readonly there: Promise<MacWindow>;
  readonly arrive: (macWindow: MacWindow) => void;
}

declare global {
  interface Window {
    /** What the pane's frame talks to, in place of Excel's own window. */
    macWindow?: ExpectedWindow;
  }
}

export function expectMacWindow(): ExpectedWindow {
  let arrive: ExpectedWindow["arrive"] = () => undefined;
  const there = new Promise<MacWindow>((resolve) => (arrive = resolve));
  return { there, arrive };
}
