/** English words of 实际数据. */
export const actuals = {
  name: "Actuals",
  title: (year: number) => `Actuals ${year}`,
  intro:
    "What each month brought, one line per client, product and metric; for PivotTables as well. Months count from " +
    "the plan's first. Cancellations reduce the actual; without a product they count for all products together.",
  columns: {
    month: "Month",
    manager: "Account manager",
    client: "Client",
    product: "Product",
    metric: "Metric",
    planned: "Plan",
    actual: "Actual",
    cancelled: "Cancelled",
    source: "Order source",
  },
  sources: { renewal: "Renewal", inbound: "Came in by itself", other: "Other" },
};
