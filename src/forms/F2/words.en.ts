/** English words of F2. */
export const F2 = {
  name: "F2 By product",
  title: (year: number): string => `Annual Sales Target Assignment ${year} by Month and Product`,
  product: "Product",
  metric: "Metric",
  total: "Total",
  cumulative: "Cumulative",
  /** What the tie-out proves. */
  ties: {
    buffer: "Buffer: F1 total = F2 total",
    boundary: (months: string): string => `${months}: F1 total = F2 total`,
    cumulativeTo: (months: string): string => `${months}: F1 cumulative = F2 cumulative`,
  },
};
