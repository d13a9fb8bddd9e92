import type { CalendarMonth } from "../../forms/calendar";
import type { Language } from "../../plan/inputs";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const month = (m: CalendarMonth): string => `${MONTHS[m.month - 1]}${m.next ? ` ${m.year}` : ""}`;
const months = (first: CalendarMonth, last: CalendarMonth): string =>
  first.next === last.next ? `${MONTHS[first.month - 1]}–${month(last)}` : `${month(first)}–${month(last)}`;

/** English texts of the forms: headings, labels, hints. */
export const forms = {
  language: "en" as Language,
  calendar: {
    month,
    /** A block of months in F1 and F3. */
    months,
    /** A block of months in F2. */
    shortMonths: months,
    /** The whole year of the plan. */
    year: (first: CalendarMonth, last: CalendarMonth): string =>
      first.year === last.year ? `${first.year}` : `${MONTHS[first.month - 1]} ${first.year}–${MONTHS[last.month - 1]} ${last.year}`,
  },
  subtitle: {
    supervisor: (name: string): string => `Supervisor: ${name}`,
    unit: (units: readonly { readonly metric: string; readonly unit: string }[]): string =>
      `Smallest unit: ${units.map(({ metric, unit }) => `${metric} ${unit}`).join(", ")}`,
  },
  F1: {
    name: "F1 By manager",
    title: (year: number): string => `Annual Sales Targets ${year} by Month and Account Manager`,
    manager: "Account manager",
    year: "Year",
    total: "Total",
    cumulative: "Cumulative",
  },
  F2: {
    name: "F2 By product",
    title: (year: number): string => `Annual Sales Target Assignment ${year} by Month and Product`,
    product: "Product",
    metric: "Metric",
    total: "Total",
    cumulative: "Cumulative",
  },
  F3: {
    name: "F3 By client",
    monthName: (months: string): string => `F3 By client ${months}`,
    short: (months: string): string => `F3 ${months}`,
    title: (year: number): string => `Annual Sales Targets ${year} by Client and Product`,
    monthTitle: (months: string): string => `Sales Targets for ${months} by Client and Product`,
    manager: "Account manager",
    client: "Client",
    class: "Class",
    total: "Total",
    noClient: "(no clients yet)",
  },
  tieOut: {
    name: "Tie-out",
    title: (year: number): string => `Tie-out ${year}`,
    number: "No.",
    metric: "Metric",
    proved: "What is proved",
    left: "Left: where",
    leftValue: "Left: value",
    right: "Right: where",
    rightValue: "Right: value",
    difference: "Difference",
    mark: "✓/✗",
    go: (place: string): string => `Go to ${place}`,
    /** Around the live counts, as parts of a formula. */
    verdict: { allBefore: "All ", allAfter: " totals tie ✓", brokenBefore: "Totals that do not tie: ", brokenAfter: " ✗" },
    target: (sheet: string): string => `Target given = ${sheet} year total`,
    productTarget: (product: string): string => `${product}: target given = F2 year`,
    product: (product: string): string => `${product}: F2 year = F3 total`,
    manager: (manager: string): string => `${manager}: F1 year = F3 total of the manager's clients`,
    boundary: (months: string): string => `${months}: F1 total = F2 total`,
    cumulativeTo: (months: string): string => `${months}: F1 cumulative = F2 cumulative`,
    cumulative: (sheet: string): string => `${sheet}: cumulative at the end = year total`,
    month: (months: string, sheet: string): string => `${months}: F3 total = ${sheet} total`,
    monthProduct: (months: string, product: string): string => `${months}, ${product}: F3 total = F2`,
    monthManager: (months: string, manager: string): string => `${months}, ${manager}: F3 total of the manager's clients = F1`,
  },
  input: {
    name: "Target input",
    title: "Target Input",
    intro: "Type in the yellow cells. Tables grow downward: type in the row below, or insert rows. Then choose Check and Generate in the task pane.",
    settings: {
      band: "Settings",
      hint: "What the plan is about, and how its year is cut: 1, 1, 1, 1, 1, 1, 6 is six months and a half-year.",
      label: "Setting",
      value: "Value",
      note: "How to fill it in",
      language: "Language",
      team: "Team",
      supervisor: "Supervisor",
      year: "Year",
      firstMonth: "First month",
      periods: "Periods",
      layoutF1: "Columns of F1",
      layoutF2: "Columns of F2",
      notes: {
        language: "Language of the sheets: zh-CN or en",
        team: "Stands on every sheet",
        supervisor: "Who hands the targets out",
        year: "The year in which the plan starts",
        firstMonth: "Month in which the year starts, 1 to 12",
        periods: "Months in each, 12 in all; empty: one each",
        layoutF1: "Periods in each column of F1; empty: one each",
        layoutF2: "Periods in each column of F2; empty: one each",
      },
    },
    metrics: {
      band: "Metrics",
      hint: "What is counted or earned. The unit is the smallest amount a cell may hold: 1, 0.01, 100.",
      name: "Metric",
      id: "Id",
      unit: "Unit",
      users: "Users",
      revenue: "Revenue",
    },
    products: {
      band: "Products and annual targets",
      hint: "The year's target of each product. Expected cancellations as a share of what is sold, such as 5%, or empty. The id may stay empty: the name is used.",
      name: "Product",
      cancellation: "Expected cancellations",
      id: "Id",
      target: (metric: string): string => `${metric} target`,
    },
    managers: {
      band: "Account managers",
      hint: "Weight: relative share, empty is 1. From: first month in the team, 1 is the plan's first. Ramp: share of a full month in the first months, such as 50%, 75%.",
      name: "Account manager",
      id: "Id",
      area: "Area or clients in charge",
      weight: "Weight",
      from: "From",
      ramp: "Ramp",
    },
    seasonality: {
      band: "Seasonality",
      hint: "Relative weights; empty: by number of months. For a product with its own, add a column headed with its name.",
      period: "Period",
      all: "All products",
    },
    clients: {
      band: "Clients",
      hint: "Choose the manager from the list. The columns after the class are each client's basis, such as last year's amount: empty is not known yet, 0 is none.",
      name: "Client",
      id: "Id",
      manager: "Manager",
      class: "Class",
    },
    limits: {
      metric: "Metric",
      product: "Product",
      manager: "Manager",
      client: "Client",
      period: "Period",
      reason: "Reason",
    },
    holds: {
      band: "Holds",
      hint: "Amounts that must stay. A hold speaks of a metric and of any product, manager, client or period (1 is the first); what stays empty is summed over.",
      amount: "Amount",
    },
    bounds: {
      band: "Minimums and maximums",
      hint: "Amounts that must not be fallen below or exceeded, named like holds. Give a minimum, a maximum or both.",
      min: "At least",
      max: "At most",
    },
    /** Heading of a column for one metric of one product. */
    pair: (product: string, metric: string): string => `${product} · ${metric}`,
  },
};
