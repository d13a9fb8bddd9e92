/**
 * Reads the sheets that are typed into as they stand after the user has worked on
 * them: values, formulas, formats, and where tables and names are now.
 */
import { cellsIn, parseA1, sheetNameIn } from "../../sheet/place/address";
import type { Reading } from "../../sheet/spec/reading";
import type { Area, Position, SheetKey } from "../../sheet/place/place";
import { Refusal } from "../request/failure";
import { run } from "../request/run";
import { CELLS_PER_ANSWER } from "./cellsPerAnswer";
import { markerName } from "./marker";
import { survey, type SheetSeen, type Survey } from "./survey";
import { INPUT } from "../../forms/input/form";

export interface SheetsRead {
  readonly input: Reading;
  /** Those of the others that there are. */
  readonly others: ReadonlyMap<SheetKey, Reading>;
}

/** The input sheet, and those of our other sheets that are wanted. Refuses with "NoInputSheet" where there is none. */
export function readSheets(isWanted: (key: SheetKey) => boolean): Promise<SheetsRead> {
  return run(async (context) => {
    const { own, names } = await survey(context);
    const seen = own.get(INPUT.keyOf());
    if (!seen) throw new Refusal("NoInputSheet");
    const input = await readSheet(context, seen, names, "values");
    const others = new Map<SheetKey, Reading>();
    for (const [key, sheet] of own) {
      if (INPUT.owns(key) || !isWanted(key)) continue;
      others.set(key, await readSheet(context, sheet, names, "all"));
    }
    return { input, others };
  });
}

/**
 * Nothing stands on it but its mark: a pane that was closed in the middle had just added it, or somebody has emptied it whole, which is
 * what deleting it would be.
 */
export function isBare({ values, areas }: Reading, key: SheetKey): boolean {
  return values.length === 0 && Object.keys(areas).every((name) => name === markerName(key));
}

/** What is read of the cells: the input sheet is never written again over what stands there, so its values are enough. */
type Aspects = "values" | "all";

async function readSheet(
  context: Excel.RequestContext,
  { id, name: tab }: SheetSeen,
  names: Survey["names"],
  aspects: Aspects,
): Promise<Reading> {
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  sheet.tables.load("items/name,items/showTotals");
  await context.sync();

  const tables = sheet.tables.items.map((table) => ({ table, range: table.getRange() }));
  for (const { range } of tables) range.load("rowIndex,rowCount,columnIndex,columnCount");
  const size = used.isNullObject
    ? { rows: 0, columns: 0 }
    : { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
  const cells = await cellsFromCorner(context, sheet, size, aspects);

  const areas: Record<string, Area> = {};
  for (const { table, range } of tables) {
    const rows = range.rowCount - (table.showTotals ? 1 : 0);
    areas[table.name] = { row: range.rowIndex, column: range.columnIndex, rows, columns: range.columnCount };
  }
  for (const [name, address] of names) {
    const area = sheetNameIn(address) === tab ? parseA1(cellsIn(address ?? "")) : null;
    if (area !== null) areas[name] = area;
  }
  return { ...(aspects === "all" ? cells : { values: cells.values }), areas, errors: await errorsIn(context, sheet, cells.values) };
}

/** Excel hands out an error as text: only its type tells #REF! from a client who is called that. */
async function errorsIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  values: readonly (readonly unknown[])[],
): Promise<readonly Position[]> {
  const suspects = values.flatMap((cells, row) =>
    cells.flatMap((value, column) => (typeof value === "string" && value.startsWith("#") ? [{ row, column }] : [])),
  );
  if (suspects.length === 0) return [];
  const ranges = suspects.map(({ row, column }) => sheet.getRangeByIndexes(row, column, 1, 1));
  for (const range of ranges) range.load("valueTypes");
  await context.sync();
  return suspects.filter((_, index) => ranges[index]?.valueTypes[0]?.[0] === "Error");
}

/** The rows from the first on, in as many answers as their size asks for. Sends what is queued already. */
async function cellsFromCorner(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  aspects: Aspects,
  from = 0,
): Promise<Cells> {
  const most = aspects === "all" ? CELLS_PER_ANSWER / 3 : CELLS_PER_ANSWER;
  const count = Math.min(rows - from, Math.max(1, Math.floor(most / Math.max(1, columns))));
  if (count <= 0) {
    await context.sync();
    return { values: [], formulas: [], formats: [] };
  }
  const range = sheet.getRangeByIndexes(from, 0, count, columns);
  range.load("values");
  if (aspects === "all") range.load("formulas,numberFormat");
  await context.sync();
  const cells: Cells = {
    values: range.values as unknown[][],
    formulas: aspects === "all" ? (range.formulas as unknown[][]) : [],
    formats: aspects === "all" ? (range.numberFormat as string[][]) : [],
  };
  if (from + count >= rows) return cells;
  const more = await cellsFromCorner(context, sheet, { rows, columns }, aspects, from + count);
  return {
    values: [...cells.values, ...more.values],
    formulas: [...cells.formulas, ...more.formulas],
    formats: [...cells.formats, ...more.formats],
  };
}

type Cells = Required<Pick<Reading, "values" | "formulas" | "formats">>;
