/**
 * Who gets the units that are left when a row does not divide: 100 over 12 months is 8 each, and 4 are left. Every cell is still rounded
 * down or up, so none gets more than one of them.
 *
 *     largest  by the largest remainder
 *     first    9 9 9 9 8 8 8 8 8 8 8 8
 *     last     8 8 8 8 8 8 8 8 9 9 9 9
 *     even     8 9 8 8 9 8 8 9 8 8 9 8, and whatever the shares are, no running total is a whole unit from its own
 */
export const REMAINDERS = ["largest", "first", "last", "even"] as const;

export type Remainder = (typeof REMAINDERS)[number];
