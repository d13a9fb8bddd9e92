/** Rows, or columns. */
export type Axis = "row" | "column";
