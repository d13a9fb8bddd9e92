import { readFileSync } from "node:fs";
import { associated, CellError, outcome } from "./associated";

const functions = associated();
const chinese = associated("zh-CN");
const call = (id: string, ...args: readonly unknown[]): unknown => outcome(() => functions[id]?.(...args));
const inChinese = (id: string, ...args: readonly unknown[]): unknown => outcome(() => chinese[id]?.(...args));
const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

const casesOf = <T>(room: string, name: string): readonly T[] =>
  JSON.parse(readFileSync(`test/plan/${room}/cases/${name}.json`, "utf8")) as readonly T[];

describe("TREND", () => {
  test("a row or a column, empty cells left out; a 0 is a value", () => {
    expect(call("TREND", [[1, 2, 3, 4]])).toBeCloseTo(1 / 24, 15);
    expect(call("TREND", column(1, null, 2, "", 3, 4))).toBeCloseTo(1 / 24, 15);
    expect(call("TREND", column(1, 0, 2, 3, 4))).toBeCloseTo(5 / 120, 15);
    expect(call("TREND", column(1, 1 + 1e-16, 2, 3))).toBeGreaterThan(1 / 24);
  });

  test("too few values, a table, text", () => {
    expect(call("TREND", 5)).toBe("#N/A values has 1 number; at least 4 are needed.");
    expect(inChinese("TREND", [[1, null, 3]])).toBe("#N/A values 只有 2 个数字，至少需要 4 个。");
    expect(
      call("TREND", [
        [1, 2],
        [3, 4],
      ]),
    ).toBe("#VALUE! values must be one row or one column, not a range of 2 × 2.");
    expect(call("TREND", [[1, 2, "3", 4]])).toBe("#VALUE! values, row 1, column 3: “3” is text where a number is due.");
    expect(call("TREND", [[1, 2, new CellError("#N/A"), 4]])).toMatch(/^#N\/A values, row 1, column 3 shows the error/);
  });
});

describe("WILSON", () => {
  interface Case {
    readonly id: string;
    readonly input: { readonly successesOf: readonly (readonly [number, number])[]; readonly confidence: number };
    readonly expected: readonly (readonly [number, number])[];
  }

  test.each(casesOf<Case>("statistics", "wilson").map((each) => [each.id, each] as const))("%s", (_id, { input, expected }) => {
    const [successes, trials] = [column(...input.successesOf.map(([of]) => of)), column(...input.successesOf.map(([, all]) => all))];
    const rows = call("WILSON", successes, trials, input.confidence) as number[][];
    expect(rows.map((row) => row.map((end) => end.toFixed(6)))).toEqual(expected.map((row) => row.map((end) => end.toFixed(6))));
  });

  test("surer is wider; a row is answered downwards", () => {
    const [[low = 0, high = 0] = []] = call("WILSON", 4, 20) as number[][];
    const [[lower = 0, higher = 0] = []] = call("WILSON", 4, 20, 0.998) as number[][];
    expect([lower < low, higher > high]).toEqual([true, true]);
    expect(call("WILSON", [[0, 30]], [[30, 30]], 0)).toEqual(call("WILSON", column(0, 30), column(30, 30), 0.95));
  });

  test("what is no count, more than all, or no confidence is named", () => {
    expect(call("WILSON", column(1, 0.2), column(10, 20))).toBe(
      "#VALUE! successes, row 2, column 1: 0.2 is no count; give a whole number of at least 0.",
    );
    expect(inChinese("WILSON", 1, -1)).toBe("#VALUE! trials 第 1 行第 1 列的 -1 不是次数，应为不小于 0 的整数。");
    expect(inChinese("WILSON", 3, 2)).toBe("#VALUE! successes 第 1 行第 1 列的成功次数 3 多于总次数 2。");
    expect(inChinese("WILSON", 1, 2, 95)).toBe("#VALUE! confidence 为 95，应大于 0 且小于 1，如 0.95。");
    expect(call("WILSON", 1, 2, 1)).toMatch(/^#VALUE! confidence is 1; it must be/);
    expect(call("WILSON", 1, null)).toMatch(/1 successes are more than the 0 trials/);
    expect(call("WILSON", column(1, 2), column(1))).toMatch(/both must have the same shape/);
  });
});

describe("PLANACCURACY", () => {
  test("over all cells of any shape", () => {
    expect(
      call(
        "PLANACCURACY",
        [
          [90, 80],
          [10, null],
        ],
        [
          [100, 50],
          [0, 20],
        ],
      ),
    ).toBeCloseTo(140 / 210, 15);
    expect(call("PLANACCURACY", [[0.1, 0.2]], [[0.1, 0.2]])).toBe(1);
  });

  test.each([null, "", 0, [[null, 0]]])("nothing at all: %j", (nothing) => {
    expect(call("PLANACCURACY", nothing, nothing)).toBe("#DIV/0! There is nothing to divide by.");
  });

  test("shapes and texts", () => {
    expect(call("PLANACCURACY", [[1, 2]], column(1, 2))).toMatch(/both must have the same shape/);
    expect(inChinese("PLANACCURACY", [[1, "x"]], [[1, 2]])).toBe("#VALUE! actuals 第 1 行第 2 列是文本“x”，应为数字。");
  });
});
