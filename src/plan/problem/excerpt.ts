/** What is longer is quoted by its beginning. */
const LONGEST = 80;

/**
 * As much of a text as a person reads in a sentence: "aaa…" for megabytes of "a". Ends between characters, never within one.
 */
export function excerpt(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
