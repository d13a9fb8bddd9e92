import type { Inputs } from "../../plan/inputs/inputs";

/** How many of the first periods are closed as a whole: of three months and three quarters, four closed months close three. */
export function closedPeriods({ periods }: Pick<Inputs, "periods">, closedMonths: number): number {
  let months = 0;
  const end = periods.findIndex((count) => (months += count) > closedMonths);
  return end < 0 ? periods.length : end;
}

/** How many of a form's first columns are. */
export function closedColumns({ periods, layouts }: Pick<Inputs, "periods" | "layouts">, form: "F1" | "F2", closedMonths: number): number {
  return closedPeriods({ periods: layouts[form] }, closedPeriods({ periods }, closedMonths));
}
