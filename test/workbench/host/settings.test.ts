import { failure, inWorkbook } from "../../support/localWorkbook";

test("settings: anything that is JSON, by key", () =>
  inWorkbook(async (context) => {
    const { settings } = context.workbook;
    settings.add("TC_Plan", { version: 1, names: ["甲"] });
    settings.add("TC_Plan", { version: 2, names: [] });
    settings.add("TC_Note", "text");
    const plan = settings.getItem("TC_Plan").load("key,value");
    const none = settings.getItemOrNullObject("TC_None");
    none.load("value");
    settings.load("items/key");
    await context.sync();
    expect(plan.value).toEqual({ version: 2, names: [] });
    expect(none.isNullObject).toBe(true);
    expect(settings.items.map(({ key }) => key)).toEqual(["TC_Plan", "TC_Note"]);
    plan.value = 3;
    settings.getItem("TC_Note").delete();
    const count = settings.getCount();
    plan.load("value");
    await context.sync();
    expect([plan.value, count.value]).toEqual([3, 1]);
    settings.getItem("TC_Note").load("value");
    expect(await failure(context.sync())).toMatchObject({ code: "ItemNotFound" });
  }));

test("calculationMode: by hand, only what is entered is calculated until somebody asks", () =>
  inWorkbook(async (context, sheet) => {
    const { application } = context.workbook;
    sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
    await context.sync();
    application.calculationMode = "Manual";
    sheet.getRange("A1").values = [[10]];
    sheet.getRange("C1").formulas = [["=A1+2"]];
    const cells = sheet.getRange("A1:C1").load("values");
    application.load("calculationMode,calculationState");
    await context.sync();
    expect([cells.values, application.calculationMode, application.calculationState]).toEqual([[[10, 2, 12]], "Manual", "Pending"]);
    cells.load("values");
    await context.sync();
    expect(cells.values).toEqual([[10, 2, 12]]);
    application.calculate("Recalculate");
    application.load("calculationState");
    cells.load("values");
    await context.sync();
    expect([cells.values, application.calculationState]).toEqual([[[10, 11, 12]], "Done"]);
    sheet.getRange("A1").values = [[20]];
    application.calculationMode = "Automatic";
    cells.load("values");
    await context.sync();
    expect(cells.values).toEqual([[20, 21, 22]]);
  }));

test("suspendApiCalculationUntilNextSync: nothing is calculated in this request", () =>
  inWorkbook(async (context, sheet) => {
    const { application } = context.workbook;
    sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
    await context.sync();
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    sheet.getRange("A1:A2").formulas = [[10], ["=A1+1"]];
    const cells = sheet.getRange("A1:B2").load("values");
    application.load("calculationMode,calculationState");
    await context.sync();
    expect([cells.values[0], application.calculationMode, application.calculationState]).toEqual([[10, 2], "Automatic", "Pending"]);
    application.load("calculationState");
    cells.load("values");
    await context.sync();
    expect([cells.values, application.calculationState]).toEqual([
      [
        [10, 11],
        [11, ""],
      ],
      "Done",
    ]);
  }));

test("properties: when the workbook was made, and what somebody has named", () =>
  inWorkbook(async (context) => {
    const { properties } = context.workbook;
    const { custom } = properties;
    custom.add("Project", "Alpha");
    custom.add("project", 12.5);
    custom.add("Closed", false);
    custom.load("items/key,items/value,items/type");
    properties.load("creationDate");
    const none = custom.getItemOrNullObject("None");
    await context.sync();
    expect(custom.items.map(({ key, value, type }) => [key, value, type])).toEqual([
      ["Project", 12.5, "Float"],
      ["Closed", false, "Boolean"],
    ]);
    expect([none.isNullObject, properties.creationDate.getFullYear() > 2000]).toEqual([true, true]);
    custom.getItem("Closed").delete();
    const [left, after] = [custom.getCount(), custom.getItemOrNullObject("Closed")];
    custom.deleteAll();
    const count = custom.getCount();
    await context.sync();
    expect([left.value, after.isNullObject, count.value]).toEqual([1, true, 0]);
  }));

test("properties: title and author", () =>
  inWorkbook(async (context) => {
    const { properties } = context.workbook;
    properties.title = "2026";
    properties.author = "李主管";
    properties.load("title,author,subject");
    await context.sync();
    expect([properties.title, properties.author, properties.subject]).toEqual(["2026", "李主管", ""]);
  }));
