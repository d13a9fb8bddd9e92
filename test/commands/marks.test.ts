import { check } from "../../src/commands/plan/check";
import { generate } from "../../src/commands/plan/generate";
import { sample } from "../../src/commands/plan/sample";
import { mark } from "../../src/commands/problems/mark";
import { mend } from "../../src/commands/problems/mend";
import type { LocatedProblem } from "../../src/commands/outcome/outcome";
import { readPlan } from "../../src/commands/workbook/readPlan";
import { undoAction } from "../../src/commands/undo/undoAction";
import { markCells, type CellToMark } from "../../src/excel/marks/markCells";
import type { Path } from "../../src/plan/problem/problem";
import { parseA1 } from "../../src/sheet/place/address";
import type { Place } from "../../src/sheet/place/place";
import { everything } from "../support/everything";
import { workbookForEach } from "../support/localWorkbook";

const workbook = workbookForEach();

beforeEach(async () => {
  await sample("zh-CN", { replace: false });
});

async function placeOf(path: Path): Promise<Place> {
  const read = await readPlan();
  if (read.type !== "Done") throw new Error(read.type);
  return read.value.placeOf(path);
}

const onCell = <T>({ sheet, address }: Place, work: (range: Excel.Range, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.names.getItem(`TC_${sheet}`).getRange().worksheet.getRange(address), context));

const typeInto = (place: Place, value: string | number): Promise<void> =>
  onCell(place, async (range, context) => {
    range.values = [[value]];
    await context.sync();
  });

/** The formulas of the conditional formats that a cell has. */
const formulasAt = (place: Place): Promise<readonly string[]> =>
  onCell(place, async (range, context) => {
    const formats = range.conditionalFormats.load("items/id");
    await context.sync();
    const rules = formats.items.map(({ custom }) => custom.rule.load("formula"));
    await context.sync();
    return rules.map(({ formula }) => formula);
  });

/** What is said beside a cell while it is selected, and what may be typed there. */
const saidAt = (place: Place): Promise<{ readonly title: string; readonly message: string; readonly type: string }> =>
  onCell(place, async ({ dataValidation }, context) => {
    dataValidation.load("prompt,type");
    await context.sync();
    const { title, message } = dataValidation.prompt;
    return { title, message, type: dataValidation.type };
  });

/** What a formula answers at this moment, far from everything. */
const answerOf = (place: Place, formula: string): Promise<unknown> =>
  onCell(place, async (range, context) => {
    const away = range.worksheet.getRange("BZ900");
    away.formulas = [[formula]];
    away.load("values");
    await context.sync();
    const [[answer]] = away.values as [[unknown]];
    away.clear();
    await context.sync();
    return answer;
  });

async function problems(): Promise<readonly LocatedProblem[]> {
  const checked = await check(true);
  return checked.type === "Problems" ? checked.problems : [];
}

const NOTICE = { title: "⚠ 目标分解：检查时", text: "请填写。" };
const TARGET: Path = ["products", 0, "target", "users"];
const MANAGER: Path = ["clients", 0, "manager"];

test("cells with problems are marked, over what users have made of them, and all is as it was once they are mended", async () => {
  const [target, manager] = [await placeOf(TARGET), await placeOf(MANAGER)];
  await onCell(target, async (range, context) => {
    range.format.fill.color = "#00FF00";
    range.dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
    range.dataValidation.prompt = { showPrompt: true, title: "我的", message: "核对合同" };
    const own = range.conditionalFormats.add("Custom");
    own.custom.rule.formula = `=${target.address}>1`;
    own.custom.format.font.color = "#0000FF";
    await context.sync();
  });
  const right = await onCell(manager, async (range, context) => {
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as string;
  });
  await typeInto(target, "约360万");
  await typeInto(manager, "赵一山");
  const before = everything(workbook());

  expect(await mark(await problems(), "zh-CN")).toMatchObject({ type: "Done", value: { cells: 2, of: 2, locked: [] } });
  const [own, ...marks] = [...(await formulasAt(target))].sort((one, other) => one.length - other.length);
  expect(own).toBe(`=${target.address}>1`);
  expect(marks).toHaveLength(1);
  expect(await formulasAt(manager)).toHaveLength(1);
  expect(await saidAt(target)).toEqual({ title: "我的", message: "核对合同", type: "Decimal" });
  expect(await saidAt(manager)).toEqual({
    title: "⚠ 目标分解：检查时",
    message:
      "没有客户经理“赵一山”。请选择已有的客户经理，或先添加这一位。现有：王海燕、刘志强、陈静、赵明、孙晓蕾。\n已经改好？再检查一次，此提示即消失。",
    type: "List",
  });
  expect({ ...everything(workbook()), sheets: [] }).toEqual({ ...before, sheets: [] });

  expect(await mark([], "zh-CN")).toMatchObject({ type: "Done", value: { cells: 0, of: 0 } });
  expect(everything(workbook())).toEqual(before);
  await mend([{ place: manager, found: "赵一山", becomes: right }]);
  expect(await formulasAt(manager)).toEqual([]);
});

test("a mark goes as soon as its cell says something else, whoever writes it, and comes back with it", async () => {
  const manager = await placeOf(MANAGER);
  for (const wrong of ['王"方', "", 7, "=1/0"]) {
    await typeInto(manager, wrong);
    await mark([{ problem: { level: "error", at: MANAGER, detail: { type: "Missing" } }, place: manager, where: WHERE }], "zh-CN");
    const [formula = ""] = await formulasAt(manager);
    expect(await answerOf(manager, formula)).toBe(true);
    await typeInto(manager, "王芳");
    expect(await answerOf(manager, formula)).toBe(false);
  }
});

test("what is wrong is said beside each cell that says nothing else, in the pane's language, and goes with the next look", async () => {
  const [target, manager] = [await placeOf(TARGET), await placeOf(MANAGER)];
  await typeInto(target, "约360万");
  await typeInto(manager, "王海艳");
  const before = everything(workbook());
  const found = await problems();
  await mark(found, "zh-CN");
  expect(await saidAt(target)).toMatchObject({ title: "⚠ 目标分解：检查时", message: expect.stringContaining("约360万"), type: "Custom" });
  await mark(found, "en");
  expect(await saidAt(manager)).toMatchObject({
    title: "⚠ Target Cascade: when checked",
    message: expect.stringMatching(/王海艳.*mean.*王海燕/s),
    type: "List",
  });
  await mark([], "zh-CN");
  expect(everything(workbook())).toEqual(before);

  // Whoever takes all colour rules off a sheet leaves what is said: what is said next takes its place, and goes with it.
  await mark(found, "zh-CN");
  for (const place of [target, manager])
    await onCell(place, async (range, context) => {
      range.conditionalFormats.clearAll();
      await context.sync();
    });
  await mark(found, "en");
  expect((await saidAt(target)).title).toBe("⚠ Target Cascade: when checked");
  await mark([], "en");
  expect(everything(workbook())).toEqual(before);

  await mark(found, "zh-CN");
  await onCell({ ...manager, address: "1:1" }, async (row, context) => {
    row.insert("Down");
    await context.sync();
  });
  const moved = { ...manager, address: manager.address.replace(/\d+/, (row) => String(Number(row) + 1)) };
  expect((await saidAt(moved)).message).toContain("王海艳");
  await mark([], "zh-CN");
  expect(await saidAt(moved)).toEqual({ title: "", message: "", type: expect.stringMatching(/List|MixedCriteria/) });
});
const WHERE = { table: "TC_Clients", row: 1, heading: "客户经理" };

test("marks are no changes: what is generated is the same, nothing is written again, and undoing leaves no mark", async () => {
  await generate();
  const before = everything(workbook());
  const target = await placeOf(TARGET);
  const { row = 0, column = 0 } = parseA1(target.address) ?? {};
  await markCells([{ sheet: target.sheet, row, column, notice: NOTICE }]);
  expect(await generate()).toMatchObject({ type: "Done", value: { changed: 0, checks: { firstBroken: null } } });
  await mark([], "zh-CN");
  expect(everything(workbook())).toEqual(before);

  await typeInto(target, 2400);
  await markCells([{ sheet: target.sheet, row, column, notice: NOTICE }]);
  expect(await generate()).toMatchObject({ type: "Done", value: { checks: { firstBroken: null } } });
  expect(await undoAction()).toMatchObject({ type: "Done", value: { type: "Undone" } });
  await mark([], "zh-CN");
  expect(await formulasAt(target)).toEqual([]);
});

test("of hundreds the first hundred are marked, in three requests, and taken away in five", async () => {
  const { sheet } = await placeOf(MANAGER);
  const cells = Array.from({ length: 500 }, (_, at): CellToMark => ({
    sheet,
    row: 10 + Math.floor(at / 5),
    column: 1 + (at % 5),
    notice: NOTICE,
  }));
  const before = everything(workbook());
  const sent = workbook().requests.length;
  expect(await markCells(cells)).toEqual({ cells: 100, of: 500, locked: [] });
  expect(workbook().requests.length - sent).toBeLessThanOrEqual(3);
  const largest = Math.max(
    ...workbook()
      .requests.slice(sent)
      .map(({ bytes }) => bytes),
  );
  expect(largest).toBeLessThan(100_000);
  const again = workbook().requests.length;
  await markCells([]);
  expect(workbook().requests.length - again).toBeLessThanOrEqual(5);
  expect(everything(workbook())).toEqual(before);
});

test("where nothing is wrong and nothing is marked, two requests look and nothing is written", async () => {
  const before = workbook().requests.length;
  expect(await markCells([])).toEqual({ cells: 0, of: 0, locked: [] });
  expect(workbook().requests.length - before).toBe(2);
});

test("a protected sheet is marked and protected again; with a password it stays as it is, and that is said", async () => {
  const manager = await placeOf(MANAGER);
  const protect = (password?: string): Promise<void> =>
    onCell(manager, async (range, context) => {
      range.worksheet.protection.protect({ allowSort: true }, password);
      await context.sync();
    });
  await typeInto(manager, "赵一山");
  const found = await problems();
  await protect();
  const before = everything(workbook());
  expect(await mark(found, "zh-CN")).toMatchObject({ value: { cells: 1, locked: [] } });
  expect(await formulasAt(manager)).toHaveLength(1);
  await mark([], "zh-CN");
  expect(everything(workbook())).toEqual(before);

  await onCell(manager, async (range, context) => {
    range.worksheet.protection.unprotect();
    await context.sync();
  });
  await protect("geheim");
  const locked = everything(workbook());
  expect(await mark(found, "zh-CN")).toMatchObject({ type: "Done", value: { cells: 0, of: 1, locked: ["集团客户"] } });
  expect(everything(workbook())).toEqual(locked);
});

test("whichever request is refused, and wherever in it, nothing is lost but marks, and the next ones take away what was left", async () => {
  const manager = await placeOf(MANAGER);
  await typeInto(manager, "赵一山");
  const found = await problems();
  const before = everything(workbook());
  const { host } = workbook();
  const { request } = host;
  for (const afterActions of [0, 5]) {
    for (let failing = 0; failing < 3; failing += 1) {
      let position = 0;
      host.request = (body) => {
        if (position++ === failing) host.failNext({ code: "AccessDenied", afterActions });
        return request(body);
      };
      expect(await mark(found, "zh-CN")).toMatchObject({
        type: "Failed",
        failure: { code: "AccessDenied", workbook: { type: "Untouched" } },
      });
      host.request = request;
      await mark([], "zh-CN");
      expect(everything(workbook())).toEqual(before);
    }
  }
});
