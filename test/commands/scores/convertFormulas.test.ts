import { convertFormulas } from "../../../src/commands/scores/convertFormulas";
import { installOffice, openWorkbook, REQUIREMENTS } from "../../../src/workbench/office/localWorkbook";
import { workbookForEach } from "../../support/localWorkbook";
import { value } from "./worked";

describe("convertFormulas(style, which)", () => {
  workbookForEach();

  test("writes functions anew that Excel could not find when the file was opened; Excel has to show that this wakes them", async () => {
    const opened = await openWorkbook(REQUIREMENTS, { quirks: { functions: "unresolved" } });
    installOffice(opened);
    try {
      const told = () =>
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B1").load("values,formulas");
          await context.sync();
          return [cell.formulas[0]?.[0] as unknown, cell.values[0]?.[0] as unknown];
        });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.activate();
        sheet.getRange("A1:A4").values = [[0.4], [0.6], [1], [0.9]];
        sheet.getRange("B1").formulas = [["=TARGET.SCORE(A1:A2,A3:A4)"]];
        await context.sync();
      });
      expect(await told()).toEqual(["=_xldudf_TARGET_SCORE(A1:A2,A3:A4)", "#NAME?"]);
      expect(value(await convertFormulas("TARGET", "front"))).toMatchObject({ style: "TARGET", sheets: 1, formulas: 1 });
      expect(value(await convertFormulas("Excel", "front"))).toMatchObject({ style: "Excel", sheets: 1, formulas: 1 });
      expect(await told()).toEqual(["=ROUND(SUMPRODUCT(A1:A2,A3:A4)*100,10)", 94]);
    } finally {
      opened.close();
    }
  });

  test("converts the sheet in front, whosever it is, and tells what Excel has nothing for", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.activate();
      sheet.getRange("A1:A4").values = [[0.4], [0.6], [1.1], [0.9]];
      sheet.getRange("B1:B4").formulas = [
        ["=TARGET.SCORE(A1:A2,A3:A4)"],
        ["=TARGET.GRADE(B1)"],
        ['=IF(A1>0,"TARGET.SCORE is text","")'],
        ["=TARGET.REQUIREDPACE(100,A1:A2,4)"],
      ];
      await context.sync();
    });
    const outcome = await convertFormulas("Excel", "front");
    expect(value(outcome)).toMatchObject({ style: "Excel", sheets: 1, formulas: 2 });
    expect(outcome).toMatchObject({
      notices: [{ problem: { detail: { type: "FormulasNeedAddIn", sheet: "Sheet1", count: 1 } }, place: null }],
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B1:B2").load("values,formulas");
      await context.sync();
      expect(range.formulas).toEqual([
        ["=ROUND(SUMPRODUCT(A1:A2,A3:A4)*100,10)"],
        ['=IF(ROUND(B1,10)>=110,"A",IF(ROUND(B1,10)>=90,"B",IF(ROUND(B1,10)>=75,"C",IF(ROUND(B1,10)>=60,"D","E"))))'],
      ]);
      expect(range.values).toEqual([[98], ["B"]]);
    });
  });
});
