/** The texts of a file's cells, each once: ECMA-376 part 1, 18.4.9. */
import { DECLARATION, xmlText } from "./xmlText";

export interface SharedTexts {
  /** By which cells refer to it. */
  number(text: string): number;
  /** The whole part, in pieces. */
  inFile(): Generator<string>;
}

export function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  return {
    number: (text) => {
      const found = numbers.get(text) ?? numbers.size;
      if (found === numbers.size) numbers.set(text, found);
      return found;
    },
    inFile: function* () {
      yield `${DECLARATION}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${numbers.size}">`;
      for (const text of numbers.keys()) yield `<si>${item(text)}</si>`;
      yield "</sst>";
    },
  };
}

/** Spaces at the ends, and lines, are kept only where that is said. */
function item(text: string): string {
  return `<t${/^ | $|[\n\t]/.test(text) ? ' xml:space="preserve"' : ""}>${xmlText(text)}</t>`;
}
