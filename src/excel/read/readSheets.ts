/**
 * Reads the sheets that are typed into as they stand after the user has worked on
 * them: values, formulas, formats, and where tables and names are now.
 */
import { cellsIn, parseA1, sheetNameIn } from "../../sheet/place/address";
import type { Reading } from "../../sheet/spec/reading";
import type { Area, Position, SheetKey } from "../../sheet/place/place";
import { askUnderWay } from "../record/askUnderWay";
import { Refusal } from "../request/failure";
import { deliver } from "../request/requests";
import { run } from "../request/run";
import { wait } from "../request/wait";
import { askSizes, cellsInPieces, type Field } from "./cellsInPieces";
import { heedNews } from "./heedNews";
import { markerName } from "./marker";
import { survey, type SheetSeen, type Survey } from "./survey";
import { INPUT, INPUTS, isInput } from "../../forms/input/form";
import { areaOn } from "../request/areaOn";

export interface SheetsRead {
  /** Those that the plan is typed into, the first of them at least. */
  readonly input: ReadonlyMap<SheetKey, Reading>;
  /** Those of the others that there are. */
  readonly others: ReadonlyMap<SheetKey, SheetRead>;
  /** The workbook as it was then. */
  readonly seen: Survey;
}

export interface SheetRead {
  /** Its tab's name. */
  readonly name: string;
  readonly reading: Reading;
}

/** What is read of the cells: of what is never written again over what stands there the values are enough. */
export type Aspects = "values" | "all";

/**
 * The sheets of the input, and those of our other sheets that are wanted, in as few requests as their size allows. Refuses with
 * "NoInputSheet" where there is none.
 *
 * @param aspectsOf null: it is not wanted
 */
export function readSheets(aspectsOf: (key: SheetKey) => Aspects | null): Promise<SheetsRead> {
  return run(async (context) => {
    const seen = await survey(context);
    if (!seen.own.has(INPUT.keyOf())) throw new Refusal("NoInputSheet");
    const wanted = [...seen.own].flatMap(([key, sheet]) => {
      const aspects = isInput(key) ? "values" : aspectsOf(key);
      return aspects === null ? [] : [{ key, sheet, fields: FIELDS[aspects] }];
    });
    const heedWriting = askUnderWay(context, seen);
    const readings = await readAll(context, wanted, seen);
    const lease = heedWriting();
    await heedNews(context, seen, lease);
    const read = wanted.map(({ key, sheet: { name } }, at) => [key, { name, reading: readings[at] ?? NOTHING }] as const);
    const input = read.flatMap(([key, { reading }]) => (isInput(key) ? [[key, reading] as const] : []));
    return { input: inOrder(new Map(input)), others: new Map(read.filter(([key]) => !isInput(key))), seen: { ...seen, lease } };
  });
}

const NOTHING: Reading = { values: [], areas: {} };

/** What stands nowhere is said to stand on the first. */
function inOrder(input: ReadonlyMap<SheetKey, Reading>): ReadonlyMap<SheetKey, Reading> {
  return new Map(INPUTS.flatMap(({ id }) => (input.has(id) ? [[id, input.get(id) ?? NOTHING] as const] : [])));
}

/**
 * Nothing stands on it but its mark: a pane that was closed in the middle had just added it, or somebody has emptied it whole, which is
 * what deleting it would be.
 */
export function isBare({ values, areas }: Reading, key: SheetKey): boolean {
  return values.length === 0 && Object.keys(areas).every((name) => name === markerName(key));
}

interface Wanted {
  readonly key: SheetKey;
  readonly sheet: SheetSeen;
  readonly fields: readonly Field[];
}

const FIELDS: Readonly<Record<Aspects, readonly Field[]>> = { values: ["values"], all: ["values", "formulas", "numberFormat"] };

async function readAll(context: Excel.RequestContext, wanted: readonly Wanted[], { names, corners }: Survey): Promise<readonly Reading[]> {
  const { worksheets } = context.workbook;
  const sizes = askSizes(
    wanted.map(({ key, sheet, fields }) => ({ sheet: worksheets.getItem(sheet.id), fields, corner: corners.get(key) })),
  );
  const { tables: all } = context.workbook;
  all.load("items/name,items/showTotals,items/worksheet/id");
  await context.sync();

  const sheets = wanted.map(({ sheet, fields }) => ({
    tab: sheet.name,
    fields,
    tables: all.items.filter(({ worksheet }) => worksheet.id === sheet.id).map((table) => ({ table, range: null as Excel.Range | null })),
  }));
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const sized = sizes();
  const where = (): void => {
    for (const each of tables) each.range = each.table.getRange().load("address");
  };
  const cells = await cellsInPieces(context, sized, tables.length > 0 ? where : null);
  const errors = await errorsIn(
    context,
    sized.map(({ sheet }, at) => ({ sheet, values: cells[at]?.values ?? [] })),
  );
  return sheets.map(({ tab, fields, tables }, at): Reading => {
    const areas: Record<string, Area> = {};
    for (const { table, range } of tables) {
      const area = range && parseA1(cellsIn(range.address));
      if (area) areas[table.name] = { ...area, rows: area.rows - (table.showTotals ? 1 : 0) };
    }
    for (const [name, address] of names) {
      const area = sheetNameIn(address) === tab ? parseA1(cellsIn(address ?? "")) : null;
      if (area !== null) areas[name] = area;
    }
    const { values = [], formulas = [], numberFormat = [] } = cells[at] ?? {};
    const read = fields.includes("formulas") ? { values, formulas, formats: numberFormat as string[][] } : { values };
    return { ...read, areas, errors: errors[at] ?? [] };
  });
}

/** Excel hands out an error as text: only its type tells #REF! from a client who is called that. */
async function errorsIn(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheet: Excel.Worksheet; readonly values: readonly (readonly unknown[])[] }[],
): Promise<readonly (readonly Position[])[]> {
  const suspects: { readonly on: number; readonly sheet: Excel.Worksheet; readonly at: Position }[] = [];
  for (const [on, { sheet, values }] of sheets.entries()) {
    for (const [row, cells] of values.entries()) {
      cells.forEach((value, column) => {
        if (typeof value === "string" && value.startsWith("#")) suspects.push({ on, sheet, at: { row, column } });
      });
      if (row % ROWS_A_STRETCH === ROWS_A_STRETCH - 1) await wait(0);
    }
  }
  const found = sheets.map((): Position[] => []);
  for (let from = 0; from < suspects.length; from += AT_ONCE) {
    const asked = suspects.slice(from, from + AT_ONCE).map((each) => ({ ...each, range: areaOn(each.sheet, each.at).load("valueTypes") }));
    await deliver(context);
    for (const { on, at, range } of asked) if (range.valueTypes[0]?.[0] === "Error") found[on]?.push(at);
  }
  return found;
}

/** The pane answers after so many. */
const ROWS_A_STRETCH = 20_000;

/** Some hundred bytes each. */
const AT_ONCE = 2000;
