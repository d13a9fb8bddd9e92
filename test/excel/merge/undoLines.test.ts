import { changesDone } from "../../../src/excel/merge/undoLines";
import type { LineChange } from "../../../src/sheet/merge/structure";

const found = (...rows: readonly (string | null)[]) => ({ layout: 1, stamp: "", rows, columns: ["a"] });
const changes: readonly LineChange[] = [
  { axis: "rows", type: "delete", at: 1, count: 1 },
  { axis: "rows", type: "insert", at: 2, count: 2 },
];
const was = found("head", "jia", "yi", "total");

test.each([
  [0, was],
  [1, found("head", "yi", "total")],
  [2, found("head", "yi", null, null, "total")],
  [2, found("head", "yi", "bing", "ding", "total")],
])("changesDone(…) is %i", (done, is) => {
  expect(changesDone(was, is, changes)).toBe(done);
});
