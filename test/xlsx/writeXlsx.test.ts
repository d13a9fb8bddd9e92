import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { readTexts } from "../support/archives";
import { cell, featureWorkbook, plainStyle, sheet, workbook } from "./featureWorkbook";

describe("writeXlsx(file) writes what Excel reads", () => {
  let parts: ReadonlyMap<string, string>;
  let bytes: Uint8Array;
  const part = (path: string): string => parts.get(path) ?? `no ${path}`;

  beforeAll(async () => {
    bytes = await writeXlsx(featureWorkbook);
    parts = await readTexts(bytes);
  });

  test("a sheet's parts stand in the order that the schema wants", () => {
    const wanted = [
      "sheetPr",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "sheetProtection",
      "autoFilter",
      "mergeCells",
      "conditionalFormatting",
      "dataValidations",
      "hyperlinks",
      "printOptions",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "rowBreaks",
      "tableParts",
    ];
    const inside = [...part("xl/worksheets/sheet1.xml").matchAll(new RegExp(`<(${wanted.join("|")})[ />]`, "g"))].map(([, name]) => name);
    expect(inside.filter((name, at) => name !== inside[at - 1])).toEqual(wanted.filter((name) => name !== "tableParts"));
    expect(part("xl/worksheets/sheet2.xml")).toMatch(/<tableParts count="1"><tablePart r:id="table1"\/><\/tableParts><\/worksheet>$/);
  });

  test("the page: A4 landscape, one page wide and as tall as it takes, margins in inches, centred", () => {
    const xml = part("xl/worksheets/sheet1.xml");
    expect(xml).toContain('<sheetPr><tabColor rgb="FF34558B"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain('<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>');
    expect(xml).toContain('<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3125" footer="0.3125"/>');
    expect(xml).toContain('<printOptions horizontalCentered="1"/>');
    expect(xml).toContain(
      "<headerFooter><oddHeader>&amp;L集团客户部 R&amp;&amp;D&amp;R2026</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>",
    );
    expect(xml).toContain('<brk id="8" max="16383" man="1"/>');
  });

  test("names: the workbook's, a sheet's, hidden ones, constants, and those that printing and filtering need", () => {
    const xml = part("xl/workbook.xml");
    expect([...xml.matchAll(/<definedName [^>]*>[^<]*<\/definedName>/g)].map(([name]) => name)).toEqual([
      `<definedName name="TC_Year" comment="the plan's year">'基础 数据'!$B$1</definedName>`,
      '<definedName name="TC_Marker" hidden="1">"v1 &amp; &lt;ok&gt;"</definedName>',
      '<definedName name="TC_Rate">0.05</definedName>',
      '<definedName name="Local" localSheetId="0" hidden="1">\'F1\'!$B$5</definedName>',
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'F1'!$A:$A,'F1'!$1:$4</definedName>",
      '<definedName name="_xlnm.Print_Area" localSheetId="0">\'F1\'!$A$1:$E$10</definedName>',
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'F1\'!$A$4:$E$7</definedName>',
    ]);
    expect(xml).toMatch(/<sheet name="It's" sheetId="3" state="veryHidden" r:id="rId3"\/>/);
    expect(xml).toContain('activeTab="0"');
  });

  test("conditional formats, in the order in which they win", () => {
    const xml = part("xl/worksheets/sheet1.xml");
    expect(xml).toContain(
      '<conditionalFormatting sqref="A9"><cfRule type="containsText" operator="containsText" text="✗" ' +
        'priority="1" dxfId="0"><formula>NOT(ISERROR(SEARCH("✗",A9)))</formula></cfRule></conditionalFormatting>',
    );
    expect(xml).toContain(
      '<conditionalFormatting sqref="B5:D7"><cfRule type="cellIs" operator="greaterThan" ' +
        'priority="2" dxfId="1" stopIfTrue="1"><formula>150</formula></cfRule></conditionalFormatting>',
    );
    expect(xml).toContain(
      '<conditionalFormatting sqref="E5:E7 E9"><cfRule type="expression" priority="3" ' +
        'dxfId="2"><formula>$E5&lt;&gt;300</formula></cfRule></conditionalFormatting>',
    );
    expect(part("xl/styles.xml")).toContain(
      '<dxfs count="3"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill ' +
        'patternType="solid"><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
        '<dxf><font><b/><color rgb="FF1B5E2F"/></font><border><left/><right/><top/>' +
        '<bottom style="dashed"><color rgb="FF9C0006"/></bottom>' +
        "<diagonal/></border></dxf><dxf><fill><patternFill " +
        'patternType="solid"><bgColor rgb="FFE2F0DA"/></patternFill></fill></dxf></dxfs>',
    );
  });

  test("validations: lists from cells, lists of entries, limits with their messages", () => {
    const xml = part("xl/worksheets/sheet1.xml");
    expect(xml).toContain(
      '<dataValidation type="list" allowBlank="1" showInputMessage="1" ' +
        'showErrorMessage="1" sqref="A5:A7"><formula1>\'基础 数据\'!$A$4:$A$6</formula1></dataValidation>',
    );
    expect(xml).toContain('<formula1>"是,""否"""</formula1>');
    expect(xml).toContain(
      '<dataValidation type="decimal" operator="greaterThanOrEqual" errorStyle="warning" showInputMessage="1" ' +
        'showErrorMessage="1" errorTitle="金额" error="不小于 0" prompt="万元" sqref="B5:D7"><formula1>0</formula1></dataValidation>',
    );
  });

  test("a table with its headings, its look and filter buttons", () => {
    expect(part("xl/tables/table1.xml")).toContain(
      'name="TC_Clients" displayName="TC_Clients" ref="A3:C6" totalsRowShown="0"><autoFilter ' +
        'ref="A3:C6"/><tableColumns count="3"><tableColumn id="1" ' +
        'name="名称"/><tableColumn id="2" name="地区"/><tableColumn id="3" name="金额"/></tableColumns>' +
        '<tableStyleInfo name="TableStyleLight1" showFirstColumn="1" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
    );
    expect(part("xl/worksheets/_rels/sheet2.xml.rels")).toContain('Target="../tables/table1.xml"');
    expect(part("[Content_Types].xml")).toContain('PartName="/xl/tables/table1.xml"');
  });

  test("looks: fonts in the schema's order, borders, fills, formats, unlocked cells", () => {
    const xml = part("xl/styles.xml");
    expect(xml).toContain('<font><b/><sz val="18"/><color rgb="FF1F3864"/><name val="Calibri"/></font>');
    expect(xml).toContain('<numFmt numFmtId="164" formatCode="#,##0.00"/>');
    expect(xml).toContain('<top style="medium"><color rgb="FF1F3864"/></top>');
    expect(xml).toContain('<patternFill patternType="solid"><fgColor rgb="FFFFFAE6"/></patternFill>');
    expect(xml).toContain('<alignment horizontal="left" vertical="center" indent="1"/>');
    expect(xml).toContain('<protection locked="0" hidden="0"/>');
  });

  test("links, frozen panes, sizes, protection and gridlines", () => {
    const xml = part("xl/worksheets/sheet1.xml");
    expect(xml).toContain('<hyperlinks><hyperlink ref="A2" location="\'基础 数据\'!A1" tooltip="到基础数据"/></hyperlinks>');
    expect(xml).toContain('<pane xSplit="1" ySplit="4" topLeftCell="B5" activePane="bottomRight" state="frozen"/>');
    expect(xml).toContain(
      '<col min="1" max="1" width="18" customWidth="1"/><col min="3" max="3" ' +
        'width="12.5" customWidth="1"/><col min="7" max="7" hidden="1"/>',
    );
    expect(xml).toContain('<row r="1" ht="30" customHeight="1">');
    expect(xml).toContain('<row r="21" hidden="1"/>');
    expect(xml).toContain(
      '<sheetProtection sheet="1" formatCells="1" formatColumns="0" formatRows="1" insertColumns="1" insertRows="1" ' +
        'insertHyperlinks="1" deleteColumns="1" deleteRows="1" sort="1" autoFilter="1" pivotTables="1" objects="1" scenarios="1" ' +
        'selectLockedCells="0" selectUnlockedCells="0"/>',
    );
    expect(xml).toContain('showGridLines="0"');
  });

  test("formulas carry numbers, text, booleans and errors as such", () => {
    const xml = part("xl/worksheets/sheet3.xml");
    expect(xml).toContain('<c r="A10" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(xml).toContain(`<c r="A11" t="b"><f>'F1'!B5=100</f><v>1</v></c>`);
    expect(xml).toContain('<c r="A13" t="str"><f>"a&lt;b"&amp;" &amp; ""c"""</f><v>a&lt;b &amp; "c"</v></c>');
    expect(xml).toContain(`<c r="A5"><f>'It''s'!A1*2</f><v>42</v></c>`);
  });

  test("the document's properties", () => {
    expect(part("docProps/core.xml")).toContain("<dc:title>年度目标 &lt;2026&gt;</dc:title>");
    expect(part("docProps/core.xml")).toContain("<dc:creator>李主管</dc:creator>");
    expect(part("docProps/app.xml")).toContain("<Company>集团客户部</Company>");
  });

  test("the same workbook gives the same bytes", async () => {
    expect(await writeXlsx(featureWorkbook)).toEqual(bytes);
  });
});

describe("text stays text", () => {
  const hostile = [
    "=1+1",
    "+1",
    "@SUM(A1)",
    "-2",
    "#DIV/0!",
    "#N/A",
    "1e5",
    "007",
    "TRUE",
    " 前后 ",
    "a\nb",
    "_x0041_",
    "<b>&amp;</b>",
    "'",
    "𠮷野家",
    "\u0001",
    "\t",
  ];

  test.each(hostile)("%j", async (text) => {
    const { sheets } = await readXlsx(await writeXlsx(workbook([sheet("S", [cell(0, 0, text)])])), { readStyles: true });
    expect(sheets[0]?.rows[0]?.[0]).toBe(text);
    expect(sheets[0]?.cells?.get("0,0")?.formula).toBeUndefined();
  });

  test("an error is no text", async () => {
    const parts = await readTexts(await writeXlsx(workbook([sheet("S", [cell(0, 0, { error: "#N/A" }), cell(1, 0, "#N/A")])])));
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain('<c r="A1" t="e"><v>#N/A</v></c>');
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain('<c r="A2" t="s">');
  });

  test("whatever is typed is read back", async () => {
    const content = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 20 }), async (typed) => {
        const file = workbook([
          sheet(
            "S",
            typed.map((value, row) => cell(row, row % 3, value)),
          ),
        ]);
        const { sheets } = await readXlsx(await writeXlsx(file));
        expect(typed.map((_, row) => sheets[0]?.rows[row]?.[row % 3])).toEqual(typed);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what Excel would not open is refused", () => {
  const table = featureWorkbook.sheets[1]?.tables[0];

  test("a table whose headings are alike", async () => {
    if (table === undefined) throw new Error("The feature workbook has a table.");
    await expect(writeXlsx(workbook([sheet("S", [], { tables: [{ ...table, columns: ["a", "A", "b"] }] })]))).rejects.toThrow(
      "different headings",
    );
  });
});

test("a sheet of 100 000 cells", async () => {
  const style = { ...plainStyle, format: "#,##0" };
  const cells = Array.from({ length: 5_000 }, (_, row) =>
    Array.from({ length: 20 }, (_, column) => cell(row, column, row * 20 + column, { style })),
  ).flat();
  const { sheets } = await readXlsx(await writeXlsx(workbook([sheet("大表", cells)])));
  expect(sheets[0]?.rows.length).toBe(5_000);
  expect(sheets[0]?.rows[4_999]?.[19]).toBe(99_999);
}, 120_000);

test("what Excel would not open is refused: two names or tables alike, lists that are too long", async () => {
  const table = {
    area: { row: 0, column: 0, rows: 2, columns: 1 },
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: "",
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showBandedRows: true,
    showBandedColumns: false,
    columns: ["a"],
  };
  const named = (name: string, scope: string | null) => ({ name, formula: "=S!$A$1", sheet: scope, hidden: false, comment: "" });
  const one = sheet("S", [cell(0, 0, "a"), cell(1, 0, 1)], { tables: [{ ...table, name: "TC_Minimums" }] });
  await expect(writeXlsx(workbook([one], { names: [named("tc_minimums", null)] }))).rejects.toThrow(
    "two names or tables called TC_Minimums",
  );
  await expect(writeXlsx(workbook([one], { names: [named("Rate", null), named("RATE", null)] }))).rejects.toThrow(
    "two names or tables called RATE",
  );
  await expect(writeXlsx(workbook([one], { names: [named("Rate", null), named("Rate", "S")] }))).resolves.toBeInstanceOf(Uint8Array);
  const list = {
    areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
    rule: { type: "List" as const, source: "a".repeat(256), inCellDropDown: true },
    ignoreBlanks: true,
    alert: { message: "", showAlert: true, style: "Stop" as const, title: "" },
    prompt: { message: "", showPrompt: true, title: "" },
  };
  await expect(writeXlsx(workbook([sheet("S", [], { validations: [list as never] })]))).rejects.toThrow("256 characters");
});

test(
  "the file says who wrote it, and nothing of a version of Excel or of counts " +
    "that are not so; functions of the add-in are stored as Excel finds them",
  async () => {
    const parts = await readTexts(
      await writeXlsx(workbook([sheet("S", [cell(0, 0, "a"), cell(1, 0, "a"), cell(2, 0, 90, { formula: "=TARGET.SCORE(A1,B1)" })])])),
    );
    expect(parts.get("xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
    expect(parts.get("docProps/app.xml")).toContain("<Application>Target Cascade</Application>");
    expect(parts.get("xl/sharedStrings.xml")).toMatch(/<sst xmlns="[^"]*" uniqueCount="1">/);
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain("<f>_xldudf_TARGET_SCORE(A1,B1)</f><v>90</v>");
  },
);
