/** What holds the parts of a file together, and what it says of itself: ECMA-376 part 2. */
import type { DocumentProperties } from "../file/workbookFile";
import { attributes, DECLARATION, plainText } from "./xmlText";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a part is, by where it stands. */
const CONTENT_TYPES: readonly (readonly [path: RegExp, type: string])[] = [
  [/^xl\/workbook\.xml$/, `${SHEETS}.sheet.main+xml`],
  [/^xl\/worksheets\/[^/]*$/, `${SHEETS}.worksheet+xml`],
  [/^xl\/tables\//, `${SHEETS}.table+xml`],
  [/^xl\/styles\.xml$/, `${SHEETS}.styles+xml`],
  [/^xl\/sharedStrings\.xml$/, `${SHEETS}.sharedStrings+xml`],
  [/^xl\/theme\//, "application/vnd.openxmlformats-officedocument.theme+xml"],
  [/^xl\/drawings\/[^/]*$/, "application/vnd.openxmlformats-officedocument.drawing+xml"],
  [/^xl\/charts\//, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  [/^docProps\/core\.xml$/, "application/vnd.openxmlformats-package.core-properties+xml"],
  [/^docProps\/app\.xml$/, "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
];

/** @param paths of all parts but those that say how parts belong together */
export function contentTypesXml(paths: readonly string[]): string {
  const each = paths.map((path) => {
    const type = CONTENT_TYPES.find(([pattern]) => pattern.test(path))?.[1];
    if (type === undefined) throw new Error(`nobody knows what ${path} is`);
    return `<Override PartName="/${path}" ContentType="${type}"/>`;
  });
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.` +
    `relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${each.join("")}</Types>`
  );
}

export type RelationType = "chart" | "drawing" | "hyperlink" | "sharedStrings" | "styles" | "table" | "theme" | "worksheet";

export interface Relation {
  readonly id: string;
  readonly type: RelationType;
  /** From the folder of the part that it belongs to, or an address anywhere. */
  readonly target: string;
}

export function relationsXml(relations: readonly Relation[]): string {
  return relationList(
    relations.map(({ id, type, target }) => ({
      Id: id,
      Type: `${OFFICE}/relationships/${type}`,
      Target: target,
      TargetMode: type === "hyperlink" ? "External" : null,
    })),
  );
}

/** Of the package itself. */
export function rootRelationsXml(): string {
  return relationList([
    { Id: "rId1", Type: `${OFFICE}/relationships/officeDocument`, Target: "xl/workbook.xml" },
    { Id: "rId2", Type: `${PACKAGE}/relationships/metadata/core-properties`, Target: "docProps/core.xml" },
    { Id: "rId3", Type: `${OFFICE}/relationships/extended-properties`, Target: "docProps/app.xml" },
  ]);
}

function relationList(each: readonly Parameters<typeof attributes>[0][]): string {
  const inside = each.map((one) => `<Relationship${attributes(one)}/>`).join("");
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
}

export function appXml({ company, manager }: DocumentProperties): string {
  return (
    `${DECLARATION}<Properties xmlns="${OFFICE}/extended-properties"><Application>Target Cascade</Application>` +
    `${said("Manager", manager)}${said("Company", company)}</Properties>`
  );
}

export function coreXml({ title, subject, author, keywords, comments, category, modified }: DocumentProperties): string {
  const when = (modified ?? new Date()).toISOString().replace(/\.\d{3}Z$/, "Z");
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    `xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${said("dc:title", title)}` +
    `${said("dc:subject", subject)}${said("dc:creator", author)}${said("cp:keywords", keywords)}${said("dc:description", comments)}` +
    `${said("cp:category", category)}<dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified></cp:coreProperties>`
  );
}

function said(name: string, text: string): string {
  return text === "" ? "" : `<${name}>${plainText(text)}</${name}>`;
}
