import fc from "fast-check";
import { ledger, printedLedger } from "../../../src/plan/time/ledger";
import { EXACT, PRINTED } from "./ledgerCases";

const tenths = (values: readonly (number | null)[]): readonly number[] => values.map((value) => Number(value?.toFixed(1)));

test("ledger-1-deck: nothing is rounded but what is shown", () => {
  const { input, expected } = EXACT;
  const { years, balance, rest } = ledger(input.hours, input.years);
  expect(tenths(years)).toEqual(expected.years);
  expect(tenths(balance)).toEqual(expected.balance);
  expect(rest).toBeCloseTo((2.5 / 24) * 40, 12);
});

test("ledger-2-printed-adds-up: printed years and the rest add up to the span", () => {
  const { input, expected } = PRINTED;
  expect(printedLedger(input.hours, input.years)).toEqual(expected);
});

test("hours that are not known yet count for nothing, and take nothing", () => {
  expect(ledger([8, null, 4], 24)).toEqual({ years: [8, null, 4], balance: [16, null, 12], rest: 12 });
  expect(printedLedger([8, null, 4], 24)).toEqual({ years: [8, null, 4], balance: [16, null, 12], rest: 12 });
  expect(ledger([], 40)).toEqual({ years: [], balance: [], rest: 40 });
});

test("a day of more than 24 hours leaves less than nothing, and nothing to print that adds up", () => {
  expect(ledger([20, 16], 24).rest).toBe(-12);
  expect(printedLedger([20, 16], 24)).toBeNull();
});

test("printed years add up whatever the hours, each less than a tenth from its share", () => {
  const quarters = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 });
  fc.assert(
    fc.property(quarters, fc.integer({ min: 1, max: 100 }), (hours, span) => {
      const given = hours.map((one) => one / 4);
      const printed = printedLedger(given, span);
      const sum = printed?.years.reduce<number>((all, one) => all + Math.round((one ?? 0) * 10), Math.round((printed.rest ?? 0) * 10));
      expect(sum).toBe(span * 10);
      printed?.years.forEach((one, at) => expect(Math.abs((one ?? 0) - ((given[at] ?? 0) / 24) * span)).toBeLessThan(0.1));
    }),
  );
});
