/** The cells of a sheet's part: what stands in them, their formulas, and the numbers of their looks: ECMA-376 part 1, 18.3.1.4. */
import type { Budget } from "../../../returned/budget";
import { damaged } from "../../../returned/unreadable";
import { unescaped } from "../../../returned/workbookParts";
import { shownFormula } from "../../../sheet/formula/storedFormula";
import { parseAddress, type Area } from "../../engine/area/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../../xlsx/file/area";
import { fromRelative, toRelative } from "../../engine/relativeFormula";
import type { CellContent, CellEntry, CellStyle } from "../../../xlsx/file/workbookFile";
import type { Attribute } from "./colors";
import type { PartReader } from "./sheetPart";

export interface CellsContext {
  readonly part: string;
  readonly sharedTexts: readonly string[];
  readonly looks: readonly (CellStyle | null)[];
  /** By the number of a look: whether it shows a number as a day. */
  readonly dayLooks: readonly boolean[];
  /** Days are counted from 1904 on. */
  readonly from1904: boolean;
  readonly budget: Budget;
}

export interface CellReader extends PartReader {
  readonly cells: CellEntry[];
  /** Formulas that fill several cells; the others of these are theirs. */
  readonly arrays: readonly Area[];
  /** Tables that a formula was tried with, whose cells stay as values. */
  readonly dataTables: number;
}

interface Begun {
  readonly row: number;
  readonly column: number;
  readonly kind: string;
  readonly look: number;
  /** What stands in `<v>`; null: there is none. */
  value: string | null;
  inline: string;
  formula: { readonly kind: string; readonly area: string; readonly shared: string; text: string } | null;
}

/** From 1900 to 1904. */
const YEARS_BETWEEN = 1462;

export function cellReader(context: CellsContext): CellReader {
  const { part, budget } = context;
  const cells: CellEntry[] = [];
  const arrays: Area[] = [];
  const shared = new Map<string, string>();
  let [row, column, most, widest, counted] = [-1, -1, 0, 0, 0];
  let cell: Begun | null = null;
  let inside: "value" | "inline" | "formula" | null = null;
  let [spoken, dataTables] = [0, 0];

  const begin = (attribute: Attribute): void => {
    const reference = attribute("r");
    const place = reference === undefined ? { row, column: column + 1, rows: 1, columns: 1 } : parseAddress(reference)?.area;
    if (!place || place.rows !== 1 || place.columns !== 1 || place.row >= MAX_ROWS || place.column >= MAX_COLUMNS || place.row < 0)
      throw damaged(part);
    ({ row, column } = place);
    cell = { row, column, kind: attribute("t") ?? "n", look: Number(attribute("s") ?? "0"), value: null, inline: "", formula: null };
    // Everything up to the last cell is held by whoever shows it.
    [most, widest] = [Math.max(most, row + 1), Math.max(widest, column + 1)];
    budget.takeCells(most * widest - counted);
    counted = most * widest;
  };

  const keep = ({ kind, look, value, inline, formula, ...at }: Begun): void => {
    const style = context.looks[look] ?? null;
    const written = formula === null ? null : formulaOf(formula, at.row, at.column, shared);
    const text = kind === "inlineStr" ? inline || (value ?? "") : (value ?? "");
    const isEmptyText = written !== null && kind === "str" && value === "";
    const content = isEmptyText ? "" : contentOf(kind, text, context.dayLooks[look] ?? false, context);
    if (formula?.kind === "array") {
      const area = parseAddress(formula.area)?.area;
      if (area && area.rows * area.columns > 1) arrays.push(area);
    }
    if (formula?.kind === "dataTable") dataTables++;
    if (content === null && written === null && style === null) return;
    if (written !== null) budget.takeBytes(written.length);
    cells.push({ ...at, value: content, formula: written, style, link: null });
  };

  return {
    cells,
    arrays,
    get dataTables() {
      return dataTables;
    },
    open: (name, attribute) => {
      inside = null;
      if (name === "row") {
        row = Number(attribute("r") ?? row + 2) - 1;
        column = -1;
      } else if (name === "c") begin(attribute);
      else if (cell === null) return;
      else if (name === "f") {
        const [kind, area, number] = ["t", "ref", "si"].map((each) => attribute(each) ?? "");
        cell.formula = { kind: kind ?? "", area: area ?? "", shared: number ?? "", text: "" };
        inside = "formula";
      } else if (name === "v") {
        cell.value ??= "";
        inside = "value";
      } else if (name === "rPh") spoken++;
      else if (name === "t" && spoken === 0) inside = "inline";
    },
    text: (text) => {
      if (cell === null || inside === null) return;
      if (inside !== "formula") cell[inside] = (cell[inside] ?? "") + text;
      else if (cell.formula !== null) cell.formula.text += text;
    },
    close: (name) => {
      inside = null;
      if (name === "rPh") spoken--;
      if (name !== "c" || cell === null) return;
      keep(cell);
      cell = null;
    },
  };
}

/** Cells with the same number share the formula of the first, seen from where they are. A table of data is no formula. */
function formulaOf(
  { kind, shared: number, text }: NonNullable<Begun["formula"]>,
  row: number,
  column: number,
  shared: Map<string, string>,
): string | null {
  if (kind === "dataTable") return null;
  if (kind === "shared" && text === "") {
    const first = shared.get(number);
    return first === undefined ? null : fromRelative(first, row, column);
  }
  if (text === "") return null;
  const formula = shown(text);
  if (kind === "shared") shared.set(number, toRelative(formula, row, column));
  return formula;
}

/** As Excel shows it: a file marks functions that came later, and those of add-ins. */
export function shown(text: string): string {
  return shownFormula(`=${text}`).replace(/("(?:[^"]|"")*")|_xl(?:fn|ws|udf)\./g, (_, quoted?: string) => quoted ?? "");
}

function contentOf(kind: string, content: string, isDay: boolean, { part, sharedTexts, from1904 }: CellsContext): CellContent {
  switch (kind) {
    case "s": {
      const text = content === "" ? "" : sharedTexts[Number(content)];
      if (text === undefined) throw damaged(part);
      return text === "" ? null : text;
    }
    case "str":
    case "inlineStr":
      return content === "" ? null : unescaped(content);
    case "b":
      return content === "" ? null : content === "1" || content === "true";
    case "e":
      return content === "" ? null : { error: content };
    case "d":
      return serialOfTime(content) ?? content;
    default: {
      if (content.trim() === "") return null;
      const number = Number(content);
      if (!Number.isFinite(number)) throw damaged(part);
      return from1904 && isDay ? number + YEARS_BETWEEN : number;
    }
  }
}

/** "2026-03-01T12:00:00" → 46082.5 */
function serialOfTime(text: string): number | null {
  const time = Date.parse(/T/.test(text) ? (text.endsWith("Z") ? text : `${text}Z`) : `${text}T00:00:00Z`);
  return Number.isNaN(time) ? null : (time - Date.UTC(1899, 11, 30)) / 86_400_000;
}
