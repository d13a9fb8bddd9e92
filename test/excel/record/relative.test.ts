import { asAbsolute, asRelative } from "../../../src/excel/record/relative";
import type { Data } from "../../../src/excel/record/patch";

const kept = (cells: Data, row = 4, column = 2): Data => ({ spec: { key: "F1", blocks: [{ row, column, style: "total", cells }] } });
const formula = (text: string): Data => ({ formula: text, value: "" });

test("formulas that say the same of their own cells are the same text", () => {
  const { spec } = asRelative(kept([[formula("=SUM($A5:B5)")], [formula("=SUM($A6:B6)")]])) as unknown as {
    readonly spec: { readonly blocks: readonly { readonly cells: readonly unknown[] }[] };
  };
  const [first, second] = spec.blocks[0]?.cells ?? [];
  expect(first).toEqual(second);
});

test.each([
  "=SUM($A5:B$6)+'Q 1'!$C$7-[[F1]]!F1",
  '=IF(B2="A1 ""B2""",LOG10(C2),TC_Rate1+1E5)',
  '="a¬b"&B2',
  "=TARGET.SCORE(A1:A3,XFD1048576)",
])("%s comes back as it was", (text) => {
  const data = kept([[formula(text), "¬-2,0;", 7, null, { formula: text, value: 3 }]]);
  expect(asAbsolute(asRelative(data))).toEqual(data);
});

test("what was recorded before is read as it stands", () => {
  const data = kept([[formula("=A1")]]);
  expect(asAbsolute(data)).toEqual(data);
  expect(asAbsolute(null)).toBeNull();
});
