import { useEffect } from "react";

const DIALOG = "[role=dialog], [role=alertdialog]";

/** Esc closes a dialog that is open also when the focus is outside of it, as after a double click whose second click hit what is behind. */
export function useEscape(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    const heard = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || (event.target instanceof Element && event.target.closest(DIALOG) !== null)) return;
      const dialog = document.querySelector<HTMLElement>(DIALOG);
      dialog?.focus();
      dialog?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
    };
    // Before the dialog hears it: what had the focus may be gone afterwards.
    document.addEventListener("keydown", heard, true);
    return () => document.removeEventListener("keydown", heard, true);
  }, [isOpen]);
}
