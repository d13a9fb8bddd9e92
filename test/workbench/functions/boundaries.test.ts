import { GRADES } from "../../../src/plan/measure/grade";
import { inStyle } from "../../../src/sheet/formula/formulaStyle";
import { boundaryCards } from "../../plan/boundaryCards";
import { inWorkbook } from "../../support/localWorkbook";

test("functions and plain formulas give a card at a boundary the same points, and the higher grade", async () => {
  const cards = [...boundaryCards()].filter((_, at) => at % 150 === 0);
  const wide = 3;
  await inWorkbook(async (context, sheet) => {
    const padded = (cells: readonly number[]): readonly (number | string)[] => Array.from({ length: wide }, (_, at) => cells[at] ?? "");
    const formulas = cards.map(({ tenths, done, part }, at) => {
      const row = at + 1;
      const called = [
        `=TARGET.SCORE(A${row}:C${row},D${row}:F${row},IF(M1="",1,M1))`,
        `=TARGET.GRADE(G${row},IF($N$1:$O$5="","",$N$1:$O$5))`,
      ];
      const graded = called[1]?.replace(`G${row}`, `I${row}`) ?? "";
      const quotients = padded(done).map((each) => (each === "" ? "" : `=${each}/${part}`));
      return [
        ...padded(tenths).map((each) => (each === "" ? "" : `=${each}/10`)),
        ...quotients,
        ...called,
        inStyle(called[0] ?? "", "Excel"),
        inStyle(graded, "Excel"),
      ];
    });
    // Limits that are formulas carry noise as well.
    sheet.getRange("N1:O5").formulas = [
      ["=1.1*100", "A"],
      ["=100*0.9", "B"],
      ["=0.15*5*100", "C"],
      ["=100*0.6", "D"],
      ["", "E"],
    ];
    const range = sheet.getRange(`A1:J${cards.length}`);
    range.formulas = formulas;
    range.load("values");
    await context.sync();
    const wanted = cards.map(({ limit }) => {
      const name = GRADES.find(({ from }) => from === limit)?.name;
      return [limit, name, limit, name];
    });
    expect((range.values as unknown[][]).map((row) => row.slice(6))).toEqual(wanted);
  });
});
