import { nameAddress } from "../../../src/excel/read/nameAddress";

test.each([
  ["='Q 1'!$A$1:$B$2", "'Q 1'!A1:B2"],
  ["=Sheet1!$C$3", "Sheet1!C3"],
  ["='it''s ! here'!$A$1", "'it''s ! here'!A1"],
  ["=#REF!$A$1", null],
  ["=#REF!", null],
  ["=Sheet1!#REF!", null],
  ["=SUM(Sheet1!$A$1:$A$2)", null],
  ["=1+1", null],
  [null, null],
])("%s points at %s", (formula, address) => {
  expect(nameAddress(formula)).toBe(address);
});
