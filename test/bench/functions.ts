/**
 * What custom functions cost, per cell: each over more and more cells, to see how it grows; and one of them in a workbook with everything
 * that the host does around it: ten thousand formulas of one cell each, against one formula that spills over as many.
 *
 *   npx tsx test/bench/functions.ts
 */
import { performance } from "node:perf_hooks";
import { associate } from "../../src/functions/associate";
import type { FunctionId } from "../../src/functions/customFunction";
import { openWorkbook } from "../../src/workbench/office/localWorkbook";

const CELLS = 10_000;
const actual = Array.from({ length: CELLS }, (_, row) => [(row * 31) % 97]);
const plan = Array.from({ length: CELLS }, (_, row) => [((row * 17) % 89) + 1]);

/** Numbers that look like nothing in particular, always the same. */
const some = (row: number, below: number): number => ((row * 7919 + 104_729) % 1_000_003) % below;
const column = (rows: number, cell: (row: number) => unknown): unknown[][] => Array.from({ length: rows }, (_, row) => [cell(row)]);
const amounts = (rows: number): unknown[][] => column(rows, (row) => some(row, 9973) + 1);
const WORDS = ["拜访客户", "介绍业务", "客户考虑", "收集名单", "签订合同", "了解需求", "下周再谈", "送达资料", "上午9点", "主任在场"];
const text = (seed: number, words = 10): string => Array.from({ length: words }, (_, at) => WORDS[some(seed * 31 + at, 10)]).join("，");
/** Each task after up to three of the hundred before it. */
const after = (row: number): string =>
  [1, 7, 31]
    .filter((back) => some(row + back, 100) < row && back <= row)
    .map((back) => row - back)
    .join("、");

/** Tasks that all wait for each other. */
const tangle = (size: number, needed: (row: number) => string): unknown[][][] => [
  column(size, (row) => row + 1),
  amounts(size),
  column(size, needed),
];

/** Arguments of so many cells. */
const CALLS: Readonly<Record<FunctionId, (cells: number) => readonly unknown[]>> = {
  ATTAINMENT: (cells) => [amounts(cells), amounts(cells)],
  CUMATTAINMENT: (cells) => [amounts(cells), amounts(cells), cells],
  CROSSSCORES: (cells) => [amounts(cells), amounts(cells)],
  SCORE: (cells) => [column(cells, () => 1 / cells), amounts(cells)],
  GRADE: (cells) => [cells / 2, column(cells, (row) => row).map(([row]) => [row, "A"])],
  ALLOCATE: (cells) => [cells * 1000, amounts(cells)],
  SPREAD: (cells) => [column(cells / 10, () => 1000), column(10, () => cells * 10)],
  SEASONALITY: (cells) => [amounts(cells)],
  RESPREAD: (cells) => [cells * 1000, amounts(cells), amounts(cells), cells / 2],
  REQUIREDPACE: (cells) => [cells * 1000, amounts(cells), cells + 1],
  FORECAST: (cells) => [amounts(cells), amounts(cells)],
  PLANACCURACY: (cells) => [amounts(cells), amounts(cells)],
  TREND: (cells) => [amounts(cells)],
  WILSON: (cells) => [column(cells, (row) => some(row, 40)), column(cells, () => 40)],
  SIMILARITY: (cells) => [column(cells, text), column(cells, (row) => text(row + 1))],
  CRITICALPATH: (cells) => [column(cells, (row) => row + 1), amounts(cells), column(cells, (row) => after(row + 1))],
};

/** What takes longest: arguments that are wrong, or that are large in another way. */
const OTHERS: readonly (readonly [name: string, id: FunctionId, (size: number) => readonly unknown[]])[] = [
  ["SIMILARITY, characters", "SIMILARITY", (size) => [text(1, size / 5), text(2, size / 5)]],
  ["CRITICALPATH, one circle", "CRITICALPATH", (size) => tangle(size, (row) => String(((row + 1) % size) + 1))],
  [
    "CRITICALPATH, entangled",
    "CRITICALPATH",
    (size) => tangle(size, (row) => [row + 1, some(row, size), some(row * 3 + 1, size)].map((each) => (each % size) + 1).join("、")),
  ],
];

const SIZES = [100, 1000, 10_000, 100_000];

/** Milliseconds, the best of some runs. */
async function best(runs: number, work: () => void | Promise<void>): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function perCell(milliseconds: number, cells: number): string {
  return ((milliseconds * 1000) / cells).toFixed(2).padStart(8);
}

async function bench(): Promise<void> {
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  class CellError extends Error {}
  associate({ Error: CellError, associate: (id, call) => void functions.set(id, call) }, () => "en");
  const call = (id: FunctionId, args: readonly unknown[]): void => {
    try {
      functions.get(id)?.(...args);
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
    }
  };

  console.log(`One call, µs per cell at ${SIZES.join(", ")} cells; and what ten times the cells take at the end`);
  const all = Object.entries(CALLS).map(([id, args]) => [id, id as FunctionId, args] as const);
  for (const [name, id, args] of [...all, ...OTHERS]) {
    const times: number[] = [];
    for (const size of SIZES) {
      const given = args(size);
      times.push(await best(size > 10_000 ? 3 : 20, () => call(id, given)));
    }
    const [before = 1, last = 1] = times.slice(-2);
    console.log(`  ${name.padEnd(26)}${times.map((time, at) => perCell(time, SIZES[at] ?? 1)).join("")}   × ${(last / before).toFixed(1)}`);
  }

  console.log(`TARGET.ATTAINMENT, ${CELLS} cells, µs per cell`);
  const single = await best(20, () => actual.forEach((row, cell) => call("ATTAINMENT", [[row], [plan[cell]]])));
  console.log(`  the function, ${CELLS} calls   ${perCell(single, CELLS)}`);
  const many = actual.map((_, row) => [`=TARGET.ATTAINMENT(A${row + 1},B${row + 1})`]);
  console.log(`  in a workbook, ${CELLS} cells  ${perCell(await best(3, () => inWorkbook(`C1:C${CELLS}`, many)), CELLS)}`);
  const spilled = await best(3, () => inWorkbook("C1", [[`=TARGET.ATTAINMENT(A1:A${CELLS},B1:B${CELLS})`]]));
  console.log(`  in a workbook, one spilled   ${perCell(spilled, CELLS)}`);
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
