/**
 * Text as a person reads it: full-width and other forms as the usual ones (Unicode NFKC), every space the same, none at the ends, and
 * without the characters that nobody sees: "　１２\u200b００\u00a0" is "1200".
 */
export function plain(text: string): string {
  return PLAIN.test(text) ? text : text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** What is plain already, the most frequent case. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/**
 * Zero-width characters, marks of direction, joiners, soft hyphens, variation selectors: copied along from web pages, chats and other
 * programs (Unicode's Default_Ignorable_Code_Point).
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
