import { codedSheet, codesFound, stampOf } from "../../../src/sheet/merge/codedSheet";
import { readingOf } from "../../../src/sheet/spec/reading";
import { allSheets } from "../../forms/allSheets";
import { isGenerated } from "../../../src/forms/forms";
import { smallSheet } from "../../support/smallSheet";

test("every row and column of every generated sheet has a name of its own, which is read back from the sheet", () => {
  const specs = allSheets.slice(0, 2).flatMap(({ specs }) => specs.filter(({ key }) => isGenerated(key)));
  expect(specs.length).toBeGreaterThan(10);
  for (const spec of specs) {
    const { spec: coded, lines, stamp } = codedSheet(spec);
    expect([spec.key, new Set(lines.rows).size, new Set(lines.columns).size]).toEqual([spec.key, lines.rows.length, lines.columns.length]);
    expect(codesFound(readingOf(coded).values, null)).toEqual({ stamp, layout: 1, rows: lines.rows, columns: lines.columns });
  }
});

test("stampOf(spec) changes with what it says, and not with what its formulas come to", () => {
  const sheet = (value: number, formula: string) => smallSheet("F1", [[1, { formula, value }]]);
  expect(stampOf(sheet(1, "=A2"))).toBe(stampOf(sheet(2, "=A2")));
  expect(stampOf(sheet(1, "=A2"))).not.toBe(stampOf(sheet(1, "=A2*1")));
});

test("codesFound(cells) finds none where the hidden row or column is gone", () => {
  expect(codesFound([["A title"], [1]], null)).toBeNull();
});
