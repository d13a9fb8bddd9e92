import { percentIn, shareIn, shareOfPercentIn } from "../../../src/plan/typed/percent";

test.each([
  ["5", 5, 0.05, 5],
  ["5%", 5, 0.05, 0.05],
  ["５％", 5, 0.05, 0.05],
  ["1.1%", 1.1, 0.011, 0.011],
  ["1.1", 1.1, 0.011, 1.1],
  ["-2.5%", -2.5, -0.025, -0.025],
  ["(10%)", -10, -0.1, -0.1],
  ["105", 105, 1.05, 105],
  ["110.01%", 110.01, 1.1001, 1.1001],
  ["0", 0, 0, 0],
  ["5‰", 0.5, 0.005, 0.005],
])("%s", (text, percent, share, plain) => {
  expect([percentIn(text), shareOfPercentIn(text), shareIn(text)]).toEqual([percent, share, plain]);
});

test("what is no percentage", () => {
  expect(["", "x", "5 5", "80%~120%"].flatMap((text) => [percentIn(text), shareOfPercentIn(text), shareIn(text)])).toEqual(
    Array(12).fill(null),
  );
});
