/** Nobody has more. */
export const HOURS_A_DAY = 24;

/** Of one task; more than anybody works in years: a slip of typing. */
export const MOST_HOURS = 10_000;
