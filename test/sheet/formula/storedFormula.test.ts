import { shownFormula, storedFormula } from "../../../src/sheet/formula/storedFormula";

test.each([
  ["=TARGET.SCORE(B7:B12,E7:E12)*TARGET.GRADE(H16)", "=_xldudf_TARGET_SCORE(B7:B12,E7:E12)*_xldudf_TARGET_GRADE(H16)"],
  ["=\"TARGET.SCORE(\"&'TARGET.SCORE('!A1", "=\"TARGET.SCORE(\"&'TARGET.SCORE('!A1"],
  ["=MYTARGET.SCORE(1)+SUM(A1)", "=MYTARGET.SCORE(1)+SUM(A1)"],
])("%s is stored as %s, and shown again", (shown, stored) => {
  expect(storedFormula(shown)).toBe(stored);
  expect(shownFormula(stored)).toBe(shown);
});
