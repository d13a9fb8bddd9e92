/**
 * What the parts of an .xlsx file say beside its cells: which sheets there are, which names point where, the texts that cells share, and which
 * looks show days. ECMA-376 part 1, 18.
 */
import type { Archive } from "./archive";
import { damaged, Unreadable } from "./unreadable";
import { readXml } from "./xml";

/** A part that another one refers to. */
export interface Relation {
  readonly id: string;
  /** "worksheet", "sharedStrings". */
  readonly type: string;
  /** In the archive. */
  readonly path: string;
}

export interface WorkbookPart {
  readonly path: string;
  readonly relations: readonly Relation[];
  readonly sheets: readonly { readonly name: string; readonly relation: string; readonly hidden: boolean }[];
  readonly names: readonly DefinedName[];
  /** Days are counted from 1904 on. */
  readonly from1904: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** "'F1 表'!$A$1:$B$2", or a formula. */
  readonly text: string;
  /** The place of the sheet it belongs to; null: the workbook. */
  readonly sheet: number | null;
}

export async function readWorkbookPart(archive: Archive): Promise<WorkbookPart> {
  if (!archive.has("[Content_Types].xml") || !archive.has("_rels/.rels")) throw new Unreadable({ type: "NotAWorkbook" });
  const path = (await relationsOf(archive, "")).find(({ type }) => type === "officeDocument")?.path;
  // .xlsb keeps the same archive, but no XML in it; a Word file has another root.
  if (path === undefined || path.endsWith(".bin")) throw new Unreadable({ type: "NotAWorkbook" });
  const sheets: WorkbookPart["sheets"][number][] = [];
  const names: { name: string; text: string; sheet: number | null }[] = [];
  let root = "";
  let from1904 = false;
  let inName = false;
  readXml(path, await archive.text(path), {
    open: (name, attribute) => {
      if (root === "") root = name;
      if (name === "workbookPr") from1904 = isTrue(attribute("date1904"));
      if (name === "sheet") sheets.push({ name: attribute("name") ?? "", relation: attribute(":id") ?? "", hidden: (attribute("state") ?? "visible") !== "visible" });
      if (name === "definedName") {
        const sheet = attribute("localSheetId");
        names.push({ name: attribute("name") ?? "", text: "", sheet: sheet === undefined ? null : Number(sheet) });
        inName = true;
      }
    },
    text: (text) => {
      const last = names.at(-1);
      if (inName && last) last.text += text;
    },
    close: (name) => {
      if (name === "definedName") inName = false;
    },
  });
  if (root !== "workbook") throw new Unreadable({ type: "NotAWorkbook" });
  return { path, relations: await relationsOf(archive, path), sheets, names, from1904 };
}

/** What a part refers to inside the file; "" is the file itself. */
export async function relationsOf(archive: Archive, path: string): Promise<readonly Relation[]> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const own = `${folder}_rels/${path.slice(folder.length)}.rels`;
  if (!archive.has(own)) return [];
  const relations: Relation[] = [];
  readXml(own, await archive.text(own), {
    open: (name, attribute) => {
      if (name !== "Relationship" || attribute("TargetMode") === "External") return;
      const type = attribute("Type") ?? "";
      relations.push({ id: attribute("Id") ?? "", type: type.slice(type.lastIndexOf("/") + 1), path: resolved(folder, attribute("Target") ?? "") });
    },
  });
  return relations;
}

/** "xl/" and "../tables/t.xml" → "tables/t.xml"; "/xl/a.xml" counts from the root. */
function resolved(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** The texts that cells share, by their place. What helps to pronounce them is left out. */
export async function readSharedTexts(archive: Archive, path: string | undefined): Promise<readonly string[]> {
  const texts: string[] = [];
  if (path === undefined) return texts;
  let inText = false;
  let spoken = 0;
  let text = "";
  readXml(path, await archive.text(path), {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") spoken += 1;
      inText = name === "t";
    },
    text: (piece) => {
      if (inText && spoken === 0) text += piece;
    },
    close: (name) => {
      inText = false;
      if (name === "rPh") spoken -= 1;
      if (name === "si") texts.push(unescaped(text));
    },
  });
  return texts;
}

/** `_x000D_` stands for a character that XML does not keep: ECMA-376 part 1, 22.9.2.19. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Name and area of a table: `{ name: "TC_Clients", reference: "A4:F30" }`. */
export async function readTable(archive: Archive, path: string): Promise<{ readonly name: string; readonly reference: string }> {
  let table: { readonly name: string; readonly reference: string } | null = null;
  readXml(path, await archive.text(path), {
    open: (name, attribute) => {
      if (name === "table") table ??= { name: attribute("displayName") ?? attribute("name") ?? "", reference: attribute("ref") ?? "" };
    },
  });
  if (table === null) throw damaged(path);
  return table;
}

/** Formats of Excel's own that show days or times, in every language: ECMA-376 part 1, 18.8.30. */
const DAYS: readonly (readonly [number, number])[] = [[14, 22], [27, 36], [45, 47], [50, 58]];

/** Which looks show days, by the number that cells give them. */
export async function readDayLooks(archive: Archive, path: string | undefined): Promise<readonly boolean[]> {
  const looks: boolean[] = [];
  if (path === undefined) return looks;
  const own = new Map<number, boolean>();
  let inCells = false;
  readXml(path, await archive.text(path), {
    open: (name, attribute) => {
      if (name === "numFmt") own.set(Number(attribute("numFmtId")), showsDays(attribute("formatCode") ?? ""));
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells) {
        const format = Number(attribute("numFmtId") ?? "0");
        looks.push(own.get(format) ?? DAYS.some(([from, to]) => format >= from && format <= to));
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return looks;
}

/** Years, months, days, hours or seconds outside of quoted text and brackets. */
function showsDays(code: string): boolean {
  return /[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|general/gi, ""));
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
