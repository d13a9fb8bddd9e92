import fc from "fast-check";
import { shareOnLine, type SumRange } from "../../../src/plan/holds/periodLine";
import { runs } from "../split/runs";

const between = (first: number, last: number, min: number, max = min): SumRange => ({ first, last, min, max });
const months = (count: number, max: number): readonly SumRange[] => Array.from({ length: count }, (_, at) => between(at, at, 0, max));

test("a sum is shared in proportion, as far as sums that overlap with it allow", () => {
  expect(shareOnLine(months(4, 1000), between(0, 2, 330), [100, 100, 100], [1, 1, 1])).toEqual({ type: "Shares", units: [110, 110, 110] });
  const beside = [...months(4, 1000), between(1, 3, 610), between(3, 3, 10)];
  expect(shareOnLine(beside, between(0, 2, 700), [100, 100, 100], [1, 1, 1])).toEqual({ type: "Shares", units: [100, 300, 300] });
});

test("what cannot be is said in units", () => {
  const beside = [...months(4, 1000), between(0, 1, 200), between(2, 2, 200)];
  expect(shareOnLine(beside, between(0, 2, 300), [100, 100, 100], [1, 1, 1])).toMatchObject({ type: "Short", need: 400, have: 300 });
});

test("a way is found whenever there is one", () => {
  const line = fc.array(fc.nat(30), { minLength: 3, maxLength: 12 }).chain((units) => {
    const span = fc.tuple(fc.nat(units.length - 1), fc.nat(units.length - 1), fc.nat(4)).map(([a, b, room]) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      const sum = units.slice(first, last + 1).reduce((all, one) => all + one, 0);
      return between(first, last, Math.max(0, sum - room), sum + room);
    });
    return fc.tuple(
      fc.constant(units),
      fc.array(span, { minLength: 1, maxLength: 6 }),
      fc.array(fc.nat(50), { minLength: 12, maxLength: 12 }),
    );
  });
  fc.assert(
    fc.property(line, ([units, spans, now]) => {
      const [sum, ...others] = spans as [SumRange, ...SumRange[]];
      const ranges = [...months(units.length, 400), ...others];
      const found = shareOnLine(ranges, sum, now.slice(sum.first, sum.last + 1), now.map(() => 1).slice(sum.first, sum.last + 1));
      expect(found.type).toBe("Shares");
      if (found.type !== "Shares") return;
      const settled = found.units.map((one, at) => between(sum.first + at, sum.first + at, one));
      // What is settled leaves the others a way.
      const rest = shareOnLine(
        [...ranges, ...settled, sum],
        between(0, units.length - 1, 0, 99999),
        now.slice(0, units.length),
        now.slice(0, units.length),
      );
      expect(rest.type).toBe("Shares");
    }),
    { numRuns: runs * 4 },
  );
});
