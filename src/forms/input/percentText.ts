/** A share as people type it: 0.5 is "50%"; one that percent cannot tell exactly stays a decimal. */
export function percentText(share: number): string {
  const text = String(Number((share * 100).toPrecision(12)));
  return Number(text) / 100 === share ? `${text}%` : String(share);
}
