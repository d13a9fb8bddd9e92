import { codedSheet, withoutAnswers } from "../../../src/sheet/merge/codedSheet";
import { piecesOf, writtenIn } from "../../../src/excel/record/entry";
import { recordIn, recordRows, RECORD_HEAD } from "../../../src/excel/record/record";
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
  const [former, written] = entries.map((entry) => writtenIn(entry, entries));
  expect(former?.sheet).toEqual({ ...coded(1), spec: withoutAnswers(coded(1).spec) });
  expect(written).toEqual({ sheet: { ...coded(2), spec: withoutAnswers(coded(2).spec) }, marked: ["jia\nyear"] });
  const thrice = after(twice, recordRows(recordIn(twice) ?? fail(), [kept(3)]));
  expect(thrice).toHaveLength(4);
});

test("where little changes only that is said, however often, and the whole stays until it is no longer needed", () => {
  const sheetOf = (number: number) =>
    codedSheet(smallSheet("F1", [...Array.from({ length: 200 }, (_, row) => [row, `row ${row}`]), [number, ""]]));
  const keptOf = (sheet: ReturnType<typeof sheetOf>) => ({ key: "F1", stamp: sheet.stamp, written: { sheet, marked: [] }, entries: null });
  const sizes: number[] = [];
  let values: string[][] = [[...RECORD_HEAD]];
  for (const number of [1, 2, 3, 2, 4]) {
    const rows = recordRows(recordIn(values) ?? fail(), [keptOf(sheetOf(number))]);
    sizes.push(rows.before.flatMap(({ cells }) => cells.slice(3)).join("").length);
    values = after(values, rows);
    const { entries } = recordIn(values) ?? fail();
    const written = entries.filter(({ status }) => status === "written");
    expect(written.map((entry) => writtenIn(entry, entries)?.sheet)).toEqual([
      { ...sheetOf(number), spec: withoutAnswers(sheetOf(number).spec) },
    ]);
  }
  expect(values).toHaveLength(4);
  expect(Math.max(...sizes.slice(1)) * 4).toBeLessThan(sizes[0] ?? 0);
  const other = recordRows(recordIn(values) ?? fail(), [kept(5)]);
  expect(
    recordIn(after(values, other))
      ?.entries.filter(({ status }) => status === "written")
      .map((entry) => writtenIn(entry, [])?.sheet),
  ).toEqual([{ ...coded(5), spec: withoutAnswers(coded(5).spec) }]);
});

test("a patch whose whole is gone tells nothing", () => {
  const sheet = codedSheet(
    smallSheet(
      "F1",
      Array.from({ length: 50 }, (_, row) => [row]),
    ),
  );
  const whole = {
    row: 1,
    key: "F1",
    status: "former" as const,
    stamp: "1",
    pieces: piecesOf({ key: "F1", stamp: "1", written: { sheet, marked: [] }, entries: null }, undefined),
  };
  const pieces = piecesOf({ key: "F1", stamp: "2", written: { sheet, marked: ["jia"] }, entries: null }, whole);
  const patch = { ...whole, row: 2, stamp: "2", pieces };
  expect(writtenIn(patch, [whole, patch])?.marked).toEqual(["jia"]);
  expect(writtenIn(patch, [patch])).toBeNull();
});

test("cells that somebody has changed tell nothing, and so does a sheet that is no record", () => {
  const head = [[...RECORD_HEAD]];
  const rows = after(head, recordRows(recordIn(head) ?? fail(), [kept(1)]));
  (rows[1] ?? [])[3] = "spoilt";
  const [entry] = recordIn(rows)?.entries ?? [];
  expect(entry && writtenIn(entry, [entry])).toBeNull();
  expect(recordIn([["something else"]])).toBeNull();
});

function fail(): never {
  throw new Error("no record");
}
