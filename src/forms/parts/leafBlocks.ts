import { block, inRole } from "../../sheet/spec/block";
import type { Block, Cell, StyleName } from "../../sheet/spec/spec";

/** What a leaf is to those who read it: computed, held by somebody, or what a month that is over has brought. */
export type LeafLook = Extract<StyleName, "computed" | "held" | "closed">;

/** The plan's leaves as blocks: one for all while they look alike; otherwise rows that look alike stay together, cut where looks change. */
export function leafBlocks(
  row: number,
  column: number,
  cells: readonly (readonly Cell[])[],
  format: string,
  lookOf: (row: number, column: number) => LeafLook,
): readonly Block[] {
  const looks = cells.map((line, r) => line.map((_, c) => lookOf(r, c)));
  const blocks: Block[] = [];
  for (let r = 0; r < cells.length;) {
    const same = sameFrom(
      looks.map((line) => line.join()),
      r,
    );
    for (let c = 0; c < (cells[r]?.length ?? 0);) {
      const run = sameFrom(looks[r] ?? [], c);
      const part = cells.slice(r, r + same).map((line) => line.slice(c, c + run));
      blocks.push(inRole("leaf", block(row + r, column + c, looks[r]?.[c] ?? "computed", part, format)));
      c += run;
    }
    r += same;
  }
  return blocks;
}

/** How many entries from `first` on are the same. */
function sameFrom<T>(entries: readonly T[], first: number): number {
  const end = entries.findIndex((entry, i) => i > first && entry !== entries[first]);
  return (end < 0 ? entries.length : end) - first;
}
