/**
 * Text as it stands between tags of a file. `_x000D_` stands for a character there, so text that says so is marked, and characters that
 * XML does not know are written that way: ECMA-376 part 1, 22.9.2.19.
 */
export function xmlText(text: string): string {
  return SPECIAL.test(text) ? text.replace(EACH, (found) => WORDS[found] ?? coded(found)) : text;
}

const SPECIAL = /[&<>\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_x[0-9A-Fa-f]{4}_/;
const EACH = /[&<>\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_x(?=[0-9A-Fa-f]{4}_)/g;
const WORDS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", _x: "_x005F_x" };

function coded(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
