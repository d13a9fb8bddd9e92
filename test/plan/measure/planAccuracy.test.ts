import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { planAccuracy } from "../../../src/plan/measure/planAccuracy";

interface Case {
  readonly id: string;
  readonly input: { readonly actual: number[]; readonly planned?: number[]; readonly forecast?: number[] };
  readonly expected: { readonly accuracy?: number; readonly absoluteErrors?: number };
}

const cases = JSON.parse(readFileSync(join(__dirname, "cases", "planAccuracy.json"), "utf8")) as readonly Case[];

/** Published cases of other measures. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  "acc-2-mase": "another measure, in forecastErrors.test.ts",
  "acc-4-mape-smape": "errors in percent of each actual, which small actuals blow up",
  "acc-5-tracking-signal": "another measure, in forecastErrors.test.ts",
};

test.each(cases.filter(({ id }) => LEFT_OUT[id] === undefined).map((each) => [each.id, each] as const))(
  "%s",
  (_id, { input, expected }) => {
    const plans = input.planned ?? input.forecast ?? [];
    const accuracy = planAccuracy(input.actual, plans) ?? NaN;
    if (expected.accuracy !== undefined) expect(accuracy).toBeCloseTo(expected.accuracy, 6);
    // What is missing to 1 is the sum of the errors, as a share of the larger ones.
    const larger = input.actual.reduce((sum, each, cell) => sum + Math.max(each, plans[cell] ?? 0), 0);
    expect((1 - accuracy) * larger).toBeCloseTo(expected.absoluteErrors ?? NaN, 9);
  },
);

test("every case is either tested or left out with its reason", () => {
  for (const id of Object.keys(LEFT_OUT)) expect(cases.map((each) => each.id)).toContain(id);
});

test("what is below 0 or not given counts 0; where all is 0 there is no accuracy; no binary noise", () => {
  expect(planAccuracy([null, -5, 0], [null, 0, -1])).toBeNull();
  expect(planAccuracy([80, -5], [100, null])).toBe(0.8);
  expect(planAccuracy([0.1, 0.2], [0.3, 0])).toBe(0.2);
});

test("lies from 0 to 1, whichever of the two is called the plan, and is 1 only where both are the same", () => {
  const cells = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(cells, (pairs) => {
      const [actuals, plans] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
      const accuracy = planAccuracy(actuals, plans);
      expect(planAccuracy(plans, actuals)).toBe(accuracy);
      if (accuracy === null) return expect(pairs.every(([a, b]) => a === 0 && b === 0)).toBe(true);
      expect(accuracy).toBeGreaterThanOrEqual(0);
      expect(accuracy === 1).toBe(pairs.every(([a, b]) => a === b));
    }),
  );
});
