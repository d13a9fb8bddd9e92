/** Every formula of compiled sheets with its place and the value that the plan says it has, to hold against what a program calculates. */
import type { SheetKey } from "../../src/sheet/place/place";
import type { SheetSpec } from "../../src/sheet/spec/spec";

export interface ExpectedFormula {
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: number | string;
}

export function formulasOf(specs: readonly SheetSpec[]): readonly ExpectedFormula[] {
  return specs.flatMap(({ key, blocks }) =>
    blocks.flatMap((block) =>
      block.cells.flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          typeof cell === "object" && cell !== null ? [{ sheet: key, row: block.row + row, column: block.column + column, ...cell }] : [],
        ),
      ),
    ),
  );
}

/** Formulas whose calculated value is not the plan's, apart from the last binary digits that sums of decimals leave. */
export function deviations(
  formulas: readonly ExpectedFormula[],
  valueAt: (formula: ExpectedFormula) => unknown,
): readonly (ExpectedFormula & { readonly calculated: unknown })[] {
  return formulas
    .map((formula) => ({ ...formula, calculated: valueAt(formula) }))
    .filter(({ value, calculated }) => !same(value, calculated));
}

function same(value: number | string, calculated: unknown): boolean {
  if (typeof value !== "number" || typeof calculated !== "number") return value === calculated;
  return Math.abs(value - calculated) <= 1e-13 * Math.max(Math.abs(value), 1);
}
