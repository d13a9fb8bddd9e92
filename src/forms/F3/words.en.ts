/** English words of F3. */
export const F3 = {
  name: "F3 By client",
  monthName: (months: string): string => `F3 By client ${months}`,
  short: (months: string): string => `F3 ${months}`,
  title: (year: number): string => `Annual Sales Targets ${year} by Client and Product`,
  monthTitle: (months: string): string => `Sales Targets for ${months} by Client and Product`,
  manager: "Account manager",
  client: "Client",
  class: "Class",
  total: "Total",
  subtotal: "Subtotal",
  subtotals: "Account managers, subtotals",
  noClient: "(no clients yet)",
  /** What the tie-out proves. */
  ties: {
    product: (product: string): string => `${product}: F2 year = F3 total`,
    productBuffer: (product: string): string => `${product}: buffer in F2 = buffer in F3`,
    manager: (manager: string): string => `${manager}: F1 year = F3 total of the manager's clients`,
    month: (months: string, sheet: string): string => `${months}: F3 total = ${sheet} total`,
    monthProduct: (months: string, product: string): string => `${months}, ${product}: F3 total = F2`,
    monthManager: (months: string, manager: string): string => `${months}, ${manager}: F3 total of the manager's clients = F1`,
  },
};
