/** Nobody has more. */
export const HOURS_A_DAY = 24;
