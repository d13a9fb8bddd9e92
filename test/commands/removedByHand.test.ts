/** Hidden codes, the hidden record or all of a sheet removed by hand: told, and what was typed over the plan stays. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import { openLight } from "../../src/workbench/engine/light/openLight";
import { cells, on, told, value } from "../support/betweenClicks";
import { everything } from "../support/everything";
import { workbookForEach } from "../support/localWorkbook";

jest.mock("../../src/excel/request/wait", () => ({ wait: () => Promise.resolve() }));

const workbook = workbookForEach(() => openLight());
const PLAN = readFileSync(join(__dirname, "../../src/workbench/examples/three-managers.json"), "utf8");

beforeEach(async () => {
  value(await importPlan(PLAN, { replace: false }));
  value(await generate());
});

/** Nothing is left to write. */
async function isSettled(): Promise<void> {
  const before = everything(workbook());
  value(await generate());
  expect(everything(workbook())).toEqual(before);
}

describe("what was removed by hand is told", () => {
  test.each([
    ["the hidden column", (sheet: Excel.Worksheet) => sheet.getRange("J:J").delete("Left")],
    ["what stands in the hidden column", (sheet: Excel.Worksheet) => sheet.getRange("J:J").clear("Contents")],
    ["what stands in the hidden row", (sheet: Excel.Worksheet) => sheet.getRange("10:10").clear("Contents")],
  ] as const)("%s: numbers typed over the plan stay as wishes, and nothing is written before that was seen", async (_, act) => {
    await on("F1", (sheet) => {
      sheet.getRange("B5").values = [[123]];
      sheet.getRange("M5").values = [["谈妥"]];
      act(sheet);
    });
    const before = everything(workbook());
    const seen = await generate({ review: { always: false, agreed: null } });
    if (seen.type !== "ToConfirm") throw new Error(seen.type);
    expect(seen.preview.found).toEqual([{ type: "codesGone", tabs: ["F1 任务一览表"] }]);
    expect(seen.preview.cells.filter(({ kind }) => kind === "kept").map(({ was, becomes }) => [was, becomes])).toEqual([["123", "100"]]);
    expect(everything(workbook())).toEqual(before);
    const wish = { type: "WishFound", found: "123", planned: "100", formula: null, at: "B5" };
    expect(await told()).toEqual([{ type: "SheetMended", sheet: "F1 任务一览表", because: "codesGone", at: "A1" }, wish]);
    expect(await cells("F1", "B5", "C5")).toEqual([123, 100]);
    expect(JSON.stringify(everything(workbook()))).toContain("谈妥");
    expect(await told()).toEqual([wish]);
    await isSettled();
  });

  test("everything on a sheet", async () => {
    await on("F1", (sheet) => sheet.getUsedRange().clear("Contents"));
    expect(await told()).toEqual([{ type: "MadeAnew", sheet: "F1 任务一览表", because: "codesGone", at: "A1" }]);
    expect(await cells("F1", "B5")).toEqual([100]);
  });

  test("so much that nobody can tell its rows and columns: it is theirs from then on, and one of ours stands in its place", async () => {
    await on("F1", (sheet) => {
      sheet.getUsedRange().clear("Contents");
      sheet.getRange("B5:C5").values = [["我的", 12]];
    });
    const copy = "F1 任务一览表 (2)";
    expect(await told()).toEqual([{ type: "SheetSetAside", sheet: "F1 任务一览表", copy, because: "codesGone", at: "A1" }]);
    expect(await cells("F1", "B5")).toEqual([100]);
    expect(
      everything(workbook())
        .sheets.find(({ name }) => name === copy)
        ?.cells?.[4]?.slice(1, 3),
    ).toMatchObject([{}, {}]);
    await isSettled();
  });

  test.each([
    ["the first row is deleted", (sheet: Excel.Worksheet) => sheet.getRange("1:1").delete("Up"), []],
    ["the hidden stamp is typed over", (sheet: Excel.Worksheet) => (sheet.getRange("J10").values = [["x"]]), [["PutBack", "J11"]]],
  ] as const)("a sheet is known all the same when %s", async (_, act, wanted) => {
    await on("F1", (sheet) => {
      act(sheet);
      sheet.getRange("6:6").insert("Down");
      sheet.getRange("A6").values = [["借调"]];
    });
    const notices = (await told()) as readonly { readonly type: string; readonly at?: string }[];
    expect(notices.map(({ type, at }) => [type, at])).toEqual(wanted);
    expect((await cells("F1", "A6", "A7")).filter((cell) => cell === "借调")).toHaveLength(1);
    expect(everything(workbook()).sheets.filter(({ name }) => name.startsWith("F1"))).toHaveLength(1);
    await isSettled();
  });

  test("the record: what was typed over the plan stays as a wish", async () => {
    await on("F1", (sheet) => (sheet.getRange("B5").values = [[123]]));
    await Excel.run(async (context) => {
      const sheet = context.workbook.names.getItem("TC_Record").getRange().worksheet;
      sheet.visibility = "Visible";
      sheet.delete();
      await context.sync();
    });
    const notices = (await told()) as readonly { readonly type: string; readonly because?: string }[];
    const mended = notices.filter(({ type }) => type === "SheetMended");
    expect(mended.map(({ because }) => because)).toEqual(Array(mended.length).fill("recordGone"));
    expect(mended.length).toBeGreaterThan(3);
    const wish = { type: "WishFound", found: "123", planned: "100", formula: null, at: "B5" };
    expect(notices.filter(({ type }) => type !== "SheetMended")).toEqual([wish]);
    expect(await told()).toEqual([wish]);
  });

  test("the record, and everything on a sheet: it is made anew", async () => {
    await on("F1", (sheet) => sheet.getUsedRange().clear("Contents"));
    await Excel.run(async (context) => {
      const sheet = context.workbook.names.getItem("TC_Record").getRange().worksheet;
      sheet.visibility = "Visible";
      sheet.delete();
      await context.sync();
    });
    expect((await told()).map((one) => (one as { type: string }).type)).not.toContain("PutBack");
    expect(await cells("F1", "B5")).toEqual([100]);
  });
});
