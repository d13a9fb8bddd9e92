import { spread, type Method, type SpreadOptions } from "../../../src/plan/split/spread";

function cells(base: readonly (number | null)[], method: Method, options?: SpreadOptions): readonly (number | null)[] {
  const result = spread(base, method, options);
  if (result.type !== "Split") throw new Error(JSON.stringify(result));
  return result.cells;
}

describe("methods with a total", () => {
  it("a pattern repeats along the line: 4-4-5", () => {
    expect(cells(Array<number>(12).fill(0), { type: "Pattern", total: 52, pattern: [4, 4, 5] })).toEqual([
      4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5,
    ]);
  });

  it("a reference of both signs counts as long as it does not cancel out", () => {
    expect(cells([0, 0], { type: "ByReference", total: 80, reference: [100, -20] })).toEqual([100, -20]);
    expect(cells([0, 0], { type: "ByReference", total: 80, reference: [-100, 20] })).toEqual([100, -20]);
    expect(spread([0, 0], { type: "ByReference", total: 80, reference: [100, -100] })).toEqual({ type: "BaseCancels", sum: 0 });
    expect(spread([0, 0, 0], { type: "ByReference", total: 80, reference: [0.1, 0.2, -0.3] })).toMatchObject({ type: "BaseCancels" });
  });

  it("what nearly cancels out, to a billionth of what stands in it, is no reference", () => {
    const by = (reference: readonly number[]) => spread([0, 0], { type: "ByReference", total: 80, reference });
    expect(by([1e10, 1 - 1e10])).toEqual({ type: "BaseCancels", sum: 1 });
    expect(by([500_000_000.5, -499_999_999.5])).toEqual({ type: "BaseCancels", sum: 1 });
    expect(by([1e8, 1 - 1e8])).toEqual({ type: "Split", cells: [8_000_000_000, -7_999_999_920], sharedEqually: false });
  });

  it("with bounds a negative reference is refused", () => {
    expect(spread([0, 0, 0], { type: "ByReference", total: 80, reference: [0, 100, -20] }, { max: [9, 9, 9] })).toMatchObject({ cell: 2 });
    expect(spread([0, 0], { type: "ByReference", total: 80, reference: [100, -20] }, { min: [0, 0] })).toEqual({
      type: "NegativeWeight",
      cell: 1,
      weight: -20,
    });
  });

  it("the unit that is left goes where it is asked for, within the bounds", () => {
    const last = { tie: "last" } as const;
    expect(cells([0, 0, 0], { type: "Equal", total: 10 }, last)).toEqual([3, 3, 4]);
    expect(cells([0, 0, 0], { type: "Pattern", total: 10, pattern: [1] }, last)).toEqual([3, 3, 4]);
    expect(cells([1, 1, 1], { type: "Proportional", total: 10 }, last)).toEqual([3, 3, 4]);
    expect(cells([0, 0, 0], { type: "Pattern", total: 10, pattern: [1] }, { ...last, max: [9, 9, 3] })).toEqual([3, 4, 3]);
  });

  it("all zero: equal parts, said aloud", () => {
    expect(spread([0, 0, 0], { type: "Proportional", total: 9 })).toEqual({ type: "Split", cells: [3, 3, 3], sharedEqually: true });
  });

  it("a blank is not a zero: it counts as the average, or stays blank", () => {
    expect(cells([30, null, 10, 0], { type: "Proportional", total: 160 })).toEqual([90, 40, 30, 0]);
    expect(cells([30, null, 10, 0], { type: "Proportional", total: 160 }, { blanks: "skip" })).toEqual([120, null, 40, 0]);
    expect(cells([1, 1], { type: "ByReference", total: 10, reference: [5, null] })).toEqual([5, 5]);
    expect(cells([null, null], { type: "Proportional", total: 10 })).toEqual([5, 5]);
  });

  it("held cells stay and count towards the total", () => {
    expect(cells([100, 100, 100], { type: "Equal", total: 600 }, { held: [false, true, true] })).toEqual([400, 100, 100]);
  });

  it("adding spreads the change over the cells that are not held", () => {
    expect(cells([10, 20, 30], { type: "Equal", total: 20 }, { action: "add", held: [false, true, false] })).toEqual([20, 20, 40]);
    expect(cells([10, 20, 30], { type: "Proportional", total: 12 }, { action: "subtract" })).toEqual([8, 16, 24]);
  });

  it("bounds are those of the cells after the action", () => {
    expect(cells([10, 20, 30], { type: "Equal", total: 30 }, { action: "add", max: [15, 100, 100] })).toEqual([15, 33, 42]);
    expect(cells([10, 20, 30], { type: "Equal", total: 30 }, { action: "subtract", min: [5, 5, 5] })).toEqual([5, 7, 18]);
  });
});

describe("methods that give each cell a value", () => {
  it("percent: the amount grows in size, computed exactly, and the sum is the exact sum rounded", () => {
    expect(cells([50, 100], { type: "PercentChange", percent: 10 })).toEqual([55, 110]);
    expect(cells([1000, -1000], { type: "PercentChange", percent: 2 })).toEqual([1020, -1020]);
    expect(cells([5, 5, 5], { type: "PercentChange", percent: 10 })).toEqual([6, 6, 5]);
    expect(cells([3, 7], { type: "PercentChange", percent: -100 })).toEqual([0, 0]);
    expect(spread([3, 7], { type: "PercentChange", percent: 0 })).toEqual({ type: "Split", cells: [3, 7], sharedEqually: false });
  });

  it("straight line and growth", () => {
    expect(cells([0, 0, 0, 0], { type: "StraightLine", first: 10, last: 40 })).toEqual([10, 20, 30, 40]);
    expect(cells([0, 0, 0], { type: "StraightLine", first: 10, last: 11 })).toEqual([10, 11, 11]);
    expect(cells([0], { type: "StraightLine", first: 10, last: 40 })).toEqual([10]);
    expect(cells([0, 0, 0], { type: "Growth", first: 1000, percent: 10 })).toEqual([1000, 1100, 1210]);
  });

  it("repeat, where something stands or everywhere; held cells and bounds hold", () => {
    expect(cells([100, 0, 250, null], { type: "Repeat", value: 400, where: "nonzero" })).toEqual([400, 0, 400, 0]);
    expect(
      cells(
        [100, 0, 250, null],
        { type: "Repeat", value: 400, where: "everywhere" },
        { blanks: "skip", held: [true, false, false, false], max: [900, 300, 900, 900] },
      ),
    ).toEqual([100, 300, 400, null]);
  });
});
