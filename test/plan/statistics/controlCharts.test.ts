import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { discoveries } from "../../../src/plan/statistics/benjaminiHochberg";
import { lowerCusum } from "../../../src/plan/statistics/cusum";
import { median, medianDeviation } from "../../../src/plan/statistics/median";
import { senSlope } from "../../../src/plan/statistics/senSlope";

interface Case<Input, Expected> {
  readonly id: string;
  readonly input: Input;
  readonly expected: Expected;
}

const cases = JSON.parse(readFileSync(join(__dirname, "cases", "controlCharts.json"), "utf8")) as readonly Case<never, never>[];
const caseOf = <Input, Expected>(id: string): Case<Input, Expected> =>
  cases.find((each) => each.id === id) as unknown as Case<Input, Expected>;

test("cusum-1-tabular: both sides, the upper one as the lower one of what is mirrored", () => {
  interface Chart {
    readonly x: readonly number[];
    readonly target: number;
    readonly K: number;
    readonly H: number;
  }
  const { input, expected } = caseOf<Chart, { readonly SH: readonly number[]; readonly SL: readonly number[] }>("cusum-1-tabular");
  const low = lowerCusum(input.x, input.target, input.K);
  const high = lowerCusum(
    input.x.map((x) => -x),
    -input.target,
    input.K,
  );
  low.forEach((sum, i) => expect(sum).toBeCloseTo(expected.SL[i] ?? NaN, 9));
  high.forEach((sum, i) => expect(sum).toBeCloseTo(expected.SH[i] ?? NaN, 9));
  expect([...low, ...high].filter((sum) => sum > input.H)).toEqual([]);
});

test("mad-1, mad-3, mad-4: the median deviation, with and without its constant", () => {
  const r = caseOf<{ readonly x: readonly (readonly number[])[]; readonly constant: number }, readonly number[]>("mad-1-r");
  expect(r.input.x.map((x) => medianDeviation(x, r.input.constant))).toEqual(r.expected);
  expect(medianDeviation(r.input.x[0] ?? [])).toBeCloseTo(2.9652, 12);
  const help = caseOf<{ readonly x: readonly number[] }, Readonly<Record<string, number>>>("mad-3-r-help");
  expect(medianDeviation(help.input.x)).toBe(help.expected["constant1.4826"]);
  expect(medianDeviation(help.input.x, 1)).toBe(help.expected["constant1"]);
  expect(medianDeviation([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 1)).toBe(help.expected["oneToTen"]);
  const zero = caseOf<{ readonly x: readonly number[] }, { readonly MAD: number }>("mad-4-zero");
  expect(medianDeviation(zero.input.x)).toBe(zero.expected.MAD);
  expect([median([]), medianDeviation([])]).toEqual([null, null]);
});

/** A chart that nothing here draws. */
const LEFT_OUT = ["ewma-1-nist"];

test("every case is tested or left out", () => {
  expect(cases.map(({ id }) => id)).toEqual(["cusum-1-tabular", ...LEFT_OUT, "mad-1-r", "mad-3-r-help", "mad-4-zero"]);
});

test("discoveries: up to the last p under the line, also those above it before; more tests find less", () => {
  expect(discoveries([0.01, 0.2, 0.04], 0.1)).toEqual([true, false, true]);
  // The second is above its own limit of 0.05, and below that of the third.
  expect(discoveries([0.03, 0.055, 0.074, 0.9], 0.1)).toEqual([true, true, true, false]);
  expect(discoveries([0.01], 0.1, 100)).toEqual([false]);
  expect(discoveries([], 0.1)).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), fc.nat(20), (ps, more) => {
      const found = discoveries(ps, 0.1);
      const fewer = discoveries(ps, 0.1, ps.length + more);
      fewer.forEach((each, i) => expect(!each || found[i]).toBe(true));
      ps.forEach((p, i) => expect(!found[i] || ps.every((other, j) => other > p || found[j])).toBe(true));
    }),
  );
});

test("Sen's slope is that of most pairs", () => {
  expect(senSlope([1, 2, 3, 4, 100])).toBe(1);
  expect(senSlope([2, 2, 2])).toBe(0);
  expect(senSlope([1])).toBeNull();
});
