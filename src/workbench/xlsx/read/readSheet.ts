/** One sheet with everything that stands on it. */
import type { Archive } from "../../../returned/archive";
import { relationsOf, type Relation } from "../../../returned/workbookParts";
import { readXml } from "../../../returned/xml";
import { FIRST_COLUMNS } from "../../engine/workbook/emptyWorkbook";
import type { FormatLook } from "../../../xlsx/file/rules";
import type { CellEntry, ColumnSize, SheetFile } from "../../../xlsx/file/workbookFile";
import type { TableEntry } from "../../../xlsx/file/tables";
import { cellReader, type CellsContext } from "./cellReader";
import type { ColorOf } from "./colors";
import { frameReader, type Frame } from "./frameReader";
import type { LeftOutKind } from "./leftOut";
import { linkReader, readAddresses, type PlacedLink } from "./linkReader";
import { pageReader } from "./pageReader";
import { readTable } from "./readTable";
import { contains } from "../../../sheet/place/contains";
import { ruleReader } from "./ruleReader";
import { sideBySide } from "./sheetPart";

export interface SheetContext extends Omit<CellsContext, "part"> {
  readonly colorOf: ColorOf;
  readonly differences: readonly FormatLook[];
}

export interface SheetRead {
  readonly sheet: Omit<SheetFile, "name" | "visibility">;
  readonly leftOut: readonly LeftOutKind[];
}

export async function readSheet(archive: Archive, path: string, context: SheetContext): Promise<SheetRead> {
  const cells = cellReader({ ...context, part: path });
  const [frame, page, rules] = [frameReader(context.colorOf), pageReader(), ruleReader(context.differences)];
  const links = linkReader(await readAddresses(archive, path));
  const leftOut: LeftOutKind[] = [];
  const parts = [cells, frame, page, rules, links, { open: (name: string) => void (name === "control" && leftOut.push("Control")) }];
  await readXml(
    path,
    archive.text(path),
    sideBySide(parts, (name) => {
      const kind = ADDITIONS[name];
      if (kind !== undefined) leftOut.push(kind);
    }),
  );
  const tables: TableEntry[] = [];
  for (const relation of await relationsOf(archive, path)) {
    const found = relation.type === "table" ? await readTable(archive, relation.path) : null;
    if (found !== null) tables.push(found.table);
    if (found?.isFiltered) leftOut.push("FilterCriteria");
    leftOut.push(...(await drawnBy(archive, relation)));
  }
  const { rows, columns, ...around } = frame.frame;
  const filled = withLinks(withoutSpilled(cells.cells, cells.arrays), links.links, context);
  return {
    sheet: {
      ...around,
      cells: filled,
      rows,
      columns: sizesOf(columns, filled),
      tables,
      conditionalFormats: rules.conditionalFormats,
      validations: rules.validations,
      charts: [],
      page: page.page,
    },
    leftOut: [
      ...leftOut,
      ...frame.leftOut,
      ...cells.arrays.map(() => "ArrayFormula" as const),
      ...Array.from({ length: cells.dataTables }, () => "DataTable" as const),
      ...Array.from({ length: rules.unknown.formats }, () => "ConditionalFormat" as const),
      ...Array.from({ length: rules.unknown.validations }, () => "Validation" as const),
    ],
  };
}

const ADDITIONS: Readonly<Record<string, LeftOutKind>> = {
  cfRule: "ConditionalFormat",
  dataValidation: "Validation",
  sparkline: "Sparkline",
};
const RELATED: Readonly<Record<string, LeftOutKind>> = { comments: "Comment", pivotTable: "PivotTable", slicer: "PivotTable" };

async function drawnBy(archive: Archive, { type, path }: Relation): Promise<readonly LeftOutKind[]> {
  const related = RELATED[type];
  if (related !== undefined) return [related];
  if (type !== "drawing" || !archive.has(path)) return [];
  const found: LeftOutKind[] = [];
  await readXml(path, archive.text(path), {
    open: (name) => {
      if (name === "graphicFrame") found.push("Chart");
      if (name === "pic" || name === "sp") found.push("Picture");
    },
  });
  return found;
}

/** The engine fills the cells of an array by itself. */
function withoutSpilled(cells: readonly CellEntry[], arrays: readonly SheetFile["merges"][number][]): readonly CellEntry[] {
  if (arrays.length === 0) return cells;
  return cells.map((cell) => {
    const isSpilled = cell.formula === null && arrays.some((area) => contains(area, cell));
    return isSpilled ? { ...cell, value: null } : cell;
  });
}

function withLinks(cells: readonly CellEntry[], links: readonly PlacedLink[], { budget }: SheetContext): readonly CellEntry[] {
  if (links.length === 0) return cells;
  const placed = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  for (const { area, link } of links) {
    budget.takeCells(area.rows * area.columns);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const key = `${row},${column}`;
        placed.set(key, { ...(placed.get(key) ?? { row, column, value: null, formula: null, style: null }), link });
      }
    }
  }
  return [...placed.values()];
}

/** Column by column. What is said of all columns as far as a sheet reaches is kept for those that are seen. */
function sizesOf(columns: Frame["columns"], cells: readonly CellEntry[]): readonly ColumnSize[] {
  const seen = cells.reduce((most, { column }) => Math.max(most, column + 1), FIRST_COLUMNS);
  return columns.flatMap(({ from, to, width, hidden }) => {
    const last = Math.min(to, Math.max(seen - 1, from));
    if (!(from >= 0 && from <= last)) return [];
    return Array.from({ length: last - from + 1 }, (_, at) => ({ column: from + at, width, hidden }));
  });
}
