/**
 * Reads the cells of an .xlsx file that came back: what was typed, whether a cell calculates, where the names point now. Whatever the file
 * holds, the answer is a workbook or the reason why there is none; nothing of the file is run, and pictures, macros and links stay unread.
 */
import { cellsIn, parseA1, sheetNameIn } from "../sheet/place/address";
import type { Reading } from "../sheet/spec/reading";
import type { Area } from "../sheet/place/place";
import { openArchive, type Archive } from "./archive";
import { Budget, Stopped, type ReadOptions } from "./budget";
import { readDayLooks, readPercentLooks } from "./dayLooks";
import { readCells, type CellsContext, type SheetLayout } from "./readCells";
import { refuseOthers } from "./refuseOthers";
import { damaged, Unreadable, type FileProblem } from "./unreadable";
import { readSharedTexts, readTable, readWorkbookPart, relationsOf, type DefinedName, type WorkbookPart } from "./workbookParts";

export type { ReadOptions };

export type XlsxRead =
  | {
      readonly type: "Workbook";
      /** In the order of their tabs; sheets that hold no cells, such as charts and macros, are left out. */
      readonly sheets: readonly SheetRead[];
      /** Sheets that cannot be read, while others can. */
      readonly broken: readonly { readonly name: string; readonly part: string }[];
      /** Names whose cells were deleted. */
      readonly lostNames: readonly string[];
    }
  | { readonly type: "Unreadable"; readonly problem: FileProblem }
  /** The user has asked to stop. */
  | { readonly type: "Stopped" };

export interface SheetRead {
  readonly name: string;
  readonly hidden: boolean;
  /** Days are serial numbers, also in files that count from 1904. `areas`: the tables of the sheet, and the names that point into it. */
  readonly reading: Reading & Required<Pick<Reading, "errors" | "calculating" | "days">>;
  readonly layout: SheetLayout;
}

/** Sheets without any cell take their time as well: each counts as so many cells. */
const SHEET = 1000;

/** Works in slices, and within one budget for the whole file: see `Budget`. */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<XlsxRead> {
  try {
    const budget = new Budget(options);
    budget.heed();
    refuseOthers(bytes);
    const read = await readWorkbook(openArchive(bytes, budget), budget);
    options.onProgress?.(1);
    return read;
  } catch (error) {
    if (error instanceof Unreadable) return { type: "Unreadable", problem: error.problem };
    if (error instanceof Stopped) return { type: "Stopped" };
    throw error;
  }
}

async function readWorkbook(archive: Archive, budget: Budget): Promise<XlsxRead> {
  const workbook = await readWorkbookPart(archive);
  const relations = new Map(workbook.relations.map((relation) => [relation.id, relation]));
  const part = (type: string) => workbook.relations.find((relation) => relation.type === type)?.path;
  const shared = {
    sharedTexts: await readSharedTexts(archive, part("sharedStrings")),
    dayLooks: await readDayLooks(archive, part("styles")),
    percentLooks: await readPercentLooks(archive, part("styles")),
    from1904: workbook.from1904,
    budget,
  };
  const placed = placedNames(workbook);

  const sheets: SheetRead[] = [];
  const broken: { name: string; part: string }[] = [];
  let known = 0;
  for (const [index, { name, relation, hidden }] of workbook.sheets.entries()) {
    const own = relations.get(relation);
    budget.takeCells(SHEET);
    // Modules and sheets of a kind that nobody writes any more refer to nothing.
    if (own === undefined) continue;
    known += 1;
    if (own.type !== "worksheet") continue;
    try {
      const { areas: tables, layout, ...cells } = await readSheet(archive, own.path, shared);
      sheets.push({ name, hidden, layout, reading: { ...cells, areas: { ...tables, ...Object.fromEntries(placed.get(index) ?? []) } } });
    } catch (error) {
      if (!(error instanceof Unreadable) || error.problem.type !== "DamagedWorkbook") throw error;
      broken.push({ name, part: error.problem.part });
    }
  }
  if (known === 0) throw damaged(workbook.path);
  // What is broken beside a sheet that can be read spoils that one not.
  if (sheets.length === 0 && broken[0]) throw damaged(broken[0].part);
  const lost = workbook.names.filter(({ name, text }) => !isBuiltIn(name) && text.includes("#REF!"));
  return { type: "Workbook", sheets, broken, lostNames: lost.map(({ name }) => name) };
}

async function readSheet(
  archive: Archive,
  path: string,
  shared: Omit<CellsContext, "part">,
): Promise<SheetRead["reading"] & Pick<SheetRead, "layout">> {
  const cells = await readCells(archive.text(path), { ...shared, part: path });
  const tables: [string, Area][] = [];
  for (const relation of await relationsOf(archive, path)) {
    if (relation.type !== "table") continue;
    const table = await readTable(archive, relation.path);
    const area = table && parseA1(table.reference);
    if (table && area) tables.push([table.name, area]);
  }
  return { ...cells, areas: Object.fromEntries(tables) };
}

/** Names that are areas, by the place of the sheet they point into. A copied sheet has names of its own, which win over the workbook's. */
function placedNames({ names, sheets }: WorkbookPart): ReadonlyMap<number, readonly (readonly [string, Area])[]> {
  const places = new Map<string, number>();
  sheets.forEach(({ name }, at) => places.has(name.toLowerCase()) || places.set(name.toLowerCase(), at));
  const found = new Map<number, (readonly [string, Area])[]>();
  for (const { name, text, sheet: scope } of [...names].sort((a, b) => Number(a.sheet !== null) - Number(b.sheet !== null))) {
    const area = placeOf({ name, text });
    const sheet = places.get(sheetNameIn(text)?.toLowerCase() ?? "");
    if (area === null || sheet === undefined || (scope !== null && scope !== sheet)) continue;
    const own = found.get(sheet);
    if (own) own.push([name, area]);
    else found.set(sheet, [[name, area]]);
  }
  return found;
}

/** Those of Excel itself (`_xlnm.Print_Titles`), constants and formulas are no areas. */
function placeOf({ name, text }: Pick<DefinedName, "name" | "text">): Area | null {
  return isBuiltIn(name) ? null : parseA1(cellsIn(text));
}

function isBuiltIn(name: string): boolean {
  return name.startsWith("_xlnm.");
}
