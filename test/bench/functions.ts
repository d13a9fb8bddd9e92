/**
 * What a custom function costs, per cell: by itself, and in a workbook with everything that the host does around it. Ten
 * thousand formulas of one cell each, against one formula that spills over as many.
 *
 *   npx tsx test/bench/functions.ts
 */
import { performance } from "node:perf_hooks";
import { associate } from "../../src/functions/associate";
import { openWorkbook } from "../../src/workbench/office/localWorkbook";

const CELLS = 10_000;
const actual = Array.from({ length: CELLS }, (_, row) => [(row * 31) % 97]);
const plan = Array.from({ length: CELLS }, (_, row) => [((row * 17) % 89) + 1]);

/** Microseconds per cell, the best of some runs. */
async function best(runs: number, work: () => void | Promise<void>): Promise<string> {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return `${((least * 1000) / CELLS).toFixed(2).padStart(8)} µs per cell`;
}

async function bench(): Promise<void> {
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  associate({ Error, associate: (id, call) => void functions.set(id, call) }, () => "en");
  const attainment = functions.get("ATTAINMENT") as (...args: unknown[]) => unknown;

  console.log(`TARGET.ATTAINMENT, ${CELLS} cells`);
  console.log(
    `  the function, ${CELLS} calls   ${await best(20, () => actual.forEach((row, cell) => void attainment([row], [plan[cell]])))}`,
  );
  console.log(`  the function, one call       ${await best(20, () => void attainment(actual, plan))}`);
  console.log(
    `  in a workbook, ${CELLS} cells  ${await best(3, () =>
      inWorkbook(
        `C1:C${CELLS}`,
        actual.map((_, row) => [`=TARGET.ATTAINMENT(A${row + 1},B${row + 1})`]),
      ),
    )}`,
  );
  console.log(
    `  in a workbook, one spilled   ${await best(3, () => inWorkbook("C1", [[`=TARGET.ATTAINMENT(A1:A${CELLS},B1:B${CELLS})`]]))}`,
  );
}

/** A fresh workbook with the numbers and the formulas, up to the last value read back. */
async function inWorkbook(address: string, formulas: readonly (readonly string[])[]): Promise<void> {
  const workbook = await openWorkbook();
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange(`A1:A${CELLS}`).values = actual;
    sheet.getRange(`B1:B${CELLS}`).values = plan;
    sheet.getRange(address).formulas = formulas as string[][];
    const last = sheet.getRange(`C${CELLS}`).load("values");
    await context.sync();
    const wanted = (actual[CELLS - 1]?.[0] ?? 0) / (plan[CELLS - 1]?.[0] ?? 1);
    if (Math.abs(Number(last.values[0]?.[0]) - wanted) > 1e-9) throw new Error(`not calculated: ${String(last.values[0]?.[0])}`);
  });
  workbook.close();
}

void bench();
