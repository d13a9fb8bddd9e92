/** The workbook's own part: how its sheets are shown, which is open, its names with all that belongs to them; what it says of itself. */
import type { Archive } from "../../../returned/archive";
import { relationsOf } from "../../../returned/workbookParts";
import { readXml } from "../../../returned/xml";
import type { DocumentProperties, Visibility } from "../../../xlsx/file/workbookFile";
import { isTrue } from "./readLooks";

export interface Book {
  readonly visibilities: readonly Visibility[];
  readonly active: number;
  readonly names: readonly BookName[];
}

export interface BookName {
  readonly name: string;
  /** Without a leading "=". */
  text: string;
  /** The place of the sheet that it belongs to; null: the workbook. */
  readonly sheet: number | null;
  readonly hidden: boolean;
  readonly comment: string;
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

export async function readBook(archive: Archive, path: string): Promise<Book> {
  const visibilities: Visibility[] = [];
  const names: BookName[] = [];
  let active = 0;
  let inName = false;
  await readXml(path, archive.text(path), {
    open: (name, attribute) => {
      if (name === "workbookView") active = Number(attribute("activeTab") ?? "0");
      if (name === "sheet") visibilities.push(VISIBILITIES[attribute("state") ?? ""] ?? "Visible");
      inName = name === "definedName";
      if (!inName) return;
      const sheet = attribute("localSheetId");
      names.push({
        name: attribute("name") ?? "",
        text: "",
        sheet: sheet === undefined ? null : Number(sheet),
        hidden: isTrue(attribute("hidden")),
        comment: attribute("comment") ?? "",
      });
    },
    text: (text) => {
      const last = names.at(-1);
      if (inName && last) last.text += text;
    },
    close: () => {
      inName = false;
    },
  });
  return { visibilities, active, names };
}

/** By the elements of both parts that say something of the document. */
const PROPERTIES: Readonly<Record<string, keyof DocumentProperties>> = {
  title: "title",
  subject: "subject",
  creator: "author",
  keywords: "keywords",
  description: "comments",
  category: "category",
  Manager: "manager",
  Company: "company",
};

export async function readProperties(archive: Archive): Promise<DocumentProperties> {
  const found: Record<string, string> = {};
  for (const { type, path } of await relationsOf(archive, "")) {
    if (!/^(core|extended)-properties$/.test(type) || !archive.has(path)) continue;
    let property: string | undefined;
    await readXml(path, archive.text(path), {
      open: (name) => {
        property = PROPERTIES[name];
      },
      text: (text) => {
        if (property !== undefined) found[property] = `${found[property] ?? ""}${text}`;
      },
      close: () => {
        property = undefined;
      },
    });
  }
  const nothing = { title: "", subject: "", author: "", keywords: "", comments: "", category: "", manager: "", company: "" };
  return { ...nothing, ...found, modified: null };
}
