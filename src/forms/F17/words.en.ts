import type { Notice } from "../../sheet/spec/spec";

/** English words of the time ledger. */
export const F17 = {
  name: "Time ledger",
  intro:
    "Fill in the yellow cells; rows can be inserted, moved and sorted. “Printed figures add up”: with Yes, the years and the balance as " +
    "printed add up to the span; with No, nothing is rounded but what is shown.",
  span: "Years",
  spanRefusal: { title: "Years", text: "Enter a whole number from 1 to 100, such as 40." } as Notice,
  addUp: "Printed figures add up",
  choices: { yes: "Yes", no: "No" },
  columns: { item: "Item", hours: "Hours a day", balance: "Balance" },
  /** Around the number of years, in a formula. */
  yearsBefore: "Years of ",
  yearsAfter: "",
  hoursPrompt: { title: "Hours a day", text: "Such as 2.5. All items together make 24 hours at most." } as Notice,
  hoursRefusal: { title: "Hours a day", text: "Enter hours from 0 to 24, such as 2.5." } as Notice,
  total: "Total",
  /** Around live numbers, in a formula. */
  check: {
    over: ["✗ The hours of a day add up to more than 24: ", " too many. Check them."] as readonly [string, string],
    text: "✗ There is text among the hours. Enter numbers.",
    formulas: "✗ Some rows have no formulas yet. Choose “Time ledger” once more.",
    fits: ["✓ ", " hours a day; the other ", " are left in the balance."] as readonly [string, string, string],
  },
};
