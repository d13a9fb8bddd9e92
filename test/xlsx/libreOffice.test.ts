/** What a program that is not ours makes of our files. */
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { describeWithLibreOffice, describeWithPages, printPages, recalculate } from "../support/libreOffice";
import { cell, featureWorkbook, FORMULAS, sheet, workbook } from "./featureWorkbook";

describeWithLibreOffice("LibreOffice", () => {
  test("calculates every formula to the value that the file carries", async () => {
    const result = await recalculate(await writeXlsx(featureWorkbook));
    if (result.type === "NotInstalled") throw new Error("LibreOffice is gone.");
    const expected = FORMULAS.map(([, value]) => (typeof value === "object" ? value?.error : value));
    expect(result.sheets["It's"]?.slice(1).map(([value]) => value)).toEqual(expected);
    expect(result.sheets["F1"]?.[4]?.[4]).toBe(300);
    expect(result.sheets["F1"]?.[7]?.slice(1, 5)).toEqual([240.25, 230.25, 429.5, 900]);
  });

  test("calculates by itself: a wrong value in the file is not believed", async () => {
    const file = workbook([
      sheet("S", [cell(0, 0, 20), cell(1, 0, 7, { formula: "=A1+1" }), cell(2, 0, "no", { formula: '=IF(A2=21,"yes","no")' })]),
    ]);
    const result = await recalculate(await writeXlsx(file));
    expect(result).toEqual({ type: "Recalculated", sheets: { S: [[20], [21], ["yes"]] } });
  });
});

describeWithPages("LibreOffice", () => {
  test("prints a form on one page", async () => {
    const pages = await printPages(
      await writeXlsx({
        ...featureWorkbook,
        sheets: featureWorkbook.sheets.slice(0, 1).map((form) => ({ ...form, page: { ...form.page, breaks: { rows: [], columns: [] } } })),
        names: [],
      }),
    );
    expect(pages?.length).toBe(1);
    expect([...(pages?.[0]?.subarray(1, 4) ?? [])]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
  });
});
