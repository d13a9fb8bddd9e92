import type { Card } from "../../src/plan/measure/score";

/** Cards of goals whose exact score, in whole numbers, is the lowest one of a grade, although their completions are quotients. */
export interface BoundaryCard extends Quotients {
  readonly card: Card;
  readonly limit: number;
}

export const PARTS = [3, 6, 7, 9, 11, 12];
const LIMITS = [60, 75, 90, 110];

/** Weights in tenths, completions as whole numbers of a part: 2 of 3. */
interface Quotients {
  readonly tenths: readonly number[];
  readonly done: readonly number[];
  readonly part: number;
}

function cardOf({ tenths, done, part }: Quotients): Card {
  return { weights: tenths.map((each) => each / 10), completions: done.map((each) => each / part), difficulty: 1, effort: 1 };
}

/** Every one of two goals, and of three. */
export function* boundaryCards(): Generator<BoundaryCard> {
  for (const part of PARTS) {
    const most = Math.ceil(part * 1.5);
    for (let a = 1; a <= 9; a++)
      for (let b = 1; a + b <= 10; b++) {
        const tenths = [a, b, 10 - a - b].filter((each) => each > 0);
        for (let x = 0; x <= most; x++)
          for (let y = 0; y <= most; y++)
            for (let z = 0; z <= (tenths.length === 3 ? most : 0); z++) {
              const done = [x, y, z].slice(0, tenths.length);
              const points = tenths.reduce((sum, each, goal) => sum + each * (done[goal] ?? 0) * 10, 0);
              if (LIMITS.some((limit) => points === limit * part))
                yield { tenths, done, part, card: cardOf({ tenths, done, part }), limit: points / part };
            }
      }
  }
}
