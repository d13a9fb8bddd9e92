import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bias, scaledError, trackingSignals, weightedError } from "../../../src/plan/measure/forecastErrors";

interface Case<Expected> {
  readonly id: string;
  readonly input: {
    readonly actual: readonly number[];
    readonly planned?: readonly number[];
    readonly forecast?: readonly number[];
    readonly train?: readonly number[];
  };
  readonly expected: Expected;
  readonly tolerance: number;
}

const cases = JSON.parse(readFileSync(join(__dirname, "cases", "planAccuracy.json"), "utf8")) as readonly Case<unknown>[];
const caseOf = <Expected>(id: string): Case<Expected> => cases.find((each) => each.id === id) as Case<Expected>;

test.each(["acc-1-wape", "own-accuracy"])("%s: errors as a share of what was brought", (id) => {
  const { input, expected, tolerance } = caseOf<{ readonly wMAPE: number }>(id);
  const found = weightedError(input.actual, input.forecast ?? input.planned ?? []) ?? NaN;
  expect(Math.abs(found - expected.wMAPE)).toBeLessThanOrEqual(Math.max(tolerance, 1e-6));
});

test("acc-2-mase: errors against those of “as last time”", () => {
  const { input, expected } = caseOf<number>("acc-2-mase");
  const { train = [], actual, forecast = [] } = input;
  const steps = train.slice(1).map((value, i) => value - (train[i] ?? 0));
  expect(scaledError(actual, forecast, steps)).toBeCloseTo(expected, 12);
});

test("acc-5-tracking-signal", () => {
  const { input, expected, tolerance } = caseOf<readonly (readonly number[])[]>("acc-5-tracking-signal");
  trackingSignals(input.actual, input.forecast ?? []).forEach((signal, i) =>
    expect(Math.abs((signal ?? NaN) - (expected[i]?.[2] ?? NaN))).toBeLessThanOrEqual(tolerance),
  );
});

test("zeros: nothing brought, nothing forecast, no errors and no steps have no answer", () => {
  expect([weightedError([0], [3]), bias([3], [0]), scaledError([1], [2], [0, 0]), scaledError([], [], [1])]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(trackingSignals([5, 7], [5, 8])).toEqual([null, -2]);
  expect(bias([90, 30], [100, 50])).toBeCloseTo(-0.2, 12);
});
