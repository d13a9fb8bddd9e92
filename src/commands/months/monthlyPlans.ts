/** Making monthly plans and handing them out, which the pane reads together: they need almost the same. */
export { handOutFiles } from "./handOutFiles";
export { makeMonthly } from "./makeMonthly";
