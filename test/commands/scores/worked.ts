import { goalCards } from "../../../src/commands/scores/goalCards";
import { importPlan } from "../../../src/commands/plan/importPlan";
import type { Outcome } from "../../../src/commands/outcome/outcome";
import { scoreSheets } from "../../../src/commands/scores/scoreSheets";
import { parseA1 } from "../../../src/sheet/place/address";
import type { SheetKey } from "../../../src/sheet/place/place";
import { F9 } from "../../../src/forms/F9/form";
import { F10 } from "../../../src/forms/F10/form";
import { exampleText as plan } from "../../support/exampleTexts";

/** The worked figures of the composite score: six goals, difficulty 110 %, effort 105 %. */
export const WORKED = {
  weights: [0.3, 0.3, 0.1, 0.1, 0.1, 0.1],
  completions: [1.05, 0.9, 1.03, 0.9, 1.2, 1],
  crossScores: [31.5, 27, 10.3, 9, 12, 10],
  points: [99.8, 109.78, 115.269],
} as const;

export const CARD = F9.keyOf("jia");
export const SCORE = F10.keyOf("jia");

/** The value of a command that is expected to end well. */
export function value<T>(outcome: Outcome<T>): T {
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

export { plan };

/** The three managers' goal cards; 甲's filled in as in the worked example, with factors on the score sheet. */
export async function workedExample(): Promise<void> {
  value(await importPlan(plan("three-managers"), { replace: false }));
  value(await goalCards());
  await fill(
    CARD,
    "A9",
    WORKED.weights.map((weight) => [weight]),
  );
  await fill(CARD, "B13", [
    ["新增集团客户", 12],
    ["重点客户走访", "每月一次"],
  ]);
  await fill(CARD, "E13", [["2026年6月底"], ["每月"]]);
  await fill(
    CARD,
    "L9",
    WORKED.completions.map((completion) => [completion]),
  );
  value(await scoreSheets());
  await fill(SCORE, "G14", [[1.1], [1.05]]);
}

/** Types into a sheet of ours, from a cell on, as a user does. */
export function fill(key: SheetKey, from: string, cells: readonly (readonly unknown[])[]): Promise<void> {
  return Excel.run(async (context) => {
    const { row, column } = parseA1(from) ?? { row: 0, column: 0 };
    sheetOf(context, key).getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 1).values = cells as unknown[][];
    await context.sync();
  });
}

/** Values and formulas of an area. */
export function read(key: SheetKey, address: string): Promise<{ readonly values: unknown[][]; readonly formulas: unknown[][] }> {
  return Excel.run(async (context) => {
    const range = sheetOf(context, key).getRange(address).load("values,formulas");
    await context.sync();
    return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
  });
}

export function sheetOf(context: Excel.RequestContext, key: SheetKey): Excel.Worksheet {
  return context.workbook.names.getItem(`TC_${key}`).getRange().worksheet;
}
