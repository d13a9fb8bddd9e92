import type { Path, Problem } from "../../plan/problem/problem";

/**
 * A mistake is told once. Where a cell shows #REF!, or a column or a table is gone, the sheet has said so; the plan's checks then miss
 * the values and would say it again, row by row. Those echoes are left out of `checked`; every other problem stays, also in a table
 * whose column is missing.
 *
 * @param read what the sheet itself got wrong
 * @param hasCell whether a value of the plan file was looked for in a cell of its own
 */
export function withoutEchoes(checked: readonly Problem[], read: readonly Problem[], hasCell: (path: Path) => boolean): readonly Problem[] {
  const errors = read.filter(({ detail }) => detail.type === "ErrorInCell").map(({ at }) => at);
  const isGone = (list: Path[number] | undefined, what: readonly string[]): boolean =>
    read.some(({ at, detail }) => at[0] === list && what.includes(detail.type));
  return checked.filter(({ at, detail }) => {
    const { type } = detail;
    if (errors.some((place) => contains(place, at))) return false;
    // "Neither a minimum nor a maximum" speaks of two cells of a row.
    if (type === "NoLimit" || type === "NoBuffer") return !errors.some((place) => contains(at.slice(0, 2), place));
    if (type === "Empty") return !isGone(at[0], ["MissingTable"]);
    if (type !== "Missing" || hasCell(at)) return true;
    return !isGone(at.length === 1 ? "settings" : at[0], ["MissingTable", "MissingColumn"]);
  });
}

function contains(outer: Path, inner: Path): boolean {
  return outer.length > 0 && outer.every((key, position) => key === inner[position]);
}
