/** A metric in whole units shows no decimals, also where metrics with decimals stand in the same column. */
import { amountFormats, shown } from "../../src/sheet/look/formats";
import { readingOf } from "../../src/sheet/spec/reading";
import type { SheetSpec } from "../../src/sheet/spec/spec";
import { compileActuals } from "../../src/forms/actuals/compileActuals";
import { compileDashboard } from "../../src/forms/dashboard/compileDashboard";
import { compileProposals } from "../../src/forms/proposals/compileProposals";
import { planFile, reported, underway } from "./F4/courses";

const file = reported(planFile("zh-CN", "src/commands/plan/samples"), 2);
const [users, revenue] = file.metrics;
if (users?.unit !== "1" || revenue?.unit !== "0.01") throw new Error("users are whole, revenue is not");
const proposals = [users, revenue].map(({ id = "" }) => ({ manager: file.managers[0]?.name ?? "", metric: id, proposed: "100" }));
const { course, shown: plan, texts } = underway({ ...file, proposals });
const { inputs } = course.current;
const decimals = { [users.name]: 0, [revenue.name]: 2 };

/** Every amount of a list of ours in a row of a metric, as it is shown. */
function amounts(spec: SheetSpec): readonly (readonly [metric: string, text: string])[] {
  const { values } = readingOf(spec);
  return spec.blocks.flatMap(({ row, format, cells }) =>
    cells.flatMap((line, at) => {
      const metric = (values[row + at] ?? []).find((value) => value === users?.name || value === revenue?.name);
      return line.flatMap((cell): readonly (readonly [string, string])[] =>
        typeof cell === "number" && metric !== undefined && format?.startsWith("#") ? [[String(metric), shown(cell, format)]] : [],
      );
    }),
  );
}

test.each([
  ["actuals", compileActuals(inputs, texts, () => ({ manager: null, planned: 100 }))],
  ["proposals", compileProposals(inputs, texts, [1200, 120_000])],
])("%s", (_, spec) => {
  const found = amounts(spec);
  expect(new Set(found.map(([metric]) => metric))).toEqual(new Set(Object.keys(decimals)));
  for (const [metric, text] of found) expect([text, (text.split(".")[1] ?? "").length]).toEqual([text, decimals[metric]]);
});

test("a row whose metric nobody knows yet shows what is typed as it is typed", () => {
  expect(amountFormats([{ size: 1, decimals: 0 }, null, { size: 1, decimals: 2 }])).toEqual(["#,##0_ ", null, "#,##0.00_ "]);
  const spec = compileProposals(inputs, texts, [1200, 120_000]);
  const free = spec.blocks.filter(({ style, row, column }) => style === "input" && row > 5 && column === 4);
  expect(free.map(({ format }) => format)).toEqual([null]);
});

test("the list of exceptions, whose rows change by themselves, shows decimals by rules where a metric has some", () => {
  const { blocks, rules = [] } = compileDashboard({ course, plan, isThere: () => false }, texts);
  const own = rules.filter((rule) => "format" in rule);
  expect(own.map(({ formula, format }) => [formula.replace(/\d+/, ""), format])).toEqual(
    [0, 1].map(() => [`=EXACT($D,"${revenue.name}")`, "#,##0.00_ "]),
  );
  for (const { area } of own) {
    const beneath = blocks.filter(({ row, column }) => row === area.row && column === area.column);
    expect(beneath.map(({ format }) => format)).toEqual(["#,##0_ "]);
  }
});
