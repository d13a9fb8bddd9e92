/** What other programs write, and what means harm. */
import { readFileSync } from "node:fs";
import { readWorkbookFile } from "../../../../src/workbench/xlsx/read/readWorkbookFile";
import type { ReadOptions } from "../../../../src/returned/budget";
import { byHand, packed, relations } from "../../../returned/parts";

async function opened(rows: string, more: Readonly<Record<string, string>> = {}) {
  const read = await readWorkbookFile(packed(byHand(rows, more)));
  if (read.type !== "Workbook") throw new Error(JSON.stringify(read));
  const [sheet] = read.file.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const at = (row: number, column: number) => sheet.cells.find((cell) => cell.row === row && cell.column === column);
  return { ...read, sheet, at };
}

test("texts: shared, in runs, in the cell, with marks for what XML does not know; booleans, errors, days", async () => {
  const { sheet } = await opened(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' +
      '<c t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> runs</t></r></is></c>' +
      '<c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c>' +
      '<c r="F1" t="d"><v>2026-03-01T12:00:00</v></c><c r="G1"><v>1.5E3</v></c></row>',
    { "xl/sharedStrings.xml": "<sst><si><t>a_x000D_b</t></si><si><r><t>rich</t></r><rPh><t>no</t></rPh><r><t>!</t></r></si></sst>" },
  );
  expect(sheet.cells.map(({ value }) => value)).toEqual(["a\rb", "rich!", "in runs", true, { error: "#N/A" }, 46082.5, 1500]);
});

test("formulas that many cells share move with their cells, also where they look at another sheet", async () => {
  const { sheet } = await opened(
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+Other!A1&amp;"A1"</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row>',
  );
  expect(sheet.cells.map(({ formula, value }) => [formula, value])).toEqual([
    ['=A1*$C$1+Other!A1&"A1"', 1],
    ['=A2*$C$1+Other!A2&"A1"', 2],
    ['=A3*$C$1+Other!A3&"A1"', null],
  ]);
});

test("functions that came later and those of add-ins are shown as Excel shows them; text stays", async () => {
  const { at } = await opened(
    '<row r="1"><c r="A1"><f>_xlfn.XLOOKUP(1,_xlfn._xlws.FILTER(B1:B2,1),"_xlfn.")+_xldudf_TARGET_SCORE(B1,B2)</f></c></row>',
  );
  expect(at(0, 0)?.formula).toBe('=XLOOKUP(1,FILTER(B1:B2,1),"_xlfn.")+TARGET.SCORE(B1,B2)');
});

test("an array fills its cells by itself, and is told; so is a table of data", async () => {
  const { at, leftOut } = await opened(
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><f t="dataTable" ref="A3:A4" r1="B1"/><v>7</v></c></row>',
  );
  expect([at(0, 0)?.formula, at(1, 0)?.value ?? null, at(2, 0)]).toMatchObject(["=B1:B2*2", null, { formula: null, value: 7 }]);
  expect(leftOut).toEqual([
    { kind: "ArrayFormula", sheet: "S", count: 1 },
    { kind: "DataTable", sheet: "S", count: 1 },
  ]);
});

const workbookXml = (inside: string): string =>
  `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${inside}</workbook>`;
const SHEET = '<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>';

test("days from 1904 on are days of 1900, other numbers stay", async () => {
  const { sheet } = await opened('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>1</v></c></row>', {
    "xl/workbook.xml": workbookXml(`<workbookPr date1904="1"/>${SHEET}`),
    "xl/styles.xml": '<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>',
  });
  expect(sheet.cells.map(({ value, style }) => [value, style?.format])).toEqual([
    [1463, "m/d/yyyy"],
    [1, undefined],
  ]);
});

test("colours of the theme, lighter and darker, of the old list, and outright", async () => {
  const colors = [
    'theme="1"',
    'theme="4"',
    'theme="4" tint="0.7999816888943144"',
    'theme="0" tint="-0.249977111117893"',
    'indexed="10"',
    'rgb="FF12ab34"',
  ];
  const fills = colors.map((color) => `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`).join("");
  const formats = colors.map((_, at) => `<xf fillId="${at}"/>`).join("");
  const cells = colors.map((_, at) => `<c s="${at}"><v>1</v></c>`).join("");
  const { sheet } = await opened(`<row r="1">${cells}</row>`, {
    "xl/styles.xml": `<styleSheet><fills>${fills}</fills><cellXfs>${formats}</cellXfs></styleSheet>`,
  });
  // As Excel paints them with the theme of Office 2013.
  expect(sheet.cells.map(({ style }) => style?.fill)).toEqual(["#000000", "#4472C4", "#DAE3F3", "#BFBFBF", "#FF0000", "#12AB34"]);
});

test("what is on a sheet and is not shown is told, by sheet and number", async () => {
  const { leftOut } = await opened('<row r="1"><c r="A1"><v>1</v></c></row>', {
    "xl/worksheets/_rels/sheet1.xml.rels": relations(["drawing", "../drawings/drawing1.xml"], ["comments", "../comments1.xml"]),
    "xl/drawings/drawing1.xml": "<xdr:wsDr><xdr:graphicFrame/><xdr:graphicFrame/><xdr:pic/></xdr:wsDr>",
    "xl/_rels/workbook.xml.rels": relations(["worksheet", "worksheets/sheet1.xml"], ["externalLink", "e.xml"], ["vbaProject", "v.bin"]),
  });
  expect(leftOut).toEqual([
    { kind: "ExternalLink", sheet: null, count: 1 },
    { kind: "Macros", sheet: null, count: 1 },
    { kind: "Chart", sheet: "S", count: 2 },
    { kind: "Picture", sheet: "S", count: 1 },
    { kind: "Comment", sheet: "S", count: 1 },
  ]);
});

describe("refused", () => {
  const refused = async (bytes: Uint8Array, options: ReadOptions = {}) => {
    const read = await readWorkbookFile(bytes, options);
    return read.type === "Unreadable" ? read.problem : read.type;
  };
  const book = (rows: string, more: Readonly<Record<string, string>> = {}): Uint8Array => packed(byHand(rows, more));

  test("what is no workbook, and what is broken", async () => {
    expect(await refused(new TextEncoder().encode("a,b"))).toEqual({ type: "OtherFormat", format: ".csv" });
    const broken: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      ['<row r="1"><c r="A1"></row>', {}],
      ['<row r="1"><c r="ZZZZ1"/></row>', {}],
      ['<row r="1"><c r="A1" t="s"><v>7</v></c></row>', {}],
      ['<row r="1"><c r="A1"><v>seven</v></c></row>', {}],
      ["", { "xl/styles.xml": "<styleSheet><fonts></styleSheet>" }],
    ];
    for (const [rows, more] of broken) expect(await refused(book(rows, more))).toMatchObject({ type: "DamagedWorkbook" });
  });

  test("a cell far away, and a link over all cells: more than may be held", async () => {
    const huge = { type: "HugeWorkbook", limit: "cells", most: 5_000_000 };
    expect(await refused(book('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))).toEqual(huge);
    const linked = byHand("");
    linked["xl/worksheets/sheet1.xml"] =
      '<worksheet><sheetData/><hyperlinks><hyperlink ref="A1:XFD1048576" location="S!A1"/></hyperlinks></worksheet>';
    expect(await refused(packed(linked))).toEqual(huge);
  });

  test("whoever asks to stop is heeded", async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await refused(book(""), { signal: stop.signal })).toBe("Stopped");
  });
});

test("a file in which any byte has changed is read, or refused with a reason", async () => {
  const file = new Uint8Array(readFileSync("test/fixtures/earlier/F4-half-zh-CN.xlsx"));
  for (let seed = 1; seed < 60; seed++) {
    const spoilt = file.slice();
    spoilt[(seed * 7919) % spoilt.length] = (seed * 31) % 256;
    const read = await readWorkbookFile(spoilt);
    expect(["Workbook", "Unreadable"]).toContain(read.type);
  }
});
