import type { UniverEngine } from "../../../src/workbench/engine/engine";
import { failure, inWorkbook } from "../../support/localWorkbook";

test("conditional formats: text, value and formula, with their looks", () =>
  inWorkbook(async (context, sheet) => {
    const range = sheet.getRange("A1:A9");
    const text = range.conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "Contains", text: "✗" };
    text.textComparison.format.font.color = "#9C0006";
    text.textComparison.format.fill.color = "#FFC7CE";
    const value = range.conditionalFormats.add("CellValue");
    value.cellValue.rule = { operator: "GreaterThan", formula1: "=5" };
    value.cellValue.format.font.bold = true;
    const custom = range.conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=$A1>10";
    range.conditionalFormats.load("items/type,items/stopIfTrue");
    text.textComparison.load("rule");
    text.textComparison.format.font.load("color");
    value.cellValue.load("rule");
    custom.custom.rule.load("formula");
    const wrong = text.customOrNullObject;
    wrong.load("rule/formula");
    await context.sync();
    expect(range.conditionalFormats.items.map(({ type }) => type).sort()).toEqual(["CellValue", "ContainsText", "Custom"]);
    expect(text.textComparison.rule).toEqual({ operator: "Contains", text: "✗" });
    expect(text.textComparison.format.font.color).toBe("#9C0006");
    expect(value.cellValue.rule).toEqual({ operator: "GreaterThan", formula1: "=5" });
    expect(custom.custom.rule.formula).toBe("=$A1>10");
    expect(wrong.isNullObject).toBe(true);
  }));

test("conditional formats: lines around each cell, side by side", () =>
  inWorkbook(async (context, sheet) => {
    const { borders } = sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.format;
    borders.getItem("EdgeLeft").set({ style: "Dash", color: "#9C0006" });
    borders.bottom.style = "Continuous";
    borders.top.color = "#00FF00";
    borders.getItem("EdgeTop").style = "None";
    borders.load("count,items/sideIndex,items/style,items/color");
    await context.sync();
    expect(borders.count).toBe(4);
    expect(borders.items.map(({ sideIndex, style, color }) => [sideIndex, style, color])).toEqual([
      ["EdgeTop", "None", "#000000"],
      ["EdgeBottom", "Continuous", "#000000"],
      ["EdgeLeft", "Dash", "#9C0006"],
      ["EdgeRight", "None", "#000000"],
    ]);
  }));

test("conditional formats: move with their cells and are cleared from some of them", () =>
  inWorkbook(async (context, sheet) => {
    const format = sheet.getRange("A1:A4").conditionalFormats.add("ContainsText");
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    await context.sync();
    sheet.getRange("A2").conditionalFormats.clearAll();
    const rest = format.getRange().load("address");
    const there = sheet.getRange("A2").conditionalFormats.getCount();
    await context.sync();
    expect(rest.address).toBe("Sheet1!A3:A5");
    expect(there.value).toBe(0);
  }));

test("rules: formulas and lists move with their cells", () =>
  inWorkbook(async (context, sheet) => {
    const custom = sheet.getRange("B2:B4").conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=$A2>10";
    sheet.getRange("B2:B4").dataValidation.rule = { list: { inCellDropDown: true, source: "=$D$2:$D$4" } };
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    const where = custom.getRange().load("address");
    custom.custom.rule.load("formula");
    const validation = sheet.getRange("B3:B5").dataValidation.load("type,rule");
    const left = sheet.getRange("B2").dataValidation.load("type");
    await context.sync();
    expect([where.address, custom.custom.rule.formula]).toEqual(["Sheet1!B3:B5", "=$A3>10"]);
    expect([validation.type, left.type]).toEqual(["List", "None"]);
    expect(validation.rule.list?.source).toBe("=$D$3:$D$5");
  }));

test("rules: lists stay with their entries on another sheet, whichever is in front, as rows come and go and its tab is renamed", () =>
  inWorkbook(async (context, sheet) => {
    const entries = context.workbook.worksheets.add("集团客户");
    entries.getRange("A4:A6").values = [["甲"], ["乙"], ["丙"]];
    const other = sheet.getRange("A1:A3").dataValidation;
    other.rule = { list: { inCellDropDown: true, source: "='集团客户'!$B$4:$B$6" } };
    const list = sheet.getRange("B2:B4").dataValidation;
    list.rule = { list: { inCellDropDown: true, source: "='集团客户'!$A$4:$A$6" } };
    const seen: unknown[] = [];
    const steps: readonly (() => unknown)[] = [
      () => entries.getRange("1:1").insert("Down"),
      () => entries.getRange("1:1").delete("Up"),
      () => (entries.activate(), entries.getRange("1:2").insert("Down")),
      () => entries.getRange("5:5").delete("Up"),
      () => entries.getRange("A1:A2").insert("Down"),
      () => (entries.name = "Mine 1"),
    ];
    for (const step of steps) {
      step();
      list.load("rule");
      await context.sync();
      seen.push(list.rule.list?.source);
    }
    expect(seen).toEqual([
      ...["=集团客户!$A$5:$A$7", "=集团客户!$A$4:$A$6", "=集团客户!$A$6:$A$8", "=集团客户!$A$5:$A$7"],
      ...["=集团客户!$A$7:$A$9", "='Mine 1'!$A$7:$A$9"],
    ]);
    other.load("rule");
    await context.sync();
    expect(other.rule.list?.source).toBe("='Mine 1'!$B$5:$B$7");
  }));

test("conditional formats: kinds that are not answered fail loudly", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1").conditionalFormats.add("DataBar");
    expect(await failure(context.sync())).toMatchObject({ code: "ApiNotFound", at: "ConditionalFormatCollection.add" });
  }));

test("data validation: a list from cells or from words", () =>
  inWorkbook(async (context, sheet) => {
    const words = sheet.getRange("A1:A3").dataValidation;
    words.rule = { list: { inCellDropDown: true, source: "A,B,C" } };
    words.errorAlert = { message: "One of A, B, C", showAlert: true, style: "Stop", title: "Class" };
    const cells = sheet.getRange("B1").dataValidation;
    cells.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D4") } };
    words.load("rule,type,errorAlert,ignoreBlanks");
    cells.load("rule");
    const some = sheet.getRange("A1:A9").dataValidation.load("type");
    const none = sheet.getRange("Z1").dataValidation.load("type,rule");
    await context.sync();
    expect(words.rule).toEqual({ list: { inCellDropDown: true, source: "A,B,C" } });
    expect([words.type, some.type, none.type, words.ignoreBlanks]).toEqual(["List", "Inconsistent", "None", true]);
    expect(words.errorAlert).toMatchObject({ message: "One of A, B, C", title: "Class" });
    expect(cells.rule.list?.source).toBe("=Sheet1!$D$1:$D$4");
  }));

test("data validation: numbers, a replaced rule, and none", () =>
  inWorkbook(async (context, sheet) => {
    const whole = sheet.getRange("A1:A4").dataValidation;
    whole.rule = { wholeNumber: { formula1: 0, formula2: 12, operator: "Between" } };
    const one = sheet.getRange("A2").dataValidation;
    one.rule = { custom: { formula: "=A2>0" } };
    const rest = sheet.getRange("A3:A4").dataValidation.load("rule,type");
    one.load("type");
    await context.sync();
    expect([one.type, rest.type]).toEqual(["Custom", "WholeNumber"]);
    expect(rest.rule).toEqual({ wholeNumber: { formula1: 0, formula2: 12, operator: "Between" } });
    whole.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidArgument", at: "DataValidation.rule" });
    whole.clear();
    one.load("type");
    await context.sync();
    expect(one.type).toBe("None");
  }));

test("data validation: days and times are compared as the numbers that they are, however they look, and open lists take any word", () =>
  inWorkbook(async (context, sheet, { engine }) => {
    sheet.getRange("A1:A5").numberFormat = [['[$-804]m"月"d"日" ddd'], ["yyyy-mm-dd"], ["General"], ["m/d"], ["General"]];
    sheet.getRange("B1:B5").numberFormat = [["hh:mm"], ["hh:mm"], ["@"], ["@"], ["@"]];
    sheet.getRange("A1:C5").values = [
      [46090, 0.5, "yes"],
      [46091, 1.5, "perhaps"],
      [12, "", ""],
      [80000, "", ""],
      ["soon", "", ""],
    ];
    sheet.getRange("A1:A5").dataValidation.rule = {
      date: { operator: "Between", formula1: "=DATE(2000,1,1)", formula2: "=DATE(2099,12,31)" },
    };
    sheet.getRange("B1:B5").dataValidation.rule = { time: { operator: "LessThan", formula1: "=1" } };
    const open = sheet.getRange("C1:C5").dataValidation;
    open.rule = { list: { inCellDropDown: true, source: "yes,no" } };
    open.errorAlert = { showAlert: false, style: "Stop", title: "", message: "" };
    await context.sync();
    const grid = (engine as UniverEngine).api.getActiveWorkbook()?.getSheetByName("Sheet1");
    // Univer answers column by column.
    const columns = (await grid?.getRange("A1:C5").getValidatorStatus()) ?? [];
    expect(columns.map((column) => column.map((one) => (one === "valid" ? "✓" : "✗")).join(""))).toEqual(["✓✓✗✗✗", "✓✗✓✓✓", "✓✓✓✓✓"]);
  }));

test("data validation: a list of words is at most 255 characters long", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "word,".repeat(60) } };
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidArgument", at: "DataValidation.rule" });
  }));

test("auto filter: buttons on a header row, moved, and gone", () =>
  inWorkbook(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Name", "Class"],
      ["x", "A"],
      ["y", "B"],
    ];
    sheet.autoFilter.apply(sheet.getRange("A1:B3"));
    const range = sheet.autoFilter.getRangeOrNullObject().load("address");
    sheet.autoFilter.load("enabled");
    await context.sync();
    expect([sheet.autoFilter.enabled, range.address]).toEqual([true, "Sheet1!A1:B3"]);
    sheet.autoFilter.apply(sheet.getRange("A1:B2"));
    const again = sheet.autoFilter.getRangeOrNullObject().load("address");
    await context.sync();
    expect(again.address).toBe("Sheet1!A1:B2");
    sheet.autoFilter.remove();
    const none = sheet.autoFilter.getRangeOrNullObject();
    none.load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }));
