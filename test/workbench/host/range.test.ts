import { failure, inWorkbook } from "../../support/localWorkbook";

test("values: formulas are calculated before the request is answered", () =>
  inWorkbook(async (context, sheet) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, "=A1+B1"]];
    range.load("values,formulas,text,valueTypes,address");
    await context.sync();
    expect(range.values).toEqual([[1, 2, 3]]);
    expect(range.formulas).toEqual([[1, 2, "=A1+B1"]]);
    expect(range.text).toEqual([["1", "2", "3"]]);
    expect(range.valueTypes).toEqual([["Double", "Double", "Double"]]);
    expect(range.address).toBe("Sheet1!A1:C1");
  }));

test("values: an edit recalculates what depends on it, also on another sheet", () =>
  inWorkbook(async (context, sheet) => {
    const other = context.workbook.worksheets.add("Other");
    sheet.getRange("A1").values = [[5]];
    const sum = other.getRange("A1");
    sum.formulas = [["=Sheet1!A1*2"]];
    await context.sync();
    sheet.getRange("A1").values = [[21]];
    sum.load("values");
    await context.sync();
    expect(sum.values).toEqual([[42]]);
  }));

test.each([
  ["=1+2", 3, "=1+2"],
  ["+1+2", 3, "=+1+2"],
  ["-1-2", -3, "=-1-2"],
  ["@SUM(1,2)", 3, "=SUM(1,2)"],
  ["'=1+2", "=1+2", "=1+2"],
  ["'-", "-", "-"],
  ["-", "-", "-"],
  ["007", 7, 7],
  ["'007", "007", "007"],
  ["1,234.5", 1234.5, 1234.5],
  ["-5", -5, -5],
  ["12%", 0.12, 0.12],
  ["true", true, true],
  ["2026-03-01", 46082, 46082],
  ["2026-02-30", "2026-02-30", "2026-02-30"],
  ["1/2", 46024, 46024],
  ["", "", ""],
  ["1月", "1月", "1月"],
  ["7–12月", "7–12月", "7–12月"],
  ["=1/0", "#DIV/0!", "=1/0"],
  ["=NOSUCH(1)", "#NAME?", "=NOSUCH(1)"],
])("values: %j is read back as %j, its formula as %j", (written, value, formula) =>
  inWorkbook(async (context, sheet) => {
    const cell = sheet.getRange("B2");
    cell.values = [[written]];
    cell.load("values,formulas");
    await context.sync();
    expect(cell.values).toEqual([[value]]);
    expect(cell.formulas).toEqual([[formula]]);
  }),
);

test("values: in a cell formatted as text everything stays text", () =>
  inWorkbook(async (context, sheet) => {
    const range = sheet.getRange("A1:A3");
    range.numberFormat = [["@"], ["@"], ["@"]];
    range.values = [["007"], ["=1+1"], ["true"]];
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([["007"], ["=1+1"], ["true"]]);
    expect(range.valueTypes.flat()).toEqual(["String", "String", "String"]);
  }));

test("values: text that looks like a number stays text when it is formatted later", () =>
  inWorkbook(async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.values = [["'007"]];
    await context.sync();
    cell.format.font.bold = true;
    cell.numberFormat = [["#,##0"]];
    cell.load("values,valueTypes");
    await context.sync();
    expect(cell.values).toEqual([["007"]]);
    expect(cell.valueTypes).toEqual([["String"]]);
  }));

test("format: formatting a formula's cell keeps the formula alive", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1:B1").values = [[1, "=A1*10"]];
    await context.sync();
    sheet.getRange("A1:B1").format.font.bold = true;
    await context.sync();
    sheet.getRange("A1").values = [[2]];
    const result = sheet.getRange("B1").load("values,formulas");
    await context.sync();
    expect(result.values).toEqual([[20]]);
    expect(result.formulas).toEqual([["=A1*10"]]);
  }));

test("values: null leaves a cell, an empty text clears it, one value fills all", () =>
  inWorkbook(async (context, sheet) => {
    const range = sheet.getRange("A1:C1");
    range.values = 7 as unknown as number[][];
    await context.sync();
    range.values = [[null, "", 8]] as unknown as number[][];
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([[7, "", 8]]);
    expect(range.valueTypes).toEqual([["Double", "Empty", "Double"]]);
  }));

test("values: a block of another shape is an InvalidArgument at Range.values", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1:B1").values = [[1]];
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidArgument", at: "Range.values" });
  }));

test("values: a property that was not loaded cannot be read", () =>
  inWorkbook(async (context, sheet) => {
    const range = sheet.getRange("A1");
    await context.sync();
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  }));

test("values: thousands of rows beyond the grid's first size", () =>
  inWorkbook(async (context, sheet, { requests }) => {
    const rows = Array.from({ length: 3000 }, (_, index) => [index, `=A${index + 1}*2`, `'=${index}`]);
    const range = sheet.getRangeByIndexes(0, 0, 3000, 3);
    range.formulas = rows;
    range.numberFormat = "#,##0" as unknown as string[][];
    const last = sheet.getRange("A3000:C3000").load("values,numberFormat");
    await context.sync();
    expect(last.values).toEqual([[2999, 5998, "=2999"]]);
    expect(last.numberFormat).toEqual([["#,##0", "#,##0", "#,##0"]]);
    expect(Math.max(...requests.map(({ bytes }) => bytes))).toBeLessThan(1_500_000);
  }));

test("formulasR1C1: one text fills a block, seen from each cell", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    const range = sheet.getRange("B1:B3");
    range.formulasR1C1 = "=RC[-1]*R1C1+ROUND(0.4,0)" as unknown as string[][];
    range.load("formulas,values,formulasR1C1");
    await context.sync();
    expect(range.formulas).toEqual([["=A1*$A$1+ROUND(0.4,0)"], ["=A2*$A$1+ROUND(0.4,0)"], ["=A3*$A$1+ROUND(0.4,0)"]]);
    expect(range.values).toEqual([[1], [2], [3]]);
    expect(range.formulasR1C1[2]).toEqual(["=RC[-1]*R1C1+ROUND(0.4,0)"]);
  }));

test("numberFormat: the text is what the cell shows", () =>
  inWorkbook(async (context, sheet) => {
    const range = sheet.getRange("A1:D1");
    range.values = [[1234.5, 0.256, 1 / 3, true]];
    range.numberFormat = [["#,##0.00", "0.0%", "General", "General"]];
    range.load("text");
    await context.sync();
    expect(range.text).toEqual([["1,234.50", "25.6%", "0.333333333", "TRUE"]]);
  }));

test("getters: neighbours, parts and bounds of a range", () =>
  inWorkbook(async (context, sheet) => {
    const range = sheet.getRange("B2:D5");
    const parts = [
      range.getCell(1, 1),
      range.getRow(3),
      range.getColumn(0),
      range.getLastCell(),
      range.getOffsetRange(1, 1),
      range.getResizedRange(-1, 1),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getBoundingRect("F9"),
      range.getIntersectionOrNullObject("A1:B3"),
      range.getRowsBelow(2),
      range.getColumnsBefore(1),
    ];
    for (const part of parts) part.load("address");
    const none = range.getIntersectionOrNullObject("Z1").load("address");
    await context.sync();
    expect(parts.map(({ address }) => address.slice("Sheet1!".length))).toEqual([
      "C3",
      "B5:D5",
      "B2:B5",
      "D5",
      "C3:E6",
      "B2:E4",
      "2:5",
      "B:D",
      "B2:F9",
      "B2:B3",
      "B6:D7",
      "A2:A5",
    ]);
    expect(none.isNullObject).toBe(true);
  }));

test("getOffsetRange: a range that would leave the sheet is refused", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1").getOffsetRange(-1, 0);
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidArgument", at: "Range.getOffsetRange" });
  }));

test("getUsedRange: only cells with values when asked so, null on an empty sheet", () =>
  inWorkbook(async (context, sheet) => {
    const before = sheet.getUsedRangeOrNullObject(true);
    before.load("address");
    await context.sync();
    expect(before.isNullObject).toBe(true);
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("D9").format.fill.color = "#FF0000";
    const all = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRange(true).load("address");
    await context.sync();
    expect(all.address).toBe("Sheet1!B2:D9");
    expect(values.address).toBe("Sheet1!B2");
  }));

test("insert: a kept range moves with its cells, and formulas follow", () =>
  inWorkbook(async (context, sheet) => {
    const kept = sheet.getRange("A3");
    kept.values = [["=SUM(A1:A2)"]];
    sheet.getRange("A1:A2").values = [[1], [2]];
    kept.load("address");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    kept.load("address,formulas,values");
    await context.sync();
    expect(kept.address).toBe("Sheet1!A5");
    expect(kept.formulas).toEqual([["=SUM(A3:A4)"]]);
    expect(kept.values).toEqual([[3]]);
  }));

test("delete: a kept range whose cells are gone is an InvalidReference", () =>
  inWorkbook(async (context, sheet) => {
    const kept = sheet.getRange("A3");
    await context.sync();
    sheet.getRange("2:4").delete("Up");
    await context.sync();
    kept.load("address");
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidReference" });
  }));

test("clear: contents and looks apart", () =>
  inWorkbook(async (context, sheet) => {
    const range = sheet.getRange("A1");
    range.values = [[1]];
    range.format.font.bold = true;
    await context.sync();
    range.clear("Contents");
    range.load("values,format/font/bold");
    await context.sync();
    expect(range.values).toEqual([[""]]);
    expect(range.format.font.bold).toBe(true);
    range.clear();
    range.load("format/font/bold");
    await context.sync();
    expect(range.format.font.bold).toBe(false);
  }));

test("copyFrom: references move along", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1:B1").values = [[1, "=A1+$A$1"]];
    sheet.getRange("A2").values = [[10]];
    const target = sheet.getRange("B2");
    target.copyFrom("B1");
    target.load("formulas,values");
    await context.sync();
    expect(target.formulas).toEqual([["=A2+$A$1"]]);
    expect(target.values).toEqual([[11]]);
  }));

test("merge: and apart again", () =>
  inWorkbook(async (context, sheet, { engine }) => {
    sheet.getRange("A1:C1").merge();
    await context.sync();
    expect(engine.sheets()[0]?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
    sheet.getRange("A1:C1").unmerge();
    await context.sync();
    expect(engine.sheets()[0]?.merges).toEqual([]);
  }));

test("rowHidden: rows hidden together, null where they differ", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("2:3").rowHidden = true;
    const hidden = sheet.getRange("A2:A3").load("rowHidden,columnHidden");
    const mixed = sheet.getRange("A1:A3").load("rowHidden");
    await context.sync();
    expect([hidden.rowHidden, hidden.columnHidden, mixed.rowHidden]).toEqual([true, false, null]);
  }));

test("hyperlink: kept, shown as a link, moved with its cell", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!C9", screenTip: "there", textToDisplay: "go" };
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    const moved = sheet.getRange("A2").load("hyperlink,values,format/font/underline");
    const plain = sheet.getRange("A1").load("hyperlink");
    await context.sync();
    expect(moved.hyperlink).toMatchObject({ documentReference: "Sheet1!C9", screenTip: "there", textToDisplay: "go" });
    expect(moved.values).toEqual([["go"]]);
    expect(moved.format.font.underline).toBe("Single");
    expect(plain.hyperlink).toBeNull();
  }));

test("select: the selection can be asked for", () =>
  inWorkbook(async (context, sheet) => {
    const other = context.workbook.worksheets.add("Other");
    other.getRange("C3:D4").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect(selected.address).toBe("Other!C3:D4");
    expect(active.address).toBe("Other!C3");
    sheet.load("name");
  }));

test("text that reads like an error is text, also to formulas", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["'#REF!", 1],
      ["乙", 2],
      ["#N/A ", 3],
    ];
    sheet.getRange("D1:D3").formulas = [['=SUMPRODUCT(EXACT(A1:A3,"乙")*B1:B3)'], ["=ISERROR(A1)"], ["=1/0"]];
    const cells = sheet.getRange("A1").load("valueTypes");
    const results = sheet.getRange("D1:D3").load("values");
    await context.sync();
    expect([cells.valueTypes, results.values]).toEqual([[["String"]], [[2], [false], ["#DIV/0!"]]]);
  }));

test("numberFormat @: numbers stay numbers until they are written again", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1:A2").values = [[12], ["x"]];
    await context.sync();
    sheet.getRange("A1:A3").numberFormat = [["@"], ["@"], ["@"]];
    sheet.getRange("A3").values = [["12"]];
    sheet.getRange("B1").formulas = [["=SUM(A1:A3)"]];
    const cells = sheet.getRange("A1:A3").load("values,valueTypes");
    const sum = sheet.getRange("B1").load("values");
    await context.sync();
    expect([cells.values, cells.valueTypes, sum.values]).toEqual([[[12], ["x"], ["12"]], [["Double"], ["String"], ["String"]], [[12]]]);
  }));
