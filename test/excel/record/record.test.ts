import { codedSheet, withoutAnswers } from "../../../src/sheet/merge/codedSheet";
import { recordIn, recordRows, RECORD_HEAD, writtenIn } from "../../../src/excel/record/record";
import { smallSheet } from "../../support/smallSheet";

const coded = (number: number) => codedSheet(smallSheet("F1", [[number, { formula: "=A2*2", value: number * 2 }]]));
const kept = (number: number, marked: readonly string[] = []) => {
  const sheet = coded(number);
  return { key: "F1", stamp: sheet.stamp, written: { sheet, marked }, entries: null };
};
/** The record sheet after a writing: what it had, with its rows set and settled. */
function after(values: string[][], rows: ReturnType<typeof recordRows>): string[][] {
  const cells = values.map((row) => [...row]);
  for (const { row, cells: set } of rows.before) cells[row] = [...set];
  for (const { row, status } of rows.after) (cells[row] ??= [])[1] = status;
  return cells;
}

test("what was written comes back as it was, and the writing before it stays until the next but one", () => {
  const head = [[...RECORD_HEAD]];
  const once = after(head, recordRows(recordIn(head) ?? fail(), [kept(1)]));
  const twice = after(once, recordRows(recordIn(once) ?? fail(), [kept(2, ["jia\nyear"])]));
  const { entries } = recordIn(twice) ?? fail();
  expect(entries.map(({ key, status }) => [key, status])).toEqual([
    ["F1", "former"],
    ["F1", "written"],
  ]);
  const [former, written] = entries.map(writtenIn);
  expect(former?.sheet).toEqual({ ...coded(1), spec: withoutAnswers(coded(1).spec) });
  expect(written).toEqual({ sheet: { ...coded(2), spec: withoutAnswers(coded(2).spec) }, marked: ["jia\nyear"] });
  const thrice = after(twice, recordRows(recordIn(twice) ?? fail(), [kept(3)]));
  expect(thrice).toHaveLength(3);
});

test("cells that somebody has changed tell nothing, and so does a sheet that is no record", () => {
  const head = [[...RECORD_HEAD]];
  const rows = after(head, recordRows(recordIn(head) ?? fail(), [kept(1)]));
  (rows[1] ?? [])[3] = "spoilt";
  const [entry] = recordIn(rows)?.entries ?? [];
  expect(entry && writtenIn(entry)).toBeNull();
  expect(recordIn([["something else"]])).toBeNull();
});

function fail(): never {
  throw new Error("no record");
}
