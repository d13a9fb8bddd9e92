import { grouped } from "../../../src/plan/causes/grouped";
import { mendsOf } from "../../../src/plan/causes/mends";
import { withMeant } from "../../../src/plan/causes/withMeant";
import type { Detail, Path, Problem } from "../../../src/plan/problem/problem";

const problem = (at: Path, detail: Detail): Problem => ({ level: "error", at, detail });
const unknown = (name: string, known: readonly string[] = ["王芳"]): Detail => ({ type: "UnknownManager", name, known });

test("one name that nobody has is one cause, in whichever list; one column's mistakes are one; all else stands for itself", () => {
  const all = [
    problem(["clients", 0, "manager"], unknown("王方")),
    problem(["clients", 1, "class"], { type: "Missing" }),
    problem(["holds", 0, "manager"], unknown("王 方 ".trim())),
    problem(["clients", 4, "class"], { type: "Missing" }),
    problem(["clients", 4, "manager"], unknown("王方")),
    problem(["bounds", 1, "manager"], unknown("王方")),
    problem([], { type: "NoPageSetup" }),
    problem(["D7"], { type: "Prospect", name: "春晖书店" }),
    problem(["D8"], { type: "Prospect", name: "市一医院", meant: "市第一医院" }),
    problem(["D9"], { type: "Prospect", name: "绿洲超市" }),
    problem([], { type: "NoPageSetup" }),
  ].map((one) => ({ problem: one }));
  expect(grouped(all).map(({ first, alike }) => [first, ...alike].map((one) => all.indexOf(one)))).toEqual([
    [0, 4, 5],
    [1, 3],
    [2],
    [6],
    [7, 9],
    [8],
    [10],
  ]);
});

test.each<readonly [string, Problem, readonly (string | number)[]]>([
  ["the nearest name", problem(["clients", 0, "manager"], unknown("王方")), ["王芳"]],
  ["no name for a stranger", problem(["clients", 0, "manager"], unknown("赵一山")), []],
  ["the number that was meant", problem(["a", 0, "b"], { type: "WrongKind", expected: "amount", found: "约3", meant: ["3"] }), [3]],
  [
    "percent as typed",
    problem(["a", 0, "b"], { type: "WrongKind", expected: "number", found: "80%~90%", meant: ["80%", "90%"] }),
    ["80%", "90%"],
  ],
  [
    "every digit",
    problem(["a", 0, "b"], { type: "WrongKind", expected: "amount", found: "x", meant: ["1234567890123456"] }),
    ["1234567890123456"],
  ],
  [
    "both days",
    problem(["a", 0, "date"], { type: "WrongKind", expected: "date", found: "7/1/2026", meant: ["2026-07-01", "2026-01-07"] }),
    ["2026-07-01", "2026-01-07"],
  ],
  [
    "the text as the number that it counts as",
    problem(["a", 0, "b"], { type: "NumberAsText", found: "12万", number: 120_000, more: 0 }),
    [120_000],
  ],
  [
    "nothing where several cells are told as one",
    problem(["a", 0, "b"], { type: "NumberAsText", found: "12万", number: 120_000, more: 2 }),
    [],
  ],
  ["nothing in a cell with a list", problem(["changes", 0, "successors", 0], unknown("王方")), []],
])("a click writes %s", (_, one, becomes) => {
  expect(mendsOf(one).map((mend) => mend.becomes)).toEqual(becomes);
});

test.each([
  ["1000.5", "1", "1001"],
  ["10.004", "0.01", "10.00"],
  ["150", "100", "200"],
  ["-10.005", "0.01", "-10.01"],
  ["0.001", "0.01", undefined],
])("%s in units of %s is meant as %s", (amount, unit, nearest) => {
  expect(withMeant({ type: "NotMultipleOfUnit", amount, unit })).toEqual({
    type: "NotMultipleOfUnit",
    amount,
    unit,
    ...(nearest !== undefined && { nearest }),
  });
});
