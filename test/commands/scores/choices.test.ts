import { checkCards } from "../../../src/commands/scores/checkCards";
import { scoreSheets } from "../../../src/commands/scores/scoreSheets";
import { goalCards } from "../../../src/commands/scores/goalCards";
import { readPlan } from "../../../src/commands/workbook/readPlan";
import { CARD, SCORE, fill, read, value, workedExample } from "./worked";
import { workbookForEach } from "../../support/localWorkbook";

jest.setTimeout(120_000);

describe("choices in scoring, calculated", () => {
  workbookForEach();

  test("a standard with ≤ is one not to exceed, and stays so when the card is made again", async () => {
    await workedExample();
    await fill(CARD, "L9:L11", [[""], [""], [""]]);
    await goalCards();
    await fill(CARD, "C9:C11", [["≤10"], ["<= 0"], ["不超过5次"]]);
    await fill(CARD, "K9:K11", [[8], [0], [4]]);
    expect((await read(CARD, "L9:L11")).values).toEqual([[expect.closeTo(1.2, 12)], [1], [""]]);
    await fill(CARD, "K9:K10", [[30], [1]]);
    expect((await read(CARD, "L9:L10")).values).toEqual([[0], [0]]);
    value(await goalCards());
    expect((await read(CARD, "C9:C11")).values).toEqual([["≤10"], ["<= 0"], ["不超过5次"]]);
    expect((await read(CARD, "L9:L11")).values).toEqual([[0], [0], [""]]);
    const outcome = await checkCards();
    const hints = outcome.type === "Done" ? outcome.notices.map(({ problem, place }) => [problem.detail.type, place?.address]) : [];
    expect(hints).toContainEqual(["CeilingInWords", "C11"]);
    expect(hints).not.toContainEqual(["CeilingInWords", "C9"]);
  });

  test("goals without a completion are left out where the input sheet says so", async () => {
    await workedExample();
    await fill(CARD, "L10", [["-"]]);
    const { sheet, address } = value(await readPlan()).placeOf(["scoring", "openGoals"]);
    await fill(sheet, address, [["不计入"]]);
    value(await scoreSheets());
    // 31.5 + 10.3 + 9 + 12 + 10 of 70 %.
    const points = (72.8 / 0.7) * 1.1 * 1.05;
    expect((await read(SCORE, "H16")).values).toEqual([[expect.closeTo(points, 7)]]);
    expect((await read(SCORE, "G17")).values).toEqual([["A"]]);
    expect((await read(SCORE, "A18")).values).toEqual([
      [
        "自我评价：6 项目标中有 1 项尚无完成率（30%），未计入，其余按比例折算。主管评价：6 项目标中有 1 项尚无完成率（30%），未计入，其余按比例折算。",
      ],
    ]);
  });
});
