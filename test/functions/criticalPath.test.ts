import { readFileSync } from "node:fs";
import { associated, CellError, outcome } from "./associated";

const functions = associated();
const chinese = associated("zh-CN");
const call = (...args: readonly unknown[]): unknown => outcome(() => functions["CRITICALPATH"]?.(...args));
const inChinese = (...args: readonly unknown[]): unknown => outcome(() => chinese["CRITICALPATH"]?.(...args));
const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

interface Case {
  readonly id: string;
  readonly input: { readonly tasks: Readonly<Record<string, { readonly duration: number; readonly after: readonly string[] }>> };
  readonly expected: { readonly rows?: Readonly<Record<string, readonly number[]>>; readonly path?: readonly string[] };
}

const cases = JSON.parse(readFileSync("test/plan/work/cases/criticalPath.json", "utf8")) as readonly Case[];

test.each(cases.map((each) => [each.id, each] as const))("%s, whatever the order of its rows", (_id, { input, expected }) => {
  const rows = Object.entries(input.tasks);
  for (const order of [rows, [...rows].reverse()]) {
    const answer = call(
      order.map(([id]) => [id]),
      order.map(([, { duration }]) => [duration]),
      order.map(([, { after }]) => [after.join("、")]),
    );
    if (expected.rows) expect(answer).toEqual(order.map(([id]) => expected.rows?.[id]));
    else if (order === rows) expect(answer).toContain(`: ${expected.path?.join(" → ")} is a circle`);
    else expect(answer).toMatch(/: C → B → A → C is a circle/);
  }
});

test.each(["1,2", "1, 2", "1，2", "1、2", "1;2", "1；2", "1 2", " 1 , 2 ", "１　２", "2,1,1,"])("%j are 1 and 2", (after) => {
  expect(call(column(1, "2", 3), column(1, 4, 1), column("", null, after))).toEqual([
    [0, 1, 3, 4, 3],
    [0, 4, 0, 4, 0],
    [4, 5, 4, 5, 0],
  ]);
});

test("ids may hold dashes, slashes and points; capitals and small letters are the same; numbers are their text", () => {
  expect(call(column("A-1", "b/2", 1.1), column(1, 1, 1), column("", "a-1", "Ｂ/2 A-1"))).toEqual([
    [0, 1, 0, 1, 0],
    [1, 2, 1, 2, 0],
    [2, 3, 2, 3, 0],
  ]);
  expect(call(column(0.1 + 0.2, 2), column(1, 1), column("", 0.3))).toEqual([
    [0, 1, 0, 1, 0],
    [1, 2, 1, 2, 0],
  ]);
});

test.each([null, "", 0])("empty rows stay empty, an empty duration is 0: %j", (empty) => {
  expect(call(column("a", empty, "b"), column(2, empty, empty), column(empty, empty, "a"))).toEqual([
    [0, 2, 0, 2, 0],
    ["", "", "", "", ""],
    [2, 2, 2, 2, 0],
  ]);
  expect(call(empty, empty, empty)).toEqual([["", "", "", "", ""]]);
});

test("a row of tasks is answered downwards; a table is refused", () => {
  expect(call([["a", "b"]], [[1, 2]], [["", "a"]])).toEqual([
    [0, 1, 0, 1, 0],
    [1, 3, 1, 3, 0],
  ]);
  expect(
    call(
      [
        ["a", "b"],
        ["c", "d"],
      ],
      [[1]],
      [[""]],
    ),
  ).toBe("#VALUE! ids must be one row or one column, not a range of 2 × 2.");
});

test("what is wrong is named with its argument and row, in both languages", () => {
  const [ids, ones] = [column("1", "2", "3", "4"), column(1, 1, 1, 1)];
  const wrong: readonly (readonly [readonly unknown[], string, string])[] = [
    [
      [ids, ones, column("3", "1", "2", "")],
      "predecessors, row 1, column 1: 1 → 3 → 2 → 1 is a circle; each of these waits for the next. Cut it open.",
      "predecessors 第 1 行第 1 列：1 → 3 → 2 → 1 互为前置，形成循环，请断开其中一处。",
    ],
    [
      [column("1", "", "3", "4"), column(1, 0, 1, 1), column("3", null, "4", "1, 3")],
      "predecessors, row 3, column 1: 3 → 4 → 3 is a circle; each of these waits for the next. Cut it open.",
      "predecessors 第 3 行第 1 列：3 → 4 → 3 互为前置，形成循环，请断开其中一处。",
    ],
    [
      [ids, ones, column("", "1", "X9、1", "")],
      "predecessors, row 3, column 1: “X9” is not in ids.",
      "predecessors 第 3 行第 1 列的“X9”不在 ids 中。",
    ],
    [
      [ids, column(1, -0.5, 1, 1), column("", "", "", "")],
      "durations, row 2, column 1: -0.5 of “2” is negative; give 0 or more.",
      "durations 第 2 行第 1 列：“2”的用时 -0.5 为负数，应为 0 或正数。",
    ],
    [
      [ids, ones, column("", "2", "", "")],
      "predecessors, row 2, column 1: “2” cannot come after itself.",
      "predecessors 第 2 行第 1 列：“2”不能以自己为前置工作。",
    ],
    [
      [column("a", "b", "A", "c"), ones, column("", "", "", "")],
      "ids, row 3, column 1: “A” stands already in row 1, column 1; each task needs an id of its own.",
      "ids 第 3 行第 1 列的“A”与第 1 行第 1 列重复，每项工作的编号应各不相同。",
    ],
    [
      [column("a", "", "b", "c"), ones, column("", "", "", "")],
      "ids, row 2, column 1 is empty, but the row is not: give the task an id.",
      "ids 第 2 行第 1 列为空，而该行有内容，请填写工作编号。",
    ],
    [
      [ids, column(1, "two", 1, 1), column("", "", "", "")],
      "durations, row 2, column 1: “two” is text where a number is due.",
      "durations 第 2 行第 1 列是文本“two”，应为数字。",
    ],
  ];
  for (const [args, english, sentence] of wrong) {
    expect(call(...args)).toBe(`#VALUE! ${english}`);
    expect(inChinese(...args)).toBe(`#VALUE! ${sentence}`);
  }
  expect(call(column(new CellError("#N/A")), column(1), column(""))).toMatch(/^#N\/A ids, row 1, column 1 shows the error/);
});

test("a long circle is told by its beginning and its end", () => {
  const count = 30;
  const ids = Array.from({ length: count }, (_, at) => [`t${at}`]);
  const after = ids.map((_, at) => [`t${(at + 1) % count}`]);
  expect(
    call(
      ids,
      ids.map(() => [1]),
      after,
    ),
  ).toBe(
    "#VALUE! predecessors, row 1, column 1: t0 → t1 → t2 → t3 → t4 → t5 → t6 → t7 → t8 → t9 → … → t0 is a circle; " +
      "each of these waits for the next. Cut it open.",
  );
});
