/** English words of F1. */
export const F1 = {
  name: "F1 By manager",
  title: (year: number): string => `Annual Sales Targets ${year} by Month and Account Manager`,
  manager: "Account manager",
  year: "Year",
  total: "Total",
  cumulative: "Cumulative",
  closed: (metric: string) => `${metric} · closed months: plan and actual`,
  planned: (who: string) => `${who} · plan`,
  actual: (who: string) => `${who} · actual`,
  attainment: "Attainment",
  /** What the tie-out proves. */
  ties: {
    cumulative: (sheet: string): string => `${sheet}: cumulative at the end = year total`,
    manager: (manager: string) => `${manager}: now (Versions) = F1 year`,
  },
};
