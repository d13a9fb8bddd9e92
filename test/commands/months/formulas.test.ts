import { compileDashboard } from "../../../src/forms/dashboard/compileDashboard";
import { compileF1 } from "../../../src/forms/F1/compileF1";
import { compileF2 } from "../../../src/forms/F2/compileF2";
import { compileF4 } from "../../../src/forms/F4/compileF4";
import { writeSheets } from "../../support/writeSheets";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { filledIn, underway, years } from "../../forms/F4/courses";
import { deviations, formulasOf } from "../../support/formulas";
import { describeWithLibreOffice, recalculate } from "../../support/libreOffice";
import { workbookForEach } from "../../support/localWorkbook";
import { formYear } from "../../support/formYear";

const workbook = workbookForEach();

/** The dashboard with the sheets that it refers to; the first manager's month filled in, the last one's empty, and a first month. */
function specsOf(file: (typeof years)[number][1], month: number): readonly SheetSpec[] {
  const { course, shown, texts } = underway(file);
  const last = course.current.inputs.managers.length - 1;
  return [
    compileF1(formYear(shown, { course }), texts),
    compileF2(formYear(shown, { course }), texts),
    compileDashboard({ course, plan: shown, isThere: () => false }, texts),
    compileF4(course, texts, { manager: 0, month }, filledIn(course, { manager: 0, month })),
    ...(last > 0 ? [compileF4(course, texts, { manager: last, month: last === 1 ? month : 1 })] : []),
  ];
}

const orEmpty = (value: unknown): unknown => value ?? "";

/** Each year's sheets are written once, for both that calculate them. */
const made = new Map<string, Made>();

interface Made {
  readonly specs: readonly SheetSpec[];
  readonly tab: (key: string) => string;
  readonly values: ReadonlyMap<string, readonly (readonly unknown[])[]>;
  readonly saved: Uint8Array;
}

async function make([name, file, month]: (typeof years)[number]): Promise<Made> {
  const known = made.get(name);
  if (known) return known;
  const specs = specsOf(file, month);
  const { sheets } = await writeSheets(specs);
  const values = await Excel.run(async (context) => {
    const ranges = sheets.map((sheet) => context.workbook.worksheets.getItem(sheet.name).getUsedRange());
    for (const range of ranges) range.load("values");
    await context.sync();
    return new Map(ranges.map((range, at) => [sheets[at]?.key ?? "", range.values as unknown[][]]));
  });
  const tab = (key: string): string => sheets.find((sheet) => sheet.key === key)?.name ?? "";
  const now = { specs, tab, values, saved: await workbook().save() };
  made.set(name, now);
  return now;
}

describe.each(years)("F4 and the dashboard of %s", (...year) => {
  test("every formula calculates to the plan's own number in the local workbook", async () => {
    const { specs, values } = await make(year);
    const formulas = formulasOf(specs);
    expect(formulas.length).toBeGreaterThan(50);
    expect(deviations(formulas, ({ sheet, row, column }) => orEmpty(values.get(sheet)?.[row]?.[column]))).toEqual([]);
  });
});

describeWithLibreOffice("LibreOffice", () => {
  test.each(years)("%s: calculates every formula to the plan's own number", async (...year) => {
    const { specs, tab, saved } = await make(year);
    const recalculated = await recalculate(saved);
    if (recalculated.type !== "Recalculated") throw new Error(recalculated.type);
    expect(deviations(formulasOf(specs), ({ sheet, row, column }) => orEmpty(recalculated.sheets[tab(sheet)]?.[row]?.[column]))).toEqual(
      [],
    );
  });
});
