/** English words of F4. */
export const F4 = {
  name: (month: string, manager: string): string => `F4 ${month} ${manager}`,
  short: (manager: string): string => `F4 ${manager}`,
  /** `month` with its year: "Mar 2026". */
  title: (month: string): string => `Monthly Sales Plan, ${month}`,
  month: (month: string, year: number): string => (month.includes(String(year)) ? month : `${month} ${year}`),
  manager: "Account manager",
  area: "Area / clients in charge",
  date: "Date submitted",
  supervisor: "Supervisor",
  targets: "1 · Sales targets",
  metric: "Metric",
  row: "Row",
  lastMonth: "Last month",
  year: "Year",
  planned: "Plan",
  actual: "Actual",
  cumulative: "Cumulative",
  attainment: "2 · Attainment",
  before: "Attainment of the months before, cumulative %",
  ofYear: "Share of the year's target done %",
  /** Numbered from 0. */
  clients: (metric: string, number: number): string => `${number + 1} · Clients and products: ${metric}`,
  client: "Client",
  class: "Class",
  cancelled: "Cancelled",
  total: "Total",
  monthTotal: "Month total",
  gross: (metric: string): string => `Sign-ups needed, with cancellations expected: ${metric}`,
  product: "Product",
  share: "Expected",
  net: "Plan, net",
  needed: "To sign",
  signed: "Signed",
  grossAttainment: "Signed ÷ to sign",
  netActual: "Actual, net",
  netAttainment: "Net ÷ plan",
  noClient: "(no clients yet)",
  none: "–",
  closed: (months: string): string =>
    `${months}: closed. “Plan” is what each month was asked for, by which attainment is measured. “Now” has what closed months brought ` +
    "(green) and the other months as they were spread anew; its months add up to the year's target in force.",
  /** In versions that had no row for it. */
  formerlyClosed: (months: string): string =>
    `${months}: closed. The plan rows keep what was asked for, which attainment is measured by; the year's plan counts ` +
    "closed months as what they brought and the other months as planned, so that it is the year's target in force.",
  hint:
    "Fill in the yellow cells: actual (what was signed) by client and product, cancellations by " +
    "client, and the date. Everything else is calculated. Actual minus cancellations is what counts.",
  amountPrompt: (unit: string): string => `What was signed, in units of ${unit}. Leave empty what is not known yet.`,
  cancelledPrompt: (unit: string): string => `What was cancelled this month, as a positive number in units of ${unit}.`,
  datePrompt: "The day on which this is handed in.",
  refusalTitle: "Not a number that fits",
  amountRefusal: (unit: string): string => `Please enter a number in units of ${unit}, without text.`,
  cancelledRefusal: (unit: string): string => `Please enter cancellations as a positive number in units of ${unit}.`,
  dateRefusal: "Please enter a day, such as 2026-04-01.",
  /** What the tie-out proves. */
  ties: {
    year: (manager: string): string => `F4 ${manager}: year's plan = F1 year`,
    month: (manager: string, month: string): string => `F4 ${manager}: ${month} = F1`,
    clients: (manager: string, month: string): string => `F4 ${manager}: ${month} = F3 total of the manager's clients`,
  },
};
