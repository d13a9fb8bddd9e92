import fc from "fast-check";
import { chanceAbove, zOf } from "../../../src/plan/statistics/normal";

/** Computed with 40 digits by mpmath 1.3.0: erfc(z ÷ √2) ÷ 2. */
const CHANCES: readonly (readonly [number, number])[] = [
  [0, 0.5],
  [0.1, 0.460172162722971],
  [0.5, 0.3085375387259869],
  [1, 0.15865525393145705],
  [1.5, 0.06680720126885807],
  [1.99, 0.023295467750211823],
  [2, 0.02275013194817921],
  [1.96, 0.024997895148220435],
  [2.5, 0.006209665325776135],
  [2.999999, 0.0013499024634851548],
  [3, 0.0013498980316300946],
  [3.5, 0.00023262907903552504],
  [4, 3.1671241833119924e-5],
  [5, 2.866515718791939e-7],
  [6, 9.86587645037698e-10],
  [8, 6.220960574271784e-16],
  [10, 7.619853024160525e-24],
  [20, 2.7536241186062337e-89],
  [37, 5.725571222524577e-300],
];

/** By the same: √2 erfinv(confidence). */
const LIMITS: readonly (readonly [number, number])[] = [
  [0.001, 0.0012533144654325546],
  [0.1, 0.12566134685507405],
  [0.5, 0.6744897501960817],
  [0.8, 1.2815515655446006],
  [0.9, 1.6448536269514729],
  [0.95, 1.9599639845400538],
  [0.98, 2.3263478740408408],
  [0.99, 2.5758293035489004],
  [0.998, 3.090232306167813],
  [0.999, 3.2905267314918945],
  [0.9999, 3.890591886413121],
  [0.999999, 4.891638475692932],
  [0.999999999, 6.109410209383449],
];

const off = (found: number, wanted: number): number => Math.abs(found / wanted - 1);

test.each(CHANCES)("more than %d: %d, to 13 digits", (z, chance) => {
  expect(off(chanceAbove(z), chance)).toBeLessThan(1e-13);
  expect(off(chanceAbove(-z), 1 - chance)).toBeLessThan(1e-15);
});

test.each(LIMITS)("%d lies within %d, to 13 digits", (confidence, z) => expect(off(zOf(confidence), z)).toBeLessThan(1e-13));

test("so far that nothing is left", () => expect([chanceAbove(1e9), chanceAbove(-1e9), chanceAbove(Infinity)]).toEqual([0, 1, 0]));

test("farther is never likelier, and surer is never narrower", () => {
  const z = fc.double({ min: -40, max: 40, noNaN: true });
  fc.assert(fc.property(z, z, (a, b) => a >= b || chanceAbove(a) >= chanceAbove(b) * (1 - 1e-13)));
  const share = fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true });
  fc.assert(fc.property(share, (confidence) => Math.abs(1 - 2 * chanceAbove(zOf(confidence)) - confidence) < 1e-14));
});
