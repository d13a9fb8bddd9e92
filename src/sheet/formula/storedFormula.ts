/**
 * Excel stores the functions of an add-in under another name than the one it shows: `=TARGET.SCORE(B7:B12,E7:E12)` stands in a file as
 * `=_xldudf_TARGET_SCORE(B7:B12,E7:E12)`, and only that is found again. https://github.com/OfficeDev/Excel-Custom-Functions/issues/108
 */
export function storedFormula(formula: string): string {
  return formula.replace(SHOWN, (text, name?: string) => (name === undefined ? text : `_xldudf_TARGET_${name}(`));
}

/**
 * As Excel shows it where the add-in is there; where it is not, Excel tells the
 * stored name: https://github.com/OfficeDev/office-js/issues/2051
 */
export function shownFormula(formula: string): string {
  if (!formula.includes("_xldudf_")) return formula;
  return formula.replace(STORED, (text, name?: string) => (name === undefined ? text : `TARGET.${name}(`));
}

/** Texts and names of sheets in quotes stay as they are. */
const QUOTED = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const SHOWN = new RegExp(`${QUOTED}|(?<![\\w.])TARGET\\.([A-Z]+)\\(`, "gi");
const STORED = new RegExp(`${QUOTED}|(?<![\\w.])_xldudf_TARGET_([A-Z]+)\\(`, "gi");
