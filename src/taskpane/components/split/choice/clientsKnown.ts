import type { Inputs } from "../../../../plan/inputs/inputs";

/** How many clients have a basis of their own, last year's amounts alone, or neither. */
export function clientsKnown({ clients }: Pick<Inputs, "clients">): Readonly<Record<"given" | "lastYear" | "unknown", number>> {
  const has = (known: readonly (readonly unknown[])[]): boolean => known.some((byMetric) => byMetric.some((one) => one !== null));
  const given = clients.filter(({ basis }) => has(basis)).length;
  const lastYear = clients.filter(({ basis, lastYear: before }) => !has(basis) && has(before)).length;
  return { given, lastYear, unknown: clients.length - given - lastYear };
}
