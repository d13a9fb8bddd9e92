import fc from "fast-check";
import { assessment, seemingGrade } from "../../../src/plan/goals/assessment";
import { defaultWeights } from "../../../src/plan/goals/defaultWeights";

import { openGoals } from "../../../src/plan/goals/openGoals";
import { scoreLab } from "../../../src/plan/goals/scoreLab";
import { smartHints, type GoalText } from "../../../src/plan/goals/smart";
import { exactSum } from "../../../src/plan/numbers/exact";
import { faces } from "../../../src/plan/cube/faces";
import { score, type Card } from "../../../src/plan/measure/score";
import { SCORING } from "../../../src/plan/measure/scoring";
import { example } from "../../forms/examples";
import { goalsOf } from "../../forms/F9/cards";
import { twoMetrics } from "../../forms/threeManagers";

const worked: Card = {
  weights: [0.3, 0.3, 0.1, 0.1, 0.1, 0.1],
  completions: [1.05, 0.9, 1.03, 0.9, 1.2, 1],
  difficulty: 1.1,
  effort: 1.05,
};

test("assessment(card, scale) gives the worked example", () => {
  expect(assessment(worked, SCORING)).toEqual({
    crossScores: [31.5, 27, 10.3, 9, 12, 10],
    points: { goals: 99.8, afterDifficulty: 109.78, afterEffort: 115.269 },
    missing: null,
    grade: "A",
    open: null,
  });
});

test("openGoals(card): the goals that count and have no completion yet, with their weight", () => {
  const card = (weights: readonly (number | null)[], completions: readonly (number | null)[]) => openGoals({ weights, completions });
  expect(card([0.5, 0.3, 0.2], [1, 1, null])).toEqual({ goals: 1, of: 3, weight: 0.2 });
  expect(card([0.1, 0.2, 0.7], [null, null, 0])).toEqual({ goals: 2, of: 3, weight: 0.3 });
  expect(card([0.5, null, 0, 0.5], [1, null, null, 1])).toBeNull();
});

test("assessment(card, scale) tells what is missing: completions, or weights", () => {
  expect(assessment({ ...worked, completions: worked.completions.map(() => null) }, SCORING)).toMatchObject({
    points: null,
    missing: "completions",
    grade: null,
  });
  expect(assessment({ ...worked, weights: [0.4, ...worked.weights.slice(1)] }, SCORING)).toMatchObject({
    points: null,
    missing: "weights",
    grade: null,
  });
  expect(assessment({ ...worked, weights: [null, ...worked.weights.slice(1)] }, SCORING).crossScores[0]).toBeNull();
});

test("goals without a completion are left out where that was chosen: the others count for all", () => {
  const leftOut = { ...SCORING, openGoals: "leftOut" } as const;
  const card: Card = { weights: [0.4, 0.2, 0.4], completions: [0.9, 0.9, null], difficulty: 1, effort: 1 };
  expect(assessment(card, SCORING)).toMatchObject({ points: { afterEffort: 54 }, grade: "E" });
  expect(assessment(card, leftOut)).toMatchObject({ points: { goals: 90, afterEffort: 90 }, grade: "B", open: { goals: 1, weight: 0.4 } });
  // 60 % at two thirds, four thirds and a bit: the quotient does not lose the grade.
  const thirds: Card = { weights: [0.1, 0.1, 0.1, 0.7], completions: [2 / 3, 4 / 3, 0.7, null], difficulty: 1, effort: 1 };
  expect(assessment(thirds, leftOut)).toMatchObject({ points: { afterEffort: 90 }, grade: "B" });
  expect(assessment({ ...worked, completions: worked.completions.map(() => null) }, leftOut).points).toBeNull();
  expect(assessment(worked, leftOut)).toEqual(assessment(worked, SCORING));
  const lab = scoreLab(card, leftOut);
  expect(lab).toMatchObject({ points: 90, next: { name: "A", from: 110 } });
  // 0.6 × 0.9 + 0.4 × 1.4 = 1.1 of all; alone, 0.4 × 1.2 + 0.2 × 0.9 = 0.66 of 0.6.
  expect(lab.type === "Score" && lab.next?.completions).toEqual([1.2, 1.5, 1.4]);
});

test("seemingGrade(points, scale): 109.96 shows as 110.0 but is none; a boundary is reached", () => {
  expect(seemingGrade(109.96, SCORING)).toEqual({ from: 110, name: "A" });
  expect(seemingGrade(109.94, SCORING)).toBeNull();
  expect(seemingGrade(110, SCORING)).toBeNull();
  expect(seemingGrade(59.999, SCORING)?.name).toBe("D");
});

test("defaultWeights(totals, products) are whole percents that add up to 1", () => {
  expect(defaultWeights(2, 3)).toEqual([0.3, 0.3, 0.14, 0.13, 0.13]);
  expect(defaultWeights(1, 0)).toEqual([1]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(9), (totals, products) => {
      const weights = defaultWeights(totals, products);
      expect(weights).toHaveLength(totals + products);
      expect(exactSum(weights)).toBe(1);
    }),
  );
});

test("goalsOf(plan): a goal per metric, and the largest products; together they are the plan", () => {
  const { plan } = example("two metrics", twoMetrics);
  const goals = goalsOf(plan);
  plan.inputs.metrics.forEach((_, metric) => {
    const years = goals.map((own) => own.find((goal) => goal.metric === metric && goal.product === null)?.units ?? 0);
    expect(years.reduce((sum, units) => sum + units, 0)).toBe(faces(plan, metric).total);
  });
  const products = (goals[0] ?? []).filter(({ product }) => product !== null);
  expect(products.map(({ id }) => id).sort()).toEqual(["product:crbt", "product:ip", "product:sms"]);
  expect(products.map(({ units }) => units)).toEqual(products.map(({ units }) => units).sort((a, b) => b - a));
});

const goal: GoalText = { goal: "收入", weight: 0.3, quantity: 150, time: "6月底", minimum: 120, best: 100 };
const hints = (other: Partial<GoalText>, margin = 0.5) =>
  smartHints({ ...goal, ...other }, margin, String).map(({ part, detail }) => [part, detail.type]);

test.each<[Partial<GoalText>, string, string]>([
  [{ goal: " " }, "goal", "GoalUnnamed"],
  [{ quantity: null }, "quantity", "GoalNotMeasurable"],
  [{ quantity: "多多益善" }, "quantity", "GoalNotMeasurable"],
  [{ time: null }, "time", "GoalNotTimeBound"],
  [{ time: "soon" }, "time", "GoalNotTimeBound"],
  [{ weight: null }, "weight", "GoalWithoutWeight"],
  [{ weight: 0 }, "weight", "GoalWithoutWeight"],
  [{ quantity: 150.01 }, "quantity", "GoalBeyondBest"],
  [{ minimum: 151 }, "minimum", "MinimumAboveStandard"],
])("smartHints(%j) points at %s: %s", (other, part, code) => expect(hints(other)).toEqual([[part, code]]));

test.each<Partial<GoalText>>([
  {},
  { quantity: "每月三次" },
  { quantity: "3 visits a week" },
  { time: 46203 },
  { time: "年底" },
  { time: "End of the quarter" },
  { best: null },
  { best: 0 },
  { minimum: "八成" },
])("smartHints(%j) has nothing to say", (other) => expect(hints(other)).toEqual([]));

test("smartHints: the margin can be set", () => {
  expect(hints({}, 0.2)).toEqual([["quantity", "GoalBeyondBest"]]);
  expect(smartHints(goal, 0.2, String)[0]?.detail).toMatchObject({ above: "50%", margin: "20%", standard: "150", best: "100" });
});

describe("scoreLab(card, scale)", () => {
  test("tells the way to the next grade", () => {
    const lab = scoreLab({ ...worked, effort: 1 }, SCORING);
    expect(lab).toMatchObject({ type: "Score", points: 109.78, grade: "B", next: { name: "A", from: 110 } });
    expect(lab.type === "Score" && lab.next?.gap).toBeCloseTo(0.22, 10);
    expect(lab.type === "Score" && lab.next?.completions).toEqual([1.057, 0.907, 1.05, 0.92, 1.22, 1.02]);
    expect(scoreLab(worked, SCORING)).toMatchObject({ grade: "A", next: null });
    expect(scoreLab({ ...worked, weights: [0.4, ...worked.weights.slice(1)] }, SCORING)).toEqual({ type: "WeightsNotOne", sum: 1.1 });
  });

  test("a goal that does not count cannot bring it", () => {
    const lab = scoreLab({ weights: [1, 0, null], completions: [0.5, null, 1], difficulty: 1, effort: 1 }, SCORING);
    expect(lab.type === "Score" && lab.next?.completions).toEqual([0.6, null, null]);
    expect(lab).toMatchObject({ open: null });
    const negative = scoreLab({ weights: [1], completions: [0.5], difficulty: -1, effort: 1 }, SCORING);
    expect(negative.type === "Score" && negative.next?.completions).toEqual([null]);
    // An empty factor may arrive as 0.
    expect(scoreLab({ weights: [1], completions: [0.5], difficulty: 0, effort: 0 }, SCORING)).toMatchObject({ points: 50 });
  });

  test("gives no grade before anything is completed, and tells what is open", () => {
    expect(scoreLab({ ...worked, completions: worked.completions.map(() => null) }, SCORING)).toEqual({ type: "NoCompletions" });
    expect(scoreLab({ ...worked, completions: [1.05, null, ...worked.completions.slice(2)] }, SCORING)).toMatchObject({
      grade: "C",
      open: { goals: 1, of: 6, weight: 0.3 },
    });
  });

  test("what it asks for is enough, and a tenth of a percent less is not", () => {
    const card = fc
      .array(
        fc.record({
          weight: fc.integer({ min: 0, max: 9 }),
          completion: fc.option(fc.integer({ min: 0, max: 1500 }).map((each) => each / 1000)),
        }),
        { minLength: 1, maxLength: 6 },
      )
      .filter((goals) => goals.some(({ weight }) => weight > 0))
      .chain((goals) => {
        const all = goals.reduce((sum, { weight }) => sum + weight, 0);
        return fc.record({
          weights: fc.constant(goals.map(({ weight }) => weight / all)),
          completions: fc.constant(goals.map(({ completion }) => completion)),
          difficulty: fc.integer({ min: 50, max: 150 }).map((each) => each / 100),
          effort: fc.integer({ min: 50, max: 150 }).map((each) => each / 100),
        });
      });
    fc.assert(
      fc.property(card, (given) => {
        const lab = scoreLab(given, SCORING);
        if (lab.type !== "Score" || lab.next === null) return;
        const { completions, from } = lab.next;
        completions.forEach((completion, position) => {
          if (completion === null) return;
          const points = (tried: number): number => {
            const result = score({ ...given, completions: given.completions.map((each, i) => (i === position ? tried : each)) });
            return result.type === "Score" ? result.points : NaN;
          };
          expect(points(completion)).toBeGreaterThanOrEqual(from);
          expect(points(completion - 0.001)).toBeLessThan(from);
        });
      }),
    );
  });
});
