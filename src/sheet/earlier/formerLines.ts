import { movedFormula } from "../formula/movedFormula";
import { contentAt, type Content } from "../merge/ourContent";
import type { Placement } from "../merge/placement";

/**
 * Rows and columns that today's plan no longer has but looks to have had: they calculate as one of ours beside does. A copy of a row that a
 * user made looks the same; it is in nobody's proof.
 *
 * @param proves the sheet is the tie-out, every line of which proves something else
 */
export function formerLines(
  cells: readonly (readonly unknown[])[],
  there: Placement,
  proves: boolean,
): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const [ours, across] = [placed(there.rows), placed(there.columns)];
  const formulas = (line: readonly Content[]): number => line.filter(isFormula).length;
  const isLike = (line: readonly Content[], model: readonly Content[], rows: number, columns: number): boolean => {
    if (formulas(model) === 0 || line.some((cell, at) => isFormula(cell) !== isFormula(model[at] ?? ""))) return false;
    const same = line.filter((cell, at) => isFormula(cell) && cell === movedFormula(String(model[at]), rows, columns)).length;
    return proves ? same * 2 >= formulas(model) : same === formulas(model) && line.some((cell) => typeof cell === "number");
  };
  const row = (at: number): readonly Content[] => across.map((column) => contentAt(cells, { row: at, column }));
  const column = (at: number): readonly Content[] => ours.map((line) => contentAt(cells, { row: line, column: at }));
  return {
    rows: between(ours, cells.length).filter((at) => ours.some((model) => isLike(row(at), row(model), at - model, 0))),
    columns: proves ? [] : between(across, width).filter((at) => across.some((model) => isLike(column(at), column(model), 0, at - model))),
  };
}

function isFormula(content: Content): content is string {
  return typeof content === "string" && content.startsWith("=");
}

function placed(lines: readonly (number | null)[]): readonly number[] {
  return lines.filter((at) => at !== null);
}

/** Lines up to the last of ours that are none of them. */
function between(ours: readonly number[], count: number): readonly number[] {
  const own = new Set(ours);
  return Array.from({ length: Math.min(count, Math.max(-1, ...ours) + 1) }, (_, at) => at).filter((at) => !own.has(at));
}
