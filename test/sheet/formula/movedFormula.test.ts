import { movedFormula } from "../../../src/sheet/formula/movedFormula";

test.each([
  ["=K9/C9", 2, "=K11/C11"],
  ["=$K9/$C$9+C$9", -1, "=$K8/$C$9+C$9"],
  ["=SUM(A1:B3)", 3, "=SUM(A4:B6)"],
  ['="A1"&A1', 1, '="A1"&A2'],
  ["=F1!N5+'S 1'!A1:A3+A1", 4, "=F1!N5+'S 1'!A1:A3+A5"],
  ["=LOG10(A1)+TC_A1+A1_", 1, "=LOG10(A2)+TC_A1+A1_"],
  ["=A1", -5, "=A1"],
  ["=A1", 0, "=A1"],
])("movedFormula(%j, %i) is %j", (formula, rows, moved) => expect(movedFormula(formula, rows)).toBe(moved));

test("movedFormula moves columns as well", () => {
  expect(movedFormula("=K9/$C9+C$9+$A$1", 1, 2)).toBe("=M10/$C10+E$9+$A$1");
});
