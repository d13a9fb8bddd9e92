import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import telecom from "../../../src/workbench/examples/telecom.json";
import { livedHalfYear } from "../../../src/workbench/examples/lived/livedHalfYear";
import { phrases } from "../../../src/workbench/examples/lived/phrases.zh-CN";
import { checkReports } from "../../../src/workbench/cli/checkReports";
import type { PlanFile } from "../../../src/plan/file/planFile";

const folder = mkdtempSync(join(tmpdir(), "check-"));
afterAll(() => rmSync(folder, { recursive: true }));

const lived = livedHalfYear(telecom as PlanFile, phrases);
const [first] = lived.managers;
const who = first?.id ?? "";

/** The half year, with the weeks of two reports of the first manager gone. */
const late: PlanFile = {
  ...lived,
  summaries: lived.summaries?.filter(({ manager, from = "" }) => manager !== who || from < "2026-06-08"),
  log: lived.log?.filter(({ manager, date = "" }) => manager !== who || date < "2026-06-08"),
};

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const plan = file("plan.json", late);
const run = (...words: readonly string[]) => checkReports(words, "en", "2026-06-30");

test("a line a finding and a closing line, in the plan's own language; the day is today where none is given", async () => {
  const { code, out } = await run(plan);
  expect(code).toBe(0);
  expect(out[0]).toMatch(/^\[关注\] 1 报表缺交或迟交 · .+ · 2026-06-08至.+应交8份.+请核实原因。/u);
  expect(out.at(-1)).toMatch(/^共 \d+ 条.+本次检查 5 人 × 13 项；如一切正常，按随机波动约有 \d\.\d 条提示。$/u);
  expect(await run(plan, "--on", "2026-06-30")).toEqual({ code, out, errors: [] });
});

test("--json: one object of the promised shape", async () => {
  const { code, out } = await run(plan, "--on", "2026-06-30", "--json");
  expect([code, out.length]).toEqual([0, 1]);
  const json = JSON.parse(out[0] ?? "") as Record<string, unknown> & {
    findings: Record<string, unknown>[];
    measures: Record<string, unknown>[];
  };
  expect(json).toMatchObject({ on: "2026-06-30", managers: 5, expectedByChance: expect.any(Number) });
  expect(json.measures.map(({ manager }) => manager)).toEqual(lived.managers.map(({ id }) => id).sort());
  for (const measures of json.measures)
    expect(Object.keys(measures)).toEqual([
      ...["manager", "visits", "clientsServed", "coverage", "visitsPerContract", "contractRate"],
      ...["decisionMakers", "planAccuracy", "plannedDone", "unplanned"],
    ]);
  expect(json.findings.find(({ rule }) => rule === 1)).toEqual({
    ...{
      id: expect.stringMatching(/^[0-9a-f]{8}$/),
      rule: 1,
      level: "attention",
      manager: who,
      subject: "",
      from: "2026-06-08",
      to: "2026-06-28",
    },
    ...{
      rows: ["m1:2026-06-08", "m1:2026-06-15", "m1:2026-06-22"],
      figures: { due: 8, inTime: expect.any(Number), late: expect.any(Number), missing: 3 },
    },
  });
});

test("nothing to measure is null", async () => {
  const { out } = await run(file("bare.json", telecom), "--on", "2026-06-30", "--json");
  const { measures, findings } = JSON.parse(out[0] ?? "") as { measures: Record<string, unknown>[]; findings: unknown[] };
  expect(findings).toEqual([]);
  expect(measures[0]).toMatchObject({
    visits: 0,
    clientsServed: 0,
    visitsPerContract: null,
    contractRate: null,
    decisionMakers: null,
    unplanned: null,
  });
});

test("a bad plan file ends with 1, wrong usage and no day with 2, help with 0", async () => {
  expect((await run(file("bad.json", { ...telecom, year: "x" }))).code).toBe(1);
  expect((await run(join(folder, "nowhere.json"))).code).toBe(1);
  for (const words of [[], [plan, plan], [plan, "--what"], [plan, "--on"], [plan, "--on", "yesterday"], [plan, "--on", "2026-02-30"]])
    expect([words, (await run(...words)).code]).toEqual([words, 2]);
  expect((await run("--help")).code).toBe(0);
});
