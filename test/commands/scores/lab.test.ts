import { scoreLab } from "../../../src/commands/scores/scoreLab";
import { writeLab } from "../../../src/commands/scores/writeLab";
import { workbookForEach } from "../../support/localWorkbook";
import { CARD, read, SCORE, value, WORKED, workedExample } from "./worked";

jest.setTimeout(120_000);

const column = async (key: string, address: string): Promise<unknown[]> => (await read(key, address)).values.map(([cell]) => cell);

describe("the score lab", () => {
  workbookForEach();

  test("starts from what the workbook says, and writes only what was changed", async () => {
    await workedExample();
    const { cards, scale } = value(await scoreLab());
    expect(scale.grades[0]).toEqual({ from: 110, name: "A" });
    const jia = cards.find(({ managerId }) => managerId === "jia");
    expect(jia?.card).toEqual({ weights: WORKED.weights, completions: WORKED.completions, difficulty: 1.1, effort: 1.05 });
    const tried = {
      weights: [0.2, 0.4, ...WORKED.weights.slice(2)],
      completions: [1.05, 1, ...WORKED.completions.slice(2)],
      difficulty: 1.1,
      effort: 1,
    };
    value(await writeLab({ managerId: "jia", goals: (jia?.goals ?? []).map(({ id }) => id), card: tried }));
    expect(await column(CARD, "A9:A14")).toEqual(tried.weights);
    expect(await column(CARD, "L9:L14")).toEqual(WORKED.completions);
    const { formulas, values } = await read(SCORE, "G7:G15");
    expect(values.flat()).toEqual([1.05, 1, 1.03, 0.9, 1.2, 1, "", 1.1, 1]);
    expect(formulas.flat().map((cell) => String(cell).startsWith("="))).toEqual([true, false, true, true, true, true, false, false, false]);
    expect(value(await scoreLab()).cards.find(({ managerId }) => managerId === "jia")?.card).toEqual(tried);
  });
});
