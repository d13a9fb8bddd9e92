import fc from "fast-check";
import { assessment } from "../../../src/plan/goals/assessment";
import { scoreLab } from "../../../src/plan/goals/scoreLab";
import { grade, GRADES } from "../../../src/plan/measure/grade";
import { score } from "../../../src/plan/measure/score";
import { SCORING } from "../../../src/plan/measure/scoring";
import { associated } from "../../functions/associated";
import { boundaryCards, PARTS } from "../boundaryCards";

test("quotients cost nobody a grade: every boundary that is exactly reached is reached", () => {
  const [functions, cards] = [associated(), [...boundaryCards()]];
  expect(cards.length).toBeGreaterThan(7000);
  const lost = cards.filter((each) => {
    const result = score(each.card);
    return result.type !== "Score" || result.points !== each.limit;
  });
  expect(lost).toEqual([]);
  // Every way to a grade takes the same points; each hundredth card shows it.
  for (const each of cards.filter((_, at) => at % 100 === 0)) {
    const { card } = each;
    const wanted = GRADES.find(({ from }) => from === each.limit)?.name;
    const points = functions["SCORE"]?.([card.weights], [card.completions]);
    const lab = scoreLab(card, SCORING);
    expect([points, functions["GRADE"]?.(points), assessment(card, SCORING).grade, lab.type === "Score" && lab.grade]).toEqual([
      each.limit,
      wanted,
      wanted,
      wanted,
    ]);
  }
});

test("a grade is that of the exact score, whatever the parts and the factors", () => {
  const goal = fc.record({ tenths: fc.integer({ min: 1, max: 5 }), done: fc.nat(20), part: fc.constantFrom(...PARTS) });
  const card = fc.array(goal, { minLength: 2, maxLength: 6 }).filter((goals) => goals.reduce((sum, { tenths }) => sum + tenths, 0) === 10);
  const percent = fc.integer({ min: 80, max: 120 });
  fc.assert(
    fc.property(card, percent, percent, (goals, difficulty, effort) => {
      const common = 3 * 4 * 7 * 11 * 3;
      const sum = goals.reduce((total, { tenths, done, part }) => total + tenths * done * (common / part), 0);
      // 10 × Σ tenths × done ÷ part × difficulty ÷ 100 × effort ÷ 100, over one denominator.
      const exact = BigInt(sum) * 10n * BigInt(difficulty * effort);
      const wanted = GRADES.find(({ from }) => exact >= BigInt(from) * BigInt(common) * 10_000n)?.name ?? "E";
      const result = score({
        weights: goals.map(({ tenths }) => tenths / 10),
        completions: goals.map(({ done, part }) => done / part),
        difficulty: difficulty / 100,
        effort: effort / 100,
      });
      expect(result.type === "Score" && grade(result.points)).toBe(wanted);
    }),
    { numRuns: 300 },
  );
});

test("a score just below a boundary stays below", () => {
  const just = (completion: number) => score({ weights: [1], completions: [completion], difficulty: 1, effort: 1 });
  expect(just(1.0996)).toEqual({ type: "Score", points: 109.96 });
  expect(grade(109.96)).toBe("B");
  expect([89.9999999999, 89.99999999991, 110 - 1e-9].map((points) => grade(points))).toEqual(["C", "C", "B"]);
});

test("weights of tenths, thirds and sixths add up; a billionth is forgiven, two are not", () => {
  const of = (...weights: readonly number[]) => score({ weights, completions: weights.map(() => 1), difficulty: 1, effort: 1 }).type;
  expect([of(0.1, 0.2, 0.7), of(1 / 3, 1 / 3, 1 / 3), of(1 / 6, 5 / 6), of(0.5, 0.500000001)]).toEqual(Array(4).fill("Score"));
  expect(of(0.5, 0.500000002)).toBe("WeightsNotOne");
});
