/** A plan file on a sheet of the user's own, and back from there. */
import { exportToSheet } from "../../../src/commands/plan/exportToSheet";
import { readSource } from "../../../src/commands/lists/readSource";
import { isPlanText, planTextOn } from "../../../src/lists/planText";
import { planRows } from "../../../src/commands/plan/planRows";
import { value } from "../../support/betweenClicks";
import { everything } from "../../support/everything";
import { workbookForEach } from "../../support/localWorkbook";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { tinyPlan } from "../../support/tinyPlan";

const workbook = workbookForEach(openLight);

/** The first: `=1+1` begins no formula, and `'` is no sign of text. */
const ODD = {
  ...tinyPlan,
  team: "'quoted'",
  supervisor: '=1+1 "x"\n\t第二行',
  clients: tinyPlan.clients?.map((client) => ({ ...client, name: `${client.name}${"长".repeat(70_000)}` })),
};

const tabs = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

test.each(["zh-CN", "en"] as const)("stands there line by line, in front, and Import takes it from there, in %s", async (language) => {
  for (const plan of [tinyPlan, ODD]) {
    const name = value(await exportToSheet(`${JSON.stringify(plan, null, 2)}\n`, language));
    expect(await tabs()).toContain(name);
    // With any part of it selected.
    const found = value(await readSource({ type: "Selection" }));
    if (found.type !== "PlanFile") throw new Error(found.type);
    expect(JSON.parse(found.text)).toEqual(plan);
  }
  const name = language === "en" ? "Plan file" : "方案文件";
  expect((await tabs()).slice(1)).toEqual([name, `${name} (2)`]);
});

test("what fits into cells is copied out of the first column as it is, an entry of a list in each row", () => {
  const rows = planRows({ ...tinyPlan, seasonality: { crbt: [1, 2] } });
  expect(rows.every((row) => row.length === 1)).toBe(true);
  expect(JSON.parse(rows.flat().join("\n"))).toEqual({ ...tinyPlan, seasonality: { crbt: [1, 2] } });
  expect(rows.flat()).toEqual(expect.arrayContaining(['  "managers": [', '  "seasonality": {"crbt":[1,2]}']));
  expect(rows.flat().filter((line) => line.startsWith('    {"id":'))).toHaveLength(
    tinyPlan.metrics.length + tinyPlan.products.length + tinyPlan.managers.length + (tinyPlan.clients?.length ?? 0),
  );
});

test("no cell has more than Excel takes: long entries go over several rows, long texts over several cells", () => {
  const deep = {
    version: 1,
    clients: [{ name: "😀".repeat(40_000), basis: Object.fromEntries(Array.from({ length: 9000 }, (_, at) => [`p${at}`, at])) }],
  };
  const rows = planRows(deep);
  expect(Math.max(...rows.flat().map((cell) => cell.length))).toBeLessThanOrEqual(32_767);
  expect(rows.flat().some((cell) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(cell))).toBe(false);
  expect(JSON.parse(planTextOn(rows) ?? "")).toEqual(deep);
  expect([
    isPlanText(" {"),
    isPlanText("客户\t收入"),
    planTextOn([
      ["", ""],
      ["客户", 1],
    ]),
  ]).toEqual([true, false, null]);
});

test("whichever request is refused, no half of it is left behind", async () => {
  const before = everything(workbook());
  const { host } = workbook();
  const { request } = host;
  for (const [failing, type] of (["Untouched", "PutBack", "PutBack", "PutBack"] as const).entries()) {
    let position = 0;
    host.request = (body) => {
      if (position++ === failing) host.failNext({ code: "AccessDenied", afterActions: 1 });
      return request(body);
    };
    expect(await exportToSheet(JSON.stringify(tinyPlan), "en")).toMatchObject({
      type: "Failed",
      failure: { code: "AccessDenied", workbook: { type } },
    });
    host.request = request;
    expect([failing, everything(workbook())]).toEqual([failing, before]);
  }
});
