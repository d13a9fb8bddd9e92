/**
 * Reads the cells of an .xlsx file that came back: what was typed, whether a cell calculates, where the names point now. Whatever the file
 * holds, the answer is a workbook or the reason why there is none; nothing of the file is run, and pictures, macros and links stay unread.
 */
import { cellsIn, parseA1, sheetNameIn } from "../sheet/address";
import type { Reading } from "../sheet/reading";
import type { Area, Position } from "../sheet/spec";
import { openArchive, type Archive } from "./archive";
import { readCells } from "./readCells";
import { damaged, Unreadable, type FileProblem } from "./unreadable";
import { readDayLooks, readSharedTexts, readTable, readWorkbookPart, relationsOf, type DefinedName, type WorkbookPart } from "./workbookParts";

export type XlsxRead =
  | {
      readonly type: "Workbook";
      /** In the order of their tabs; sheets that hold nothing but a chart are left out. */
      readonly sheets: readonly SheetRead[];
      /** Names whose cells were deleted. */
      readonly lostNames: readonly string[];
    }
  | { readonly type: "Unreadable"; readonly problem: FileProblem };

export interface SheetRead {
  readonly name: string;
  readonly hidden: boolean;
  /** Days are serial numbers, also in files that count from 1904. `areas`: the tables of the sheet, and the names that point into it. */
  readonly reading: Reading & { readonly errors: readonly Position[] };
  /** Cells that calculate what they show. */
  readonly formulas: readonly Position[];
}

/** What may be unpacked in all. A plan of 3000 clients takes some 15 MB. */
const UNPACKED = 100_000_000;
/** Old and encrypted workbooks are of the same kind: https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED = "EncryptedPackage";

export async function readXlsx(bytes: Uint8Array): Promise<XlsxRead> {
  try {
    if (COMPOUND.every((byte, at) => bytes[at] === byte)) throw new Unreadable({ type: isEncrypted(bytes) ? "LockedWorkbook" : "OldWorkbook" });
    return await read(openArchive(bytes, UNPACKED));
  } catch (error) {
    if (error instanceof Unreadable) return { type: "Unreadable", problem: error.problem };
    throw error;
  }
}

/** Its directory names what it holds, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const wanted = [...ENCRYPTED].map((letter) => letter.charCodeAt(0));
  return bytes.some((_, at) => wanted.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0));
}

async function read(archive: Archive): Promise<XlsxRead> {
  const workbook = await readWorkbookPart(archive);
  const part = (type: string) => workbook.relations.find((relation) => relation.type === type)?.path;
  const sharedTexts = await readSharedTexts(archive, part("sharedStrings"));
  const looksFrom1904 = workbook.from1904 ? await readDayLooks(archive, part("styles")) : [];
  const names = workbook.names.flatMap((name) => placeOf(name, workbook));

  const sheets: SheetRead[] = [];
  for (const [index, { name, relation, hidden }] of workbook.sheets.entries()) {
    const own = workbook.relations.find(({ id }) => id === relation);
    if (!own) throw damaged(workbook.path);
    if (own.type !== "worksheet") continue;
    const { values, errors, formulas } = readCells(await archive.text(own.path), { part: own.path, sharedTexts, looksFrom1904 });
    const tables: [string, Area][] = [];
    for (const { type, path } of await relationsOf(archive, own.path)) {
      if (type !== "table") continue;
      const table = await readTable(archive, path);
      const area = parseA1(table.reference);
      if (area === null) throw damaged(path);
      tables.push([table.name, area]);
    }
    // A copied sheet has names of its own, which win over the workbook's.
    const pointing = [...names].sort((a, b) => Number(a.own !== null) - Number(b.own !== null)).flatMap(({ name: defined, area, sheet, own: scope }) => (sheet === index && (scope === null || scope === index) ? [[defined, area] as const] : []));
    sheets.push({ name, hidden, reading: { values, areas: Object.fromEntries([...tables, ...pointing]), errors }, formulas });
  }
  return { type: "Workbook", sheets, lostNames: workbook.names.filter(({ name, text }) => !name.startsWith("_xlnm.") && text.includes("#REF!")).map(({ name }) => name) };
}

/** Names that are areas; those of Excel itself (`_xlnm.Print_Titles`), constants and formulas are none. */
function placeOf({ name, text, sheet: own }: DefinedName, { sheets }: WorkbookPart): readonly { readonly name: string; readonly sheet: number; readonly area: Area; readonly own: number | null }[] {
  const area = name.startsWith("_xlnm.") ? null : parseA1(cellsIn(text));
  const tab = sheetNameIn(text)?.toLowerCase();
  const sheet = sheets.findIndex((each) => each.name.toLowerCase() === tab);
  return area === null || sheet < 0 ? [] : [{ name, sheet, area, own }];
}
