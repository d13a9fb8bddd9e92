import { failure, inWorkbook } from "../../support/localWorkbook";

test("an unknown object, method or property names itself", () =>
  inWorkbook(async (context, sheet) => {
    sheet.shapes.load("count");
    expect(await failure(context.sync())).toMatchObject({ code: "ApiNotFound", at: "Worksheet.shapes" });
    sheet.getRange("A1").getImage();
    expect(await failure(context.sync())).toMatchObject({ code: "ApiNotFound", at: "Range.getImage" });
    sheet.getRange("A1").load("linkedDataTypeState");
    expect(await failure(context.sync())).toMatchObject({ code: "ApiNotFound", at: "Range.linkedDataTypeState" });
  }));

test("what is newer than the manifest's floor is refused by office.js itself", () =>
  inWorkbook(async (_context, sheet, { requests }) => {
    expect(() => sheet.getRange("A1").getSpillParent()).toThrow(expect.objectContaining({ code: "ApiNotFound" }));
    expect(requests).toEqual([]);
  }));

test("a failure names the statement; what was done before it stays done", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("B1:C1").values = [[1]];
    sheet.getRange("D1").values = [[1]];
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidArgument" });
    const row = sheet.getRange("A1:D1").load("values");
    await context.sync();
    expect(row.values).toEqual([[1, "", "", ""]]);
  }));

test("failNext: after so many actions, once", () =>
  inWorkbook(async (context, sheet, { host }) => {
    const cells = sheet.getRange("A1:B1");
    await context.sync();
    host.failNext({ code: "Timeout", afterActions: 4 });
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("B1").values = [[2]];
    expect(await failure(context.sync())).toMatchObject({ code: "Timeout" });
    cells.load("values");
    await context.sync();
    expect(cells.values[0]?.[1]).toBe("");
  }));

test("cell edit mode: every request is refused until it ends", () =>
  inWorkbook(async (context, sheet, { host }) => {
    host.cellEditMode = true;
    sheet.getRange("A1").values = [[1]];
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    host.cellEditMode = false;
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  }));

test("cell edit mode: what waits for its end is answered then, in the order in which it was asked", () =>
  inWorkbook(async (_context, _sheet, { host }) => {
    host.cellEditMode = true;
    const answered: number[] = [];
    const asked = [1, 2].map(async (each) => {
      await host.request(JSON.stringify({ Actions: [], ObjectPaths: {} }), true);
      answered.push(each);
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(answered).toEqual([]);
    host.cellEditMode = false;
    await Promise.all(asked);
    expect(answered).toEqual([1, 2]);
  }));

test("a request above 5 MB is refused, and its size is counted", () =>
  inWorkbook(async (context, sheet, { requests }) => {
    sheet.getRangeByIndexes(0, 0, 200, 1).values = Array.from({ length: 200 }, () => ["字".repeat(10_000)]);
    expect(await failure(context.sync())).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(requests.at(-1)?.bytes).toBeGreaterThan(5 * 1024 * 1024);
  }));

test("null objects: their properties and children are null, what is done to them is let pass", () =>
  inWorkbook(async (context, sheet) => {
    const none = context.workbook.worksheets.getItemOrNullObject("None");
    const cell = none.getRange("A1");
    cell.load("values");
    cell.values = [[1]];
    const address = cell.getUsedRangeOrNullObject().load("address");
    const count = none.tables.getCount();
    none.name = "Other";
    none.delete();
    sheet.getRange("A1").values = [["there"]];
    await context.sync();
    expect([none.isNullObject, cell.isNullObject, address.isNullObject, count.value]).toEqual([true, true, true, null]);
  }));

test.each(["items/*", "*"])("load %j: everything that is no object", (all) =>
  inWorkbook(async (context, sheet) => {
    sheet.tables.add("A1:B3", true);
    sheet.tables.load(all);
    const none = sheet.tables.getItemOrNullObject("None").load("NoPropertiesNeeded");
    const some = sheet.tables.getItemAt(0).load("NoPropertiesNeeded");
    await context.sync();
    expect(sheet.tables.items[0]?.toJSON()).toMatchObject({ name: "Table1", showHeaders: true, style: "TableStyleMedium2" });
    expect([none.isNullObject, some.isNullObject]).toEqual([true, false]);
  }),
);

test("kept ranges are let go when Excel.run ends", () =>
  inWorkbook(async (context, sheet, { host, Excel }) => {
    await Excel.run(async (inner) => {
      inner.workbook.worksheets.getItem("Sheet1").getRange("A1").load("address");
      await inner.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const answer = await host.request(
      JSON.stringify({
        Actions: [{ Id: 2, ActionType: 3, Name: "_GetReferenceCount", ObjectPathId: 1 }],
        ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
      }),
    );
    expect(JSON.parse(answer)).toMatchObject({ Results: [{ ActionId: 2, Value: 0 }] });
    sheet.load("name");
    await context.sync();
  }));

test("events: a change is told once to the workbook's and to the sheet's listeners", () =>
  inWorkbook(async (context, sheet) => {
    const heard: string[] = [];
    context.workbook.worksheets.onChanged.add(async ({ address, changeType }) => void heard.push(`workbook ${changeType} ${address}`));
    sheet.onChanged.add(async ({ address, changeType }) => void heard.push(`sheet ${changeType} ${address}`));
    context.workbook.worksheets.onAdded.add(async ({ type }) => void heard.push(type));
    context.workbook.worksheets.onActivated.add(async ({ type }) => void heard.push(type));
    sheet.load("id");
    await context.sync();
    sheet.getRange("B2:C2").values = [[1, "=B2"]];
    sheet.getRange("A1").format.font.bold = true;
    await context.sync();
    context.workbook.worksheets.add("Other").activate();
    sheet.getRange("1:1").insert("Down");
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual(
      expect.arrayContaining([
        "workbook RangeEdited B2:C2",
        "sheet RangeEdited B2:C2",
        "WorksheetAdded",
        "WorksheetActivated",
        "sheet RowInserted 1:1",
      ]),
    );
    expect(heard.filter((each) => each.endsWith("RangeEdited B2:C2"))).toHaveLength(2);
    expect(heard.some((each) => each.includes("A1"))).toBe(false);
  }));

test("events: none while they are turned off, and what a user types is one", () =>
  inWorkbook(async (context, sheet, { engine, host }) => {
    const heard: unknown[] = [];
    host.onEvent(({ message }) => heard.push(message));
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([]);
    engine.sheets()[0]?.cells.write(4, 0, [[{ value: 7, formula: null }]]);
    expect(heard).toContainEqual(expect.objectContaining({ address: "A5", changeType: "RangeEdited", source: "Local" }));
    expect(heard).not.toContainEqual(expect.objectContaining({ triggerSource: "ThisLocalAddin" }));
  }));

test("custom functions: scalars and ranges in, an array spills, an error is the cell's", () =>
  inWorkbook(async (context, sheet, { engine }) => {
    engine.registerFunction("TARGET.DOUBLE", (values) => (values as number[][]).map((row) => row.map((value) => value * 2)));
    engine.registerFunction("TARGET.FAIL", () => {
      throw Object.assign(new Error("no"), { code: "#N/A" });
    });
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1").formulas = [["=TARGET.DOUBLE(A1:A3)"]];
    sheet.getRange("C1").formulas = [["=TARGET.FAIL()"]];
    const spilled = sheet.getRange("B1:C3").load("values");
    await context.sync();
    expect(spilled.values).toEqual([
      [2, "#N/A"],
      [4, ""],
      [6, ""],
    ]);
  }));

test("EDATE keeps to the end of a shorter month", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1").formulas = [["=EDATE(DATE(2026,1,31),1)"]];
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    expect(cell.values).toEqual([[46081]]);
  }));

test("an unbalanced bracket in one formula leaves the others right", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1:A2").formulas = [["=SUM(A[1"], ["=SUM(1,2)"]];
    await context.sync();
    sheet.getRange("A3").formulas = [["=SUM(3,4)"]];
    const sums = sheet.getRange("A2:A3").load("values");
    await context.sync();
    expect(sums.values).toEqual([[3], [7]]);
  }));
