/**
 * What the parts of an .xlsx file say beside its cells: which sheets there are, which names point where, and the texts that
 * cells share. ECMA-376 part 1, 18.
 */
import type { Archive } from "./archive";
import { partBeside, partName } from "./partName";
import { Unreadable } from "./unreadable";
import { readXml } from "./xml";

/** A part that another one refers to. */
export interface Relation {
  readonly id: string;
  /** "worksheet", "sharedStrings". */
  readonly type: string;
  /** The part's name in the archive. */
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
  if (archive.has("content.xml") && archive.has("mimetype")) throw new Unreadable({ type: "OtherFormat", format: ".ods" });
  if (!archive.has("[Content_Types].xml") || !archive.has("_rels/.rels")) throw new Unreadable({ type: "NotAWorkbook" });
  const path = (await relationsOf(archive, "")).find(({ type }) => type === "officeDocument")?.path;
  // The same archive, but no XML in it.
  if (path?.endsWith(".bin")) throw new Unreadable({ type: "OtherFormat", format: ".xlsb" });
  // A Word file has another root.
  if (path === undefined) throw new Unreadable({ type: "NotAWorkbook" });
  const sheets: WorkbookPart["sheets"][number][] = [];
  const names: { name: string; text: string; sheet: number | null }[] = [];
  let root = "";
  let from1904 = false;
  let inName = false;
  await readXml(path, archive.text(path), {
    open: (name, attribute) => {
      if (root === "") root = name;
      if (name === "workbookPr") from1904 = isTrue(attribute("date1904"));
      if (name === "sheet") {
        const hidden = (attribute("state") ?? "visible") !== "visible";
        sheets.push({ name: attribute("name") ?? "", relation: attribute(":id") ?? "", hidden });
      }
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
  const own = partName(`${folder}_rels/${path.slice(folder.length)}.rels`);
  if (!archive.has(own)) return [];
  const relations: Relation[] = [];
  await readXml(own, archive.text(own), {
    open: (name, attribute) => {
      if (name !== "Relationship" || attribute("TargetMode") === "External") return;
      const type = attribute("Type") ?? "";
      const target = partBeside(folder, attribute("Target") ?? "");
      relations.push({ id: attribute("Id") ?? "", type: type.slice(type.lastIndexOf("/") + 1), path: target });
    },
  });
  return relations;
}

/** The texts that cells share, by their place. What helps to pronounce them is left out. */
export async function readSharedTexts(archive: Archive, path: string | undefined): Promise<readonly string[]> {
  const texts: string[] = [];
  if (path === undefined) return texts;
  let inText = false;
  let spoken = 0;
  let text = "";
  await readXml(path, archive.text(path), {
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

/** Name and area of a table: `{ name: "TC_Clients", reference: "A4:F30" }`; null where it says neither. */
export async function readTable(archive: Archive, path: string): Promise<{ readonly name: string; readonly reference: string } | null> {
  let table: { readonly name: string; readonly reference: string } | null = null;
  if (!archive.has(path)) return table;
  await readXml(path, archive.text(path), {
    open: (name, attribute) => {
      if (name === "table") table ??= { name: attribute("displayName") ?? attribute("name") ?? "", reference: attribute("ref") ?? "" };
    },
  });
  return table;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
