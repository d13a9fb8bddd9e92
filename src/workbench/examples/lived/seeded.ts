/** Chances that are the same on every day and machine: a linear congruential generator of 32 bits (Numerical Recipes). */
export interface Seeded {
  /** A whole number from 0 to `below` − 1. */
  readonly whole: (below: number) => number;
  /** Whether something happens that happens so often; 0.2 is every fifth time. */
  readonly happens: (share: number) => boolean;
  readonly oneOf: <T>(list: readonly T[]) => T;
}

export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    whole,
    happens: (share) => next() < share,
    oneOf: (list) => {
      const found = list[whole(list.length)];
      if (found === undefined) throw new RangeError("nothing to choose from");
      return found;
    },
  };
}
