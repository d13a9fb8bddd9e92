import type { Area } from "./place";

/** Areas that lie side by side in the same rows as one: `A1`, `B1:C1` → `A1:C1`. */
export function sideBySide(areas: readonly Area[]): readonly Area[] {
  return joined(areas, "row", "column");
}

/** Areas that lie below each other in the same columns as one. */
export function belowEachOther(areas: readonly Area[]): readonly Area[] {
  return joined(areas, "column", "row");
}

const SIZE = { row: "rows", column: "columns" } as const;

function joined(areas: readonly Area[], same: "row" | "column", along: "row" | "column"): readonly Area[] {
  const sorted = [...areas].sort((a, b) => a[same] - b[same] || a[SIZE[same]] - b[SIZE[same]] || a[along] - b[along]);
  const found: Area[] = [];
  for (const area of sorted) {
    const last = found.at(-1);
    const isNext = last && last[same] === area[same] && last[SIZE[same]] === area[SIZE[same]];
    if (isNext && last[along] + last[SIZE[along]] === area[along])
      found[found.length - 1] = { ...last, [SIZE[along]]: last[SIZE[along]] + area[SIZE[along]] };
    else found.push(area);
  }
  return found;
}
