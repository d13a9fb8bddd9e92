import { registerFunctions } from "../../../src/workbench/functions/registerFunctions";
import { asWritten, chapters } from "../../functions/readme";
import { inWorkbook } from "../../support/localWorkbook";

const bothWays = chapters.flatMap((chapter) => (["null", "zero"] as const).map((blanks) => [chapter.id, blanks, chapter] as const));

test.each(bothWays)(
  "the documentation's examples of %s hold in a workbook that hands empty cells over as %s",
  async (_id, blanks, { sheet, examples }) => {
    await inWorkbook(async (context, worksheet, { engine }) => {
      registerFunctions(engine, "en", { blanks });
      const values = sheet.map((row) => row.map((cell) => cell ?? ""));
      worksheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1).values = values;
      // One below the other, each with room to spill.
      const spots = examples.map((example, number) => {
        const { formula, gives } = example;
        const rows = typeof gives === "string" ? [[gives]] : gives;
        const top = 20 + number * 10;
        worksheet.getRangeByIndexes(top, 0, 1, 1).formulas = [[formula]];
        return { rows, example, range: worksheet.getRangeByIndexes(top, 0, rows.length, rows[0]?.length ?? 1).load("values") };
      });
      await context.sync();
      expect(spots.map(({ range, example }) => asWritten(range.values, example))).toEqual(spots.map(({ rows }) => rows));
    });
  },
);
