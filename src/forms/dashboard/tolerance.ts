/** How far from the plan still counts as planned: typed on the dashboard, where the next one takes it from. */

/** In percent. */
export const DEFAULT_TOLERANCE = 5;

/** Where it stands. */
export const TOLERANCE_NAME = "TC_Tolerance";
