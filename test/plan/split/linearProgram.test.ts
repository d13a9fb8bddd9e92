import fc from "fast-check";
import { feasibility } from "../../../src/plan/split/feasibility";
import { fitTable } from "../../../src/plan/split/fitTable";
import { fractions } from "../../../src/plan/split/fractions";
import { roundTable } from "../../../src/plan/split/roundTable";
import { anyTable, bounded, broken, dense, sparse } from "./anyTable";
import { linearProgram, loadSolver, WORTH_OF_ONE, type Solver } from "./linearProgram";
import { runs } from "./runs";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

it.each([
  ["dense", dense],
  ["sparse", sparse],
])("P14 %s tables: no linear program finds a nearer rounding", (_, kind) => {
  fc.assert(
    fc.property(anyTable(kind, 9), ({ rows, columns, seed, rowTotals, columnTotals }) => {
      const fit = fitTable(rows, columns, seed, rowTotals, columnTotals, 5000);
      fc.pre(fit.converged);
      const rounding = fractions(rows, columns, fit.cells, rowTotals, columnTotals);
      fc.pre(rounding.worth.some((worth) => worth !== 0));
      const cells = roundTable(rows, columns, fit.cells, rowTotals, columnTotals)!;
      const ours = rounding.worth.reduce((sum, worth, cell) => sum + (cells[cell]! > rounding.floors[cell]! ? worth : 0), 0) / WORTH_OF_ONE;
      const solution = solver.solve(linearProgram(rounding));
      expect(solution.Status).toBe("Optimal");
      expect(Math.abs(solution.ObjectiveValue - ours)).toBeLessThan(1e-5);
    }),
    { numRuns: runs },
  );
});

it.each([
  ["bounded", bounded],
  ["perhaps contradictory", broken],
])("P19 %s tables: a table exists exactly when the linear program has one", (_, kind) => {
  fc.assert(
    fc.property(anyTable(kind, 6), ({ rows, columns, min, max, rowTotals, columnTotals }) => {
      const cell = (row: number, column: number): string => `x${row * columns + column}`;
      const program = [
        "Minimize",
        "obj: 0 x0",
        "Subject To",
        ...rowTotals.map((total, row) => `r${row}: ${columnTotals.map((__, column) => cell(row, column)).join(" + ")} = ${total}`),
        ...columnTotals.map((total, column) => `c${column}: ${rowTotals.map((__, row) => cell(row, column)).join(" + ")} = ${total}`),
        "Bounds",
        ...Array.from(min, (low, k) => `${low} <= x${k}${max[k] === Infinity ? "" : ` <= ${max[k]}`}`),
        "End",
      ].join("\n");
      const found = feasibility({ rows, columns, rowTotals, columnTotals, min, max });
      expect(solver.solve(program).Status).toBe(found.type === "Feasible" ? "Optimal" : "Infeasible");
    }),
    { numRuns: runs },
  );
});
