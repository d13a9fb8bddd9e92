import { compileDashboard } from "../../../src/forms/dashboard/compileDashboard";
import { COLUMN, placesDashboard, THROUGH, type Whose } from "../../../src/forms/dashboard/places";
import { compileF4 } from "../../../src/forms/F4/compileF4";
import { placesF4 } from "../../../src/forms/F4/places";
import { cumAttainment } from "../../../src/functions/cumAttainment";
import { cumulativeAttainment } from "../../../src/plan/measure/attainment";
import { exactRound } from "../../../src/plan/numbers/exact";
import { forecast } from "../../../src/plan/measure/forecast";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { requiredPace } from "../../../src/plan/measure/requiredPace";
import { readingOf } from "../../../src/sheet/spec/reading";
import { USUAL_KEPT } from "../../../src/forms/dashboard/kept";
import { keptText, reportsIn, type StandingReports } from "../../../src/forms/dashboard/standingReports";
import { isOffTrack, standingOf } from "../../../src/forms/dashboard/standing";
import { underway, years } from "../F4/courses";

/** 甲 sells 90, 110, 80 of 100 a month, 乙 as many as given of 50. */
function team(second: readonly number[]): PlanFile {
  const sold = (manager: string, months: readonly number[]) =>
    months.map((actual, at) => ({ month: at + 1, manager, product: "彩铃", metric: "sales", actual }));
  return {
    version: 1,
    year: 2026,
    metrics: [{ id: "sales", name: "销售额", unit: "1" }],
    products: [{ name: "彩铃", target: { sales: "1800" } }],
    managers: [
      { id: "jia", name: "甲", weight: 2 },
      { id: "yi", name: "乙" },
    ],
    actuals: [...sold("jia", [90, 110, 80]), ...sold("yi", second)],
  };
}

function dashboard(file: PlanFile, tolerance = USUAL_KEPT.tolerance, reports: StandingReports | null = null) {
  const { course, shown, texts } = underway(file);
  const kept = { ...USUAL_KEPT, tolerance, reports: reports === null ? "" : keptText(reports) };
  const spec = compileDashboard({ course, plan: shown, isThere: () => true }, texts, kept);
  const { values } = readingOf(spec);
  const row = (at: number): readonly unknown[] => values[at] ?? [];
  // The list grows with the exceptions: where it ends is where the charts begin.
  const due = spec.ids?.rows.filter((id) => id?.startsWith("due:")).length ?? 0;
  const listed = (spec.charts?.[0]?.area.row ?? 0) - 2;
  const places = placesDashboard(course.current.inputs, listed - placesDashboard(course.current.inputs, 0, due).exceptions.first - 2, due);
  return { course, texts, spec, values, places, row, standing: (whose: Whose) => row(places.standing(0, whose)) };
}

function forecastOf(actuals: readonly number[], plans: readonly number[]): number {
  const result = forecast(actuals, plans);
  return result.type === "Forecast" ? result.amount : NaN;
}

const jia: Whose = { type: "manager", at: 0 };

test("attainment, pace, forecast: the same as F4, the functions and the plan's own rules", () => {
  const { course, texts, standing, row } = dashboard(team([50, 50, 50]));
  const months = [90, 110, 80];
  const plans = Array<number>(12).fill(100);
  const own = standing(jia);
  const rate = cumulativeAttainment(months, plans, 3);
  // The sheet ranks by ten decimals.
  expect(own[COLUMN.attainment]).toBe(exactRound(rate ?? NaN, 10));
  expect(((rate ?? 0) * 100).toFixed(2)).toBe("93.33");
  const april = readingOf(compileF4(course, texts, { manager: 0, month: 4 })).values;
  expect(april[placesF4(course.current.inputs, 1, 0).rates(0)]?.[7]).toBe(rate);
  expect(cumAttainment.call([[months], [plans.slice(0, 3)], 3])).toBe(rate);
  expect([own[COLUMN.year], own[COLUMN.planned], own[COLUMN.actual], own[COLUMN.gap]]).toEqual([1200, 300, 280, -20]);
  expect(own[COLUMN.pace]).toBeCloseTo(280 / 3, 10);
  expect(own[COLUMN.required]).toBeCloseTo(requiredPace(1200, months, 12) ?? NaN, 10);
  expect(own[COLUMN.forecast]).toBeCloseTo(forecastOf(months, plans), 10);
  expect(row(THROUGH.row).slice(0, 3)).toEqual(["已报月数", 3, "至3月"]);
});

test("half the time, half the task: time elapsed beside the task done", () => {
  const { places, row } = dashboard(team([50, 50, 50]));
  expect(row(places.team.first).slice(5, 9)).toEqual([exactRound(430 / 450, 10), 0.25, 430 / 1800, 430 / 1800 - 0.25]);
  expect(row(places.team.first)[COLUMN.mark]).toBe("✓");
});

test("exceptions come first, the furthest behind at the top, and follow the tolerance", () => {
  const { places, row } = dashboard(team([50, 20, 20]));
  const names = (of: typeof places, at: typeof row) =>
    Array.from({ length: of.exceptions.rows }, (_, line) => at(of.exceptions.first + line)[0]).filter((name) => name !== "");
  expect(names(places, row)).toEqual(["乙", "彩铃", "甲"]);
  expect(row(places.exceptions.first).slice(0, 10)).toEqual(["乙", 1, "客户经理", "销售额", 150, 90, 0.6, -60, (600 - 90) / 9, "有风险"]);
  expect(row(places.exceptions.first + 1)[9]).toBe("落后");
  expect(row(places.exceptions.band)[0]).toBe("二、例外管理：3 项落后超过允许偏差 ✗");
  const wide = dashboard(team([50, 20, 20]), 20);
  expect(names(wide.places, wide.row)).toEqual(["乙"]);
  const none = dashboard(team([50, 20, 20]), 50);
  expect(none.row(none.places.exceptions.band)[0]).toBe("二、例外管理：已上报的数据中没有例外目标 ✓");
});

test("what is due stands before what is off track: what is not in, what was found, what was revised; each leads somewhere", () => {
  const reports: StandingReports = {
    on: "2026-03-31",
    missing: [["yi", 2]],
    findings: [
      [4, 1, 0],
      [10, 2, 1],
    ],
    hasActions: true,
  };
  const revise = { type: "revise", reason: "better", metric: "sales", manager: "jia", month: 4, date: "2026-03-20", by: "李主管" } as const;
  const file: PlanFile = { ...team([50, 50]), changes: [{ ...revise, total: "1300" }] };
  const { places, row, spec } = dashboard(file, 50, reports);
  const { first, rows } = places.exceptions.due;
  expect(Array.from({ length: rows }, (_, line) => row(first + line).slice(0, 3))).toEqual([
    ["实际未上报", 1, "3月实际数据尚未上报：乙"],
    ["报表未交", 2, "最近应交的报表未交：乙 2 份（截至2026-03-31）"],
    ["检查发现", 2, "10 退订、离网增加：2 条待跟进，其中优先 1 条"],
    ["检查发现", 1, "4 同一客户内容无变化：1 条待跟进"],
    ["目标修正", 1, "调整目标 甲 销售额：1,200 → 1,300（2026-03-20、李主管、环境变好）"],
  ]);
  expect(row(first - 1)[2]).toBe("待处理事项（7 项）");
  const links = (spec.links ?? []).filter((link) => link.row < first + rows).map(({ row: at, to }) => [at - first, to.sheet]);
  expect(links).toEqual([
    [1, "Summaries"],
    [2, "Findings"],
    [3, "Findings"],
    [4, "Changes"],
  ]);
  expect((spec.links ?? []).filter(({ to }) => to.sheet === "Actions").length).toBe(places.exceptions.rows);
});

test("what is kept of the reports is read as it was written, and anything else is nothing", () => {
  const kept: StandingReports = { on: "2026-03-31", missing: [['a"\\\n', 2]], findings: [[4, 1, 0]], hasActions: false };
  expect(reportsIn(keptText(kept))).toEqual(kept);
  const others = ["", "{}", keptText(kept).slice(1), keptText(kept).replace("[4,1,0]", "[4,1,0],"), keptText(kept).replace("2]", "02]")];
  expect(others.map(reportsIn)).toEqual(others.map(() => null));
});

test("managers are ranked by attainment, equals alike", () => {
  const ranks = (second: readonly number[]) => {
    const { standing } = dashboard(team(second));
    return [standing(jia)[COLUMN.rank], standing({ type: "manager", at: 1 })[COLUMN.rank]];
  };
  expect([ranks([50, 50, 50]), ranks([10, 10, 10]), ranks([45, 55, 40])]).toEqual([
    [2, 1],
    [1, 2],
    [1, 1],
  ]);
});

test("whoever is not there for the whole month is not ranked, and takes nobody's place", () => {
  const { managers, ...plan } = team([90, 90, 90]);
  const { standing } = dashboard({
    ...plan,
    managers: managers.map((one, at) => ({ ...one, ...(at === 1 && { ramp: [0.2, 0.3, 0.5] }) })),
  });
  expect(standing({ type: "manager", at: 1 })[COLUMN.attainment]).toBeGreaterThan(Number(standing(jia)[COLUMN.attainment]));
  expect([standing(jia)[COLUMN.rank], standing({ type: "manager", at: 1 })[COLUMN.rank]]).toEqual([1, "–"]);
});

test("before anything is reported nothing is attained, and nobody is off track", () => {
  const { standing, row, places } = dashboard({ ...team([]), actuals: [] });
  expect([standing(jia)[COLUMN.attainment], standing(jia)[COLUMN.forecast], standing(jia)[COLUMN.mark], row(THROUGH.row)[2]]).toEqual([
    "–",
    "–",
    "–",
    "尚无",
  ]);
  expect(row(places.exceptions.band)[0]).toContain("✓");
});

test.each(years)("%s: managers and products add up to the team, in every kind of figure and every month", (_, file) => {
  const { course, shown, texts } = underway(file);
  const spec = compileDashboard({ course, plan: shown, isThere: () => false }, texts);
  const { values } = readingOf(spec);
  const { inputs } = course.current;
  const { places } = dashboard(file);
  inputs.metrics.forEach((_, metric) =>
    (["planned", "actual", "signed", "needed"] as const).forEach((kind) => {
      const line = (whose: Whose): readonly number[] =>
        (values[places.row(metric, kind, whose)] ?? []).slice(2, 14).map((value) => (value === "" ? 0 : (value as number)));
      const sum = (all: readonly Whose[]): readonly number[] =>
        all.map(line).reduce((sums, each) => sums.map((units, at) => units + (each[at] ?? 0)), Array<number>(12).fill(0));
      const close = (a: readonly number[], b: readonly number[]) => a.forEach((value, at) => expect(value).toBeCloseTo(b[at] ?? NaN, 6));
      close(line({ type: "team" }), sum(inputs.managers.map((_, at) => ({ type: "manager", at }) as const)));
      close(line({ type: "team" }), sum(inputs.products.map((_, at) => ({ type: "product", at }) as const)));
    }),
  );
});

test("a plan below 0: who loses less attains more, and nothing is forecast from it", () => {
  const months = (first: number, others: number): readonly number[] => [first, ...Array<number>(11).fill(others)];
  const standing = (net: number) =>
    standingOf({ planned: months(-100, 50), needed: months(0, 50), sold: months(0, 0), net: months(net, 0), year: 450 }, 1);
  expect([-200, -100, -50, 50].map((net) => standing(net).attainment)).toEqual([0, 1, 1.5, 2.5]);
  expect([standing(-50).forecast, standing(-50).done, standing(-50).required]).toEqual([null, -50 / 450, 500 / 11]);
  expect([isOffTrack(standing(-200), 5), isOffTrack(standing(-50), 5)]).toEqual([true, false]);
});

test("the boundary of the tolerance is not off track, whatever noise it has", () => {
  const standing = (net: number) => standingOf({ planned: Array<number>(12).fill(100), needed: [], sold: [], net: [net], year: 1200 }, 1);
  for (let tolerance = 0; tolerance <= 100; tolerance++) expect(isOffTrack(standing(100 - tolerance), tolerance)).toBe(false);
  expect(isOffTrack(standing(94), 5)).toBe(true);
});

test("whoever has not reported yet is neither ranked nor an exception, and says so", () => {
  const { texts, values, places, standing } = dashboard(team([10]));
  const { notReported, exceptionsNone } = texts.forms.dashboard;
  expect(standing({ type: "manager", at: 1 })[COLUMN.mark]).toBe(notReported);
  expect(standing({ type: "manager", at: 1 })[COLUMN.rank]).toBe("–");
  expect(standing(jia)[COLUMN.rank]).toBe(1);
  expect(values.flat()).not.toContain(exceptionsNone);
  const listed = values.slice(places.exceptions.first, places.exceptions.first + places.exceptions.rows).map(([name]) => name);
  expect(listed).not.toContain("乙");
});
