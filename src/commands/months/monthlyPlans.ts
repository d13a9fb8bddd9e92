/** Making managers' sheets of a month and handing them out, which the pane reads together: they need almost the same. */
export { handOutFiles } from "./handOutFiles";
export { managerSheets } from "./managerSheets";
export { makeMonthly } from "./makeMonthly";
