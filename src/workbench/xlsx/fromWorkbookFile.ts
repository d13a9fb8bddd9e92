/** The plain data of a file as the engine's workbook: the way back of `toWorkbookFile.ts`. */
import type { Area } from "../engine/area/area";
import type { Axis } from "../engine/area/axis";
import type { Cell, CellExtras, Scalar } from "../engine/cells/cell";
import type { Sheet } from "../engine/cells/sheet";
import type { Engine } from "../engine/engine";
import { changeTo } from "../engine/named/aspects";
import { ASPECTS } from "../../xlsx/file/looks";
import { keepNamedLook, markApplied } from "../engine/named/namedLooks";
import { DOCUMENT } from "../host/properties";
import { PROTECTION, type Protection } from "../host/protectionRules";
import { keepStructure } from "../host/structuredFormulas";
import { keepVisibility } from "../host/worksheet";
import { fromPageSetup } from "./fromPageSetup";
import {
  isErrorValue,
  type CellEntry,
  type CellLink,
  type CellStyle,
  type SheetFile,
  type WorkbookFile,
} from "../../xlsx/file/workbookFile";
import { ALLOWANCES, type SheetProtection } from "../../xlsx/file/protection";

/** `engine`: with one empty sheet, as it was opened. */
export async function fromWorkbookFile(engine: Engine, file: WorkbookFile): Promise<void> {
  const [first] = engine.sheets();
  if (first === undefined) throw new Error("A workbook has a sheet.");
  const sheets = file.sheets.map((each, at) => {
    if (at > 0) return { sheet: engine.addSheet(each.name), from: each };
    if (first.name !== each.name) first.rename(each.name);
    return { sheet: first, from: each };
  });
  for (const named of file.styles) keepNamedLook(engine.side, named);
  const idOf = (name: string | null): string | null => sheets.find(({ from }) => from.name === name)?.sheet.id ?? null;
  for (const { name, formula, sheet, comment, hidden } of file.names) {
    const sheetId = idOf(sheet);
    engine.names.set({ id: `${sheetId ?? "workbook"}:${name.toLowerCase()}`, name, formula, sheetId, comment, hidden });
  }
  for (const { sheet, from } of sheets) fillCells(sheet, from);
  for (const { sheet, from } of sheets) {
    for (const { name, area, columns, ...options } of from.tables)
      engine.tables.change(engine.tables.add(sheet.id, name, area, columns), options);
  }
  for (const { sheet, from } of sheets) {
    fillStructured(engine, sheet, from);
    fillLooks(engine, sheet, from);
    fillFrame(engine, sheet, from);
  }
  const open = sheets[file.active] ?? sheets[0];
  if (open) engine.activate(open.sheet.id);
  for (const { sheet, from } of sheets) keepVisibility(sheet, engine.side, from.visibility);
  engine.side.set("", DOCUMENT, propertiesOf(file));
  await engine.settle();
}

/** So many rows are written at once. */
const BLOCK = 500;

/** Formulas that refer to tables come later: their tables stand on what is written here. */
function fillCells(sheet: Sheet, { cells }: SheetFile): void {
  const blocks = new Map<number, CellEntry[]>();
  for (const cell of cells) {
    const number = Math.floor(cell.row / BLOCK);
    const block = blocks.get(number) ?? [];
    blocks.set(number, block);
    if (!isStructured(cell) && (cell.value !== null || cell.formula !== null)) block.push(cell);
  }
  for (const block of blocks.values()) {
    if (block.length === 0) continue;
    const [top, left] = [Math.min(...block.map(({ row }) => row)), Math.min(...block.map(({ column }) => column))];
    const [bottom, right] = [Math.max(...block.map(({ row }) => row)), Math.max(...block.map(({ column }) => column))];
    const table = <T>(of: (cell: CellEntry) => T): (T | undefined)[][] => {
      const rows = Array.from({ length: bottom - top + 1 }, () => Array<T | undefined>(right - left + 1).fill(undefined));
      for (const cell of block) (rows[cell.row - top] ?? [])[cell.column - left] = of(cell);
      return rows;
    };
    sheet.cells.write(top, left, table(contentOf));
    sheet.cells.assume(
      top,
      left,
      table(({ formula, value }) => (formula === null ? undefined : scalarOf(value))),
    );
  }
}

function fillStructured(engine: Engine, sheet: Sheet, { cells }: SheetFile): void {
  for (const cell of cells) {
    if (!isStructured(cell)) continue;
    const written = [[contentOf(cell)]];
    sheet.cells.write(cell.row, cell.column, written);
    keepStructure(engine, sheet, { row: cell.row, column: cell.column, rows: 1, columns: 1 }, written);
    sheet.cells.assume(cell.row, cell.column, [[scalarOf(cell.value)]]);
  }
}

/** `[` stands in references to tables, and in those to other files. */
function isStructured({ formula }: CellEntry): boolean {
  return formula?.includes("[") ?? false;
}

function contentOf({ value, formula }: CellEntry): Cell {
  return { value: scalarOf(value), formula };
}

function scalarOf(value: CellEntry["value"]): Scalar {
  return isErrorValue(value) ? value.error : value;
}

/** Neighbours in a row that look alike are painted together. */
function fillLooks(engine: Engine, sheet: Sheet, { cells }: SheetFile): void {
  for (const { style: look, area } of runsAlike(cells)) {
    const { style, extras } = changeTo(look, ASPECTS);
    const beside: CellExtras = { ...extras, ...(look.named === undefined ? {} : { styleName: look.named }) };
    sheet.cells.setStyle(area, style);
    if (Object.values(beside).some((each) => each !== undefined)) sheet.cells.setExtras(area, beside);
  }
  for (const name of new Set(cells.map(({ style }) => style?.named))) if (name !== undefined) markApplied(engine.side, name);
  for (const { row, column, link } of cells)
    if (link !== null) sheet.cells.setExtras({ row, column, rows: 1, columns: 1 }, { link: linkOf(link) });
}

interface Run {
  readonly style: CellStyle;
  area: Area;
}

function runsAlike(cells: readonly CellEntry[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { row, column, style } of cells) {
    if (style === null) continue;
    const last = runs.at(-1);
    if (last?.style === style && last.area.row === row && last.area.column + last.area.columns === column)
      last.area = { ...last.area, columns: last.area.columns + 1 };
    else runs.push({ style, area: { row, column, rows: 1, columns: 1 } });
  }
  return runs;
}

function linkOf({ to, tip }: CellLink): NonNullable<CellExtras["link"]> {
  const target = to.type === "Cell" ? { documentReference: to.reference } : { address: to.address };
  return { ...target, ...(tip === "" ? {} : { screenTip: tip }) };
}

function fillFrame(engine: Engine, sheet: Sheet, from: SheetFile): void {
  if (from.tabColor !== null) sheet.setTabColor(from.tabColor);
  if (!from.gridlines) sheet.setGridlines(false);
  fillSizes(
    sheet,
    "column",
    from.columns.map(({ column, width, hidden }) => ({ at: column, pixels: width === null ? null : width * 7, hidden })),
  );
  fillSizes(
    sheet,
    "row",
    from.rows.map(({ row, height, hidden }) => ({ at: row, pixels: height === null ? null : height / 0.75, hidden })),
  );
  for (const merged of from.merges) sheet.merge(merged);
  if (from.frozen.rows + from.frozen.columns > 0) sheet.freeze(from.frozen.rows, from.frozen.columns);
  if (from.filter !== null) sheet.setFilter(from.filter);
  // The one that is added last wins, so the winner comes last.
  for (const format of [...from.conditionalFormats].reverse()) engine.conditionalFormats(sheet.id).add(format);
  for (const validation of from.validations) engine.validations(sheet.id).set(validation);
  fromPageSetup(engine.side, sheet, from.page);
  if (from.protection !== null) engine.side.set(sheet.id, PROTECTION, protectionOf(from.protection));
}

interface Line {
  readonly at: number;
  readonly pixels: number | null;
  readonly hidden: boolean;
}

/** Neighbours of one size at once. */
function fillSizes(sheet: Sheet, axis: Axis, lines: readonly Line[]): void {
  const alike = <T>(of: (line: Line) => T, each: (from: number, count: number, value: T) => void): void => {
    for (let at = 0, end = 0; at < lines.length; at = end) {
      const first = lines[at];
      if (first === undefined) return;
      end = at + 1;
      while (end < lines.length && lines[end]?.at === first.at + end - at && of(lines[end] ?? first) === of(first)) end++;
      each(first.at, end - at, of(first));
    }
  };
  alike(
    ({ pixels }) => pixels,
    (from, count, pixels) => pixels !== null && pixels > 0 && sheet.setSize(axis, from, count, exact(pixels)),
  );
  alike(
    ({ hidden, pixels }) => hidden || pixels === 0,
    (from, count, hidden) => hidden && sheet.hide(axis, from, count, true),
  );
}

/** A file keeps the 256th part of a character, which is less than a pixel. */
function exact(pixels: number): number {
  const whole = Math.round(pixels);
  return Math.abs(pixels - whole) < 7 / 256 ? whole : pixels;
}

/** In Excel's words: `formatCells` is `allowFormatCells`. */
function protectionOf({ password, allowed }: SheetProtection): Protection {
  const names: Readonly<Record<string, string>> = { objects: "allowEditObjects", scenarios: "allowEditScenarios" };
  const selecting = ["selectLockedCells", "selectUnlockedCells"];
  const deeds = ALLOWANCES.filter((deed) => !selecting.includes(deed)).map((deed) => [
    names[deed] ?? `allow${deed.charAt(0).toUpperCase()}${deed.slice(1)}`,
    allowed.includes(deed),
  ]);
  const selectionMode = allowed.includes("selectLockedCells") ? "Normal" : allowed.includes("selectUnlockedCells") ? "Unlocked" : "None";
  return { password, options: { ...Object.fromEntries(deeds), selectionMode } };
}

function propertiesOf({ properties: { modified: _modified, ...texts } }: WorkbookFile): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${name.charAt(0).toUpperCase()}${name.slice(1)}`, text]));
}
