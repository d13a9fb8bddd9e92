import { block, inRole } from "../../sheet/spec/block";
import type { Block, Cell } from "../../sheet/spec/spec";

/**
 * The plan's leaves as blocks: one for all while none is held; otherwise rows without held cells stay together, and the others
 * are cut into runs of held and free cells.
 */
export function leafBlocks(
  row: number,
  column: number,
  cells: readonly (readonly Cell[])[],
  format: string,
  isHeld: (row: number, column: number) => boolean,
): readonly Block[] {
  const held = cells.map((line, r) => line.map((_, c) => isHeld(r, c)));
  const blocks: Block[] = [];
  for (let r = 0; r < cells.length;) {
    const same = sameFrom(
      held.map((line) => line.join()),
      r,
    );
    for (let c = 0; c < (cells[r]?.length ?? 0);) {
      const run = sameFrom(held[r] ?? [], c);
      const part = cells.slice(r, r + same).map((line) => line.slice(c, c + run));
      blocks.push(inRole("leaf", block(row + r, column + c, held[r]?.[c] ? "held" : "computed", part, format)));
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
