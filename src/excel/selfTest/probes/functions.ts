/** How Excel deals with functions that an add-in brings. */
import { eventually } from "../probe/eventually";
import { probe, thread, type Bench } from "../probe/probe";

const INNER_NAMES = "https://github.com/OfficeDev/Excel-Custom-Functions/issues/108";

/** What a cell shows while a function has not answered yet. */
const WAITING: ReadonlySet<unknown> = new Set(["#BUSY!", "#GETTING_DATA"]);

export const functionProbes = [
  probe("blanks", [thread(4702), thread(5262), thread(1951)], "null", async (bench) => {
    // Three of six months are over: if the blank ones count as 0, all are.
    bench.sheet.getRange("A1:F2").values = [
      [80, 90, 70, "", "", ""],
      [100, 100, 100, 100, 100, 100],
    ];
    const [[forecast]] = await calculated(bench, "A4", "=TARGET.FORECAST(A1:F1,A2:F2)", "A4");
    return forecast === 480 ? "null" : forecast === 240 ? "zero" : forecast;
  }),
  probe("functions", [thread(2051), thread(6355)], "registered", async (bench) => {
    const [[sum]] = await calculated(bench, "A4", "=TARGET.SCORE(1,1)", "A4");
    return typeof sum === "number" ? "registered" : sum === "#NAME?" ? "unresolved" : sum;
  }),
  probe("cellErrors", [thread(2174)], "kept", async (bench) => {
    bench.sheet.getRange("A1:B2").values = [
      [90, 100],
      [50, 0],
    ];
    const [[first], [second]] = await calculated(bench, "C1", "=TARGET.ATTAINMENT(A1:A2,B1:B2)", "C1:C2");
    return first === 0.9 ? "kept" : first === "#VALUE!" ? "spoilResult" : [first, second];
  }),
  probe("unknownFunction", [thread(2051), INNER_NAMES], undefined, async ({ context, sheet }) => {
    const cell = sheet.getRange("A1");
    cell.formulas = [["=TARGET.NOSUCHFUNCTION(1)"]];
    await context.sync();
    cell.load("formulas,values");
    await context.sync();
    return { formula: String(cell.formulas[0]?.[0]), value: String(cell.values[0]?.[0]) };
  }),
];

type Cells = readonly [readonly [Value], readonly [Value]];
type Value = string | number | boolean;

/** The values of one or two cells after a formula was written, once Excel has them. */
async function calculated({ context, sheet }: Bench, at: string, formula: string, shown: string): Promise<Cells> {
  sheet.getRange(at).formulas = [[formula]];
  await context.sync();
  const range = sheet.getRange(shown);
  return eventually(
    async () => {
      range.load("values");
      await context.sync();
      return range.values as unknown as Cells;
    },
    ([[first]]) => !WAITING.has(first),
  );
}
