/** Lines side by side. */
export interface Stretch {
  readonly at: number;
  readonly count: number;
}

/** Ascending numbers in stretches without a gap. */
export function stretches(numbers: readonly number[]): readonly Stretch[] {
  const found: { at: number; count: number }[] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last.at + last.count === number) last.count += 1;
    else found.push({ at: number, count: 1 });
  }
  return found;
}
