/** 目录: every sheet with a link that holds when tabs are renamed and moved, made by a command of its own. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../../../src/commands/plan/generate";
import { goalCards } from "../../../src/commands/scores/goalCards";
import { makeMonthly } from "../../../src/commands/months/makeMonthly";
import { undoAction } from "../../../src/commands/undo/undoAction";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { makeContents } from "../../../src/commands/plan/makeContents";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { wireTraffic } from "../../bench/wire/wireTraffic";
import { on, value } from "../../support/betweenClicks";
import { workbookForEach } from "../../support/localWorkbook";

jest.mock("../../../src/excel/request/wait", () => ({ wait: () => Promise.resolve() }));

const workbook = workbookForEach(openLight);
const PLAN = readFileSync(join(__dirname, "../../../src/workbench/examples/three-managers.json"), "utf8");

/** What stands in the first two columns, and where the first leads. */
async function listed(): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.names.getItem("TC_Contents").getRange().worksheet;
    const range = sheet.getRange("A4:B30").load("values");
    const cells = range.getCellProperties({ format: {}, hyperlink: true } as Excel.CellPropertiesLoadOptions);
    await context.sync();
    const links = cells.value.map(([cell]) => (cell as { hyperlink?: Excel.RangeHyperlink } | undefined)?.hyperlink?.documentReference);
    return (range.values as unknown[][]).map((row, at) => [...row, links[at]]).filter((row) => row[2] !== undefined);
  });
}

/** Those that can be seen, in order. */
const tabs = (): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    return worksheets.items.flatMap(({ name, visibility }) => (visibility === "Visible" && !/^Sheet/.test(name) ? [name] : []));
  });

test("names every sheet as its tab does, and leads there whatever it is called", async () => {
  value(await importPlan(PLAN, { replace: false }));
  value(await generate());
  value(await makeContents());
  const before = await listed();
  expect(before.map(([name, , link]) => [name, link])).toEqual([
    ["目标输入", "TC_Input"],
    ["集团客户", "TC_InputClients"],
    ["更多设定", "TC_InputMore"],
    ["F1 任务一览表", "TC_F1"],
    ["F2 目标任务书", "TC_F2"],
    ["F3 年任务明细表", "TC_F3"],
    ["勾稽", "TC_TieOut"],
  ]);
  expect(before[3]?.[1]).toBe("各客户经理各月的任务；已结月份附计划与实际对照");

  await on("F1", (sheet) => {
    sheet.name = "给老板看";
  });
  expect((await listed())[3]?.[2]).toBe("TC_F1");
  value(await makeContents());
  expect((await listed())[3]).toEqual(["给老板看", before[3]?.[1], "TC_F1"]);

  await on("Contents", (sheet) => sheet.protection.protect());
  value(await makeMonthly({ month: 1, managers: null }));
  expect(await listed()).toHaveLength(before.length);
  await on("Contents", (sheet) => sheet.protection.unprotect());
  value(await goalCards());
  const longer = (await listed()).map(([name]) => name);
  expect(longer).toEqual((await tabs()).filter((name) => name !== "目录"));
  expect(longer.filter((name) => /^(F4|目标卡) /.test(String(name)))).toHaveLength(6);
  value(await undoAction());
  expect((await listed()).map(([name]) => name)).toEqual(before.map(([name]) => (name === "F1 任务一览表" ? "给老板看" : name)));

  value(await makeContents());
  const traffic = wireTraffic(workbook().host);
  value(await makeContents());
  value(await generate());
  expect(traffic().cells).toBe(0);
});
