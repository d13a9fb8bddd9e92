/**
 * An .xlsx file of any origin as plain data: what the workbench can show, and a list of what it left out. Like returned files it is never
 * trusted: one budget for the whole file, nothing is run, nothing outside is asked for. Our own reader, on the archive and the XML of
 * `returned/`: libraries that we tried know no named styles and no colours of a theme, and read without a limit.
 */
import { openArchive, type Archive } from "../../../returned/archive";
import { Budget, Stopped, type ReadOptions } from "../../../returned/budget";
import { readDayLooks } from "../../../returned/dayLooks";
import { refuseOthers } from "../../../returned/refuseOthers";
import { Unreadable, type FileProblem } from "../../../returned/unreadable";
import { readSharedTexts, readWorkbookPart, type WorkbookPart } from "../../../returned/workbookParts";
import type { SheetFile, WorkbookFile } from "../../../xlsx/file/workbookFile";
import { readColors } from "./colors";
import type { LeftOut, LeftOutKind } from "./leftOut";
import { placedNames } from "./placedNames";
import { readBook, readProperties } from "./readBook";
import { readLooks } from "./readLooks";
import { readSheet } from "./readSheet";

export type WorkbookRead =
  | { readonly type: "Workbook"; readonly file: WorkbookFile; readonly leftOut: readonly LeftOut[] }
  | { readonly type: "Unreadable"; readonly problem: FileProblem }
  | { readonly type: "Stopped" };

export async function readWorkbookFile(bytes: Uint8Array, options: ReadOptions = {}): Promise<WorkbookRead> {
  try {
    const budget = new Budget(options);
    budget.heed();
    refuseOthers(bytes);
    return await readAll(openArchive(bytes, budget), budget);
  } catch (error) {
    if (error instanceof Unreadable) return { type: "Unreadable", problem: error.problem };
    if (error instanceof Stopped) return { type: "Stopped" };
    throw error;
  }
}

async function readAll(archive: Archive, budget: Budget): Promise<WorkbookRead> {
  const workbook = await readWorkbookPart(archive);
  const book = await readBook(archive, workbook.path);
  const part = (type: string) => workbook.relations.find((relation) => relation.type === type)?.path;
  const colorOf = await readColors(archive, part("theme"));
  const looks = await readLooks(archive, part("styles"), colorOf);
  const context = {
    budget,
    colorOf,
    differences: looks.differences,
    looks: looks.cells,
    dayLooks: await readDayLooks(archive, part("styles")),
    sharedTexts: await readSharedTexts(archive, part("sharedStrings")),
    from1904: workbook.from1904,
  };

  const sheets: SheetFile[] = [];
  /** Where each of the file's sheets stands among those that are read. */
  const places: (number | null)[] = [];
  const leftOut = leftOutOf(workbook);
  for (const [at, { name, relation }] of workbook.sheets.entries()) {
    const own = workbook.relations.find(({ id }) => id === relation);
    if (own?.type !== "worksheet" || !archive.has(own.path)) {
      places.push(null);
      leftOut.push({ kind: "SheetOfAnotherKind", sheet: null, count: 1 });
      continue;
    }
    const read = await readSheet(archive, own.path, context);
    places.push(sheets.length);
    sheets.push({ ...read.sheet, name, visibility: book.visibilities[at] ?? "Visible" });
    leftOut.push(...counted(read.leftOut, name));
  }
  if (sheets.length === 0) throw new Unreadable({ type: "NotAWorkbook" });
  const placed = placedNames(book.names, sheets, places);
  const active = places[book.active] ?? 0;
  return {
    type: "Workbook",
    file: {
      sheets: placed.sheets,
      names: placed.names,
      styles: looks.styles,
      active:
        placed.sheets[active]?.visibility === "Visible" ? active : placed.sheets.findIndex(({ visibility }) => visibility === "Visible"),
      properties: await readProperties(archive),
    },
    leftOut: [...leftOut, ...counted(placed.leftOut, null)],
  };
}

const RELATED: Readonly<Record<string, LeftOutKind>> = {
  externalLink: "ExternalLink",
  vbaProject: "Macros",
  connections: "DataConnection",
};

function leftOutOf({ relations }: WorkbookPart): LeftOut[] {
  return [
    ...counted(
      relations.map(({ type }) => RELATED[type]).filter((kind) => kind !== undefined),
      null,
    ),
  ];
}

function counted(kinds: readonly LeftOutKind[], sheet: string | null): readonly LeftOut[] {
  return [...new Set(kinds)].map((kind) => ({ kind, sheet, count: kinds.filter((each) => each === kind).length }));
}
