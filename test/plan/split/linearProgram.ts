import highsLoader from "highs";
import type { Rounding } from "../../../src/plan/split/fractions";

/**
 * The best rounding as a linear program, in CPLEX's LP format (https://lim.univ-reims.fr/offline/cplex/fileformats): maximise the
 * worth of the cells that round up, every row and column with its number of them. Its matrix is totally unimodular, so that an
 * optimal vertex is whole.
 */
export function linearProgram({ rows, columns, worth, rowNeed, columnNeed }: Rounding): string {
  const open = Array.from(worth.keys()).filter((cell) => worth[cell] !== 0);
  const sum = (cells: readonly number[]): string => cells.map((cell) => `x${cell}`).join(" + ");
  const lines = [
    ...Array.from({ length: rows }, (_, row) => ({
      cells: open.filter((cell) => Math.floor(cell / columns) === row),
      need: rowNeed[row]!,
    })),
    ...Array.from({ length: columns }, (_, column) => ({
      cells: open.filter((cell) => cell % columns === column),
      need: columnNeed[column]!,
    })),
  ];
  return [
    "Maximize",
    `obj: ${open.map((cell) => `${worth[cell]! / WORTH_OF_ONE} x${cell}`).join(" + ")}`,
    "Subject To",
    ...lines.filter(({ cells }) => cells.length > 0).map(({ cells, need }, k) => `c${k}: ${sum(cells)} = ${need}`),
    "Bounds",
    ...open.map((cell) => `0 <= x${cell} <= 1`),
    "End",
  ].join("\n");
}

/** The worth of a whole unit. */
export const WORTH_OF_ONE = 2 ** 44;

export type Solver = Awaited<ReturnType<typeof highsLoader>>;

export function loadSolver(): Promise<Solver> {
  return highsLoader();
}
