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

test("application: the calculation mode is kept, results are there all the same", () =>
  inWorkbook(async (context, sheet) => {
    const { application } = context.workbook;
    application.calculationMode = "Manual";
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    sheet.getRange("A1").formulas = [["=1+1"]];
    application.calculate("Full");
    application.load("calculationMode");
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    expect(application.calculationMode).toBe("Manual");
    expect(cell.values).toEqual([[2]]);
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
    expect(custom.items.map(({ key, value, type }) => [key, value, type])).toEqual([["Project", 12.5, "Float"], ["Closed", false, "Boolean"]]);
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
