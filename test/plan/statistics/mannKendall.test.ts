import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { mannKendall } from "../../../src/plan/statistics/mannKendall";

const cases = JSON.parse(readFileSync(join(__dirname, "cases", "mannKendall.json"), "utf8")) as readonly { readonly id: string }[];
const caseOf = <T>(id: string): T => cases.find((each) => each.id === id) as T;

test("mk-1-epa: a published series with ties", () => {
  const { input, expected } = caseOf<{
    readonly input: { readonly x: number[] };
    readonly expected: { readonly S: number; readonly varS: number; readonly Z: number };
  }>("mk-1-epa");
  const { score, variance, p } = mannKendall(input.x) ?? { score: NaN, variance: NaN, p: NaN };
  expect(score).toBe(expected.S);
  expect(variance).toBeCloseTo(expected.varS, 2);
  expect((score - 1) / Math.sqrt(variance)).toBeCloseTo(expected.Z, 3);
  expect(p).toBeCloseTo(0.046, 4);
});

test("mk-3-critical-values: the least score that is significant, by the printed tables' own levels", () => {
  const { input, expected } = caseOf<{
    readonly input: { readonly n: number[] };
    readonly expected: { readonly leastAttainableS: Readonly<Record<string, number[]>> };
  }>("mk-3-critical-values");
  for (const n of input.n) {
    const chances = new Map(
      Array.from({ length: (n * (n - 1)) / 2 + 1 }, (_, falls) => withFalls(n, falls)).map((each) => [each?.score, each?.p]),
    );
    const least = [0.1, 0.05, 0.01].map((level) =>
      [...chances].reduce((lowest, [score = 0, p = 1]) => (p <= level && (lowest < 0 || score < lowest) ? score : lowest), -1),
    );
    expect([n, least]).toEqual([n, expected.leastAttainableS[n]]);
  }
});

test("own-mk-exact: exact chances of a rise without ties", () => {
  const { input, expected } = caseOf<{
    readonly input: { readonly n: number[]; readonly S: number[] };
    readonly expected: readonly number[];
  }>("own-mk-exact");
  for (const [row, n] of input.n.entries()) {
    const score = input.S[row] ?? 0;
    const found = withFalls(n, ((n * (n - 1)) / 2 - score) / 2);
    expect(found?.score).toBe(score);
    expect(found?.p).toBeCloseTo(expected[row] ?? NaN, 6);
  }
});

test("the exact chance is the share of all orders that rise as much, tried one by one", () => {
  const orders = permutations([1, 2, 3, 4, 5, 6]);
  const scores = orders.map(scoreOf);
  for (const order of orders.filter((_, at) => at % 7 === 0)) {
    const { score, p } = mannKendall(order) ?? { score: NaN, p: NaN };
    expect(score).toBe(scoreOf(order));
    expect(p).toBeCloseTo(scores.filter((each) => each >= score).length / orders.length, 12);
  }
});

test("score and variance are what they are defined as, with ties and without", () => {
  const values = fc.array(
    fc.oneof(
      fc.nat(6),
      fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10),
    ),
    { minLength: 4, maxLength: 60 },
  );
  fc.assert(
    fc.property(values, (series) => {
      const { score, variance, p } = mannKendall(series) ?? { score: NaN, variance: NaN, p: NaN };
      expect(score).toBe(scoreOf(series));
      const sizes = [...new Set(series)].map((value) => series.filter((each) => each === value).length);
      const spread = (t: number): number => t * (t - 1) * (2 * t + 5);
      expect(variance).toBeCloseTo((spread(series.length) - sizes.reduce((sum, t) => sum + spread(t), 0)) / 18, 6);
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
      if (score > 0) expect(p).toBeLessThanOrEqual(0.5);
    }),
  );
});

test("beyond ten values the approximation goes on where the exact chances end", () => {
  // 10 and 11 values that rise but for one pair: one more value makes it less likely by chance, about as much as from 9 to 10.
  const p = (n: number, falls: number): number => withFalls(n, falls)?.p ?? NaN;
  expect(p(11, 15)).toBeGreaterThan(p(10, 15) / 4);
  expect(p(11, 15)).toBeLessThan(p(10, 15));
});

test("binary noise is a tie; all the same is no trend; three values are too few", () => {
  expect(mannKendall([0.3, 0.1 + 0.2, 0.3, 0.3])).toEqual({ score: 0, variance: 0, p: 0.5 });
  expect(mannKendall([1, 2, 3])).toBeNull();
  expect(mannKendall([1, 2, 3, 4])?.p).toBeCloseTo(1 / 24, 15);
  expect(mannKendall([4, 3, 2, 1])?.p).toBe(1);
  const many = Array.from({ length: 100_000 }, (_, at) => at);
  expect(mannKendall(many)?.score).toBe((100_000 * 99_999) / 2);
});

/** So many values of which exactly so many pairs fall. */
function withFalls(n: number, falls: number): ReturnType<typeof mannKendall> {
  const left = Array.from({ length: n }, (_, at) => at);
  const order: number[] = [];
  for (let rest = falls; left.length > 0;) {
    const skipped = Math.min(rest, left.length - 1);
    rest -= skipped;
    order.push(...left.splice(skipped, 1));
  }
  return mannKendall(order);
}

function scoreOf(values: readonly number[]): number {
  return values.reduce((sum, a, at) => sum + values.slice(at + 1).reduce((own, b) => own + Math.sign(b - a), 0), 0);
}

function permutations(values: readonly number[]): readonly (readonly number[])[] {
  if (values.length === 0) return [[]];
  return values.flatMap((value) => permutations(values.filter((each) => each !== value)).map((rest) => [value, ...rest]));
}
