/** Names of cells, and what is known of them. */
import { accepted } from "../probe/accepted";
import { probe, thread } from "../probe/probe";

export const nameProbes = [
  probe("window", [thread(5504), thread(2983), thread(6365)], "active", async ({ context, sheet, nameFor }) => {
    const name = nameFor(sheet.getRange("B2"));
    name.load("type");
    const range = name.getRangeOrNullObject();
    range.load("address");
    await context.sync();
    // Excel says null here where its declaration promises a type.
    const type: string | null = name.type;
    return type === null || range.isNullObject ? "inactive" : "active";
  }),
  probe("nameFormula", [thread(2834)], "$B$2:$C$3", async ({ context, sheet, nameFor }) => {
    const name = nameFor(sheet.getRange("B2:C3"));
    name.load("formula");
    await context.sync();
    const formula = String(name.formula);
    return formula.slice(formula.lastIndexOf("!") + 1);
  }),
  probe("nameOfDeletedSheet", [thread(263)], true, async ({ context, another, nameFor }) => {
    const sheet = another();
    const name = nameFor(sheet.getRange("A1"));
    await context.sync();
    sheet.delete();
    const range = name.getRangeOrNullObject();
    await context.sync();
    return range.isNullObject;
  }),
  probe("nameClash", [], "refused", async ({ context, sheet, nameFor }) => {
    const name = nameFor(sheet.getRange("D4"));
    name.load("name");
    sheet.getRange("A1:A2").values = [["a"], [1]];
    const table = sheet.tables.add("A1:A2", true);
    await context.sync();
    table.name = name.name;
    const answer = await accepted(context);
    return answer === "accepted" ? "accepted" : "refused";
  }),
  probe("ownNames", [thread(6365)], "accepted", async ({ context, sheet }) => {
    sheet.names.load("items/name");
    return accepted(context);
  }),
  probe("missingObject", [], "accepted", async ({ context }) => {
    context.workbook.worksheets.getItemOrNullObject("TC self-test nowhere").delete();
    return accepted(context);
  }),
];
