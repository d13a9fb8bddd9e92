import { isWithin } from "../../../src/commands/sending/within";

const SHEETS = new Set(["F1 表", "It's", "Sum"]);

test.each([
  ["=SUM(A1:B2)", true],
  ["='F1 表'!$A$1+'It''s'!B2*1E5", true],
  ["=Sum!A:B", true],
  ['=IF(TRUE,"检查发现!A1",{1,2;3,4})', true],
  ["=SUM($1:$3)+5%", true],
  ["='检查发现'!A1", false],
  ["=SUM(Jan:Dec!A1)", false],
  ["=[Book2.xlsx]Sum!A1", false],
  ["='[Book2.xlsx]Sum'!A1", false],
  ["=TC_F1", false],
  ["=我的数*2", false],
  ["=SUM(表1[收入])", false],
  ['=INDIRECT("检查发现!A1")', false],
  ["=TARGET.SCORE(A1:A2,B1:B2)", false],
  ["=XLOOKUP(A1,B:B,C:C)", false],
  ["=Sum!#REF!+1", false],
  ["=A1#", false],
])("%s needs nothing else: %s", (formula, is) => expect(isWithin(formula, SHEETS)).toBe(is));
