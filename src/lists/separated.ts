import type { Grid } from "./grid";

/**
 * The text of a .csv file, or of cells that were copied, as a grid: separated by tabs, commas or semicolons, whichever the first rows have
 * most of; in quotes a separator and a line break belong to the cell.
 */
export function separated(text: string): Grid {
  const body = text.replace(/^\uFEFF/, "").replace(/^sep=.\r?\n/i, "");
  const rows = rowsOf(body, separatorOf(body));
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === "")) rows.pop();
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    origin: { row: 0, column: 0 },
    values: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? "")),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** As text: UTF-8, or else what Chinese Windows writes. */
export function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "gb18030").decode(bytes);
  }
}

const SEPARATORS = ["\t", ",", ";", "，"] as const;
const LOOKED_AT = 4000;

function separatorOf(text: string): string {
  const beginning = text.slice(0, LOOKED_AT).replace(/"[^"]*"/g, "");
  const counts = SEPARATORS.map((each) => beginning.split(each).length);
  // Whoever separates by tabs may have commas in figures.
  return (counts[0] ?? 0) > 1 ? "\t" : (SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",");
}

function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let [row, cell]: [string[], string] = [[], ""];
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') cell += text.charAt((at += 1));
      else isQuoted = false;
    } else if (sign === '"' && cell === "") isQuoted = true;
    else if (sign === separator) {
      row.push(cell);
      cell = "";
    } else if (sign === "\n" || sign === "\r") {
      if (sign === "\r" && text.charAt(at + 1) === "\n") at += 1;
      rows.push([...row, cell]);
      [row, cell] = [[], ""];
    } else cell += sign;
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows;
}
