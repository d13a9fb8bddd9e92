import fc from "fast-check";
import { feasibility } from "../../../src/plan/split/feasibility";
import { largestRemainder } from "../../../src/plan/split/largestRemainder";
import { openColumns, type OpenTable } from "../../../src/plan/split/openColumns";
import { loadSolver, type Solver } from "./linearProgram";
import { runs } from "./runs";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, each) => total + each, 0);

/** Rows over columns, few of the cells open to the full; whether there is a table is left to chance. */
const anyOpenTable: fc.Arbitrary<OpenTable> = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 5 }) })
  .chain(({ rows, columns }) => {
    const list = <T>(value: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> =>
      fc.array(value, { minLength: length, maxLength: length });
    const cell = fc.record({ min: fc.constantFrom(0, 0, 0, 0, 1, 2), room: fc.constantFrom(0, 0, 1, 3, Infinity) });
    return fc
      .record({
        rowTotals: list(fc.integer({ min: 0, max: 12 }), rows),
        weights: list(fc.constantFrom(0, 1, 1, 1, 2, 5), columns),
        limits: list(fc.record({ least: fc.constantFrom(0, 0, 0, 3), room: fc.constantFrom(4, 9, Infinity) }), columns),
        cells: list(cell, rows * columns),
      })
      .map(({ rowTotals, weights, limits, cells }) => ({
        rows,
        columns,
        rowTotals,
        weights,
        least: limits.map(({ least }) => least),
        most: limits.map(({ least, room }) => least + room),
        min: Float64Array.from(cells, ({ min }) => min),
        max: Float64Array.from(cells, ({ min, room }) => min + room),
      }));
  });

/** Asked of a linear program, whose corners are whole here. */
function hasTable({ rows, columns, rowTotals, least, most, min, max }: OpenTable): boolean {
  const names = (of: (row: number, column: number) => boolean): string =>
    Array.from(min, (_, cell) => cell)
      .filter((cell) => of(Math.floor(cell / columns), cell % columns))
      .map((cell) => `x${cell}`)
      .join(" + ");
  const column = (at: number): string[] => [
    `a${at}: ${names((_, c) => c === at)} >= ${least[at] ?? 0}`,
    ...(most[at] === Infinity ? [] : [`b${at}: ${names((_, c) => c === at)} <= ${most[at] ?? 0}`]),
  ];
  const program = [
    "Minimize",
    "obj: x0",
    "Subject To",
    ...Array.from({ length: rows }, (_, at) => `r${at}: ${names((row) => row === at)} = ${rowTotals[at] ?? 0}`),
    ...Array.from({ length: columns }, (_, at) => column(at)).flat(),
    "Bounds",
    ...Array.from(min, (units, cell) => `${units} <= x${cell} <= ${max[cell] === Infinity ? "inf" : (max[cell] ?? 0)}`),
    "End",
  ].join("\n");
  return solver.solve(program).Status === "Optimal";
}

const isTable = (open: OpenTable, columnTotals: ArrayLike<number>): boolean =>
  Array.from(columnTotals).every((units, at) => units >= (open.least[at] ?? 0) && units <= (open.most[at] ?? 0)) &&
  feasibility({ ...open, columnTotals }).type === "Feasible";

test("columns are found whenever there are any; otherwise more is needed than there is", () => {
  fc.assert(
    fc.property(anyOpenTable, (open) => {
      const found = openColumns(open);
      expect(found.type).toBe(hasTable(open) ? "Totals" : "Short");
      if (found.type === "Totals") expect([sum(found.totals), isTable(open, found.totals)]).toEqual([sum(open.rowTotals), true]);
      else expect(found.need).toBeGreaterThan(found.have);
    }),
    { numRuns: 4 * runs },
  );
});

test("shares within what each column can have are kept where they leave a table", () => {
  fc.assert(
    fc.property(anyOpenTable, (open) => {
      const cells = (values: Float64Array, column: number): number => sum(values.filter((_, cell) => cell % open.columns === column));
      const min = Array.from(open.least, (units, column) => Math.max(units, cells(open.min, column)));
      const max = Array.from(open.most, (units, column) => Math.min(units, cells(open.max, column)));
      fc.pre(min.every((units, column) => units <= (max[column] ?? 0)));
      const shares = largestRemainder(sum(open.rowTotals), open.weights, { min, max });
      fc.pre(shares.type === "Split" && isTable(open, shares.cells));
      expect(openColumns(open)).toEqual({ type: "Totals", totals: Float64Array.from(shares.type === "Split" ? shares.cells : []) });
    }),
    { numRuns: runs },
  );
});

test("columns that weigh the same are as even as can be: no unit can go from a larger to a smaller one", () => {
  fc.assert(
    fc.property(anyOpenTable, ({ weights, ...rest }) => {
      const open = { ...rest, weights: Array.from(weights, () => 1) };
      const found = openColumns(open);
      if (found.type === "Short") return;
      const { totals } = found;
      totals.forEach((larger, from) => {
        totals.forEach((smaller, to) => {
          if (larger < smaller + 2) return;
          expect(
            isTable(
              open,
              totals.map((units, at) => (at === from ? units - 1 : at === to ? units + 1 : units)),
            ),
          ).toBe(false);
        });
      });
    }),
    { numRuns: 4 * runs },
  );
});

describe("openColumns", () => {
  const table = (rowTotals: readonly number[], max: readonly (readonly number[])[], most?: readonly number[]): OpenTable => {
    const columns = max[0]?.length ?? 0;
    return {
      rows: rowTotals.length,
      columns,
      rowTotals,
      weights: Array<number>(columns).fill(1),
      least: Array<number>(columns).fill(0),
      most: most ?? Array<number>(columns).fill(Infinity),
      min: new Float64Array(rowTotals.length * columns),
      max: Float64Array.from(max.flat()),
    };
  };
  const any = Infinity;

  test("columns without the larger rows have what is left to them, the others share the rest", () => {
    const [both, half] = [
      [any, any, any, any],
      [0, 0, any, any],
    ];
    expect(openColumns(table([9, 9, 11, 11], [both, both, half, half]))).toEqual({ type: "Totals", totals: Float64Array.of(9, 9, 11, 11) });
    expect(
      openColumns(
        table(
          [2, 22],
          [
            [any, any, any],
            [0, 0, any],
          ],
        ),
      ),
    ).toEqual({ type: "Totals", totals: Float64Array.of(1, 1, 22) });
  });

  test("a shortage names the rows and columns, and the most that these columns can have", () => {
    // The second row goes to the last two columns alone, which take 5 each.
    expect(
      openColumns(
        table(
          [3, 14],
          [
            [any, any, any],
            [0, any, any],
          ],
          [any, 5, 5],
        ),
      ),
    ).toEqual({ type: "Short", rows: [1], columns: [1, 2], need: 14, have: 10 });
    // One unit finds its way around them.
    expect(
      openColumns(
        table(
          [3, 14],
          [
            [any, any, any],
            [1, any, any],
          ],
          [any, 5, 5],
        ),
      ),
    ).toEqual({ type: "Short", rows: [1], columns: [1, 2], need: 14, have: 11 });
    // What the first column must have is not there for the others.
    expect(
      openColumns({
        ...table(
          [3, 14],
          [
            [any, any, any],
            [0, any, any],
          ],
        ),
        least: [5, 0, 0],
      }),
    ).toEqual({ type: "Short", rows: [1], columns: [1, 2], need: 14, have: 12 });
  });

  test("limits of the columns that miss the whole are a shortage of everything", () => {
    expect(openColumns(table([7], [[any, any]], [3, 3]))).toEqual({ type: "Short", rows: [], columns: [], need: 7, have: 6 });
    expect(openColumns({ ...table([7], [[any, any]]), least: [4, 4] })).toEqual({ type: "Short", rows: [], columns: [], need: 8, have: 7 });
  });
});
