import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { zOf } from "../../../src/plan/statistics/normal";
import { wilson } from "../../../src/plan/statistics/wilson";

interface Case {
  readonly id: string;
  readonly input: { readonly successesOf: readonly (readonly [number, number])[]; readonly confidence: number };
  readonly expected: readonly (readonly [number, number])[];
  readonly tolerance: number;
}

const cases = JSON.parse(readFileSync(join(__dirname, "cases", "wilson.json"), "utf8")) as readonly Case[];

test.each(cases.map((each) => [each.id, each] as const))("%s", (_id, { input, expected, tolerance }) => {
  const found = input.successesOf.map(([successes, trials]) => wilson(successes, trials, zOf(input.confidence)) ?? [NaN, NaN]);
  for (const [row, [low, high]] of expected.entries()) {
    expect(Math.abs((found[row]?.[0] ?? NaN) - low)).toBeLessThan(tolerance);
    expect(Math.abs((found[row]?.[1] ?? NaN) - high)).toBeLessThan(tolerance);
  }
});

test("none and all are 0 and 1 exactly; without trials there is no interval", () => {
  expect(wilson(0, 30, 1.96)?.[0]).toBe(0);
  expect(wilson(30, 30, 1.96)?.[1]).toBe(1);
  expect(wilson(0, 0, 1.96)).toBeNull();
});

test("its ends are the shares from which the successes are just z standard errors away; it holds the share itself", () => {
  const counts = fc.integer({ min: 1, max: 100_000 }).chain((trials) => fc.tuple(fc.nat(trials), fc.constant(trials)));
  fc.assert(
    fc.property(counts, fc.double({ min: 0.5, max: 5, noNaN: true }), ([successes, trials], z) => {
      const [low, high] = wilson(successes, trials, z) ?? [NaN, NaN];
      const share = successes / trials;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      for (const end of [low, high]) {
        const away = (share - end) ** 2;
        const allowed = (z * z * end * (1 - end)) / trials;
        expect(Math.abs(away - allowed)).toBeLessThan(1e-12 + 1e-9 * allowed);
      }
      expect(low - 1e-15).toBeLessThanOrEqual(share);
      expect(high + 1e-15).toBeGreaterThanOrEqual(share);
      const [other = NaN, mirrored = NaN] = wilson(trials - successes, trials, z) ?? [];
      expect([1 - mirrored, 1 - other].map((end) => end.toFixed(12))).toEqual([low, high].map((end) => end.toFixed(12)));
    }),
  );
});
