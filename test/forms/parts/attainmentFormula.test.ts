import { attainmentFormula } from "../../../src/forms/parts/attainmentFormula";
import { attainment } from "../../../src/plan/measure/attainment";
import { inWorkbook } from "../../support/localWorkbook";

test("attainmentFormula calculates as the plan does, above and below 0, and as TARGET.ATTAINMENT", async () => {
  const figures = [-200, -100, -50, -0.25, 0, 0.25, 50, 90, 120];
  const pairs = figures.flatMap((actual) => figures.map((plan) => [actual, plan] as const));
  await inWorkbook(async (context, sheet) => {
    const range = sheet.getRange(`A1:D${pairs.length}`);
    range.formulas = pairs.map(([actual, plan], at) => [
      actual,
      plan,
      `=${attainmentFormula(`A${at + 1}`, `B${at + 1}`, "–")}`,
      `=IFERROR(TARGET.ATTAINMENT(A${at + 1},B${at + 1}),"–")`,
    ]);
    range.load("values");
    await context.sync();
    const near = (ratio: number | null): unknown => (ratio === null ? "–" : (expect.closeTo(ratio, 12) as unknown));
    expect(range.values).toEqual(
      pairs.map(([actual, plan]) => [actual, plan, near(attainment(actual, plan)), near(attainment(actual, plan))]),
    );
  });
});
