import type { SpreadWish } from "../../src/commands/cells/previewSpread";

/** Equal amounts over the selection; how much, and what else is asked for, says the test. */
export const SPREAD_EQUALLY: SpreadWish = {
  method: "equal",
  action: "replace",
  blanks: "average",
  unit: "1",
  total: "",
  pattern: "4, 4, 5",
  month: "2026-01",
  first: "",
  last: "",
  percent: "",
  value: "",
  held: "",
  reference: "",
};
