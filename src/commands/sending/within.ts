/** Whether a formula needs nothing but some of the workbook's sheets, and calculates wherever the workbook goes. */

/** Functions that are in every Excel since 2010 and in its relatives, and that look at nothing but their arguments. */
const PLAIN = new Set(
  [
    "ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CHOOSE COLUMN COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY",
    "EOMONTH EXACT EXP FALSE FIND FLOOR HLOOKUP IF IFERROR INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT LARGE LEFT LEN LN LOWER MATCH MAX",
    "MEDIAN MID MIN MOD MONTH N NETWORKDAYS NOT NOW OR POWER PRODUCT RANK REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH",
    "SIGN SMALL SQRT SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT T TEXT TODAY TRIM TRUE UPPER VALUE VLOOKUP WEEKDAY YEAR",
  ].flatMap((line) => line.split(" ")),
);

const LETTER = "[A-Za-z_\\\\\\u0080-\\uffff]";
const WORD = `${LETTER}[\\w.\\\\\\u0080-\\uffff]*`;
const ENDS = "(?![\\w.(!\\u0080-\\uffff])";

/** Texts, sheets, functions, cells, whole columns, numbers, any other word, and signs that only more than cells have. */
const TOKENS = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'!",
    "[^\\s\"'!:,;()+\\-*/^&=<>{}%$]+!",
    `${WORD}\\s*\\(`,
    `\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}${ENDS}`,
    `\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${ENDS}`,
    "\\d+(?:\\.\\d+)?(?:E[+-]?\\d+)?",
    WORD,
    "[[\\]#@]",
  ].join("|"),
  "g",
);

/** @param sheets names of the tabs that there will be */
export function isWithin(formula: string, sheets: ReadonlySet<string>): boolean {
  for (const [token] of formula.matchAll(TOKENS)) {
    if (token.startsWith('"') || /^\d/.test(token)) continue;
    if (token.endsWith("!")) {
      const name = token.slice(0, -1);
      if (!sheets.has(name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name)) return false;
    } else if (token.endsWith("(")) {
      if (!PLAIN.has(token.slice(0, -1).trim().toUpperCase())) return false;
    } else if (!/^\$?[A-Z]{1,3}(?:\$?\d+|:\$?[A-Z]{1,3})$/i.test(token) && !/^(?:TRUE|FALSE)$/i.test(token)) return false;
  }
  return true;
}
