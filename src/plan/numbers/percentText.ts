/** A share as people type it: 0.5 is "50%"; one that percent cannot tell exactly stays a decimal. */
export function percentText(share: number): string {
  const text = String(Number((share * 100).toPrecision(12)));
  // Moved by two places, as it is read.
  return Number(`${text}e-2`) === share ? `${text}%` : String(share);
}

/** A share for reading, with two decimals at most: a third is "33.33%". */
export function roundPercent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
