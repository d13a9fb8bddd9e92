/** What users do to sheets of ours between two clicks, what stands there then, and what they are told. */
import type { Outcome } from "../../src/commands/outcome/outcome";
import { generate } from "../../src/commands/plan/generate";

export function value<T>(outcome: Outcome<T>): T {
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome).slice(0, 800));
  return outcome.value;
}

/** Does something to a generated sheet. */
export const on = (key: string, act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.names.getItem(`TC_${key}`).getRange().worksheet);
    await context.sync();
  });

/** The cells of some addresses of a generated sheet, formulas as such. */
export const cells = (key: string, ...addresses: readonly string[]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.names.getItem(`TC_${key}`).getRange().worksheet;
    const ranges = addresses.map((address) => sheet.getRange(address).load("formulas"));
    await context.sync();
    return ranges.map((range) => (range.formulas as unknown[][])[0]?.[0]);
  });

/** What generating tells, with where it is told. */
export async function told(): Promise<readonly unknown[]> {
  const outcome = await generate();
  value(outcome);
  return outcome.type === "Done" ? outcome.notices.map(({ problem: { detail }, place }) => ({ ...detail, at: place?.address })) : [];
}
