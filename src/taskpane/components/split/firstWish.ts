import type { SpreadWish } from "../../../commands/cells/previewSpread";

/** What the form begins with. */
export const FIRST_WISH: SpreadWish = {
  method: "equal",
  action: "replace",
  blanks: "average",
  unit: "1",
  total: "",
  pattern: "4, 4, 5",
  month: "",
  first: "",
  last: "",
  percent: "",
  value: "",
  held: "",
  reference: "",
};
