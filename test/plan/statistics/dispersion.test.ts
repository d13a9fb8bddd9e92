import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { allAtOnce } from "../../../src/plan/steps/steps";
import { chanceOfEvenness, dispersion } from "../../../src/plan/statistics/dispersion";

interface Case {
  readonly id: string;
  readonly input: { readonly x?: readonly number[]; readonly counts?: readonly number[]; readonly size?: number };
  readonly expected: { readonly ratio?: number; readonly D?: number; readonly exactLowerP?: number };
  readonly tolerance: number;
}

const cases = JSON.parse(readFileSync(join(__dirname, "cases", "dispersion.json"), "utf8")) as readonly Case[];

/** Published cases of what nothing here offers: rule 5 needs no chi-square, since its tail is exact. */
const LEFT_OUT: readonly string[] = ["disp-4-horse-kicks", "disp-5-null-band"];

test.each(cases.filter(({ id }) => !LEFT_OUT.includes(id)).map((each) => [each.id, each] as const))(
  "%s",
  (_id, { input, expected, tolerance }) => {
    const counts = input.x ?? input.counts ?? [];
    const { index = NaN, mean = NaN } = dispersion(counts) ?? {};
    // Of so many trials each, a binomial count scatters less than its mean.
    const ratio = input.size === undefined ? index : index / (1 - mean / input.size);
    if (expected.ratio !== undefined) {
      expect(Math.abs(ratio - expected.ratio)).toBeLessThanOrEqual(tolerance);
      expect(Math.abs(ratio * (counts.length - 1) - (expected.D ?? NaN))).toBeLessThanOrEqual(tolerance);
    } else expect(Math.abs(index - (expected.D ?? NaN))).toBeLessThan(1e-6);
    if (expected.exactLowerP !== undefined) expect(allAtOnce(chanceOfEvenness(counts))).toBeCloseTo(expected.exactLowerP, 7);
  },
);

test("every case is tested or left out", () => {
  expect(cases.map(({ id }) => id)).toEqual(expect.arrayContaining([...LEFT_OUT]));
});

test("no counts, one, or none but zeros have no dispersion", () => {
  expect([dispersion([]), dispersion([3]), dispersion([0, 0])]).toEqual([null, null, null]);
});

test("the chance is that of all ways to share the total which are as even, counted one by one", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }), (counts) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      const squares = (all: readonly number[]): number => all.reduce((sum, count) => sum + count * count, 0);
      let [even, ways] = [0, 0];
      for (let way = 0; way < counts.length ** total; way++) {
        const own = counts.map(() => 0);
        for (let each = 0, left = way; each < total; each++, left = Math.floor(left / counts.length))
          own[left % counts.length] = (own[left % counts.length] ?? 0) + 1;
        ways++;
        if (squares(own) <= squares(counts)) even++;
      }
      expect(allAtOnce(chanceOfEvenness(counts))).toBeCloseTo(even / ways, 10);
    }),
    { numRuns: 40 },
  );
});

test("sixty days of five with a few others are counted out, too", () => {
  const days = Array.from({ length: 60 }, (_, day) => (day % 20 === 0 ? 4 : 5));
  expect(allAtOnce(chanceOfEvenness(days))).toBeLessThan(1e-20);
  expect(allAtOnce(chanceOfEvenness(days))).toBeGreaterThan(0);
});
