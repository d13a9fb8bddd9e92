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

/** The same inside a tag, where lines and tabs would be read as spaces. */
export function attributeText(text: string): string {
  return xmlText(text).replace(/["\n\t]/g, (found) => QUOTED[found] ?? found);
}

const QUOTED: Readonly<Record<string, string>> = { '"': "&quot;", "\n": "&#10;", "\t": "&#9;" };

/** Where `_x000D_` means itself, as in drawings: without the characters that XML does not know. */
export function plainText(text: string): string {
  const known = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "");
  return known.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** ` name="value"` for each that is given; true is 1. */
export function attributes(given: Readonly<Record<string, string | number | boolean | null | undefined>>): string {
  return Object.entries(given)
    .map(([name, value]) => {
      if (value === null || value === undefined) return "";
      return ` ${name}="${typeof value === "string" ? attributeText(value) : Number(value)}"`;
    })
    .join("");
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
