/**
 * The engine's workbook as the plain data of a file, recalculated.
 */
import type { Area } from "../engine/area/area";
import { isError, type CellExtras, type Scalar } from "../engine/cells/cell";
import { chartData } from "../engine/chartData";
import {
  DEFAULT_COLUMN_WIDTH,
  DEFAULT_ROW_HEIGHT,
  type CellContent,
  type CellEntry,
  type CellLink,
  type CellStyle,
  type ColumnSize,
  type DocumentProperties,
  type RowSize,
  type SheetFile,
  type WorkbookFile,
} from "../../xlsx/file/workbookFile";
import type { Engine } from "../engine/engine";
import type { Sheet } from "../engine/cells/sheet";
import { DEFAULT_STYLE, type Style } from "../../xlsx/file/looks";
import { cellLook } from "../engine/named/aspects";
import { savedLooks } from "../engine/named/namedLooks";
import { calculate } from "../host/application";
import { DOCUMENT } from "../host/properties";
import { PROTECTION, type Protection } from "../host/protectionRules";
import { visibilityOf } from "../host/worksheet";
import { toPageSetup } from "./toPageSetup";
import { allowedBy, type SheetProtection } from "../../xlsx/file/protection";
import type { TableEntry } from "../../xlsx/file/tables";

/** Rows read at once, so that a sheet of many rows is not held twice. */
const BLOCK = 2_000;

export async function toWorkbookFile(engine: Engine): Promise<WorkbookFile> {
  await calculate(engine);
  return {
    sheets: engine.sheets().map((sheet) => toSheetFile(engine, sheet)),
    names: engine.names.all().map(({ name, formula, sheetId, comment, hidden }) => ({
      name,
      formula,
      sheet: sheetId === null ? null : (engine.sheet(sheetId)?.name ?? null),
      comment,
      hidden,
    })),
    styles: savedLooks(engine.side),
    active: engine.activeSheet().index,
    properties: propertiesOf(engine),
  };
}

function toSheetFile(engine: Engine, sheet: Sheet): SheetFile {
  const used = sheet.cells.usedArea(false);
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet, engine.side),
    tabColor: sheet.tabColor,
    gridlines: sheet.gridlines,
    cells: used === null ? [] : cellsOf(sheet, used),
    merges: sheet.merges,
    columns: columnsOf(sheet),
    rows: rowsOf(sheet),
    frozen: sheet.frozen,
    tables: tablesOf(engine, sheet),
    filter: sheet.filter,
    conditionalFormats: engine.conditionalFormats(sheet.id).all(),
    validations: engine.validations(sheet.id).all(),
    charts: engine.charts.of(sheet.id).map(({ id: _id, series, ...chart }) => ({ ...chart, data: chartData(engine, series) })),
    page: toPageSetup(engine.side, sheet),
    protection: protectionOf(engine, sheet),
  };
}

function cellsOf(sheet: Sheet, used: Area): readonly CellEntry[] {
  const found: CellEntry[] = [];
  const looks = new Map<Style, Map<string, CellStyle>>();
  for (let from = 0; from < used.rows; from += BLOCK) {
    const area = { ...used, row: used.row + from, rows: Math.min(BLOCK, used.rows - from) };
    const styles = sheet.cells.styles(area);
    const extras = sheet.cells.extras(area);
    for (const [r, row] of sheet.cells.read(area).entries()) {
      for (const [c, { value, formula }] of row.entries()) {
        const style = lookOf(styles[r]?.[c] ?? DEFAULT_STYLE, extras[r]?.[c] ?? {}, looks);
        const link = linkOf(extras[r]?.[c]?.link);
        if (value === null && formula === null && style === null && link === null) continue;
        found.push({ row: area.row + r, column: area.column + c, value: contentOf(value, formula), formula, style, link });
      }
    }
  }
  return found;
}

/** Cells that look alike and have the same beside it share one look. */
function lookOf(style: Style, extras: CellExtras, looks: Map<Style, Map<string, CellStyle>>): CellStyle | null {
  const { locked = true, formulaHidden = false, shrinkToFit = false, styleName } = extras;
  if (style === DEFAULT_STYLE && locked && !formulaHidden && !shrinkToFit && styleName === undefined) return null;
  const alike = looks.get(style) ?? new Map<string, CellStyle>();
  looks.set(style, alike);
  const key = `${styleName ?? ""} ${locked} ${formulaHidden} ${shrinkToFit}`;
  const known = alike.get(key) ?? { ...cellLook(style, extras), ...(styleName === undefined ? {} : { named: styleName }) };
  alike.set(key, known);
  return known;
}

/** Only a formula makes an error; a client who is called "#REF!" stays text. */
function contentOf(value: Scalar, formula: string | null): CellContent {
  return formula !== null && typeof value === "string" && isError(value) ? { error: value } : value;
}

function linkOf(link: CellExtras["link"]): CellLink | null {
  const tip = link?.screenTip ?? "";
  if (link?.documentReference) return { to: { type: "Cell", reference: link.documentReference }, tip };
  return link?.address ? { to: { type: "Address", address: link.address }, tip } : null;
}

/** Excel stores a width in characters of seven pixels, the five of the cell's padding included. */
function columnsOf(sheet: Sheet): readonly ColumnSize[] {
  return Array.from({ length: sheet.columnCount }, (_, column) => {
    const pixels = sheet.size("column", column);
    return {
      column,
      width: pixels === DEFAULT_COLUMN_WIDTH ? null : Math.round((pixels / 7) * 256) / 256,
      hidden: sheet.isHidden("column", column),
    };
  }).filter(({ width, hidden }) => hidden || width !== null);
}

function rowsOf(sheet: Sheet): readonly RowSize[] {
  return Array.from({ length: sheet.rowCount }, (_, row) => {
    const pixels = sheet.size("row", row);
    return { row, height: pixels === DEFAULT_ROW_HEIGHT ? null : pixels * 0.75, hidden: sheet.isHidden("row", row) };
  }).filter(({ height, hidden }) => hidden || height !== null);
}

function tablesOf(engine: Engine, sheet: Sheet): readonly TableEntry[] {
  return engine.tables
    .all()
    .filter(({ sheetId }) => sheetId === sheet.id)
    .map(({ id: _id, sheetId: _sheetId, ...table }) => ({
      ...table,
      columns: table.showHeaders
        ? (sheet.cells.texts({ ...table.area, rows: 1 })[0] ?? [])
        : Array.from({ length: table.area.columns }, (_, index) => `Column${index + 1}`),
    }));
}

function protectionOf({ side }: Engine, sheet: Sheet): SheetProtection | null {
  const kept = side.get<Protection | null>(sheet.id, PROTECTION, null);
  if (kept === null) return null;
  return { password: kept.password, allowed: allowedBy(kept.options) };
}

function propertiesOf({ side }: Engine): DocumentProperties {
  const kept = side.get<Readonly<Record<string, unknown>>>("", DOCUMENT, {});
  const text = (name: string): string => (typeof kept[name] === "string" ? kept[name] : "");
  return {
    title: text("Title"),
    subject: text("Subject"),
    author: text("Author"),
    keywords: text("Keywords"),
    comments: text("Comments"),
    category: text("Category"),
    manager: text("Manager"),
    company: text("Company"),
    modified: null,
  };
}
