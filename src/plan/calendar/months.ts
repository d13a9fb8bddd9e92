/** Months of a plan's year. */
export const MONTHS = 12;
