const MINUTES_A_DAY = 1440;

/** A share of a day as the time of day that Excel keeps by it: 0.395833 → "09:30". */
export function clock(share: number): string {
  const minutes = Math.round(share * MINUTES_A_DAY) % MINUTES_A_DAY;
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
