/** Files that come back, as different programs write them. */
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { writeSheets } from "../support/writeSheets";
import { readXlsx, type SheetRead, type XlsxRead } from "../../src/returned/readXlsx";
import { a1 } from "../../src/sheet/place/address";
import { block } from "../../src/sheet/spec/block";
import { day, serialOf } from "../../src/sheet/look/formats";
import { readingOf } from "../../src/sheet/spec/reading";
import type { SheetSpec } from "../../src/sheet/spec/spec";
import { installOffice, openWorkbook } from "../../src/workbench/office/localWorkbook";
import { describeWithLibreOffice, resaved } from "../support/libreOffice";
import { smallSheet } from "../support/smallSheet";
import { byHand, packed, relations } from "./parts";

function workbookIn(read: XlsxRead): Extract<XlsxRead, { type: "Workbook" }> {
  if (read.type !== "Workbook") throw new Error(JSON.stringify(read));
  return read;
}

const sheetsOf = async (bytes: Uint8Array): Promise<readonly SheetRead[]> => workbookIn(await readXlsx(bytes)).sheets;
const oneSheet = async (rows: string, more = {}): Promise<SheetRead> => (await sheetsOf(packed(byHand(rows, more))))[0] as SheetRead;

describe("a workbook of ours", () => {
  const hostile = ["=1+1", "#REF!", "007", "A*", "<b>&amp;", "  two  spaces ", "two\nlines", "_x000D_", "客户\u{20000}"];
  const plain = smallSheet(
    "F4",
    [["名称", "金额", "两倍"], ...hostile.map((text, row) => [text, row / 4, { formula: `=B${row + 3}*2`, value: row / 2 }])],
    {
      name: "F4 'A&B' 计划",
      tables: [{ name: "TC_Clients", area: { row: 1, column: 0, rows: 10, columns: 3 } }],
      hidden: { rows: [3], columns: [] },
      protect: true,
    },
  );
  const spec: SheetSpec = {
    ...plain,
    blocks: [
      ...plain.blocks,
      block(12, 1, "input", [[serialOf("2026-03-01"), null]], day),
      block(
        14,
        0,
        "input",
        Array.from({ length: 300 }, () => [null, null]),
      ),
    ],
  };
  const save = async (): Promise<Uint8Array> => {
    const workbook = await openWorkbook();
    installOffice(workbook);
    await writeSheets([spec]);
    await Excel.run(async (context) => {
      // Not the first: LibreOffice shows a hidden first sheet when it takes that for the one in front.
      context.workbook.worksheets.add("Notes").visibility = "Hidden";
      await context.sync();
    });
    const bytes = await workbook.save();
    workbook.close();
    return bytes;
  };

  function check(sheets: readonly SheetRead[]): void {
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Sheet1", false],
      ["F4 'A&B' 计划", false],
      ["TC record", true],
      ["Notes", true],
    ]);
    const { reading } = sheets[1] as SheetRead;
    const expected = readingOf({ ...spec, blocks: spec.blocks.slice(0, 3) });
    expect(reading.values).toEqual(expected.values.map((row) => [...row, "", "", ""].slice(0, 3)));
    expect(reading.areas).toEqual({
      TC_F4: { row: 0, column: 0, rows: 1, columns: 1 },
      TC_Body_F4: { row: 1, column: 0, rows: 10, columns: 3 },
      TC_Clients: { row: 1, column: 0, rows: 10, columns: 3 },
    });
    expect(reading.errors).toEqual([]);
    expect(reading.calculating).toEqual(
      hostile.map((_, row) => ({ row: row + 2, column: 2, formula: `=B${row + 3}*2`, calculated: true })),
    );
    expect(reading.days).toEqual([{ row: 12, column: 1 }]);
  }

  test("is read as it was written: values, names, formulas; what is only formatted is empty", async () => {
    check(await sheetsOf(await save()));
  });

  describeWithLibreOffice("saved by LibreOffice", () => {
    test("is the same", async () => {
      check(await sheetsOf((await resaved(await save())) as Uint8Array));
    });
  });
});

describe("what Excel writes", () => {
  test("texts that cells share, plain, in several fonts, with their pronunciation", async () => {
    const shared =
      `<sst><si><t>plain</t></si><si><r><rPr><b/></rPr><t>bold </t></r><r><t xml:space="preserve">&amp; ` +
      `not&#10;</t></r></si><si><t>客户</t><rPh sb="0" eb="2"><t>キャク</t></rPh><phoneticPr fontId="1"/></si><si/></sst>`;
    const { reading } = await oneSheet(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" ` +
        `t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1"><v>1</v></c></row>`,
      { "xl/sharedStrings.xml": shared },
    );
    expect(reading.values).toEqual([["plain", "bold & not\n", "客户", "", 1]]);
  });

  test("texts in the cell, truth, errors, and text that only looks like an error", async () => {
    const { reading } = await oneSheet(
      `<row r="2"><c r="B2" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c><c r="C2" t="b"><v>1</v></c><c ` +
        `r="D2" t="b"><v>0</v></c><c r="E2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F2" t="str"><v>#DIV/0!</v></c></row>`,
    );
    expect(reading.values).toEqual([
      ["", "", "", "", "", ""],
      ["", "inline", true, false, "#DIV/0!", "#DIV/0!"],
    ]);
    expect(reading.errors).toEqual([{ row: 1, column: 4 }]);
  });

  test("numbers with all their digits, days as serial numbers, days in words", async () => {
    const { reading } = await oneSheet(
      `<row r="1"><c r="A1" s="1"><v>46082</v></c><c r="B1"><v>1.0000000000000001E-2</v></c><c ` +
        `r="C1"><v>999999999999999</v></c><c r="D1" t="d"><v>2026-03-01T12:00:00</v></c><c r="E1" s="1"><v>60</v></c></row>`,
      {
        "xl/styles.xml": `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
      },
    );
    expect(reading.values).toEqual([[46082, 0.01, 999999999999999, 46082.5, 60]]);
  });

  test("days that are counted from 1904 on, by their look alone", async () => {
    const { reading } = await oneSheet(
      `<row r="1"><c r="A1" s="1"><v>44620</v></c><c r="B1" s="0"><v>44620</v></c><c ` +
        `r="C1" s="2"><v>44620</v></c><c r="D1" s="3"><v>44620</v></c></row>`,
      {
        "xl/styles.xml":
          `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" ` +
          `formatCode="[Red]#,##0.00&quot; days&quot;_d"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf ` +
          `numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
        "xl/workbook.xml": `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>`,
      },
    );
    expect(reading.values).toEqual([[46082, 44620, 46082, 44620]]);
  });

  test("formulas: each its own, shared ones, arrays, and those that nobody has calculated", async () => {
    const { reading } = await oneSheet(
      `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" ref="B1:C2" ` +
        `si="0">A1*$A$1</f><v>4</v></c><c r="E1"><f t="array" ref="E1:E2">A1:A2</f><v>2</v></c></row>` +
        `<row r="2"><c r="A2"><v>7</v></c><c r="C2"><f t="shared" si="0"/><v>14</v></c><c r="E2"><v>7</v></c><c ` +
        `r="F2" t="str"><f>"a"</f></c><c r="G2" t="str"><f>""</f><v></v></c><c r="H2"><f>A1</f><v></v></c></row>`,
    );
    expect(reading.values).toEqual([
      [2, 4, "", "", 2],
      [7, "", 14, "", 7],
    ]);
    expect(reading.calculating.map((cell) => [a1(cell), cell.formula, cell.calculated])).toEqual([
      ["A1", "=1+1", true],
      ["B1", "=A1*$A$1", true],
      ["E1", "=A1:A2", true],
      ["C2", "=B2*$A$1", true],
      ["F2", '="a"', false],
      ["G2", '=""', true],
      ["H2", "=A1", false],
      ["E2", "=A1:A2", true],
    ]);
  });

  test("what somebody worked out in a cell is calculated here, where the program that saved it has not", async () => {
    const { reading } = await oneSheet(
      `<row r="1"><c r="A1"><f>10+2</f></c><c r="B1"><f>(1200-150)*30%</f><v/></c><c ` +
        `r="C1"><f>A1+2</f></c><c r="D1"><f>1/0</f></c><c r="E1"><v>1</v></c></row>`,
    );
    expect(reading.values).toEqual([[12, 315, "", "", 1]]);
  });

  test("functions of the add-in by the name that files have for them", async () => {
    const { reading } = await oneSheet(
      `<row r="1"><c r="A1"><f>_xldudf_TARGET_SCORE(B1:B2,C1:C2)&amp;"_xldudf_TARGET_SCORE("</f><v>90</v></c></row>`,
    );
    expect(reading.calculating).toMatchObject([{ formula: '=TARGET.SCORE(B1:B2,C1:C2)&"_xldudf_TARGET_SCORE("' }]);
  });

  test("rows and cells without an address, prefixes, comments, other attributes, absolute paths", async () => {
    const sheet =
      `\uFEFF<!-- made by a program --><x:worksheet xmlns:x="m"><x:sheetData><x:row ` +
      `spans='1:2'><x:c s="4"/><x:c><x:v>1</x:v></x:c></x:row><x:row><x:c><x:f>` +
      "<![CDATA[IF(1<2,1)]]></x:f><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    const [read] = await sheetsOf(
      packed(
        byHand("", {
          "xl/worksheets/sheet1.xml": sheet,
          "xl/_rels/workbook.xml.rels": relations(["worksheet", "/xl/worksheets/sheet1.xml"]),
        }),
      ),
    );
    expect(read?.reading.values).toEqual([
      ["", 1],
      [5, ""],
    ]);
    expect(read?.reading.calculating).toEqual([{ row: 1, column: 0, formula: "=IF(1<2,1)", calculated: true }]);
  });

  test("names of the workbook and of a copied sheet, names that point nowhere, sheets with nothing but a chart", async () => {
    const workbook = `<workbook xmlns:r="r">
      <sheets>
        <sheet name="It's" r:id="rId1"/><sheet name="Copy" r:id="rId2" state="veryHidden"/><sheet name="Chart1" r:id="rId3"/>
      </sheets>
      <definedNames>
        <definedName name="TC_F4" localSheetId="1">Copy!$A$1</definedName>
        <definedName name="TC_F4">'It''s'!$A$1</definedName>
        <definedName name="TC_Twice" localSheetId="1">Copy!$B$2</definedName>
        <definedName name="TC_Twice">Copy!$A$1</definedName>
        <definedName name="TC_Body" hidden="1">'it''s'!$B$2:$C$9</definedName>
        <definedName name="TC_Gone">'It''s'!#REF!</definedName>
        <definedName name="_xlnm.Print_Titles" localSheetId="0">#REF!</definedName>
        <definedName name="Rate">0.05</definedName>
        <definedName name="Else">Nowhere!$A$1</definedName>
      </definedNames>
    </workbook>`;
    const read = workbookIn(
      await readXlsx(
        packed(
          byHand("", {
            "xl/workbook.xml": workbook,
            "xl/worksheets/sheet2.xml": "<worksheet/>",
            "xl/_rels/workbook.xml.rels": relations(
              ["worksheet", "worksheets/sheet1.xml"],
              ["worksheet", "worksheets/sheet2.xml"],
              ["chartsheet", "chartsheets/sheet1.xml"],
            ),
          }),
        ),
      ),
    );
    const corner = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(read.sheets.map(({ name, hidden, reading }) => [name, hidden, reading.areas])).toEqual([
      ["It's", false, { TC_F4: corner, TC_Body: { row: 1, column: 1, rows: 8, columns: 2 } }],
      ["Copy", true, { TC_F4: corner, TC_Twice: { row: 1, column: 1, rows: 1, columns: 1 } }],
    ]);
    expect(read.lostNames).toEqual(["TC_Gone"]);
  });

  test("whatever another library writes", async () => {
    const value = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 20 }).filter((text) => !/[^\P{C}\n]|#/u.test(text)),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 8 }),
        fc.constantFrom("shared" as const, "inline" as const),
        async (rows, stringMode) => {
          const [read] = await sheetsOf(await writeXlsx({ sheets: [{ name: "S", rows: rows.map((row) => [...row]) }], stringMode }));
          const said = (cells: readonly (readonly unknown[])[]) =>
            cells.flatMap((row, r) => row.flatMap((cell, c) => (cell === "" || cell === null ? [] : [[r, c, cell === 0 ? 0 : cell]])));
          expect(said(read?.reading.values ?? [])).toEqual(said(rows));
        },
      ),
      { numRuns: 60 },
    );
  });
});
