/** Units that amounts are usually counted in, with the one that is used. */
const USUAL = ["0.01", "0.1", "1", "10", "100", "1000", "10000"];

export function unitsOffered(now: string): readonly string[] {
  return [...new Set([...USUAL, now])].sort((a, b) => Number(a) - Number(b));
}
