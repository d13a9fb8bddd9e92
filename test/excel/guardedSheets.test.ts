import { attempt } from "../../src/excel/request/attempt";
import { betweenLimits } from "../../src/excel/cells/applyRule";
import { writeSheets } from "../support/writeSheets";
import { serialOf } from "../../src/sheet/look/formats";
import type { CheckSpec, SheetSpec } from "../../src/sheet/spec/spec";
import { everything } from "../support/everything";
import { failure, workbookForEach } from "../support/localWorkbook";
import { smallSheet } from "../support/smallSheet";

const workbook = workbookForEach();

const refusal = { title: "实际", text: "请填写整数。" };
const check: CheckSpec = {
  area: { row: 3, column: 1, rows: 1, columns: 2 },
  type: "whole",
  min: 0,
  max: null,
  allowBlank: true,
  prompt: null,
  refusal,
};

/** Row 2 is computed, row 4 is for typing. */
const handedOut = (more: Partial<SheetSpec> = {}): SheetSpec => {
  const small = smallSheet("F4", [["计划", 10, 20]], { checks: [check], protect: true, ...more });
  return { ...small, blocks: [...small.blocks, { row: 3, column: 1, style: "actual", format: "#,##0", cells: [[null, null]] }] };
};

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet of F4"), context));

const type = (cell: string, value: number) =>
  onSheet(async (sheet, context) => {
    sheet.getRange(cell).values = [[value]];
    await context.sync();
  });

describe("a protected sheet", () => {
  test("takes what is typed into its open cells, and nothing else", async () => {
    await writeSheets([handedOut()]);
    await type("B4", 7);
    expect(await failure(type("B2", 7))).toMatchObject({ code: "AccessDenied" });
    await onSheet(async (sheet, context) => {
      sheet.getRange("A:A").format.columnWidth = 200;
      await context.sync();
    });
  });

  test("is rewritten and protected again", async () => {
    await writeSheets([handedOut()]);
    const once = everything(workbook());
    await writeSheets([handedOut()]);
    expect(everything(workbook())).toEqual(once);
    expect(await failure(type("B2", 7))).toMatchObject({ code: "AccessDenied" });
  });

  test("with a user's password stays as it is, and so does every other", async () => {
    const both = [handedOut(), smallSheet("F1", [[1]], { protect: true })];
    await writeSheets(both);
    await onSheet(async (sheet, context) => {
      sheet.protection.unprotect();
      sheet.protection.protect({ allowSort: true }, "secret");
      await context.sync();
    });
    const before = everything(workbook());
    const other = [smallSheet("F1", [[2]], { protect: true }), handedOut({ tabColor: "#00FF00" })];
    expect(await attempt(() => writeSheets(other))).toMatchObject({
      type: "Failed",
      failure: { code: "SheetProtected", sheet: "Sheet of F4", workbook: { type: "Untouched" } },
    });
    expect(everything(workbook())).toEqual(before);
  });

  test("that the user protected, though we do not, is refused", async () => {
    await writeSheets([handedOut({ protect: false })]);
    await onSheet(async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
    });
    expect(await attempt(() => writeSheets([handedOut({ protect: false, tabColor: "#00FF00" })]))).toMatchObject({
      type: "Failed",
      failure: { code: "SheetProtected" },
    });
  });
});

describe("a check", () => {
  const written = async (spec: Partial<CheckSpec>) => {
    await writeSheets([handedOut({ checks: [{ ...check, ...spec }], protect: false })]);
    return onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B4:C4");
      dataValidation.load("rule,ignoreBlanks,prompt,errorAlert");
      await context.sync();
      return dataValidation;
    });
  };

  test("has the limits that are given", async () => {
    expect((await written({})).rule).toEqual({ wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: 0 } });
    expect((await written({ type: "decimal", min: null, max: 1.5 })).rule).toEqual({
      decimal: { operator: "LessThanOrEqualTo", formula1: 1.5 },
    });
    expect((await written({ type: "day", min: serialOf("2026-01-01"), max: serialOf("2026-12-31") })).rule).toEqual({
      date: { operator: "Between", formula1: "=DATE(2026,1,1)", formula2: "=DATE(2026,12,31)" },
    });
    expect((await written({ min: null })).rule).toEqual({ wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: -999999999999999 } });
  });

  test("says what it wants, as long as Excel can say it", async () => {
    const { prompt, errorAlert, ignoreBlanks } = await written({
      allowBlank: false,
      prompt: { title: "x".repeat(31) + "😀", text: "每月实际收入" },
      refusal: { ...refusal, text: "长".repeat(300) },
    });
    expect([prompt, errorAlert, ignoreBlanks]).toEqual([
      { title: "x".repeat(31), message: "每月实际收入", showPrompt: true },
      { title: "实际", message: "长".repeat(225), showAlert: true, style: "Stop" },
      false,
    ]);
  });
});

test("rules on numbers leave empty cells and text alone", async () => {
  const area = { row: 1, column: 1, rows: 1, columns: 2 };
  expect(betweenLimits({ area, from: 0.8, below: 1, mood: "warning" })).toBe("=AND(ISNUMBER(B2),B2>=0.8,B2<1)");
  expect(betweenLimits({ area, from: "$C$1", mood: "good" })).toBe("=AND(ISNUMBER(B2),B2>=$C$1)");
  await writeSheets([
    handedOut({
      rules: [
        { area, below: "[[F4]]!$C$2", mood: "bad" },
        { area, formula: "=$B2>5", mood: "good" },
      ],
      protect: false,
    }),
  ]);
  const [latest, first] = everything(workbook()).sheets[1]?.colours.map(({ rule }) => rule) ?? [];
  expect([latest, first]).toEqual([
    { type: "Custom", formula: "=$B2>5" },
    { type: "Custom", formula: "=AND(ISNUMBER(B2),B2<'Sheet of F4'!$C$2)" },
  ]);
});

test("hidden rows and columns hold what they hold, and are shown once they are not hidden any more", async () => {
  await writeSheets([handedOut({ hidden: { rows: [1], columns: [2] } })]);
  const hidden = () => [
    everything(workbook()).sheets[1]?.hiddenRows.indexOf(true),
    everything(workbook()).sheets[1]?.hiddenColumns.indexOf(true),
  ];
  expect(hidden()).toEqual([1, 2]);
  expect(workbook().engine.sheets()[1]?.cells.read({ row: 1, column: 2, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(20);
  await writeSheets([handedOut()]);
  expect(hidden()).toEqual([-1, -1]);
});

test("a page may stand upright and be one page tall", async () => {
  await writeSheets([
    handedOut({
      print: { titleRows: 0, titleColumns: 0, pagesWide: 1, pagesTall: 1, orientation: "portrait", headerLeft: "", headerRight: "" },
    }),
  ]);
  await onSheet(async (sheet, context) => {
    sheet.pageLayout.load("orientation,zoom");
    await context.sync();
    expect([sheet.pageLayout.orientation, sheet.pageLayout.zoom]).toEqual(["Portrait", { horizontalFitToPages: 1, verticalFitToPages: 1 }]);
  });
});
