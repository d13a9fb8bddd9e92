/**
 * Some sheets of a workbook as a workbook of their own, as they stand and look. Formulas that need anything else become what they say;
 * our names, marks and hidden codes stay behind, and so do charts and colour rules that look at other sheets.
 */
import type { SheetStanding } from "../../excel/standing/readStanding";
import type { KnownPlaced } from "../../excel/standing/lookAround";
import { cellGrid } from "../../sheet/merge/cellGrid";
import { placedCell, type Placement } from "../../sheet/merge/placement";
import { placedParts, type PlacedParts } from "../../sheet/merge/placedParts";
import type { ChartSpec } from "../../sheet/spec/chartSpec";
import type { RuleSpec } from "../../sheet/spec/spec";
import type { Position, SheetArea, SheetKey } from "../../sheet/place/place";
import { formatAddress } from "../../xlsx/file/area";
import type { CellsShown } from "../../xlsx/file/charts";
import { NO_PROPERTIES, type CellEntry, type SheetFile, type WorkbookFile } from "../../xlsx/file/workbookFile";
import { chartOf } from "../../xlsx/specs/chart";
import { pageOf, UNTOUCHED_PAGE } from "../../xlsx/specs/page";
import { conditionalFormatsOf } from "../../xlsx/specs/rules";
import { columnSizes, rowSizes, styleOf } from "./looksInFile";
import { isWithin } from "./within";

/** A sheet that goes into the copy. @property known of ours, what was written last and where it stands; null: it is the user's own */
export interface SheetToSend {
  readonly key: SheetKey | null;
  readonly standing: SheetStanding;
  readonly known: KnownPlaced | null;
}

export interface CopyMade {
  readonly file: WorkbookFile;
  /** In order, with how many formulas are values now, and how many charts stayed behind. */
  readonly sheets: readonly { readonly name: string; readonly values: number; readonly charts: number }[];
}

export function copyOf(sheets: readonly SheetToSend[]): CopyMade {
  const names = new Set(sheets.map(({ standing }) => standing.name));
  const byKey = new Map(sheets.flatMap((each) => (each.key === null ? [] : [[each.key, each] as const])));
  const made = sheets.map((each) => sheetOf(each, names, byKey));
  return {
    file: { sheets: made.map(({ file }) => file), names: [], styles: [], active: 0, properties: NO_PROPERTIES },
    sheets: made.map(({ file: { name }, values, charts }) => ({ name, values, charts })),
  };
}

type ByKey = ReadonlyMap<SheetKey, SheetToSend>;

function sheetOf({ key, standing, known }: SheetToSend, names: ReadonlySet<string>, byKey: ByKey) {
  const codes = known === null ? new Set<string>() : codesIn(known);
  let values = 0;
  const cells = standing.cells.flatMap((line, row) =>
    line.flatMap(({ value, formula, isError, format, look }, column): readonly CellEntry[] => {
      if (codes.has(nameAt({ row, column }))) return [];
      const isOne = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      const stays = isOne && isWithin(formula, names);
      if (isOne && !stays) values += 1;
      const style = styleOf(look, format);
      const content = value === "" ? null : isError ? { error: String(value) } : (value as string | number | boolean);
      return content === null && !stays && style === null
        ? []
        : [{ row, column, value: content, formula: stays ? formula : null, style, link: null }];
    }),
  );
  const parts = known === null || key === null ? null : placedIn(key, known, byKey);
  const nameOf = (of: SheetKey): string => byKey.get(of)?.standing.name ?? of;
  const charts = parts?.charts.filter((chart) => sourcesOf(chart).every(({ sheet }) => byKey.has(sheet))) ?? [];
  const rules = parts?.rules.filter((rule) => keysIn(rule).every((of) => byKey.has(of))) ?? [];
  const spec = known?.sheet.spec ?? null;
  const file: SheetFile = {
    name: standing.name,
    visibility: "Visible",
    tabColor: standing.tabColor === "" ? null : standing.tabColor,
    gridlines: known === null,
    cells,
    merges: parts?.merges ?? [],
    columns: columnSizes(standing.columns),
    rows: rowSizes(standing.rows),
    frozen: spec?.frozen ?? { rows: 0, columns: 0 },
    tables: [],
    filter: parts?.filter ?? null,
    conditionalFormats: spec === null ? [] : conditionalFormatsOf({ ...spec, rules }, nameOf),
    validations: [],
    charts: charts.map((chart) => chartOf(chart, shownIn(byKey))),
    page: spec === null ? UNTOUCHED_PAGE : pageOf(spec.print),
    protection: null,
  };
  return { file, values, charts: (parts?.charts.length ?? 0) - charts.length };
}

/** Where what only the add-in reads stands. */
function codesIn({ sheet, placement }: KnownPlaced): ReadonlySet<string> {
  return new Set(
    cellGrid(sheet.spec).all.flatMap(({ style, ...at }) => {
      const placed = style === "code" ? placedCell(placement, at) : null;
      return placed === null ? [] : [nameAt(placed)];
    }),
  );
}

function placedIn(key: SheetKey, { sheet }: KnownPlaced, byKey: ByKey): PlacedParts {
  return placedParts({ ...sheet.spec, key }, (of): Placement | null => byKey.get(of)?.known?.placement ?? null);
}

function sourcesOf({ categories, series }: ChartSpec): readonly SheetArea[] {
  return [categories, ...series.map(({ values }) => values)];
}

function keysIn(rule: RuleSpec): readonly SheetKey[] {
  return [...JSON.stringify(rule).matchAll(/\[\[(\w+)\]\]/g)].map(([, key = ""]) => key);
}

/** What stands in cells, for the numbers that a file keeps with a chart. */
function shownIn(byKey: ByKey): (place: SheetArea) => CellsShown {
  return ({ sheet, area }) => {
    const standing = byKey.get(sheet)?.standing;
    const cells = Array.from({ length: area.rows * area.columns }, (_, index) => {
      const [row, column] = [area.row + Math.floor(index / area.columns), area.column + (index % area.columns)];
      const value = standing?.cells[row]?.[column]?.value ?? "";
      const hidden = standing?.rows[row]?.rowHidden === true || standing?.columns[column]?.columnHidden === true;
      return { text: String(value), number: typeof value === "number" ? value : value === "" ? null : 0, hidden };
    });
    const format = standing?.cells[area.row]?.[area.column]?.format ?? "General";
    return { reference: formatAddress(standing?.name ?? sheet, area, true), format, cells };
  };
}

function nameAt({ row, column }: Position): string {
  return `${row}:${column}`;
}
