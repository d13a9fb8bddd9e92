import { convertFormulas } from "../../../src/commands/scores/convertFormulas";
import { goalCards } from "../../../src/commands/scores/goalCards";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { readCards } from "../../../src/commands/scores/readCards";
import { readPlan } from "../../../src/commands/workbook/readPlan";
import { scorable, scoreSheets } from "../../../src/commands/scores/scoreSheets";
import { scoreSpecs } from "../../../src/commands/scores/scoreSpecs";
import { compileF9 } from "../../../src/forms/F9/compileF9";
import { allTexts } from "../../../src/i18n/allTexts";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { deviations, formulasOf, type ExpectedFormula } from "../../support/formulas";
import { describeWithLibreOffice, recalculate } from "../../support/libreOffice";
import { fill, plan, read, value, WORKED, workedExample } from "./worked";
import { workbookForEach } from "../../support/localWorkbook";
import { F9 } from "../../../src/forms/F9/form";
import { F10 } from "../../../src/forms/F10/form";

jest.setTimeout(120_000);

const workbook = workbookForEach();

/** Cards and scores of every kind: complete, half filled in, weights that do not add up, overwritten, at a boundary. */
async function allKinds(example: string, ids: readonly string[]): Promise<void> {
  value(await importPlan(plan(example), { replace: false }));
  value(await goalCards());
  const [first = "", second = "", third = ""] = ids.map((id) => F9.keyOf(id));
  await fill(first, "K9", [[1050], [300]]);
  await fill(first, "L11", [[1.2]]);
  await fill(second, "L9", [[1.0996], [1.0996], [1.0996], [1.0996]]);
  if (third !== "") await fill(third, "A9", [[0.9]]);
  value(await scoreSheets());
  await fill(F10.keyOf(ids[0] ?? ""), "E7", [[0.5]]);
  const factors = (await read(F10.keyOf(ids[0] ?? ""), "A7:A20")).values.findIndex(
    ([label]) => label === allTexts("zh-CN").forms.F10.rows.difficulty || label === allTexts("en").forms.F10.rows.difficulty,
  );
  await fill(F10.keyOf(ids[0] ?? ""), `G${7 + factors}`, [[1.3], [0.9]]);
  value(await scoreSheets());
}

/** The sheets as the commands would compile them now. */
async function compiled(): Promise<readonly SheetSpec[]> {
  const { inputs } = value(await readPlan());
  const found = await readCards(inputs);
  const cards = found.cards.flatMap((card, manager) =>
    card.type === "Read" ? [compileF9(card.content.card, inputs, manager, allTexts(inputs.language))] : [],
  );
  return [...cards, ...scoreSpecs(inputs, scorable(found), inputs)];
}

async function calculated(specs: readonly SheetSpec[]): Promise<(formula: ExpectedFormula) => unknown> {
  const sheets = new Map(await Promise.all(specs.map(async ({ key }) => [key, (await read(key, "A1:Z60")).values] as const)));
  return ({ sheet, row, column }) => sheets.get(sheet)?.[row]?.[column];
}

test.each([
  ["three-managers", ["jia", "yi", "bing"]],
  ["hostile-names", ["g1", "g2", "g3"]],
] as const)("%s: every formula calculates to what the plan's core says, in both styles", async (example, ids) => {
  await allKinds(example, ids);
  const specs = await compiled();
  const formulas = formulasOf(specs);
  expect(formulas.length).toBeGreaterThan(100);
  expect(deviations(formulas, await calculated(specs))).toEqual([]);
  expect(value(await convertFormulas("TARGET", "scores")).formulas).toBeGreaterThan(20);
  expect(deviations(formulas, await calculated(specs))).toEqual([]);
});

describeWithLibreOffice("LibreOffice", () => {
  test("calculates the worked example, and all kinds of cards, with plain formulas", async () => {
    await workedExample();
    value(await goalCards());
    const recalculated = await recalculate(await workbook().save());
    if (recalculated.type !== "Recalculated") throw new Error(recalculated.type);
    const sheet = recalculated.sheets["评价 甲"] ?? [];
    expect(sheet.slice(6, 12).map((row) => row[7])).toEqual(WORKED.crossScores);
    expect(sheet.slice(12, 16).map((row) => Number(row[7]))).toEqual(
      [...WORKED.points, WORKED.points[2]].map((points) => expect.closeTo(points, 9) as number),
    );
    expect(sheet[16]?.[6]).toBe("A");
    const specs = await compiled();
    const tabs = new Map(
      await Excel.run(async (context) => {
        const names = specs.map(({ key }) => ({
          key,
          sheet: context.workbook.names.getItem(`TC_${key}`).getRange().worksheet.load("name"),
        }));
        await context.sync();
        return names.map(({ key, sheet: own }) => [key, own.name] as const);
      }),
    );
    expect(
      deviations(formulasOf(specs), ({ sheet: key, row, column }) => recalculated.sheets[tabs.get(key) ?? ""]?.[row]?.[column] ?? ""),
    ).toEqual([]);
  });
});
