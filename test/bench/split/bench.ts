import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fitTable, fitTolerance } from "../../../src/plan/split/fitTable";
import { fractions } from "../../../src/plan/split/fractions";
import { roundTable } from "../../../src/plan/split/roundTable";
import { splitCube } from "../../../src/plan/split/splitCube";
import { splitTable } from "../../../src/plan/split/splitTable";
import { verifyTable } from "../../../src/plan/split/verifyTable";
import { linearProgram, loadSolver, WORTH_OF_ONE, type Solver } from "../../plan/split/linearProgram";
import { cubeInstance, tableInstance, type TableKind } from "./instances";
import { textbookFit } from "./textbookFit";

/**
 * How fast and how good the splitting is, in one run: `npx tsx test/bench/split/bench.ts [--long]`.
 * Warm: the least of repeated calls, which says the same beside other work. Cold: the first call of a fresh process, without loading it,
 * the least of five processes. HiGHS solves the rounding alone, as a linear program without presolve (with it, it is slower), its model
 * text not counted, the least of three times; with --long also at a million cells.
 */
const sizes: readonly (readonly [number, number])[] = [
  [12, 100],
  [12, 1000],
  [1000, 50],
  [10000, 100],
];
const cubes: readonly (readonly [number, number, number])[] = [
  [30, 12, 20],
  [200, 12, 50],
];
const long = process.argv.includes("--long");

function seconds(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** The least of as many calls as fit into about a second, at least three, after a third of a second of warming up. */
function warm(work: () => void): number {
  for (let spent = 0; spent < 0.3;) spent += seconds(work);
  let least = Infinity;
  for (let calls = 0, spent = 0; calls < 3 || spent < 1; calls++) {
    const time = seconds(work);
    least = Math.min(least, time);
    spent += time;
  }
  return least;
}

function cold(...what: readonly string[]): number {
  const order = ["--import", "tsx", join(__dirname, "bench.ts"), "--cold", ...what];
  return Math.min(...Array.from({ length: 5 }, () => Number(execFileSync(process.execPath, order, { encoding: "utf8" }))));
}

function ms(time: number | null): string {
  return time === null ? "–" : time < 0.1 ? `${(time * 1000).toPrecision(2)} ms` : `${Math.round(time * 1000)} ms`;
}

function row(cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(" | ")} |`);
}

function measureTable(solver: Solver, rows: number, columns: number, kind: TableKind): void {
  const request = tableInstance(rows, columns, kind);
  const { seed, rowTotals, columnTotals } = request;
  const result = splitTable(request);
  if (result.type !== "Split") throw new Error(JSON.stringify(result.certificate));
  const { cells, fit } = result;
  if (verifyTable(rows, columns, cells, rowTotals, columnTotals, request.min, request.max)) throw new Error("the table does not add up");

  const end = warm(() => splitTable(request));
  const fitting = request.min ? null : warm(() => fitTable(rows, columns, seed, rowTotals, columnTotals));
  const rounding = warm(() => roundTable(rows, columns, fit, rowTotals, columnTotals));
  const rowsOfSeed = Array.from({ length: rows }, (_, i) => Array.from(seed.subarray(i * columns, (i + 1) * columns)));
  const textbook = fitting === null ? null : warm(() => textbookFit(rowsOfSeed, rowTotals, columnTotals, fitTolerance(rowTotals)));

  const choice = fractions(rows, columns, fit, rowTotals, columnTotals);
  const worth = choice.worth.reduce((sum, value, cell) => sum + (cells[cell]! > choice.floors[cell]! ? value : 0), 0) / WORTH_OF_ONE;
  const constant = fit.reduce((sum, value) => sum + (value - Math.floor(value)), 0);
  let highs: number | null = null;
  let ratio: number | null = null;
  if (long || rows * columns <= 50_000) {
    const program = linearProgram(choice);
    const solving = (): number =>
      seconds(() => {
        const { ObjectiveValue: optimum } = solver.solve(program, { presolve: "off" });
        const deviation = (sum: number): number => constant + choice.rowNeed.reduce((a, b) => a + b, 0) - 2 * sum;
        ratio = deviation(worth) / deviation(optimum);
      });
    highs = Math.min(solving(), solving(), solving());
  }
  const farthest = cells.reduce((most, units, cell) => Math.max(most, Math.abs(units - fit[cell]!)), 0);
  row([
    `${rows} × ${columns} ${kind}`,
    ms(end),
    ms(cold("table", String(rows), String(columns), kind)),
    `${((end / rows / columns) * 1e6).toFixed(2)} µs`,
    ms(fitting),
    textbook === null ? "–" : `${(textbook / fitting!).toFixed(1)} ×`,
    ms(rounding),
    ms(highs),
    highs === null ? "–" : `${Math.round(highs / rounding)} ×`,
    highs === null ? "–" : ratio!.toFixed(4),
    farthest.toFixed(3),
  ]);
}

function measureCube(products: number, periods: number, managers: number): void {
  const request = cubeInstance(products, periods, managers);
  const result = splitCube(request);
  if (result.type !== "Split") throw new Error(JSON.stringify(result.certificate));
  row([
    `${products} × ${periods} × ${managers}`,
    ms(warm(() => splitCube(request))),
    ms(cold("cube", String(products), String(periods), String(managers))),
    result.moved.length,
  ]);
}

async function main(): Promise<void> {
  const solver = await loadSolver();
  solver.solve("Minimize\nobj: x\nSubject To\nc: x = 1\nEnd");
  row([
    "table",
    "warm",
    "cold",
    "per cell",
    "fit",
    "textbook ÷ fit",
    "rounding",
    "HiGHS",
    "HiGHS ÷ rounding",
    "deviation ÷ optimum",
    "farthest cell",
  ]);
  row(Array<string>(11).fill("---"));
  for (const kind of ["dense", "sparse", "held"] as const) for (const [rows, columns] of sizes) measureTable(solver, rows, columns, kind);
  console.log();
  row(["cube", "warm", "cold", "totals moved"]);
  row(Array<string>(4).fill("---"));
  for (const [products, periods, managers] of cubes) measureCube(products, periods, managers);
}

/** One call in this fresh process. */
function printCold([what, ...size]: readonly string[]): void {
  if (what === "table") {
    const request = tableInstance(Number(size[0]), Number(size[1]), size[2] as TableKind);
    process.stdout.write(String(seconds(() => splitTable(request))));
  } else {
    const request = cubeInstance(Number(size[0]), Number(size[1]), Number(size[2]));
    process.stdout.write(String(seconds(() => splitCube(request))));
  }
}

if (process.argv[2] === "--cold") printCold(process.argv.slice(3));
else void main();
