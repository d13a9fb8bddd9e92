import fc from "fast-check";
import { inStyle, needsAddIn } from "../../../src/sheet/formula/formulaStyle";

test.each([
  ['=IF(COUNT(B7,E7)<2,"",TARGET.CROSSSCORES(B7,E7))', '=IF(COUNT(B7,E7)<2,"",ROUND(B7*E7*100,10))'],
  ["=TARGET.SCORE(B7:B12,E7:E12)", "=ROUND(SUMPRODUCT(B7:B12,E7:E12)*100,10)"],
  ['=TARGET.SCORE(B7:B12,E7:E12,IF(E14="",1,E14))', '=ROUND(SUMPRODUCT(B7:B12,E7:E12)*100*IF(OR(E14="",E14=0),1,E14),10)'],
  ['=TARGET.SCORE(B7:B12,E7:E12,1.1,IF(E15="",1,E15))', '=ROUND(SUMPRODUCT(B7:B12,E7:E12)*100*1.1*IF(OR(E15="",E15=0),1,E15),10)'],
  [
    '=TARGET.GRADE(H16,IF($K$7:$L$11="","",$K$7:$L$11))',
    '=INDEX($L$7:$L$11,1+SUMPRODUCT(--($K$7:$K$11<>""),--(ROUND($K$7:$K$11,10)>ROUND(H16,10))))',
  ],
  [
    `=TARGET.GRADE('S 1'!A1,IF('S 1'!K7:L11="","",'S 1'!K7:L11))`,
    `=INDEX('S 1'!L7:L11,1+SUMPRODUCT(--('S 1'!K7:K11<>""),--(ROUND('S 1'!K7:K11,10)>ROUND('S 1'!A1,10))))`,
  ],
  ["=TARGET.GRADE(A1)", '=IF(ROUND(A1,10)>=110,"A",IF(ROUND(A1,10)>=90,"B",IF(ROUND(A1,10)>=75,"C",IF(ROUND(A1,10)>=60,"D","E"))))'],
])("inStyle turns %s into %s and back", (target, excel) => {
  expect(inStyle(target, "Excel")).toBe(excel);
  expect(inStyle(excel, "TARGET")).toBe(target);
  expect(inStyle(excel, "Excel")).toBe(excel);
  expect(inStyle(target, "TARGET")).toBe(target);
});

test.each([
  ["=TARGET.SCORE(B7:B12,E7:E12,E14)", '=TARGET.SCORE(B7:B12,E7:E12,IF(E14="",1,E14))'],
  ["=target.grade(H16, K7:L11)", '=TARGET.GRADE(H16,IF(K7:L11="","",K7:L11))'],
  ['=ROUND(SUMPRODUCT(B7:B9,E7:E9)*100*IF(E14="",1,E14),10)', '=TARGET.SCORE(B7:B9,E7:E9,IF(E14="",1,E14))'],
  ['=INDEX(L7:L11,1+SUMPRODUCT(--(K7:K11<>""),--(K7:K11>H16)))', '=TARGET.GRADE(H16,IF(K7:L11="","",K7:L11))'],
  ['=IF(A1>=110,"A",IF(A1>=90,"B",IF(A1>=75,"C",IF(A1>=60,"D","E"))))', "=TARGET.GRADE(A1)"],
  ["=_xldudf_TARGET_CROSSSCORES(B7,E7)", "=TARGET.CROSSSCORES(B7,E7)"],
  ['=IF(A1="","",_xldudf_TARGET_SCORE(B7:B9,E7:E9,E14))', '=IF(A1="","",TARGET.SCORE(B7:B9,E7:E9,IF(E14="",1,E14)))'],
  ["=_xldudf_TARGET_ALLOCATE(A1,B1:B3)", "=TARGET.ALLOCATE(A1,B1:B3)"],
])("inStyle takes %s, as it was written before or as Excel hands it out unresolved, for what it means", (former, target) => {
  expect(inStyle(former, "TARGET")).toBe(target);
  expect(inStyle(target, "TARGET")).toBe(target);
  expect(inStyle(former, "Excel")).toBe(inStyle(target, "Excel"));
  expect([former, target].map(needsAddIn)).toEqual([/target/i.test(former), true]);
});

test.each([
  "=SUM(A1:A3)",
  "=TARGET.ALLOCATE(A1,B1:B3)",
  "=TARGET.CROSSSCORES(A1:A3,B1:B3)",
  "=TARGET.SCORE(SUM(A1),B1)",
  '="TARGET.SCORE(A1,B1"',
  "=ROUND(A1*100,10)",
  '=ROUND(SUMPRODUCT(A1:A2,B1:B2)*100*IF(OR(C1="",C2=0),1,C1),10)',
  '=INDEX(L1:L3,1+SUMPRODUCT(--(A1:A3<>""),--(A1:A3>B1)))',
  "text",
  "",
])("inStyle leaves %s alone", (formula) => {
  expect(inStyle(formula, "Excel")).toBe(formula);
  expect(inStyle(formula, "TARGET")).toBe(formula);
});

test("inStyle goes there and back for any cells", () => {
  const cell = fc
    .tuple(fc.constantFrom("", "$"), fc.constantFrom("A", "Z", "AB"), fc.constantFrom("", "$"), fc.integer({ min: 1, max: 9999 }))
    .map((parts) => parts.join(""));
  const line = fc.tuple(cell, cell).map(([from, to]) => `${from}:${to}`);
  const call = fc.oneof(
    fc.tuple(cell, cell).map(([w, c]) => `TARGET.CROSSSCORES(${w},${c})`),
    fc
      .tuple(line, line, fc.array(cell, { maxLength: 2 }))
      .map(([w, c, factors]) => `TARGET.SCORE(${[w, c, ...factors.map((factor) => `IF(${factor}="",1,${factor})`)].join(",")})`),
  );
  fc.assert(
    fc.property(fc.array(call, { minLength: 1, maxLength: 3 }), (calls) => {
      const formula = `=IF(A1="","",${calls.join("+")})`;
      const plain = inStyle(formula, "Excel");
      expect(needsAddIn(plain)).toBe(false);
      expect(inStyle(plain, "TARGET")).toBe(formula);
    }),
  );
});
