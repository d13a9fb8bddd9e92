import { endsBy } from "../../../src/excel/merge/rewritten";

/** A title, three lines of which the second goes and one comes after the first, a blank line, a sum. */
const lines = [0, 1, null, 3, undefined, 5];

test.each([
  ["a line that stays", [1, 1], [1, 1]],
  ["a line that goes", [2, 2], null],
  ["one that moved up or down", [5, 5], [5, 5]],
  ["a blank one stays with the one before", [4, 4], [4, 4]],
  ["all of a list, one of which goes", [1, 3], [1, 3]],
  ["a part of it whose end goes", [1, 2], [1, 1]],
  ["with the blank line below", [1, 4], [1, 4]],
  ["below all that is in use", [9, 9], [9, 9]],
  ["from a line to far below", [3, 400], [3, 400]],
  ["everything", [0, 400], [0, 400]],
] as const)("%s", (_name, before, now) => {
  expect(endsBy(lines, 6, before)).toEqual(now);
});

test("an area has the same lines in another order, or those that came between; not others", () => {
  const turned = [0, 5, 3, 1, 6];
  expect(endsBy(turned, 7, [1, 3])).toEqual([1, 5]);
  expect(endsBy(turned, 7, [1, 2])).toEqual([3, 5]);
  expect(endsBy([0, 4, 2, 3, 1], 5, [1, 2])).toBeNull();
});

test("what was wider than the sheet needs not become narrower with it, but wider", () => {
  expect(endsBy([0, 1, 2, null, 3], 4, [0, 4])).toEqual([0, 4]);
  expect(endsBy([0, 1, 4], 5, [0, 2])).toEqual([0, 4]);
  expect(endsBy([null, null, 0], 1, [0, 400])).toEqual([0, 400]);
  expect(endsBy([null, null, 0], 1, [0, 1])).toBeNull();
});
