/** Monthly plans that an earlier version handed out, as they come back today. */
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validate } from "../../../src/plan/file/validate";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { collectFiles } from "../../../src/workbench/cli/collect";
import figures from "../../fixtures/earlier/figures.json";

const FOLDER = "test/fixtures/earlier";
const out = join(tmpdir(), `earlier-${process.pid}.json`);
afterEach(() => rmSync(out, { force: true }));

test.each([
  ["zh-CN", "F4-full-zh-CN", "m1"],
  ["zh-CN", "F4-half-zh-CN", "m2"],
  ["en", "F4-noted-en", "m1"],
  ["en", "F4-libreoffice-en", "m3"],
] as const)("%s: %s is taken over to the last figure, without a notice", async (language, name, manager) => {
  const plan = `src/commands/plan/samples/${language}/plan.json`;
  const { typed } = figures[name];
  const report = await collectFiles([plan, `${FOLDER}/${name}.xlsx`, "-o", out], language);
  expect(report).toMatchObject({ code: 0, errors: [] });
  expect(report.out.filter((line) => /^  .* → /.test(line))).toHaveLength(typed.users.cells + typed.revenue.cells);

  const file = JSON.parse(readFileSync(out, "utf8")) as PlanFile;
  expect(validate(file).problems.filter(({ level }) => level === "error")).toEqual([]);
  const actuals = file.actuals ?? [];
  const managers = actuals.map(({ client }) => file.clients?.find(({ id }) => id === client)?.manager);
  expect([...new Set(managers)]).toEqual([manager]);
  for (const [metric, { sold, cancelled }] of Object.entries(typed)) {
    const own = actuals.filter((one) => one.metric === metric && one.month === 3);
    const sums = [sum(own.map(({ actual }) => actual)), sum(own.map((one) => one.cancelled))];
    expect([metric, ...sums]).toEqual([metric, sold.toFixed(2), cancelled.toFixed(2)]);
  }
});

function sum(amounts: readonly (string | number | undefined)[]): string {
  return amounts.reduce<number>((all, amount) => all + Number(amount ?? 0), 0).toFixed(2);
}
