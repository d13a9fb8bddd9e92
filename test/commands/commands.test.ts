import { check } from "../../src/commands/plan/check";
import { makePeriodSheet } from "../../src/commands/plan/makePeriodSheet";
import { exportPlan } from "../../src/commands/plan/exportPlan";
import { generate } from "../../src/commands/plan/generate";
import { goTo } from "../../src/commands/workbook/goTo";
import { importPlan } from "../../src/commands/plan/importPlan";
import { newPlan } from "../../src/commands/plan/newPlan";
import type { Outcome } from "../../src/commands/outcome/outcome";
import { readPlan } from "../../src/commands/workbook/readPlan";
import { sample } from "../../src/commands/plan/sample";
import type { PlanFile } from "../../src/plan/file/planFile";
import type { Path } from "../../src/plan/problem/problem";
import { exampleText as example } from "../support/exampleTexts";
import { openLight } from "../../src/workbench/engine/light/openLight";
import { codesFound } from "../../src/sheet/merge/codedSheet";
import { everything } from "../support/everything";
import { currentWorkbook, workbookForEach } from "../support/localWorkbook";
import { F9 } from "../../src/forms/F9/form";

/** The target of the first product of the plan with three managers. */
const TARGET: Path = ["products", 0, "target", "sales"];
const first = { replace: false };
const INPUT_TABS = ["目标输入", "集团客户", "更多设定"];
const tabs = () =>
  currentWorkbook()
    .engine.sheets()
    .map(({ name }) => name);

/** The value of a command that is expected to end well. */
function value<T>(outcome: Outcome<T>): T {
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

/** Types a value of the plan into its cell on the input sheet; gives the cell's address. */
async function type(path: Path, typed: unknown): Promise<string> {
  const address = value(await readPlan()).placeOf(path).address;
  await Excel.run(async (context) => {
    context.workbook.names.getItem("TC_Input").getRange().worksheet.getRange(address).values = [[typed]];
    await context.sync();
  });
  return address;
}

/** Without the codes. */
const values = (key: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem(`TC_${key}`).getRange().worksheet.getUsedRange(true);
    range.load("values");
    await context.sync();
    const cells = range.values as unknown[][];
    return codesFound(cells, null) === null ? cells : cells.slice(0, -1).map((row) => row.slice(0, -1));
  });

/** The first row whose first cell says `label`, from the second cell on. */
const row = (cells: readonly unknown[][], label: string) => cells.find(([cell]) => cell === label)?.slice(1);

describe("sample, new, import", () => {
  describe("calculated", () => {
    workbookForEach();

    test.each(["zh-CN", "en"] as const)("sample(%j) puts a plan into the workbook that can be generated", async (language) => {
      const summary = value(await sample(language, first));
      expect(summary.managers).toBeGreaterThan(2);
      expect(value(await check())).toEqual(summary);
      const { checks } = value(await generate());
      expect(checks?.held).toBe(checks?.lines);
    });
  });

  describe("as it is written", () => {
    workbookForEach(openLight);

    test("newPlan(language) makes an empty input sheet, and check tells what is missing and where", async () => {
      expect(value(await newPlan("zh-CN", first))).toMatchObject({ managers: 0, clients: 0, products: 0, year: new Date().getFullYear() });
      const checked = await check();
      if (checked.type !== "Problems") throw new Error(checked.type);
      expect(checked.problems.map(({ problem }) => problem.detail)).toEqual(
        expect.arrayContaining([
          { type: "Empty", what: "products" },
          { type: "Empty", what: "managers" },
        ]),
      );
      for (const { place } of checked.problems) expect(place).toMatchObject({ sheet: "Input" });
    });

    test("what was typed is not replaced before the user has said so", async () => {
      await sample("zh-CN", first);
      await type(["team"], "我的团队");
      const before = everything(currentWorkbook());
      const asked = { type: "InputExists", sheet: "目标输入" };
      expect(await sample("zh-CN", first)).toEqual(asked);
      expect(await newPlan("zh-CN", first)).toEqual(asked);
      expect(await importPlan(example("awkward"), first)).toEqual(asked);
      expect(everything(currentWorkbook())).toEqual(before);
      expect(value(await importPlan(example("three-managers"), { replace: true }))).toMatchObject({ managers: 3 });
      expect(tabs().filter((name) => name === "目标输入")).toHaveLength(1);
    });

    test.each([
      ["no JSON", "{", "NotJson", []],
      ["an unknown manager", example("three-managers").replace('"manager": "yi"', '"manager": "nobody"'), "UnknownManager", ["clients"]],
    ])("importPlan(text) with %s names the problem and leaves the workbook alone", async (_, text, code, path) => {
      const before = everything(currentWorkbook());
      const outcome = await importPlan(text, first);
      if (outcome.type !== "Problems") throw new Error(outcome.type);
      expect(outcome.problems[0]).toMatchObject({ problem: { level: "error", detail: { type: code } }, place: null });
      expect(outcome.problems[0]?.problem.at.slice(0, path.length)).toEqual(path);
      expect(everything(currentWorkbook())).toEqual(before);
    });

    test("exportPlan() gives back what was imported, with every default written out", async () => {
      const given = JSON.parse(example("awkward")) as PlanFile;
      await importPlan(JSON.stringify(given), first);
      const exported = JSON.parse(value(await exportPlan())) as PlanFile;
      expect(exported.clients?.map(({ name }) => name)).toEqual(given.clients?.map(({ name }) => name));
      expect(exported.products.map(({ target }) => target)).toEqual(given.products.map(({ target }) => target));
      await importPlan(JSON.stringify(exported), { replace: true });
      expect(JSON.parse(value(await exportPlan()))).toEqual(exported);
    });
  });
});

describe("check()", () => {
  workbookForEach(openLight);

  test("without an input sheet says so", async () => {
    expect(await check()).toMatchObject({ type: "Failed", failure: { code: "NoInputSheet", workbook: { type: "Untouched" } } });
  });

  test("names the cell of what is wrong, also after rows were inserted above", async () => {
    await importPlan(example("three-managers"), first);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("目标输入").getRange("1:3").insert("Down");
      await context.sync();
    });
    const address = await type(TARGET, -5);
    expect(address).toMatch(/9$/);
    const outcome = await check();
    if (outcome.type !== "Problems") throw new Error(outcome.type);
    expect(outcome.problems.filter(({ problem }) => problem.level === "error")).toEqual([
      {
        problem: { level: "error", at: TARGET, detail: expect.objectContaining({ type: "NegativeAmount" }) },
        place: { sheet: "Input", address },
        where: { table: "TC_Products", row: 1, heading: "销售量目标" },
      },
    ]);
  });

  test("knows its input sheet without the title row, and with other sheets' rows deleted", async () => {
    await importPlan(example("three-managers"), first);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("1:2").delete("Up");
      context.workbook.worksheets.getItem("目标输入").getRange("1:1").delete("Up");
      await context.sync();
    });
    expect((await check()).type).toBe("Done");
  });

  test("writes nothing", async () => {
    await importPlan(example("three-managers"), first);
    const before = everything(currentWorkbook());
    await check();
    expect(everything(currentWorkbook())).toEqual(before);
  });
});

describe("generate()", () => {
  describe("calculated", () => {
    workbookForEach();

    test("three equal managers: 100 a month, 400 in the block, 1000 a year; 合计 300 … 1200, 3000; 累计 300 … 1800, 3000", async () => {
      await importPlan(example("three-managers"), first);
      const generated = value(await generate());
      expect(generated.sheets.map(({ key, totals }) => `${key} ${totals}`)).toEqual([
        "F1 销售量 3,000",
        "F2 销售量 3,000",
        "F3 销售量 3,000",
        "TieOut 销售量 3,000",
      ]);
      expect(generated.checks).toEqual({ lines: generated.checks?.lines, held: generated.checks?.lines, firstBroken: null });
      const f1 = await values("F1");
      for (const manager of ["甲", "乙", "丙"]) expect(row(f1, manager)).toEqual([100, 100, 100, 100, 100, 100, 400, 1000]);
      expect(row(f1, "合计")).toEqual([300, 300, 300, 300, 300, 300, 1200, 3000]);
      expect(row(f1, "累计")).toEqual([300, 600, 900, 1200, 1500, 1800, 3000, ""]);
    });

    test("follows what was typed, and the workbook itself says that it ties", async () => {
      await importPlan(example("three-managers"), first);
      await generate();
      await type(TARGET, 1300);
      expect(value(await generate()).checks?.firstBroken).toBeNull();
      expect(row(await values("F1"), "合计")?.at(-1)).toBe(3300);
    });

    test("a number typed over one of the plan's stays, and the tie-out names it; clearing the cell brings the plan's back", async () => {
      await importPlan(example("three-managers"), first);
      await generate();
      const put = (cell: number | string) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("F1 任务一览表").getRange("B5").values = [[cell]];
          const verdict = context.workbook.names.getItem("TC_Verdict").getRange();
          verdict.load("values");
          await context.sync();
          return String(verdict.values[0]?.[0]);
        });
      expect(await put(101)).not.toContain("✓");
      const told = await generate();
      expect(told).toMatchObject({ type: "Done", notices: [{ problem: { detail: { type: "WishFound", found: "101", planned: "100" } } }] });
      const broken = (await values("TieOut")).flat().filter((cell) => /^[✗✎]/.test(String(cell)));
      expect([...new Set(broken)]).toEqual(["✗", "✎ F1!B5"]);
      expect(broken.filter((cell) => cell === "✗")).toHaveLength(1);
      expect(row(await values("F1"), "甲")?.[0]).toBe(101);
      await put("=100+2");
      const answered = { type: "WishFound", found: "102", planned: "100", formula: "=100+2" };
      expect(await generate()).toMatchObject({ notices: [{ problem: { detail: answered } }] });
      await put("");
      expect(value(await generate()).checks?.firstBroken).toBeNull();
      expect(row(await values("F1"), "甲")?.[0]).toBe(100);
    });

    test("hostile names arrive on every sheet as the text they are", async () => {
      await importPlan(example("hostile-names"), first);
      const plan = JSON.parse(example("hostile-names")) as PlanFile;
      const { checks } = value(await generate());
      expect(checks?.held).toBe(checks?.lines);
      const onSheets = new Set((await Promise.all(["F1", "F2", "F3"].map(values))).flat(2));
      for (const { name } of [...plan.managers, ...plan.products, ...(plan.clients ?? [])]) expect(onSheets).toContain(name.trim());
    });
  });

  describe("as it is written", () => {
    workbookForEach(openLight);

    test("twice is the same as once", async () => {
      await sample("zh-CN", first);
      await generate({ months: [2] });
      const once = everything(currentWorkbook());
      await generate();
      expect(everything(currentWorkbook())).toEqual(once);
    });

    test("with a mistake on the input sheet writes nothing", async () => {
      await importPlan(example("three-managers"), first);
      await type(TARGET, "viel");
      const before = everything(currentWorkbook());
      expect((await generate()).type).toBe("Problems");
      expect(everything(currentWorkbook())).toEqual(before);
    });

    test("with a plan that no split can meet writes nothing, and says who cannot sell what", async () => {
      const plan = JSON.parse(example("three-managers")) as PlanFile;
      const only = (...ids: string[]) =>
        Object.fromEntries(plan.products.map((product) => [product.id, { sales: ids.includes(product.id ?? "") ? 5 : 0 }]));
      const impossible = {
        ...plan,
        clients: plan.clients?.map((client) => ({ ...client, basis: client.manager === "bing" ? only("sms", "ip") : only("crbt") })),
      };
      await importPlan(JSON.stringify(impossible), first);
      const outcome = await generate();
      if (outcome.type !== "Problems") throw new Error(outcome.type);
      expect(outcome.problems.some(({ problem }) => ["CannotFit", "CannotPlace"].includes(problem.detail.type))).toBe(true);
      expect(tabs()).toEqual(["Sheet1", ...INPUT_TABS, "TC record", "TC steps"]);
    });

    test("cancelled, it leaves the workbook as it was", async () => {
      await sample("zh-CN", first);
      const before = everything(currentWorkbook());
      const controller = new AbortController();
      const outcome = await generate({ signal: controller.signal, onProgress: ({ done }) => done === 2 && controller.abort() });
      expect(outcome).toEqual({ type: "Cancelled" });
      expect(everything(currentWorkbook())).toEqual(before);
    });

    test("the user's own sheets are not touched", async () => {
      await Excel.run(async (context) => {
        const own = context.workbook.worksheets.getItem("Sheet1");
        own.getRange("A1:B2").formulas = [
          ["mine", "=1+1"],
          [7, "'007"],
        ];
        own.getRange("A1").format.fill.color = "#FFFF00";
        context.workbook.names.add("Mine", own.getRange("A2"));
        await context.sync();
      });
      const before = everything(currentWorkbook()).sheets[0];
      await sample("en", first);
      await generate({ months: [1] });
      await generate();
      expect(everything(currentWorkbook()).sheets[0]).toEqual(before);
      expect(everything(currentWorkbook()).names.find(({ name }) => name === "Mine")?.formula).toBe("=Sheet1!$A$2");
    });
  });
});

describe("makePeriodSheet(period)", () => {
  describe("calculated", () => {
    workbookForEach();

    test("adds the period's sheet behind F3, and later generations keep it up to date", async () => {
      await importPlan(example("three-managers"), first);
      await generate();
      const generated = value(await makePeriodSheet(7));
      expect(generated.sheets.map(({ key }) => key)).toEqual(["F1", "F2", "F3", "F3_07", "TieOut"]);
      expect(generated.sheets.find(({ key }) => key === "F3_07")?.totals).toBe("销售量 1,200");
      expect(tabs().indexOf(generated.sheets[3]?.name ?? "")).toBe(tabs().indexOf(generated.sheets[2]?.name ?? "") + 1);
      await type(TARGET, 1600);
      const again = value(await generate());
      expect(again.sheets.map(({ key }) => key)).toContain("F3_07");
      expect(again.sheets.find(({ key }) => key === "F3_07")?.totals).toBe("销售量 1,440");
      expect(again.checks?.held).toBe(again.checks?.lines);
    });
  });

  describe("as it is written", () => {
    workbookForEach(openLight);

    test.each([0, 8, 12])("period %s of a plan with seven is a problem, and nothing is written", async (period) => {
      await importPlan(example("three-managers"), first);
      expect(await makePeriodSheet(period)).toMatchObject({
        type: "Problems",
        problems: [{ problem: { detail: { type: "OutOfRange", min: 1, max: 7 } } }],
      });
      await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet1", ...INPUT_TABS, "TC record", "TC steps"]);
      });
    });

    test("a sheet of a period that is no more is named, and left", async () => {
      await sample("zh-CN", first);
      await makePeriodSheet(8);
      await importPlan(example("three-managers"), { replace: true });
      const outcome = await generate();
      if (outcome.type !== "Done") throw new Error(outcome.type);
      expect(
        outcome.notices.map(
          ({
            problem: {
              detail: { type: code },
            },
            place,
          }) => [code, place],
        ),
      ).toContainEqual(["SheetLeftOver", { sheet: "F3_08", address: "A1" }]);
    });

    test("sheets of a manager's own are left alone; one whose manager is gone is named", async () => {
      await importPlan(example("three-managers"), first);
      const [theirs, nobodys] = [F9.keyOf("jia"), F9.keyOf("ding")];
      await Excel.run(async (context) => {
        for (const key of [theirs, nobodys, "Team"])
          context.workbook.names.add(`TC_${key}`, context.workbook.worksheets.add(key).getRange("A1"));
        await context.sync();
      });
      const outcome = await generate();
      if (outcome.type !== "Done") throw new Error(outcome.type);
      expect(outcome.notices.map(({ problem: { detail }, place }) => [detail, place])).toEqual([
        [
          { type: "NobodysSheet", sheet: nobodys },
          { sheet: nobodys, address: "A1" },
        ],
      ]);
    });
  });
});

describe("goTo(place)", () => {
  workbookForEach(openLight);

  test("selects the cell, on a hidden sheet too", async () => {
    await sample("zh-CN", first);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").activate();
      context.workbook.worksheets.getItem("目标输入").visibility = "Hidden";
      await context.sync();
    });
    expect(value(await goTo({ sheet: "Input", address: "K6" }))).toBeNull();
    const { sheet, area } = currentWorkbook().engine.selection();
    expect([sheet.name, area]).toEqual(["目标输入", { row: 5, column: 10, rows: 1, columns: 1 }]);
  });

  test("a sheet that is gone is a plain failure", async () => {
    expect(await goTo({ sheet: "F1", address: "A1" })).toMatchObject({ type: "Failed", failure: { code: "NoSuchPlace" } });
  });
});
