import { compilePlan } from "../../src/commands/workbook/compilePlan";
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import { readPlan } from "../../src/commands/workbook/readPlan";
import { run } from "../../src/excel/request/run";
import { survey } from "../../src/excel/read/survey";
import type { SheetKey } from "../../src/sheet/place/place";
import type { SheetSpec } from "../../src/sheet/spec/spec";
import { exampleNames, exampleText } from "../support/exampleTexts";
import { deviations, formulasOf } from "../support/formulas";
import { describeWithLibreOffice, recalculate } from "../support/libreOffice";
import { workbookForEach } from "../support/localWorkbook";

jest.setTimeout(120_000);

const examples = exampleNames();

const workbook = workbookForEach();

interface Made {
  readonly specs: readonly SheetSpec[];
  readonly tab: (key: SheetKey) => string;
  readonly values: ReadonlyMap<SheetKey, readonly (readonly unknown[])[]>;
  readonly saved: Uint8Array;
}

/** Each is written once, for both that calculate it. */
const made = new Map<string, Made>();

/** Generates an example, with sheets of its first and its last period. */
async function make(file: string): Promise<Made> {
  const known = made.get(file);
  if (known) return known;
  const imported = await importPlan(exampleText(file), { replace: false });
  if (imported.type !== "Done") throw new Error(JSON.stringify(imported));
  const periods = imported.value.periods.length;
  const generated = await generate({ months: [1, periods] });
  if (generated.type !== "Done") throw new Error(JSON.stringify(generated));
  const { checks } = generated.value;
  const { own } = await run(survey);
  expect(checks).toEqual({ lines: checks?.lines, held: checks?.lines, firstBroken: null });
  const read = await readPlan();
  const compiled = read.type === "Done" ? compilePlan(read.value, [0, periods - 1]) : read;
  if (compiled.type !== "Done") throw new Error(JSON.stringify(compiled));
  const { specs } = compiled.value;
  const tab = (key: SheetKey): string => own.get(key)?.name ?? "";
  const now = { specs, tab, values: await valuesOf(specs, tab), saved: await workbook().save() };
  made.set(file, now);
  return now;
}

function valuesOf(specs: readonly SheetSpec[], tab: Made["tab"]): Promise<Made["values"]> {
  return Excel.run(async (context) => {
    const ranges = specs.map(({ key }) => {
      const sheet = context.workbook.worksheets.getItem(tab(key));
      return { key, range: sheet.getRange("A1").getBoundingRect(sheet.getUsedRange()) };
    });
    for (const { range } of ranges) range.load("values");
    await context.sync();
    return new Map(ranges.map(({ key, range }) => [key, range.values as unknown[][]] as const));
  });
}

test.each(examples)("%s: every formula calculates to the plan's own number", async (file) => {
  const { specs, values } = await make(file);
  const formulas = formulasOf(specs);
  expect(formulas.length).toBeGreaterThan(50);
  expect(deviations(formulas, ({ sheet, row, column }) => values.get(sheet)?.[row]?.[column])).toEqual([]);
});

describeWithLibreOffice("LibreOffice", () => {
  test.each(["awkward", "year"])(
    "%s: calculates every formula of the saved workbook to the plan's own number, and every check holds",
    async (file) => {
      const { specs, tab, saved } = await make(file);
      const recalculated = await recalculate(saved);
      if (recalculated.type !== "Recalculated") throw new Error(recalculated.type);
      const formulas = formulasOf(specs);
      expect(deviations(formulas, ({ sheet, row, column }) => recalculated.sheets[tab(sheet)]?.[row]?.[column])).toEqual([]);
      expect(formulas.filter(({ sheet, value }) => sheet === "TieOut" && value === "✓").length).toBeGreaterThan(60);
    },
  );
});
