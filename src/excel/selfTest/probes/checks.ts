/** What may be typed into cells, and notes on them. */
import { accepted } from "../probe/accepted";
import { probe, thread } from "../probe/probe";

/** Excel's limits: https://support.microsoft.com/office/29fecbcc-d1b9-42c1-9d76-eff3ce5f7249 */
const TITLE = 32;
const MESSAGE = 255;
const LIST = 255;

export const checkProbes = [
  probe("limitAsText", [thread(2128)], undefined, async ({ context, sheet }) => {
    const { dataValidation } = sheet.getRange("A1");
    dataValidation.rule = { decimal: { operator: "GreaterThan", formula1: "0.5" } };
    dataValidation.load("rule");
    await context.sync();
    return dataValidation.rule.decimal?.formula1 as string | number;
  }),
  probe("limitAsFormula", [], "=DATE(2026,1,31)", async ({ context, sheet }) => {
    const { dataValidation } = sheet.getRange("A1");
    dataValidation.rule = { date: { operator: "GreaterThan", formula1: "=DATE(2026,1,31)" } };
    dataValidation.load("rule");
    await context.sync();
    return dataValidation.rule.date?.formula1 as string;
  }),
  probe("list", [thread(2128)], "A,B,C", async ({ context, sheet }) => {
    const { dataValidation } = sheet.getRange("A1");
    dataValidation.rule = { list: { inCellDropDown: true, source: "A,B,C" } };
    dataValidation.load("rule");
    await context.sync();
    return dataValidation.rule.list?.source as string;
  }),
  probe("longList", [], undefined, async ({ context, sheet }) => {
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(LIST + 1) } };
    return accepted(context);
  }),
  probe("longPrompt", [], "accepted", async ({ context, sheet }) => {
    const { dataValidation } = sheet.getRange("A1");
    dataValidation.rule = { wholeNumber: { operator: "GreaterThan", formula1: 0 } };
    dataValidation.prompt = { showPrompt: true, title: "x".repeat(TITLE), message: "字".repeat(MESSAGE) };
    return accepted(context);
  }),
  probe("checkBehindApi", [], "accepted", async ({ context, sheet }) => {
    const cell = sheet.getRange("A1");
    cell.dataValidation.rule = { wholeNumber: { operator: "GreaterThan", formula1: 0 } };
    await context.sync();
    cell.values = [["text"]];
    return accepted(context);
  }),
];
