/** Each deviation shows in what Office.js tells, and nothing else changes. */
import { catalogue, deviations, type Quirks } from "../../../src/workbench/host/quirks";
import { openWorkbook, REQUIREMENTS } from "../../../src/workbench/office/localWorkbook";
import { failure } from "../../support/localWorkbook";

async function under<T>(quirks: Partial<Quirks>, work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> {
  const workbook = await openWorkbook(REQUIREMENTS, { quirks });
  try {
    return await workbook.Excel.run((context) => work(context, context.workbook.worksheets.getItem("Sheet1")));
  } finally {
    workbook.close();
  }
}

const valuesAfter = (quirks: Partial<Quirks>, cells: readonly (readonly unknown[])[]) =>
  under(quirks, async (context, sheet) => {
    const range = sheet.getRange("A1").getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1);
    range.formulas = cells as unknown[][];
    await context.sync();
    const all = sheet.getRange("A1:F4").load("values,formulas");
    await context.sync();
    return all;
  });

test("every quirk is told with the threads that report it, or has none", () => {
  for (const { threads } of Object.values(catalogue))
    for (const thread of threads) expect(thread).toMatch(/^https:\/\/github\.com\/[\w-]+\/[\w.-]+\/issues\/\d+$/);
  expect(deviations.length).toBeGreaterThanOrEqual(Object.keys(catalogue).length);
});

test.each([
  ["null", 480],
  ["zero", 240],
] as const)("blanks: %s", async (blanks, forecast) => {
  // Three months reported out of six; the other three are blank.
  const { values } = await valuesAfter({ blanks }, [
    [80, 90, 70, "", "", ""],
    [100, 100, 100, 100, 100, 100],
    ["=TARGET.FORECAST(A1:F1,A2:F2)", "", "", "", "", ""],
  ]);
  expect(values[2]?.[0]).toBe(forecast);
});

test("arguments that are left out are no blank cells", async () => {
  const cells = [[1, 1, "=TARGET.SCORE(A1,B1)", "=TARGET.SCORE(A1,B1,,)"]];
  expect((await valuesAfter({ blanks: "zero" }, cells)).values[0]?.slice(2, 4)).toEqual(
    (await valuesAfter({}, cells)).values[0]?.slice(2, 4),
  );
});

test.each([
  ["kept", [[0.9], ["#DIV/0!"]]],
  ["spoilResult", [["#VALUE!"], [""]]],
] as const)("cellErrors: %s", async (cellErrors, spilled) => {
  const { values } = await valuesAfter({ cellErrors }, [
    [90, 100, "=TARGET.ATTAINMENT(A1:A2,B1:B2)"],
    [50, 0, ""],
  ]);
  expect(values.slice(0, 2).map((row) => [row[2]])).toEqual(spilled);
});

test("functions: unresolved ones are told by Excel's inner name, and are #NAME?", async () => {
  const { values, formulas } = await valuesAfter({ functions: "unresolved" }, [[1, 1, "=TARGET.SCORE(A1,B1)+SUM(A1)"]]);
  expect([values[0]?.[2], formulas[0]?.[2]]).toEqual(["#NAME?", "=_xldudf_TARGET_SCORE(A1,B1)+SUM(A1)"]);
});

test.each([
  ["kept", "Manual", "AutomaticExceptTables"],
  ["setterIgnored", "Automatic", "Automatic"],
  ["misread", "Manual", "Automatic"],
] as const)("calculationMode: %s", (calculationMode, manual, exceptTables) =>
  under({ calculationMode }, async (context) => {
    const { application } = context.workbook;
    for (const [mode, told] of [
      ["Manual", manual],
      ["AutomaticExceptTables", exceptTables],
    ] as const) {
      application.calculationMode = mode;
      application.load("calculationMode");
      await context.sync();
      expect(application.calculationMode).toBe(told);
    }
  }),
);

test.each([
  ["done", ["Done", "Done"], [2, 2]],
  ["calculatingOnce", ["Calculating", "Done"], [0, 2]],
  ["pendingForever", ["Pending", "Pending"], [2, 2]],
] as const)("calculationState: %s", (calculationState, states, values) =>
  under({ calculationState }, async (context, sheet) => {
    sheet.getRange("A1").formulas = [["=1+1"]];
    await context.sync();
    const cell = sheet.getRange("A1");
    const seen: unknown[][] = [[], []];
    for (let time = 0; time < 2; time++) {
      cell.load("values");
      context.workbook.application.load("calculationState");
      await context.sync();
      seen[0]?.push(context.workbook.application.calculationState);
      seen[1]?.push(cell.values[0]?.[0]);
    }
    expect(seen).toEqual([states, values]);
  }),
);

test("protectionOptions: withNulls", () =>
  under({ protectionOptions: "withNulls" }, async (context, sheet) => {
    sheet.protection.protect({ allowSort: true });
    sheet.protection.load("options");
    await context.sync();
    const { options } = sheet.protection;
    expect([options.allowSort, options.allowFormatCells]).toEqual([true, null]);
    sheet.protection.unprotect();
    sheet.protection.protect(options);
    expect(await failure(context.sync())).toMatchObject({ code: "GeneralException" });
  }));

test("window: inactive", () =>
  under({ window: "inactive" }, async (context, sheet) => {
    const { names } = context.workbook;
    const name = names.add("Here", sheet.getRange("B2"));
    name.load("type,formula");
    const range = name.getRangeOrNullObject();
    await context.sync();
    expect([name.type, name.formula, range.isNullObject]).toEqual([null, "=Sheet1!$B$2", true]);
    context.workbook.getActiveCell();
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidSelection" });
    sheet.names.load("items");
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidSelection" });
  }));

test.each([
  ["taken", 1, 1],
  ["droppedAtFirst", undefined, 1],
  ["dropped", undefined, undefined],
] as const)("zoom: %s", (zoom, first, second) =>
  under({ zoom }, async (context, { pageLayout }) => {
    for (const wanted of [first, second]) {
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.load("zoom,orientation");
      await context.sync();
      expect([pageLayout.zoom.horizontalFitToPages, pageLayout.orientation]).toEqual([wanted, "Landscape"]);
    }
  }),
);

test("printer: missing", () =>
  under({ printer: "missing" }, async (context, { pageLayout }) => {
    pageLayout.paperSize = "A4";
    expect(await failure(context.sync())).toMatchObject({ code: "InvalidOperation", at: "PageLayout.paperSize" });
  }));

test.each([
  ["all", ["name", "a", "b", "c"]],
  ["visible", ["name", "a", "c", ""]],
] as const)("copiedRows: %s", (copiedRows, names) =>
  under({ copiedRows }, async (context, sheet) => {
    sheet.getRange("A1:A4").values = [["name"], ["a"], ["b"], ["c"]];
    sheet.autoFilter.apply(sheet.getRange("A1:A4"), 0, { filterOn: "Values", values: ["a", "c"] });
    sheet.getRange("D1:D4").copyFrom("A1:A4", "All");
    const copy = sheet.getRange("D1:D4").load("values");
    await context.sync();
    expect(copy.values.map(([name]) => name as string)).toEqual(names);
  }),
);

test.each([
  ["left", []],
  ["copied", ["Sales"]],
] as const)("copiedCharts: %s", (copiedCharts, names) =>
  under({ copiedCharts }, async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      ["a", 1],
      ["b", 2],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"));
    chart.name = "Sales";
    chart.setPosition("D1", "H10");
    const copy = context.workbook.worksheets.add("Copy");
    copy.getRange("A1:H12").copyFrom("Sheet1!A1:H12", "All");
    copy.charts.load("items/name");
    await context.sync();
    expect(copy.charts.items.map(({ name }) => name)).toEqual(names);
  }),
);
