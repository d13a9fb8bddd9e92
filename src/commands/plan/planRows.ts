/**
 * A plan file as rows of cells: a line per row, so that whoever copies the first column has the file. An entry of a list stands in one
 * line, or in several where it is too long for a cell; a text that is longer than any cell goes on in the cells beside it.
 */

/** Characters: Excel takes 32,767 in a cell, and says of longer ones only that something is wrong. */
const MOST = 32_000;

export function planRows(file: unknown): readonly (readonly string[])[] {
  const rows = linesOf(file, "", "", 0).map((line) => line.match(CELLS) ?? [line]);
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

/** Never half a character. */
const CELLS = new RegExp(`.{1,${MOST}}(?![\\uDC00-\\uDFFF])`, "gs");

/** Numbers and texts of a list stand in a line together. */
function isListOfEntries(value: object): boolean {
  return Array.isArray(value) && value.some((each: unknown) => typeof each === "object");
}

/** @param end what stands behind it in its last line */
function linesOf(value: unknown, start: string, end: string, depth: number): readonly string[] {
  const line = `${start}${JSON.stringify(value)}${end}`;
  const isShort = line.length <= MOST;
  if (typeof value !== "object" || value === null || (isShort && depth > 0 && !isListOfEntries(value))) return [line];
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((each: unknown) => ["", each])
    : Object.entries(value).map(([name, each]) => [`${JSON.stringify(name)}: `, each]);
  if (entries.length === 0) return [line];
  const indent = " ".repeat(2 * (depth + 1));
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return [
    `${start}${open}`,
    ...entries.flatMap(([name, each], at) => linesOf(each, `${indent}${name}`, at < entries.length - 1 ? "," : "", depth + 1)),
    `${" ".repeat(2 * depth)}${close}${end}`,
  ];
}
