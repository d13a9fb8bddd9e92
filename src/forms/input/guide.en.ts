/** How the input is filled in, in English: what stands above and beside what is typed. Apart from the words that reading needs. */
export const guide = {
  title: "Target Input",
  intro:
    "Type in the yellow cells; tables grow downward. Clients and what is seldom needed have sheets of their own. " +
    "Then choose Check and Generate in the task pane.",
  more: {
    title: "More Settings",
    intro: "What most plans do without. Tables grow downward; the list on the left leads to each of them.",
    contents: "Contents",
    go: (band: string): string => `Go to ${band}`,
  },
  setting: { label: "Setting", value: "Value", note: "How to fill it in" },
  metrics: { users: "Users", revenue: "Revenue" },
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
    remainder: "Periods that get what does not divide",
    tenThousands: "A metric, such as revenue: F1, F2, F3 and Versions show it in ten thousands, values stay; empty: as it is",
    remainderManager: "Has all that does not divide among managers; empty: the largest remainders",
    remainderClient: "Has all that does not divide among his manager's clients; empty: the largest remainders",
    calendar: "Where seasonality is empty",
  },
  parts: {
    TC_Settings: { band: "Settings", hint: "How the year is cut: 1, 1, 1, 1, 1, 1, 6 is six months and a half-year." },
    TC_MoreSettings: {
      band: "Columns and scores",
      hint: "How F1 and F2 are laid out, how months weigh, and how scores are worked out.",
    },
    TC_Metrics: {
      band: "Metrics",
      hint: "The unit is the smallest amount of a cell: 1, 0.01.",
    },
    TC_Products: {
      band: "Products and annual targets",
      hint: "The year's targets. Cancellations: share of what is sold, such as 5%, or empty.",
    },
    TC_Managers: {
      band: "Account managers",
      hint:
        "Weight: relative share, empty is 1. From: first month in the team, 1 is the plan's first, or the first day. " +
        "Ramp: share of a full month in the first ones: 50%, 75%. For a last day, add a column headed “To”.",
    },
    TC_Clients: {
      band: "Clients",
      hint:
        "Type or paste from the first yellow row on. Choose the manager from the list. The columns after the class are each " +
        "client's basis, such as last year's amount: empty is not known yet, 0 is none. Hidden behind the last column: ids.",
    },
    TC_Holds: {
      band: "Holds",
      hint:
        "Amounts that must stay. A hold speaks of a metric and of any product, " +
        "manager, client or period (1 is the first), or of several periods together: the last one under Through. " +
        "What stays empty is summed over.",
    },
    TC_Bounds: {
      band: "Minimums and maximums",
      hint: "Amounts that must not be fallen below or exceeded, named like holds. Give a minimum, a maximum or both.",
    },
    TC_Buffers: {
      band: "Buffers",
      hint:
        "More than the target, on purpose. Without a manager the team holds it and hands it to everybody. Give " +
        "an amount or a percentage of the target. Delete the row and generate again, and the buffer is gone.",
    },
    TC_Minimums: {
      band: "Minimum targets",
      hint:
        "What must be reached in any case, named like holds. It does not change " +
        "the plan: the sheet of minimums shows what the plan has beside it.",
    },
    TC_Seasonality: {
      band: "Seasonality",
      hint: "Relative weights; empty: by the setting “Month weights”. For a product with its own, add a column headed with its name.",
    },
    TC_Holidays: {
      band: "Holidays",
      hint:
        "Count when months weigh by working days. A year in this table counts as it stands here; " +
        "other years count as published, or Monday to Friday where nothing is published yet.",
    },
    TC_Grades: {
      band: "Grades",
      hint: "A grade is earned from its lowest score on. The grade without a score is for everything below.",
    },
  },
};
