import { checkCards } from "../../../src/commands/scores/checkCards";
import { convertFormulas } from "../../../src/commands/scores/convertFormulas";
import { generate } from "../../../src/commands/plan/generate";
import { goalCards } from "../../../src/commands/scores/goalCards";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { readPlan } from "../../../src/commands/workbook/readPlan";
import { sample } from "../../../src/commands/plan/sample";
import { scoreSheets } from "../../../src/commands/scores/scoreSheets";
import type { Path } from "../../../src/plan/problem/problem";
import { PROTECTION } from "../../../src/workbench/host/protectionRules";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { everything } from "../../support/everything";
import { CARD, SCORE, fill, plan, read, sheetOf, value, WORKED, workedExample } from "./worked";
import { currentWorkbook, workbookForEach } from "../../support/localWorkbook";
import { F9 } from "../../../src/forms/F9/form";

jest.setTimeout(120_000);

const column = async (key: string, address: string): Promise<unknown[]> => (await read(key, address)).values.map(([cell]) => cell);
const notices = (outcome: {
  readonly type: string;
  readonly notices?: readonly {
    readonly problem: { readonly detail: { readonly type: string } };
    readonly place: { readonly address: string } | null;
  }[];
}) => (outcome.notices ?? []).map(({ problem: { detail }, place }) => [detail.type, place?.address]);

/** Types a value of the plan into its cell on the input sheet. */
async function type(path: Path, typed: unknown): Promise<void> {
  const { sheet, address } = value(await readPlan()).placeOf(path);
  await fill(sheet, address, [[typed]]);
}

const charts = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const found = sheetOf(context, "Team").charts.load("items/name");
    await context.sync();
    return found.items.map(({ name }) => name);
  });

describe("the worked example", () => {
  const expectWorked = async (): Promise<void> => {
    expect(await column(SCORE, "H7:H12")).toEqual(WORKED.crossScores);
    const [goals, difficulty, effort, score] = (await column(SCORE, "H13:H16")) as number[];
    expect([goals, difficulty, effort, score]).toEqual(
      [...WORKED.points, WORKED.points[2]].map((points) => expect.closeTo(points, 9) as number),
    );
    expect((await read(SCORE, "G17")).values).toEqual([["A"]]);
    const { values } = await read("Team", "A5:G5");
    expect(values[0]).toEqual([1, "甲", expect.closeTo(99.8, 9), 1.1, 1.05, expect.closeTo(115.269, 9), "A"]);
  };

  const functionsOf = async (): Promise<readonly unknown[]> =>
    (await read(SCORE, "A1:L20")).formulas.flat().filter((cell) => String(cell).includes("TARGET."));

  describe("calculated", () => {
    workbookForEach();

    test("with plain formulas, with the add-in's functions, and back again", async () => {
      await workedExample();
      await expectWorked();
      expect(value(await convertFormulas("Excel", "scores"))).toMatchObject({ sheets: 0, formulas: 0 });
      const before = (await read(SCORE, "A1:L20")).formulas;
      expect(await functionsOf()).toEqual([]);
      expect(value(await convertFormulas("TARGET", "scores"))).toMatchObject({ style: "TARGET", sheets: 3 });
      expect(await functionsOf()).not.toHaveLength(0);
      await expectWorked();
      expect(value(await convertFormulas("Excel", "scores"))).toMatchObject({ style: "Excel", sheets: 3 });
      expect((await read(SCORE, "A1:L20")).formulas).toEqual(before);
      await expectWorked();
    });

    test(
      "a goal without a completion is told beside the grade, on the " + "card's score sheet and for the team; before any there is no grade",
      async () => {
        await workedExample();
        await fill(CARD, "L10", [["-"]]);
        value(await scoreSheets());
        expect((await read(SCORE, "A18")).values).toEqual([
          ["自我评价：6 项目标中有 1 项尚无完成率（30%）。主管评价：6 项目标中有 1 项尚无完成率（30%）。"],
        ]);
        expect((await read("Team", "G5:J7")).values.map((row) => [row[0], row[3]])).toEqual([
          ["C", "1/6（30%）"],
          ["", ""],
          ["", ""],
        ]);
        await fill(CARD, "L10", [[0.9]]);
        expect((await read(SCORE, "A18")).values).toEqual([[""]]);
        expect((await read("Team", "J5")).values).toEqual([[""]]);
      },
    );

    test("the scale of the plan counts, and a boundary belongs to the higher grade", async () => {
      await workedExample();
      await type(["grades", 0, "from"], 115.3);
      value(await scoreSheets());
      expect((await read(SCORE, "G17")).values).toEqual([["B"]]);
      // 115.269 shows as 115.3, and says so.
      expect((await read(SCORE, "A18")).values).toEqual([["主管评价得分显示为 115.3，实为 115.269，未达到 115.3 分。"]]);
      expect(notices(await checkCards())).toContainEqual(["ScoreJustBelow", "H16"]);
      await type(["grades", 0, "from"], 115.269);
      value(await scoreSheets());
      expect((await read(SCORE, "G17")).values).toEqual([["A"]]);
      expect((await read(SCORE, "A18")).values).toEqual([[""]]);
    });
  });

  describe("as it is written", () => {
    const workbook = workbookForEach(openLight);

    test("with functions where the plan asks for them; asked for again they are written anew, on a protected sheet as well", async () => {
      await importPlan(plan("three-managers"), { replace: false });
      await type(["scoring", "formulas"], "TARGET");
      value(await goalCards());
      value(await scoreSheets());
      const functions = await functionsOf();
      expect(functions).not.toHaveLength(0);
      const protection = (work: (protection: Excel.WorksheetProtection) => void) =>
        Excel.run(async (context) => {
          const own = sheetOf(context, SCORE).protection.load("protected,options");
          work(own);
          await context.sync();
          return own.toJSON();
        });
      await protection((own) => own.protect({ allowAutoFilter: true }));
      // A pane can go away after any request.
      const { engine, host } = workbook();
      const [id = ""] = engine.sheets().flatMap((sheet) => (engine.side.get(sheet.id, PROTECTION, null) ? [sheet.id] : []));
      const pass = host.request.bind(host);
      host.request = async (request) => {
        const answer = await pass(request);
        expect(engine.side.get(id, PROTECTION, null)).not.toBeNull();
        return answer;
      };
      const anew = value(await convertFormulas("TARGET", "scores"));
      expect(anew).toMatchObject({ style: "TARGET", sheets: 3 });
      expect(anew.formulas).toBeGreaterThanOrEqual(functions.length * 3);
      expect(await functionsOf()).toEqual(functions);
      expect(await protection(() => undefined)).toMatchObject({ protected: true, options: { allowAutoFilter: true } });
    });
  });
});

describe("goalCards()", () => {
  describe("calculated", () => {
    workbookForEach();

    test("makes one for every manager: goals, standards and periods of the plan, weights that add up", async () => {
      await sample("zh-CN", { replace: false });
      const made = value(await goalCards());
      expect(made.sheets.map(({ name }) => name)).toEqual([
        "目标卡 王海燕",
        "目标卡 刘志强",
        "目标卡 陈静",
        "目标卡 赵明",
        "目标卡 孙晓蕾",
      ]);
      const { values } = await read(made.sheets[0]?.key ?? "", "A9:E13");
      expect(values.map(([weight, goal, quantity, , time]) => [weight, goal, typeof quantity, time])).toEqual(
        [
          [0.3, "全年用户数"],
          [0.3, "全年收入"],
          [0.14, "集团IP收入"],
          [0.13, "集团短信收入"],
          [0.13, "集团彩铃收入"],
        ].map((goal) => [...goal, "number", "2026年12月底前"]),
      );
      expect((await read(made.sheets[0]?.key ?? "", "A15:B15")).values).toEqual([[1, "✓ 重要性合计 100%"]]);
    });

    test("shows what the months have brought so far, and how much of the standard that is", async () => {
      value(await importPlan(plan("year"), { replace: false }));
      const made = value(await goalCards());
      const { values } = await read(made.sheets[0]?.key ?? "", "C9:L10");
      for (const row of values) {
        const [quantity, result, completion] = [row[0], row[8], row[9]] as number[];
        expect(result).toBeGreaterThan(0);
        expect(completion).toBeCloseTo((result ?? 0) / (quantity ?? 1), 12);
      }
    });

    test("keeps what was typed, refreshes what the plan says, and tells where both differ", async () => {
      await workedExample();
      await fill(CARD, "C10", [[5000]]);
      await fill(CARD, "D9", [["投诉率低于 1%"]]);
      await fill(CARD, "I9", [["每月走访"]]);
      await fill(CARD, "A19", [["2026/7/1", "市场变化"]]);
      await fill(CARD, "A24", [["基本完成"]]);
      const [before] = (await read(CARD, "C9")).values.flat() as number[];
      await type(["products", 0, "target", "sales"], 2500);
      const { placeOf } = value(await readPlan());
      for (const path of [["managers", 0, "name"] as const, ["clients", 0, "manager"] as const, ["clients", 1, "manager"] as const]) {
        const { sheet, address } = placeOf(path);
        await fill(sheet, address, [["甲（新名）"]]);
      }
      const outcome = await goalCards();
      const after = await read(CARD, "A1:L30");
      const cell = (row: number, at: number): unknown => after.values[row - 1]?.[at];
      expect(cell(3, 1)).toBe("甲（新名）");
      expect(cell(9, 2)).toBe((before ?? 0) + 500);
      expect(cell(10, 2)).toBe(5000);
      expect([cell(9, 3), cell(9, 8), cell(14, 1), cell(14, 2)]).toEqual(["投诉率低于 1%", "每月走访", "重点客户走访", "每月一次"]);
      expect(after.values.flat()).toEqual(expect.arrayContaining(["市场变化", "基本完成"]));
      expect(notices(outcome)).toEqual([["StandardDiffers", "C10"]]);
      // The score sheet follows.
      expect(await column(SCORE, "H7:H12")).toEqual(WORKED.crossScores);
      expect((await read(SCORE, "G14:G15")).values).toEqual([[1.1], [1.05]]);
    });
  });

  describe("as it is written", () => {
    workbookForEach(openLight);

    test("twice is the same as once", async () => {
      await workedExample();
      value(await goalCards());
      const once = everything(currentWorkbook());
      value(await goalCards());
      expect(everything(currentWorkbook())).toEqual(once);
    });

    test("a goal that users took off stays off, and rows that they inserted are goals", async () => {
      await workedExample();
      const [total, kept, , third] = await column(CARD, "B9:B12");
      await Excel.run(async (context) => {
        sheetOf(context, CARD).getRange("10:10").insert("Down");
        sheetOf(context, CARD).getRange("12:12").delete("Up");
        await context.sync();
      });
      await fill(CARD, "B10", [["插入的目标", 3]]);
      value(await goalCards());
      const names = (await column(CARD, "B9:B15")).filter((name) => name !== "");
      expect(names).toEqual([total, "插入的目标", kept, third, "新增集团客户", "重点客户走访"]);
      value(await goalCards());
      expect((await column(CARD, "B9:B15")).filter((name) => name !== "")).toEqual(names);
    });

    test("a card that cannot be read is left alone and named", async () => {
      await workedExample();
      await Excel.run(async (context) => {
        sheetOf(context, CARD).getRange("M:M").delete("Left");
        await context.sync();
      });
      const before = (await read(CARD, "A1:L30")).values;
      expect(notices(await goalCards())).toContainEqual(["SheetUnreadable", "A1"]);
      expect((await read(CARD, "A1:L30")).values).toEqual(before);
    });

    test("formats that Excel gave to what was typed stay", async () => {
      await workedExample();
      await Excel.run(async (context) => {
        const cell = sheetOf(context, CARD).getRange("K13");
        cell.values = [[0.5]];
        cell.numberFormat = [["0%"]];
        await context.sync();
      });
      value(await goalCards());
      await Excel.run(async (context) => {
        const cell = sheetOf(context, CARD).getRange("K13").load("values,numberFormat");
        await context.sync();
        expect([cell.values, cell.numberFormat]).toEqual([[[0.5]], [["0%"]]]);
      });
    });

    test("cancelled, it leaves the workbook as it was", async () => {
      await workedExample();
      const before = everything(currentWorkbook());
      const stop = new AbortController();
      expect(await goalCards({ signal: stop.signal, onProgress: ({ done }) => done === 1 && stop.abort() })).toEqual({ type: "Cancelled" });
      expect(everything(currentWorkbook())).toEqual(before);
    });

    test("generating afterwards does not mind them", async () => {
      await workedExample();
      expect(notices(await generate())).toEqual([]);
    });
  });
});

describe("scoreSheets()", () => {
  describe("calculated", () => {
    workbookForEach();

    test("keeps assessments, factors and opinions, by goal, also when goals move", async () => {
      await workedExample();
      const names = await column(CARD, "B9:B14");
      await fill(SCORE, "E8", [[0.95]]);
      await fill(SCORE, "G9", [["=1+0.03"]]);
      await fill(SCORE, "A20", [["尽力了"]]);
      await fill(SCORE, "A22", [["同意"]]);
      await Excel.run(async (context) => {
        sheetOf(context, CARD).getRange("9:9").insert("Down");
        await context.sync();
      });
      await fill(CARD, "A9", [[0, "插在最前", 1]]);
      value(await scoreSheets());
      const { values, formulas } = await read(SCORE, "A7:H13");
      expect(values.map(([name]) => name)).toEqual(["插在最前", ...names]);
      expect([values[2]?.[4], values[3]?.[6], formulas[3]?.[6]]).toEqual([0.95, 1.03, "=1+0.03"]);
      expect((await read(SCORE, "G15:G16")).values).toEqual([[1.1], [1.05]]);
      expect((await read(SCORE, "A21")).values).toEqual([["尽力了"]]);
      expect((await read(SCORE, "A23")).values).toEqual([["同意"]]);
      expect((await read(SCORE, "I9")).values).toEqual([[expect.closeTo(27 - 28.5, 9)]]);
    });

    test("ranks the team, equal scores side by side, and counts the grades", async () => {
      await importPlan(plan("three-managers"), { replace: false });
      value(await goalCards());
      value(await scoreSheets());
      // 3 managers, 5 grades and their total: what stands two rows below.
      expect([await charts(), await column("Team", "A12")]).toEqual([[], ["还没有评分：请填写各人的评分表。"]]);
      for (const [id, completion] of [
        ["jia", 0.8],
        ["yi", 1.2],
        ["bing", 0.8],
      ] as const)
        await fill(F9.keyOf(id), "L9", [[completion], [completion], [completion], [completion]]);
      expect(await column("Team", "A12")).toEqual(["已有评分：请点击“生成评分表”，图表就会显示在这里。"]);
      value(await scoreSheets());
      expect([(await charts()).sort(), await column("Team", "A12")]).toEqual([["TC_GradeCounts", "TC_Ranking"], [""]]);
      expect(value(await scoreSheets())).toMatchObject({ changed: 0 });
      const { values } = await read("Team", "A5:O10");
      expect(values.slice(0, 3).map((row) => [row[0], row[1], row[5], row[6]])).toEqual([
        [1, "乙", 120, "A"],
        [2, "甲", 80, "C"],
        [2, "丙", 80, "C"],
      ]);
      expect(values.map((row) => [row[11], row[13]])).toEqual([
        ["A", 1],
        ["B", 0],
        ["C", 2],
        ["D", 0],
        ["E", 0],
        ["合计", 3],
      ]);
      await fill(F9.keyOf("bing"), "L9", [[1.3], [1.3], [1.3], [1.3]]);
      expect((await read("Team", "B5:B7")).values.flat()).toEqual(["丙", "乙", "甲"]);
    });
  });

  describe("as it is written", () => {
    workbookForEach(openLight);

    test("without goal cards says what to do first", async () => {
      await importPlan(plan("three-managers"), { replace: false });
      expect(await scoreSheets()).toMatchObject({ type: "Problems", problems: [{ problem: { detail: { type: "NoGoalCards" } } }] });
      expect(await checkCards()).toMatchObject({ type: "Problems", problems: [{ problem: { detail: { type: "NoGoalCards" } } }] });
    });
  });
});

describe("checkCards()", () => {
  workbookForEach(openLight);

  test("names weights, measures, dates, attainability, minimums and factors, each with its cell", async () => {
    await workedExample();
    await fill(CARD, "A9", [[0.5]]);
    await fill(CARD, "C14", [["多走访"]]);
    await fill(CARD, "E13", [[""]]);
    await fill(CARD, "G9", [[2000, 300]]);
    await fill(CARD, "A12", [[""]]);
    await fill(SCORE, "G14", [[1.5]]);
    await fill(CARD, "L10", [[90]]);
    await fill(SCORE, "G9", [[103]]);
    const outcome = await checkCards();
    expect(value(outcome)).toBe(3);
    expect(notices(outcome)).toEqual(
      [
        ["WeightsNotWhole", undefined],
        ["GoalBeyondBest", "C9"],
        ["MinimumAboveStandard", "G9"],
        ["CompletionLarge", "L10"],
        ["GoalWithoutWeight", "A12"],
        ["GoalNotTimeBound", "E13"],
        ["GoalNotMeasurable", "C14"],
        ["CompletionLarge", "G9"],
        ["FactorOutOfRange", "G14"],
      ].map(([code, address]) => [code, address ?? "A15"]),
    );
  });
});
