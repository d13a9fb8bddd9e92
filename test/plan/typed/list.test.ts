import { entriesIn, idsIn, numbersIn, patternIn } from "../../../src/plan/typed/list";

test.each([
  "4-4-5",
  "4－4－5",
  "4—4—5",
  "4–4–5",
  "4−4−5",
  "4 - 4 - 5",
  "4:4:5",
  "4：4：5",
  "4 4 5",
  "4\u30004\u00a05",
  "4、4、5",
  "4,4,5",
  "4，4，5",
  "4, 4, 5",
  "4;4；5",
  "4/4/5",
  "4|4|5",
  "4\n4\n5",
  " 4, 4, 5, ",
  "４，４，５",
  "4\u200b-4-5",
])("%j is 4, 4, 5", (text) => {
  expect(numbersIn(text)).toEqual([4, 4, 5]);
  expect(patternIn(text)).toEqual([4, 4, 5]);
});

test.each<readonly [string, readonly (number | string)[]]>([
  ["", []],
  ["12", [12]],
  ["50%, 75%", [0.5, 0.75]],
  ["50%，75%，100%", [0.5, 0.75, 1]],
  ["80%~120%", [0.8, 1.2]],
  ["80%～120%", [0.8, 1.2]],
  ["80%-120%", [0.8, 1.2]],
  ["80% 至 120%", [0.8, 1.2]],
  ["0.8到1.2", [0.8, 1.2]],
  ["1,000; 2,500", [1000, 2500]],
  ["1,000 2,500 10", [1000, 2500, 10]],
  ["1,000,2,500", [1, "000", 2, 500]],
  ["100,200,300", [100, 200, 300]],
  ["-5, 10", [-5, 10]],
  ["5, -10", [5, -10]],
  ["1.1%, x", [0.011, "x"]],
  ["1万、2万", [10000, 20000]],
])("numbersIn(%j)", (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

test("the known quarters may be written together; one weight is no pattern", () => {
  expect(["445", "454", "544", "４４５"].map(patternIn)).toEqual([
    [4, 4, 5],
    [4, 5, 4],
    [5, 4, 4],
    [4, 4, 5],
  ]);
  expect(["4", "13", "446", "", "0, 0", "4, -4", "4, x", "1,000,2,500", "444"].map(patternIn)).toEqual(Array(9).fill(null));
});

test("entries keep their signs and lose what is invisible", () => {
  expect(entriesIn("C5，D7:D9")).toEqual(["C5", "D7", "D9"]);
  expect(entriesIn("\ufeff50％、")).toEqual(["50%"]);
});

test.each<readonly [string, readonly string[]]>([
  ["", []],
  [" , ;", []],
  ["1,2", ["1", "2"]],
  ["1，2；3、4\u30005\n6", ["1", "2", "3", "4", "5", "6"]],
  ["A-1 b/2, 1.1", ["A-1", "b/2", "1.1"]],
  ["１,000", ["1", "000"]],
])("the ids in %j are %j", (text, ids) => expect(idsIn(text)).toEqual(ids));
