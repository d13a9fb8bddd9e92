import fc from "fast-check";
import { bucketOrder, quadrantOf } from "../../../src/plan/time/quadrants";
import type { Priority } from "../../../src/plan/inputs/priority";

const task = (important: boolean | null, urgent: boolean | null, due = ""): Priority => ({
  who: "",
  task: "x",
  important,
  urgent,
  hours: null,
  due,
});

test("important and urgent is gravel, important alone a stone, urgent alone sand, neither water; open as long as one is open", () => {
  expect([task(true, true), task(true, false), task(false, true), task(false, false)].map(quadrantOf)).toEqual(["A", "B", "C", "D"]);
  expect([task(null, true), task(true, null), task(null, null)].map(quadrantOf)).toEqual([null, null, null]);
});

test("big stones first, then gravel, sand and water; the earlier day first, those without a day last, equal ones as given", () => {
  const list = [
    task(false, false),
    task(true, true, "2026-03-02"),
    task(true, false),
    task(true, false, "2026-03-06"),
    task(true, false, "2026-03-04"),
    task(null, true),
    task(true, false, "2026-03-06"),
    task(false, true),
  ];
  expect(bucketOrder(list, null)).toEqual([7, 5, 4, 2, 1, null, 3, 6]);
});

test("in a day's list what is important, urgent and due by that day stands first", () => {
  const list = [task(true, false), task(true, true, "2026-03-03"), task(true, true, "2026-03-02"), task(true, true)];
  expect(bucketOrder(list, "2026-03-02")).toEqual([2, 3, 1, 4]);
  expect(bucketOrder(list, "2026-03-03")).toEqual([3, 2, 1, 4]);
});

test("the order is a numbering of all that have a class", () => {
  const marks = fc.option(fc.boolean());
  fc.assert(
    fc.property(fc.array(fc.tuple(marks, marks, fc.constantFrom("", "2026-03-02", "2026-03-03"))), (rows) => {
      const orders = bucketOrder(
        rows.map(([important, urgent, due]) => task(important, urgent, due)),
        "2026-03-02",
      );
      const placed = orders.flatMap((order) => (order === null ? [] : [order])).sort((a, b) => a - b);
      expect(placed).toEqual(placed.map((_, at) => at + 1));
      expect(placed).toHaveLength(rows.filter(([important, urgent]) => important !== null && urgent !== null).length);
    }),
  );
});
