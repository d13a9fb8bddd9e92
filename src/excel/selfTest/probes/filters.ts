/** Rows that a filter hides. */
import { probe, type Bench } from "../probe/probe";

export const filterProbes = [
  probe("filteredRowHidden", [], undefined, async (bench) => {
    await filtered(bench);
    const row = bench.sheet.getRange("3:3");
    row.load("rowHidden");
    await bench.context.sync();
    return row.rowHidden;
  }),
  probe("filterCleared", [], false, async (bench) => {
    const { context, sheet } = bench;
    await filtered(bench);
    sheet.autoFilter.clearCriteria();
    const row = sheet.getRange("3:3");
    row.load("rowHidden");
    await context.sync();
    return row.rowHidden;
  }),
  probe("copiedRows", ["https://github.com/OfficeDev/office-scripts-docs/issues/758"], "all", async (bench) => {
    const { context, sheet, another } = bench;
    await filtered(bench);
    const copy = another();
    copy.getRange("A1:A4").copyFrom(sheet.getRange("A1:A4"), "All");
    const cells = copy.getRange("A1:A4");
    cells.load("values");
    await context.sync();
    const names = cells.values.map(([value]) => value as string);
    return names.join() === "name,a,b,c" ? "all" : names.join() === "name,a,c," ? "visible" : names;
  }),
  probe("writtenUnderFilter", [], ["name", "x", "y", "z"], async (bench) => {
    const { context, sheet } = bench;
    await filtered(bench);
    const cells = sheet.getRange("A1:A4");
    sheet.getRange("A2:A4").values = [["x"], ["y"], ["z"]];
    cells.load("values");
    await context.sync();
    return cells.values.map(([value]) => value as string);
  }),
];

/** A heading and three names, of which the filter shows the first and the last. */
async function filtered({ context, sheet }: Bench): Promise<void> {
  sheet.getRange("A1:A4").values = [["name"], ["a"], ["b"], ["c"]];
  sheet.autoFilter.apply(sheet.getRange("A1:A4"), 0, { filterOn: "Values", values: ["a", "c"] });
  await context.sync();
}
