/** English words of 版本对比. */
export const versions = {
  name: "Versions",
  title: (year: number) => `Versions of the plan ${year}`,
  intro:
    "The year of every account manager and product, and the team's months: as first split, what each change has added or taken, and now.",
  who: "Account manager / product",
  target: "Target given",
  buffer: "Buffer",
  original: "Original",
  current: "Now",
  difference: "Difference",
  change: (number: number, date: string, what: string) => `${number}. ${[date, what].filter((part) => part !== "").join("\n")}`,
  managers: "Managers, total",
  products: "Products, total",
  months: "Months, total",
  byMonth: (metric: string) => `${metric} · by month`,
  /** What the tie-out proves. */
  ties: {
    target: (sheet: string): string => `Target given = ${sheet} year total`,
    targetAndBuffer: (sheet: string): string => `Target given + buffer = ${sheet} year total`,
    productTargetAndBuffer: (product: string): string => `${product}: target given + buffer = F2 year`,
    productTarget: (product: string): string => `${product}: target given = F2 year`,
    given: "Target given = target (Versions)",
    givenProduct: (product: string) => `${product}: target given = target (Versions)`,
    original: "Original: managers = products (Versions)",
    managers: "Now: managers = products (Versions)",
    now: (sheet: string) => `Now (Versions) = ${sheet} total of the year`,
    nowProduct: (product: string) => `${product}: now (Versions) = F2 year`,
  },
};
