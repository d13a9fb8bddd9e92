import fc from "fast-check";
import { grossTarget } from "../../../src/plan/measure/grossTarget";

test.each([
  [950, 0.05, 1000],
  [95, 0.05, 100],
  [95.5, 0, 96],
  [344, 0.05, 363],
  [0, 0.5, 0],
  [-20, 0.5, 0],
  [1, 0.95, 20],
  [999_999_999_999, 0.1, 1_111_111_111_110],
])("grossTarget: %d net with %d cancelled need %d", (net, share, needed) => {
  expect(grossTarget(net, share)).toBe(needed);
});

test("grossTarget is the least whole number of which enough stays, to a thousandth of a unit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 0, max: 95 }), (net, percent) => {
      const stays = 1 - percent / 100;
      const needed = grossTarget(net, percent / 100);
      expect(Number.isInteger(needed)).toBe(true);
      expect(needed + 0.001).toBeGreaterThanOrEqual(net / stays);
      expect((needed - 1) * stays).toBeLessThan(net + 1e-6);
    }),
  );
});
