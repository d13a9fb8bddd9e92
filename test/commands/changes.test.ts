import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareCatchUp } from "../../src/commands/year/compareCatchUp";
import { exportPlan } from "../../src/commands/plan/exportPlan";
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import { makeChange } from "../../src/commands/year/makeChange";
import type { Outcome, Place } from "../../src/commands/outcome/outcome";
import { previewChange } from "../../src/commands/year/previewChange";
import { readPlan } from "../../src/commands/workbook/readPlan";
import { saveProposals } from "../../src/commands/year/saveProposals";
import { undoChange } from "../../src/commands/year/undoChange";
import type { GivenChange } from "../../src/commands/year/withChange";
import { yearState } from "../../src/commands/year/yearState";
import type { Path } from "../../src/plan/problem/problem";
import { openLight } from "../../src/workbench/engine/light/openLight";
import { everything } from "../support/everything";
import { currentWorkbook, workbookForEach } from "../support/localWorkbook";

jest.setTimeout(120_000);

const example = (name: string): string => readFileSync(join(__dirname, `../../src/workbench/examples/${name}.json`), "utf8");

/** A year with actuals of four months and no change yet. */
const reported = (name: "year" | "year-en"): string =>
  JSON.stringify({ ...(JSON.parse(example(name)) as object), changes: [], proposals: [] });

function value<T>(outcome: Outcome<T>): T {
  if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

async function start(text: string): Promise<void> {
  value(await importPlan(text, { replace: false }));
  value(await generate());
}

const cellsOf = (key: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem(`TC_${key}`).getRange().worksheet.getUsedRange(true);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });

const placeOf = async (path: Path): Promise<Place> => value(await readPlan()).placeOf(path);

async function type(place: Place, typed: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(`TC_${place.sheet}`).getRange().worksheet.getRange(place.address).values = [[typed]];
    await context.sync();
  });
}

/** One of every type, as somebody would ask for it on a sheet in this language. */
const asked = (language: "year" | "year-en"): readonly GivenChange[] => {
  const [jia, yi, bing] = language === "year" ? ["客户经理甲", "客户经理乙", "客户经理丙"] : ["Jia", "Yi", "Bing"];
  const [revenue, ip] = language === "year" ? ["收入", "集团IP"] : ["Revenue", "IP lines"];
  return [
    { type: "respread", closed: 4, date: "2026-05-04", by: "=1+1" },
    {
      type: "revise",
      reason: "better",
      metric: revenue as string,
      manager: jia as string,
      month: 6,
      total: "1200000.00",
      date: "2026-05-20",
      by: "A*",
      note: "#REF!",
    },
    { type: "shift", metric: revenue as string, product: ip as string, manager: yi as string, total: "380000.00", absorbedBy: "manager" },
    { type: "handOver", client: "c3", to: bing as string, month: 7 },
    { type: "leave", manager: yi as string, month: 9, successors: [jia as string, bing as string] },
    { type: "join", name: "=2+2", month: 10, clients: ["c1"], share: 0.1, ramp: [0.5] },
  ];
};

/** Every type of change is previewed and made. `calculated`: the tie-out is read as well. */
async function everyType(language: "year" | "year-en", calculated: boolean): Promise<void> {
  await start(reported(language));
  const [closing, ...changes] = asked(language) as [GivenChange, ...GivenChange[]];
  value(await makeChange(closing));
  for (const [made, change] of changes.entries()) {
    const before = everything(currentWorkbook());
    const preview = value(await previewChange(change));
    expect(everything(currentWorkbook())).toEqual(before);
    const people = preview.metrics.map(({ people: [team, ...managers] }) => ({ team, managers }));
    // Whatever moves between people leaves the team as it is, month by month.
    if (change.type === "handOver" || change.type === "leave" || change.type === "join") {
      for (const { team } of people)
        expect([team?.year, ...(team?.months ?? [])].map((one) => one?.difference)).toEqual(Array(13).fill(""));
    }
    expect(
      people.some(({ managers }) => managers.some(({ year, months }) => [year, ...months].some(({ difference }) => difference !== ""))),
    ).toBe(true);
    const { checks } = value(await makeChange(change));
    if (calculated) expect(checks?.firstBroken).toBeNull();
    expect(value(await yearState()).changes).toHaveLength(made + 2);
    // What the preview promised is what stands in F1.
    const f1 = await cellsOf("F1");
    for (const { managers } of people) for (const { manager } of managers) expect(f1.flat()).toContain(manager);
  }
  const exported = JSON.parse(value(await exportPlan())) as {
    readonly changes: readonly { readonly type: string; readonly before?: string }[];
  };
  expect(exported.changes.map((change) => change.type)).toEqual(asked(language).map((change) => change.type));
  expect(exported.changes[1]?.before).toBeDefined();
  value(await importPlan(JSON.stringify(exported), { replace: true }));
  const { checks } = value(await generate());
  if (calculated) expect(checks?.firstBroken).toBeNull();
  expect(JSON.parse(value(await exportPlan()))).toEqual(exported);
}

describe("calculated", () => {
  const workbook = workbookForEach();

  test("every type of change is previewed and made, and all sheets tie after each", () => everyType("year", true));

  test("rows of changes and actuals may be typed, corrected and deleted by hand; mistakes are told at their cell", async () => {
    await start(example("year"));
    const [total, reason, client] = [
      await placeOf(["changes", 4, "total"]),
      await placeOf(["changes", 4, "reason"]),
      await placeOf(["actuals", 0, "client"]),
    ];
    await type(total, 1_450_000);
    value(await generate());
    expect((await cellsOf("Versions")).flat()).toContain(1_450_000);
    await type(reason, "更努力");
    const wrong = await generate();
    if (wrong.type !== "Problems") throw new Error(wrong.type);
    expect(wrong.problems).toEqual([
      {
        problem: { level: "error", at: ["changes", 4, "reason"], detail: expect.objectContaining({ type: "NotInList", found: "更努力" }) },
        place: reason,
        where: { table: "TC_ChangeRows", row: 5, heading: "理由" },
      },
    ]);
    await type(reason, "战略调整");
    await type(client, "没有这个客户");
    const unknown = await generate();
    if (unknown.type !== "Problems") throw new Error(unknown.type);
    expect(unknown.problems[0]).toMatchObject({
      problem: { at: ["actuals", 0, "client"], detail: { type: "UnknownClient" } },
      place: client,
    });
  });

  test("a row that was typed below the table counts, and a column that is gone is told", async () => {
    await start(example("year"));
    const { inputs, placeOf } = value(await readPlan());
    const last = placeOf(["changes", inputs.changes.length - 1, "type"]).address;
    const below = Number(last.slice(1)) + 1;
    await Excel.run(async (context) => {
      const sheet = context.workbook.names.getItem("TC_Changes").getRange().worksheet;
      sheet.getRange(`B${below}:J${below}`).values = [["2026/9/1", "目标修正", "战略调整", "用户数", "", "", "", 11, ""]];
      sheet.getRange(`K${below}`).values = [[14_000]];
      await context.sync();
    });
    expect(value(await generate()).checks?.firstBroken).toBeNull();
    const read = value(await readPlan()).inputs.changes.at(-1);
    expect(read).toMatchObject({ type: "revise", reason: "strategy", date: "2026-09-01", month: 11, total: 14_000, before: 13_164 });
    await Excel.run(async (context) => {
      context.workbook.names.getItem("TC_Changes").getRange().worksheet.getRange("K:K").delete("Left");
      await context.sync();
    });
    const gone = await generate();
    if (gone.type !== "Problems") throw new Error(gone.type);
    expect(gone.problems).toEqual([
      {
        problem: { level: "error", at: ["changes"], detail: { type: "MissingColumn", table: "TC_ChangeRows", column: "新目标" } },
        place: { sheet: "Changes", address: "A4" },
        where: { table: "TC_ChangeRows", row: null, heading: "序号" },
      },
    ]);
  });

  test("agreed figures bind the split, the rest makes room, and what was issued stays beside them", async () => {
    await start(reported("year"));
    const before = value(await yearState());
    const revenue = before.proposals.filter(({ metric }) => metric === "收入");
    const proposals = before.proposals.map((one) =>
      one === revenue[0] ? { ...one, proposed: "1,200,000", agreed: "1150000", note: "甲" } : one,
    );
    expect(value(await saveProposals({ style: "participative", proposals })).checks?.firstBroken).toBeNull();
    const after = value(await yearState());
    const year = (state: typeof after, manager: string): number =>
      state.amounts
        .filter((one) => one.metric === "收入" && one.manager === manager)
        .reduce((sum, { months }) => sum + months.reduce((a, b) => a + b, 0), 0);
    expect(year(after, "客户经理甲")).toBe(115_000_000);
    expect(["客户经理甲", "客户经理乙", "客户经理丙"].reduce((sum, manager) => sum + year(after, manager), 0)).toBe(273_600_000);
    expect(after.proposals.find(({ manager, metric }) => manager === "客户经理甲" && metric === "收入")).toMatchObject({
      issued: revenue[0]?.issued,
      agreed: "1150000.00",
      proposed: "1200000.00",
    });
    expect(after.style).toBe("participative");
    const far = await saveProposals({ style: "directive", proposals });
    if (far.type !== "Done") throw new Error(far.type);
    expect(far.notices.map(({ problem }) => problem.detail.type)).toContain("AgreedFar");
    const everybody = before.proposals.map((one) => (one.metric === "收入" ? { ...one, agreed: "1" } : one));
    const impossible = await saveProposals({ style: "directive", proposals: everybody });
    if (impossible.type !== "Problems") throw new Error(impossible.type);
    expect(impossible.problems[0]).toMatchObject({ problem: { detail: { type: "HoldsContradict" } }, place: null });
    expect(impossible.problems[0]?.problem.at.slice(0, 1)).toEqual(["proposals"]);
  });

  test("another plan that is put into the workbook brings its own year, and nothing of the former one stays", async () => {
    await start(example("year"));
    value(await importPlan(example("three-managers"), { replace: true }));
    expect(value(await readPlan()).inputs).toMatchObject({ changes: [], actuals: [], proposals: [] });
    expect(value(await generate()).checks?.firstBroken).toBeNull();
  });

  test("columns that users add to the tables of the year keep their cells beside their rows", async () => {
    const language = "year-en";
    await start(reported(language));
    const [closing, revision] = asked(language) as [GivenChange, GivenChange];
    value(await makeChange(closing));
    value(
      await saveProposals({
        style: "participative",
        proposals: value(await yearState()).proposals.map((one, at) => ({ ...one, proposed: at < 2 ? "1" : "" })),
      }),
    );
    const own = (table: string): Promise<unknown[][]> =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem(table).getRange();
        range.load("values,columnCount");
        await context.sync();
        const at = (range.values[0] as unknown[]).indexOf("备注");
        return at < 0
          ? []
          : (range.values as unknown[][])
              .slice(1)
              .map((row) => [...row.slice(0, 5), row[at]])
              .filter((row) => row.at(-1) !== "");
      });
    const tables = { TC_ProposalRows: "I", TC_ChangeRows: "X", TC_ActualRows: "J" } as const;
    await Excel.run(async (context) => {
      for (const [table, column] of Object.entries(tables)) {
        const sheet = context.workbook.tables.getItem(table).worksheet;
        sheet.getRange(`${column}4:${column}6`).values = [["备注"], ["'=1+1"], ["'007"]];
        // On the other sheets the table does not grow by itself.
        if (table === "TC_ActualRows") {
          context.workbook.tables.getItem(table).convertToRange();
          sheet.tables.add("A4:J20", true).name = table;
        }
        if (table === "TC_ActualRows") {
          sheet.getRange("J7").formulas = [["=G7*2"]];
          sheet.getRange("J8").values = [[46_204]];
          sheet.getRange("J5:J8").numberFormat = [["yyyy-mm-dd"], ["yyyy-mm-dd"], ["yyyy-mm-dd"], ["yyyy-mm-dd"]];
        }
      }
      await context.sync();
    });
    value(await generate());
    const before = await Promise.all(Object.keys(tables).map(own));
    expect(before.map((rows) => rows.map((row) => row.at(-1)))).toEqual([
      ["=1+1", "007"],
      ["=1+1", "007"],
      ["=1+1", "007", expect.any(Number), 46_204],
    ]);
    value(await makeChange(revision));
    expect(await Promise.all(Object.keys(tables).map(own))).toEqual(before);
    value(await undoChange());
    expect(await Promise.all(Object.keys(tables).map(own))).toEqual(before);
    const whole = everything(workbook());
    value(await generate());
    expect(everything(workbook())).toEqual(whole);
    await Excel.run(async (context) => {
      const cell = context.workbook.tables.getItem("TC_ActualRows").worksheet.getRange("J7:J8");
      cell.load("formulas,numberFormat");
      await context.sync();
      expect(cell.formulas).toEqual([["=G7*2"], [46_204]]);
      expect(cell.numberFormat).toEqual([["yyyy-mm-dd"], ["yyyy-mm-dd"]]);
    });
  });
});

/** What is written does not depend on what it calculates to. */
describe("kept as it is written", () => {
  const workbook = workbookForEach(openLight);

  test("every type of change is previewed and made in English", () => everyType("year-en", false));

  test("making a change and taking it back leaves every sheet as it was, but for the sheets that it brought", async () => {
    await start(example("year"));
    const before = everything(workbook());
    value(await makeChange({ type: "revise", reason: "strategy", metric: "收入", month: 7, total: "3000000.00" }));
    expect(everything(workbook())).not.toEqual(before);
    value(await undoChange());
    expect(everything(workbook())).toEqual(before);
  });

  test("a change that cannot be made is refused at its field, and nothing is written", async () => {
    await start(example("year"));
    const before = everything(workbook());
    const cases: readonly (readonly [GivenChange, string, string])[] = [
      [{ type: "revise", reason: "effort", metric: "收入", month: 7, total: "3000000" }, "reason", "EffortIsNoReason"],
      [{ type: "revise", reason: "worse", metric: "收入", month: 7, total: "3000000" }, "total", "WrongDirection"],
      [{ type: "revise", reason: "strategy", metric: "收入", month: 2, total: "3000000" }, "month", "MonthClosed"],
      [{ type: "revise", reason: "strategy", metric: "收入", month: 7, total: "3.005" }, "total", "NotMultipleOfUnit"],
      [{ type: "revise", reason: "strategy", metric: "收益", month: 7, total: "3" }, "metric", "UnknownMetric"],
      [{ type: "handOver", client: "nobody", to: "客户经理甲", month: 7 }, "client", "UnknownClient"],
      [{ type: "leave", manager: "客户经理甲", month: 11, successors: ["客户经理甲"] }, "successors", "NoSuccessor"],
      [{ type: "respread", closed: 2 }, "closed", "ClosedBefore"],
      [{ type: "respread", closed: 6 }, "closed", "NothingReported"],
    ];
    for (const [change, field, code] of cases) {
      for (const outcome of [await previewChange(change), await makeChange(change)]) {
        if (outcome.type !== "Problems") throw new Error(`${code}: ${outcome.type}`);
        expect(outcome.problems.map(({ problem, place }) => [problem.at, problem.detail.type, place])).toEqual([
          [["changes", 8, field], code, null],
        ]);
      }
    }
    expect(everything(workbook())).toEqual(before);
  });

  test("an old total that is no longer what the plan says is told", async () => {
    await start(example("year"));
    value(await generate());
    await type(await placeOf(["products", 2, "target", "revenue"]), 1_300_000);
    const outcome = await generate();
    if (outcome.type !== "Done") throw new Error(JSON.stringify(outcome));
    expect(outcome.notices.map(({ problem }) => problem.detail.type)).toContain("OldTotalDiffers");
  });

  test("three ways to catch up ask for the same rest of the year, and mark months beyond anybody's best", async () => {
    await start(reported("year"));
    const plans = value(await compareCatchUp({ type: "respread", closed: 4 }));
    expect(plans.map(({ shape }) => shape)).toEqual(["seasonal", "even", "back-loaded"]);
    const rest = plans.map(({ people }) =>
      people.map(({ months }) => months.reduce((sum, { amount }) => sum + Math.round(Number(amount.replace(/,/g, "")) * 100), 0)),
    );
    expect(rest[1]).toEqual(rest[0]);
    expect(rest[2]).toEqual(rest[0]);
    const number = (text: string): number => Number(text.replace(/,/g, ""));
    const last = plans.map(({ people }) => people.reduce((sum, { months }) => sum + number(months.at(-1)?.amount ?? ""), 0));
    expect(last[2]).toBeGreaterThan(last[1] ?? 0);
    const months = plans.flatMap(({ people }) =>
      people.flatMap(({ best, months: own }) =>
        own.map(({ amount, isBeyond }) => ({ best: number(best ?? ""), amount: number(amount), isBeyond })),
      ),
    );
    expect(months.filter(({ isBeyond }) => isBeyond).length).toBeGreaterThan(0);
    for (const { best, amount, isBeyond } of months) expect(isBeyond).toBe(amount > best * 1.2);
  });

  test("with nothing to take back, undoing says so", async () => {
    await start(reported("year"));
    expect(await undoChange()).toMatchObject({ type: "Problems", problems: [{ problem: { detail: { type: "NoChangeYet" } } }] });
  });

  test("sheets that come with a first change or proposal stand right behind the input sheet", async () => {
    await start(JSON.stringify({ ...(JSON.parse(reported("year")) as object), actuals: [] }));
    const tabs = (): readonly string[] =>
      workbook()
        .engine.sheets()
        .map(({ name }) => name);
    const [first, input, ...others] = tabs();
    value(await makeChange({ type: "revise", reason: "strategy", metric: "收入", month: 7, total: "3000000.00" }));
    expect(tabs().slice(0, 4)).toEqual([first, input, "目标变更", others[0]]);
    value(
      await saveProposals({ style: "guided", proposals: value(await yearState()).proposals.map((one) => ({ ...one, proposed: "1" })) }),
    );
    expect(tabs().slice(0, 5)).toEqual([first, input, "目标协商", "目标变更", others[0]]);
  });

  test("cancelled, a change leaves the workbook as it was", async () => {
    await start(example("year"));
    const before = everything(workbook());
    const controller = new AbortController();
    const outcome = await makeChange(
      { type: "revise", reason: "strategy", metric: "收入", month: 7, total: "3000000.00" },
      { signal: controller.signal, onProgress: () => controller.abort() },
    );
    expect(outcome).toEqual({ type: "Cancelled" });
    expect(everything(workbook())).toEqual(before);
  });
});
