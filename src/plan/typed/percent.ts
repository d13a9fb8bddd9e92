import { decimalIn, isPercent, numberIn } from "./number";

/** Percent and shares as people type them, exact: "1.1%" is 1.1 percent, and the share 0.011. Null for what is no number. */

/** Where percent are asked for, "5" and "5%" are five of them. */
export function percentIn(text: string): number | null {
  return isPercent(text) ? numberOf(times100(decimalIn(text))) : numberIn(text);
}

/** Where percent are asked for, as a share: "105" and "105%" are 1.05. */
export function shareOfPercentIn(text: string): number | null {
  return isPercent(text) ? numberIn(text) : numberOf(decimalIn(`${decimalIn(text) ?? ""}%`));
}

/** Where a share is asked for, "20%" and "0.2" are one fifth. */
export function shareIn(text: string): number | null {
  return numberIn(text);
}

function times100(decimal: string | null): string | null {
  return decimal === null ? null : decimalIn(`${decimal}e2`);
}

function numberOf(decimal: string | null): number | null {
  return decimal === null ? null : numberIn(decimal);
}
