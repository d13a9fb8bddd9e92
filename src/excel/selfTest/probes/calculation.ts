/** When Excel calculates, and what it says about it. */
import { eventually } from "../probe/eventually";
import { probe, thread } from "../probe/probe";

const LINES = 2000;
/** How often Excel is asked whether it is done: for some seconds. */
const PATIENCE = 10;

export const calculationProbes = [
  probe("calculationMode", [thread(6922), thread(2770)], "kept", async ({ context }) => {
    // Set and set back in one request: the mode counts for every open workbook, and must not stay.
    const { application } = context.workbook;
    application.load("calculationMode");
    await context.sync();
    const before = application.calculationMode;
    const told: string[] = [];
    for (const mode of ["Manual", "AutomaticExceptTables"] as const) {
      application.calculationMode = mode;
      application.load("calculationMode");
      application.calculationMode = before;
      // One answer per mode is what is asked for.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      told.push(application.calculationMode);
    }
    const [manual, exceptTables] = told;
    if (manual !== "Manual") return "setterIgnored";
    return exceptTables === "AutomaticExceptTables" ? "kept" : "misread";
  }),
  probe("calculationState", [thread(2883)], "done", async ({ context, sheet }) => {
    sheet.getRange(`A1:A${LINES}`).formulas = Array.from({ length: LINES }, (_, row) => [`=ROW()*${row}`]);
    await context.sync();
    const states: string[] = [];
    await eventually(
      async () => {
        context.workbook.application.load("calculationState");
        await context.sync();
        states.push(context.workbook.application.calculationState);
        return states.at(-1);
      },
      (state) => state === "Done",
      PATIENCE,
    );
    if (states.at(-1) !== "Done") return "pendingForever";
    return states.length === 1 ? "done" : "calculatingOnce";
  }),
  probe("suspendedCalculation", ["https://learn.microsoft.com/office/dev/add-ins/excel/performance"], true, async ({ context, sheet }) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1:B1").formulas = [[20, "=A1+1"]];
    await context.sync();
    const sum = sheet.getRange("B1");
    sum.load("values");
    await context.sync();
    return sum.values[0]?.[0] === 21;
  }),
  probe("englishFormula", [], 3.5, async ({ context, sheet }) => {
    const cell = sheet.getRange("A1");
    cell.formulas = [["=IF(TRUE,SUM(1.5,2),0)"]];
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0] as number;
  }),
  probe("spill", [], [[2], [4]], async ({ context, sheet }) => {
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("B1").formulas = [["=A1:A2*2"]];
    const spilled = sheet.getRange("B1:B2");
    spilled.load("values");
    await context.sync();
    return spilled.values as number[][];
  }),
];
