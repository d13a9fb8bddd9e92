import type { CalendarMonth } from "../../plan/periods/calendarMonth";
import type { Language } from "../../plan/inputs/inputs";

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
  /** What is assigned, in parts. */
  buffer: { target: "of which target", buffer: "Buffer" },
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
  minimums: {
    name: "Minimums",
    title: (year: number): string => `Minimum Targets ${year}`,
    minimum: "Minimum",
    planned: "Plan",
    shortfall: "Shortfall",
    mark: "✓/✗",
    where: "Where",
    nowhere: "On no sheet",
    year: "Year",
    verdict: { allBefore: "All ", allAfter: " minimums are reached ✓", brokenBefore: "Minimums that are not reached: ", brokenAfter: " ✗" },
  },
  F9: {
    name: (manager: string): string => `Goal card ${manager}`,
    title: (year: number): string => `Goal Card ${year}`,
    intro: "Type in the yellow cells; rows can be inserted",
    accountManager: "Account manager",
    wholeYear: (year: string): string => `Year ${year}`,
    yearOf: (metric: string): string => `${metric} of the year`,
    productIn: (product: string, metric: string): string => `${product}: ${metric}`,
    by: (last: CalendarMonth): string => `End of ${MONTHS[last.month - 1]} ${last.year}`,
    list: (names: readonly string[]): string => names.join(", "),
    listOf: (names: readonly string[], all: number): string => `${names.join(", ")} and others, ${all} in all`,
    head: {
      responsible: "Responsible",
      position: "Position",
      supervisor: "Direct supervisor",
      supervisorPosition: "Supervisor's position",
      clients: "Clients in charge",
      work: "Work in charge",
      cycle: "Period (quarter/month/week/day)",
    },
    standard: "Standard (quantity, quality, time, cost)",
    columns: {
      weight: "Weight",
      goal: "Goal",
      quantity: "Quantity",
      quality: "Quality",
      time: "Time",
      cost: "Cost",
      minimum: "Minimum",
      best: "Best so far",
      measures: "Key measures",
      support: "Supporting departments",
      result: "Result",
      completion: "Completion",
    },
    whole: "✓ Weights add up to 100%",
    notWhole: "✗ Weights must add up to 100%",
    weightRefusal: { title: "Weight", text: "Enter a share from 0% to 100%." },
    revisions: { band: "Record of revisions", date: "Date", reason: "Reason", before: "Former goal", after: "New goal", by: "By whom" },
    assessments: { self: "Self-assessment", supervisor: "Supervisor's assessment" },
  },
  F10: {
    name: (manager: string): string => `Score ${manager}`,
    title: (year: number): string => `Composite Score ${year}`,
    manager: (name: string): string => `Account manager: ${name}`,
    assessors: { self: "Self-assessment", supervisor: "Supervisor's assessment" },
    columns: {
      goal: "Goal",
      weight: "Weight",
      quantity: "Standard",
      result: "Result",
      completion: "Completion",
      crossScore: "Cross score",
      difference: "Difference",
    },
    rows: { goals: "Goal score", difficulty: "Difficulty", effort: "Effort", score: "Composite score", grade: "Grade" },
    scale: { band: "Grades", from: "From", grade: "Grade", ranges: "Usual factors" },
    notWhole: "Weights ≠ 100%",
    agrees: "Same",
    differs: "Differs",
    opinions: { self: "Opinion of the account manager", supervisor: "Opinion of the supervisor" },
    /** Around numbers, as parts of a formula: "Self-assessment: shown as 110.0, it is 109.96 and does not reach 110. " */
    seeming: { shows: ": shown as ", is: ", it is ", below: " and does not reach ", end: ". " },
    /** Their completions are still to come; numbers are parts of a formula. */
    open: (assessor: string, open: string, of: string, weight: string): string =>
      `${assessor}: ${open} of ${of} goals without a completion yet (${weight}). `,
    outside: (factor: string, range: string): string => `${factor} is outside of ${range}; please check. `,
  },
  Team: {
    name: "Team score",
    title: (year: number): string => `Team Score ${year}`,
    columns: {
      place: "Rank",
      name: "Account manager",
      goals: "Goal score",
      difficulty: "Difficulty",
      effort: "Effort",
      score: "Composite",
      grade: "Grade",
      self: "Self",
      difference: "Difference",
      open: "No completion yet",
    },
    /** Goals without a completion, of all, and their weight. */
    open: (open: string, of: string, weight: string): string => `${open} of ${of} (${weight})`,
    average: "Average",
    charts: { ranking: "Composite scores", grades: "Managers by grade", managers: "Managers" },
    distribution: { grade: "Grade", from: "From", count: "Managers", share: "Share", total: "Total" },
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
    targetAndBuffer: (sheet: string): string => `Target given + buffer = ${sheet} year total`,
    productTargetAndBuffer: (product: string): string => `${product}: target given + buffer = F2 year`,
    buffer: "Buffer: F1 total = F2 total",
    productBuffer: (product: string): string => `${product}: buffer in F2 = buffer in F3`,
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
    intro:
      "Type in the yellow cells. Tables grow downward: type in the row below, " +
      "or insert rows. Then choose Check and Generate in the task pane.",
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
      difficulty: "Difficulty range",
      effort: "Effort range",
      margin: "Stretch margin",
      formulas: "Score formulas",
      calendar: "Month weights",
      calendars: { months: "equal", workingDays: "working days" },
      notes: {
        language: "Language of the sheets: zh-CN or en",
        team: "Stands on every sheet",
        supervisor: "Who hands the targets out",
        year: "The year in which the plan starts",
        firstMonth: "Month in which the year starts, 1 to 12",
        periods: "Months in each, 12 in all; empty: one each",
        layoutF1: "Periods in each column of F1; empty: one each",
        layoutF2: "Periods in each column of F2; empty: one each",
        difficulty: "Lowest and highest difficulty without a hint",
        effort: "Lowest and highest effort without a hint",
        margin: "A hint when a goal is this far above the best",
        formulas: "TARGET: the add-in's; Excel: plain formulas",
        calendar: "Where seasonality is empty: months equal, or by working days",
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
      hint:
        "The year's target of each product. Expected cancellations as a share of " +
        "what is sold, such as 5%, or empty. The id may stay empty: the name is used.",
      name: "Product",
      cancellation: "Expected cancellations",
      id: "Id",
      target: (metric: string): string => `${metric} target`,
    },
    managers: {
      band: "Account managers",
      hint:
        "Weight: relative share, empty is 1. From: first month in the team, 1 is the " +
        "plan's first. Ramp: share of a full month in the first months, such as 50%, 75%.",
      name: "Account manager",
      id: "Id",
      area: "Area or clients in charge",
      weight: "Weight",
      from: "From",
      ramp: "Ramp",
    },
    seasonality: {
      band: "Seasonality",
      hint: "Relative weights; empty: by the setting “Month weights”. For a product with its own, add a column headed with its name.",
      period: "Period",
      all: "All products",
    },
    clients: {
      band: "Clients",
      hint:
        "Choose the manager from the list. The columns after the class are each " +
        "client's basis, such as last year's amount: empty is not known yet, 0 is none.",
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
      hint:
        "Amounts that must stay. A hold speaks of a metric and of any product, " +
        "manager, client or period (1 is the first); what stays empty is summed over.",
      amount: "Amount",
    },
    bounds: {
      band: "Minimums and maximums",
      hint: "Amounts that must not be fallen below or exceeded, named like holds. Give a minimum, a maximum or both.",
      min: "At least",
      max: "At most",
    },
    grades: {
      band: "Grades",
      hint: "A grade is earned from its lowest score on. The grade without a score is for everything below.",
      name: "Grade",
      from: "From",
    },
    buffers: {
      band: "Buffers",
      hint:
        "More than the target, on purpose. Without a manager the team holds it and hands it to everybody. Give " +
        "an amount or a percentage of the target. Delete the row and generate again, and the buffer is gone.",
      amount: "Buffer",
      percent: "Buffer %",
    },
    minimums: {
      band: "Minimum targets",
      hint:
        "What must be reached in any case, named like holds. It does not change " +
        "the plan: the sheet of minimums shows what the plan has beside it.",
      amount: "Minimum",
    },
    holidays: {
      band: "Holidays",
      hint:
        "Count when months weigh by working days. A year in this table counts as it stands here; " +
        "other years count as published, or Monday to Friday where nothing is published yet.",
      year: "Year of list",
      first: "First day",
      last: "Last day",
      kind: "Off / work",
      kinds: { off: "off", work: "work" },
      source: "Source",
    },
    /** Heading of a column for one metric of one product. */
    pair: (product: string, metric: string): string => `${product} · ${metric}`,
  },
};
