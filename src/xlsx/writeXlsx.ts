/** Writes a workbook as an .xlsx file: sheet by sheet, so that nothing but what is packed of a sheet is held. */
import type { CellEntry, FlowingWorkbook } from "./file/workbookFile";
import { chartXml } from "./parts/chartXml";
import { chartRelation, drawingXml } from "./parts/drawingXml";
import { fileNames } from "./parts/fileNames";
import { appXml, contentTypesXml, coreXml, relationsXml, rootRelationsXml, type Relation } from "./parts/packageXml";
import { sharedTexts } from "./parts/sharedTexts";
import { RELATION, sheetXml } from "./parts/sheetXml";
import { styleSheet } from "./parts/styleSheet";
import { tableXml } from "./parts/tableXml";
import { themeXml } from "./parts/themeXml";
import { sheetRelation, workbookXml } from "./parts/workbookXml";
import { together, zipped, type Part } from "./zip";

/**
 * The bytes of the file. Formulas carry their calculated values; Excel recalculates them all the same when it opens the file.
 *
 * @param between waited for between pieces of it; what it throws ends the writing
 */
export function writeXlsx(file: FlowingWorkbook, between?: () => Promise<void> | undefined): Promise<Uint8Array<ArrayBuffer>> {
  return together(xlsxPieces(file), between);
}

/** Piece by piece, as they are asked for. */
async function* xlsxPieces(file: FlowingWorkbook): AsyncGenerator<Uint8Array> {
  yield* zipped(inBytes(partsOf(file)));
}

/** A part of the file, by its path. */
type TextPart = readonly [path: string, text: string | Iterable<string>];

const WORKBOOK_PARTS = { sharedStrings: "xl/sharedStrings.xml", styles: "xl/styles.xml", theme: "xl/theme/theme1.xml" } as const;

/** In such an order that each part is made of what is known by then: texts and looks of cells are collected by the way. */
function* partsOf(file: FlowingWorkbook): Generator<TextPart> {
  const names = fileNames(file);
  const [styles, texts] = [styleSheet(file.styles), sharedTexts()];
  yield ["[Content_Types].xml", contentTypesXml(pathsOf(file))];
  yield ["_rels/.rels", rootRelationsXml()];
  yield ["xl/workbook.xml", workbookXml(file, names)];
  yield ["xl/_rels/workbook.xml.rels", relationsXml(workbookRelations(file))];
  let [tables, charts] = [0, 0];
  for (const [index, sheet] of file.sheets.entries()) {
    const linked: CellEntry[] = [];
    yield [sheetPath(index), sheetXml(sheet, index === file.active, styles, texts, linked)];
    const relations: Relation[] = linked.flatMap(({ link }) => (link?.to.type === "Address" ? [link.to.address] : [])).map(linkRelation);
    if (sheet.charts.length > 0) {
      relations.push({ id: RELATION.drawing, type: "drawing", target: `../drawings/drawing${index + 1}.xml` });
      const own = sheet.charts.map((_, at) => chartPath(charts + at));
      const inDrawing = own.map((path, at): Relation => ({ id: chartRelation(at), type: "chart", target: `..${path.slice(2)}` }));
      yield [drawingPath(index), drawingXml(sheet.charts)];
      yield [`xl/drawings/_rels/drawing${index + 1}.xml.rels`, relationsXml(inDrawing)];
      for (const chart of sheet.charts) yield [chartPath(charts++), chartXml(chart)];
    }
    for (const [at, table] of sheet.tables.entries()) {
      relations.push({ id: RELATION.table(at), type: "table", target: `..${tablePath(tables).slice(2)}` });
      yield [tablePath(tables), tableXml(table, tables + 1)];
      tables += 1;
    }
    if (relations.length > 0) yield [`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationsXml(relations)];
  }
  yield [WORKBOOK_PARTS.styles, styles.inFile()];
  yield [WORKBOOK_PARTS.sharedStrings, texts.inFile()];
  yield [WORKBOOK_PARTS.theme, themeXml()];
  yield ["docProps/core.xml", coreXml(file.properties)];
  yield ["docProps/app.xml", appXml(file.properties)];
}

function pathsOf({ sheets }: FlowingWorkbook): readonly string[] {
  return [
    "xl/workbook.xml",
    ...sheets.map((_, index) => sheetPath(index)),
    ...sheets.flatMap(({ charts }, index) => (charts.length > 0 ? [drawingPath(index)] : [])),
    ...sheets.flatMap(({ charts }) => charts).map((_, index) => chartPath(index)),
    ...sheets.flatMap(({ tables }) => tables).map((_, index) => tablePath(index)),
    ...Object.values(WORKBOOK_PARTS),
    "docProps/core.xml",
    "docProps/app.xml",
  ];
}

function workbookRelations({ sheets }: FlowingWorkbook): readonly Relation[] {
  return [
    ...sheets.map((_, index): Relation => ({ id: sheetRelation(index), type: "worksheet", target: sheetPath(index).slice(3) })),
    ...Object.entries(WORKBOOK_PARTS).map(([type, path], at): Relation => ({
      id: sheetRelation(sheets.length + at),
      type: type as keyof typeof WORKBOOK_PARTS,
      target: path.slice(3),
    })),
  ];
}

function linkRelation(target: string, index: number): Relation {
  return { id: RELATION.link(index), type: "hyperlink", target };
}

const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;
const drawingPath = (index: number): string => `xl/drawings/drawing${index + 1}.xml`;
const chartPath = (index: number): string => `xl/charts/chart${index + 1}.xml`;
const tablePath = (index: number): string => `xl/tables/table${index + 1}.xml`;

function* inBytes(parts: Iterable<TextPart>): Generator<Part> {
  for (const [path, text] of parts) yield { path, pieces: encoded(typeof text === "string" ? [text] : text) };
}

/** Letters that are encoded at once: many small pieces would each be sent to the machine's packer. */
const PIECE = 100_000;

function* encoded(text: Iterable<string>): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let piece = "";
  for (const more of text) {
    piece += more;
    if (piece.length < PIECE) continue;
    yield encoder.encode(piece);
    piece = "";
  }
  yield encoder.encode(piece);
}
