import { associated, CellError, outcome } from "./associated";

const functions = associated();
const chinese = associated("zh-CN");
const call = (...args: readonly unknown[]): unknown => outcome(() => functions["SIMILARITY"]?.(...args));
const inChinese = (...args: readonly unknown[]): unknown => outcome(() => chinese["SIMILARITY"]?.(...args));

const VISIT = "拜访集团客户1王主任，介绍集团彩铃业务，客户表示考虑。";

test("texts are compared cell by cell; names are not masked, figures are all alike", () => {
  expect(call([[VISIT, VISIT]], [[VISIT.replace("客户1", "客户25"), "介绍业务"]])).toEqual([[1, 2 / 22]]);
  const shared = call(VISIT, VISIT.replace("王主任", "李科长")) as number[][];
  expect(shared[0]?.[0]).toBeLessThan(1);
});

test.each([
  ["containment", 1],
  [" Containment ", 1],
  ["ＣＯＮＴＡＩＮＭＥＮＴ", 1],
  ["Jaccard", 0.6],
  ["", 0.6],
  [null, 0.6],
  [0, 0.6],
])("by %j: %d", (measure, expected) => expect(call("介绍业务", "介绍业务，考虑", null, measure)).toEqual([[expected]]));

test.each([null, "", 0])("an empty cell is no text: %j", (empty) => {
  const cells = call([["介绍业务", empty, empty]], [[empty, "介绍业务", empty]]) as unknown[][];
  expect(cells).toEqual([Array(3).fill(expect.objectContaining({ code: "#N/A" }))]);
  expect(String((cells[0]?.[1] as CellError).message)).toBe(
    "text1, row 1, column 2: fewer than 2 letters and figures in a row; there is nothing to compare.",
  );
});

test("what is shorter than n has nothing to compare, whatever stands around it", () => {
  const code = (n: number, text: string): unknown => {
    const [[cell] = []] = call(text, text, n) as unknown[][];
    return cell instanceof CellError ? cell.code : cell;
  };
  expect([code(1, "!"), code(1, "a!"), code(2, "a!"), code(2, "2026"), code(4, "a b c d"), code(5, "abcd")]).toEqual([
    "#N/A",
    1,
    "#N/A",
    "#N/A",
    1,
    "#N/A",
  ]);
});

test("numbers count as their text, errors stay in their cells", () => {
  expect(call([["表2026", 12.5]], [["表2025", "12，5"]], 1)).toEqual([[1, 1]]);
  expect(call([[new CellError("#REF!"), "ab"]], [["ab", new CellError("#DIV/0!")]])).toEqual([
    [expect.objectContaining({ code: "#VALUE!" }), expect.objectContaining({ code: "#DIV/0!" })],
  ]);
});

test("arguments that are none of those are named", () => {
  expect(call("ab", "ab", 1.5)).toBe("#VALUE! n is 1.5; it must be a whole number of at least 1.");
  expect(call("ab", "ab", -1)).toBe("#VALUE! n is -1; it must be a whole number of at least 1.");
  expect(inChinese("ab", "ab", 2, "余弦")).toBe("#VALUE! measure 为“余弦”，应为 jaccard 或 containment。");
  expect(call([["a", "b"]], [["a"]])).toMatch(/both must have the same shape/);
  expect(call([["a", "b"]], [["a", "b"]], [[1, 2]])).toMatch(/^#VALUE! n must be one cell/);
});
