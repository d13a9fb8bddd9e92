/** English words of the input sheet. */
export const input = {
  name: "Target input",
  title: "Target Input",
  intro:
    "Type in the yellow cells; tables grow downward. Clients and what is seldom needed have sheets of their own. " +
    "Then choose Check and Generate in the task pane.",
  clientSheet: {
    name: "Clients",
    title: "Clients",
    intro:
      "Type or paste from the first yellow row on. Choose the manager from the list. The columns after the class are each " +
      "client's basis, such as last year's amount: empty is not known yet, 0 is none. Hidden behind the last column: ids.",
  },
  more: {
    name: "More settings",
    title: "More Settings",
    intro: "What most plans do without. Tables grow downward; the list on the left leads to each of them.",
    contents: "Contents",
    go: (band: string): string => `Go to ${band}`,
  },
  settings: {
    band: "Settings",
    hint: "How the year is cut: 1, 1, 1, 1, 1, 1, 6 is six months and a half-year.",
    moreBand: "Columns and scores",
    moreHint: "How F1 and F2 are laid out, how months weigh, and how scores are worked out.",
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
    openGoals: "Goals not completed",
    openGoalsRules: { zero: "count 0", leftOut: "left out" },
    formulas: "Score formulas",
    calendar: "Month weights",
    calendars: { months: "equal", workingDays: "working days" },
    notes: {
      language: "zh-CN or en",
      team: "Stands on every sheet",
      supervisor: "Issued by",
      year: "When the plan starts",
      firstMonth: "1 to 12",
      periods: "Empty: 12 months",
      layoutF1: "Periods in each column of F1; empty: one each",
      layoutF2: "Periods in each column of F2; empty: one each",
      difficulty: "Lowest and highest difficulty without a hint",
      effort: "Lowest and highest effort without a hint",
      margin: "A hint when a goal is this far above the best",
      openGoals: "What goals without a completion count: 0, or left out, and the others count for all",
      formulas: "TARGET: the add-in's; Excel: plain formulas",
      calendar: "Where seasonality is empty: months equal, or by working days",
    },
  },
  metrics: {
    band: "Metrics",
    hint: "The unit is the smallest amount of a cell: 1, 0.01.",
    name: "Metric",
    id: "Id",
    unit: "Unit",
    users: "Users",
    revenue: "Revenue",
  },
  products: {
    band: "Products and annual targets",
    hint: "The year's target of each product. Cancellations: share of what is sold, such as 5%, or empty.",
    name: "Product",
    cancellation: "Expected cancellations",
    id: "Id",
    target: (metric: string): string => `${metric} target`,
  },
  managers: {
    band: "Account managers",
    hint:
      "Weight: relative share, empty is 1. From: first month in the team, 1 is the plan's first. " +
      "Ramp: share of a full month in the first ones: 50%, 75%.",
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
    through: "Through",
    reason: "Reason",
    by: "By",
    date: "Date",
    until: "Until",
  },
  holds: {
    band: "Holds",
    hint:
      "Amounts that must stay. A hold speaks of a metric and of any product, " +
      "manager, client or period (1 is the first), or of several periods together: the last one under Through. " +
      "What stays empty is summed over.",
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
  /** The same, for what it was last year. */
  lastYear: (pair: string): string => `Last year ${pair}`,
};
