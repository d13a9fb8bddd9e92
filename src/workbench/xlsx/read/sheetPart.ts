/** A sheet's part is read once, by several readers side by side, each of which minds what is its own. */
import type { XmlListener } from "../../../returned/xml";
import type { Attribute } from "./colors";

export interface PartReader {
  open?(name: string, attribute: Attribute): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** What newer programs add in a list of its own says the same as elements outside of it, in other words; it is told by name. */
const ADDITIONS = "extLst";

export function sideBySide(readers: readonly PartReader[], onAddition: (name: string) => void): XmlListener {
  let added = 0;
  return {
    open: (name, attribute) => {
      if (name === ADDITIONS) added++;
      else if (added > 0) onAddition(name);
      else for (const reader of readers) reader.open?.(name, attribute);
    },
    text: (text) => {
      if (added === 0) for (const reader of readers) reader.text?.(text);
    },
    close: (name) => {
      if (name === ADDITIONS) added--;
      else if (added === 0) for (const reader of readers) reader.close?.(name);
    },
  };
}
