import { allTexts } from "../../../src/i18n/allTexts";
import { compileInput } from "../../../src/forms/input/compileInput";
import { parseInput } from "../../../src/forms/input/parseInput";
import { validate } from "../../../src/plan/file/validate";
import { serialOf } from "../../../src/sheet/look/formats";
import { parseA1 } from "../../../src/sheet/place/address";
import { readingOf } from "../../../src/sheet/spec/reading";
import { oneWideSheet } from "../../support/inputSheets";
import { example } from "../examples";
import { twoMetrics } from "../threeManagers";

const { inputs } = example("two metrics", twoMetrics).plan;

/** What the column of the first month says of the first manager once this stands there. */
function from(value: unknown): unknown {
  const reading = oneWideSheet(inputs, allTexts("zh-CN"));
  const values = reading.values.map((row) => [...row]);
  const { row, column } = parseA1("R6") as { row: number; column: number };
  (values[row] as unknown[])[column] = value;
  return (parseInput(new Map([["Input", { ...reading, values }]])).file["managers"] as readonly { readonly from?: unknown }[])[0]?.from;
}

test("under 起始 stands a month or a day, as a date or as text", () => {
  expect([4, "4", "4月", serialOf("2026-04-16"), "2026-04-16", "2026年4月16日"].map(from)).toEqual([
    ...[4, 4, 4],
    ...Array<string>(3).fill("2026-04-16"),
  ]);
});

test.each(["zh-CN", "en"] as const)("days in the team come back from the sheet (%s)", (language) => {
  const managers = inputs.managers.map((one, at) =>
    at === 0 ? { ...one, lastDay: "2026-09-15" } : at === 1 ? { ...one, from: 4, firstDay: "2026-04-16" } : { ...one, from: 2 },
  );
  const known = { ...inputs, language, managers };
  const sheets = compileInput(known, allTexts(language)).map((spec) => [spec.key, readingOf(spec)] as const);
  expect(validate(parseInput(new Map(sheets)).file).inputs).toEqual(known);
});
