/** What users have made of how cells look stays where the plan would dress them otherwise, as what they typed does. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { moveUp } from "../../src/commands/opening/moveUp";
import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import { undoAction } from "../../src/commands/undo/undoAction";
import { openLight } from "../../src/workbench/engine/light/openLight";
import { on, value } from "../support/betweenClicks";
import { everything } from "../support/everything";
import { workbookForEach } from "../support/localWorkbook";
import { openWorkbook } from "../support/openWorkbook";

jest.mock("../../src/excel/request/wait", () => ({ wait: () => Promise.resolve() }));

const PLAN = readFileSync(join(__dirname, "../../src/workbench/examples/three-managers.json"), "utf8");

/** The style, the fill and the format of a cell. */
async function look(key: string, address: string): Promise<readonly [string, string, string]> {
  const range = await Excel.run(async (context) => {
    const { worksheet } = context.workbook.names.getItem(`TC_${key}`).getRange();
    const cell = worksheet.getRange(address).load("style,numberFormat,format/fill/color");
    await context.sync();
    return cell;
  });
  return [range.style, range.format.fill.color, String((range.numberFormat as unknown[][])[0]?.[0])];
}

describe("of a cell that becomes a wish, and none again", () => {
  const workbook = workbookForEach(openLight);
  beforeEach(async () => {
    value(await importPlan(PLAN, { replace: false }));
    value(await generate());
  });

  test("a fill of the user's stays; a cell that nobody dressed is marked, and unmarked", async () => {
    const [style, fill, format] = await look("F1", "B5");
    await on("F1", (sheet) => {
      sheet.getRange("B5:B6").values = [[77], [78]];
      sheet.getRange("B5").format.fill.color = "#FFC0CB";
    });
    value(await generate());
    expect([await look("F1", "B5"), await look("F1", "B6")]).toEqual([
      [style, "#FFC0CB", format],
      ["TC Wish", "#FFEBC8", format],
    ]);
    await on("F1", (sheet) => {
      sheet.getRange("B5:B6").values = [[""], [""]];
    });
    value(await generate());
    expect([await look("F1", "B5"), await look("F1", "B6")]).toEqual([
      [style, "#FFC0CB", format],
      [style, fill, format],
    ]);
  });

  test.each([
    ["a font", (cell: Excel.Range) => (cell.format.font.italic = true)],
    ["a line", (cell: Excel.Range) => (cell.format.borders.getItem("EdgeBottom").style = "Double")],
    ["an alignment", (cell: Excel.Range) => (cell.format.horizontalAlignment = "Center")],
    ["a style", (cell: Excel.Range) => (cell.style = "Normal")],
  ])("%s of the user's stays, too", async (_, dress) => {
    await on("F1", (sheet) => {
      sheet.getRange("B5").values = [[77]];
      dress(sheet.getRange("B5"));
    });
    const before = await look("F1", "B5");
    value(await generate());
    expect(await look("F1", "B5")).toEqual(before);
  });

  test("a style that the user has changed for all cells is ours, and so is a format of his own beside it", async () => {
    const [style] = await look("F1", "B5");
    await on("F1", (sheet) => {
      const own = sheet.context.workbook.styles.getItem(style);
      own.font.italic = true;
      own.borders.getItem("EdgeTop").color = "#112233";
      sheet.getRange("B5").values = [[77]];
      sheet.getRange("B5").numberFormat = [["0.0000"]];
    });
    value(await generate());
    expect(await look("F1", "B5")).toEqual(["TC Wish", "#FFEBC8", "0.0000"]);
    value(await undoAction());
    expect(await look("F1", "B5")).toEqual([style, "#FFFFFF", "0.0000"]);
  });

  test("of a cell that is typed over and dressed since, undoing leaves the look", async () => {
    await on("F1", (sheet) => {
      sheet.getRange("B5").values = [[77]];
    });
    value(await generate());
    await on("F1", (sheet) => {
      sheet.getRange("B5").format.fill.color = "#FFC0CB";
    });
    const dressed = everything(workbook()).sheets.find(({ name }) => name.startsWith("F1"))?.looks;
    value(await undoAction());
    expect(await look("F1", "B5")).toEqual(["TC Wish", "#FFC0CB", expect.any(String)]);
    expect(everything(workbook()).sheets.find(({ name }) => name.startsWith("F1"))?.looks).toEqual(dressed);
  });
});

const EARLIER = ["plain-zh-CN", "noted-libreoffice-zh-CN"] as const;
test.each(EARLIER)("%s: cells that look as an earlier version made them get our styles", async (name) => {
  const workbook = await openWorkbook(`test/fixtures/earlier/${name}.xlsx`, openLight());
  /** Of cells that say something, without the codes that are new. */
  const looks = () =>
    everything(workbook)
      .sheets.filter(({ name: tab }) => /^F[123]/.test(tab))
      .flatMap(({ name: tab, looks: all, cells }) =>
        (all ?? []).flatMap((line, row) =>
          line.map((one, column) => ({ at: `${tab} ${row} ${column}`, one, says: cells?.[row]?.[column] })),
        ),
      );
  await on("F1", (sheet) => {
    sheet.getRange("B5").format.fill.color = "#FFC0CB";
    sheet.getRange("B6").format.borders.getItem("EdgeLeft").color = "#FF0000";
  });
  const before = looks().filter(({ says }) => (says?.value ?? "") !== "");
  value(await moveUp("adopt"));
  const after = new Map(looks().map(({ at, one }) => [at, one]));
  expect(before.length).toBeGreaterThan(300);
  for (const { at, one } of before) expect([at, after.get(at)]).toEqual([at, one]);
  expect((await look("F1", "B5")).slice(0, 2)).toEqual([expect.not.stringMatching(/^TC /), "#FFC0CB"]);
  expect((await look("F1", "B6"))[0]).not.toMatch(/^TC /);
  expect([(await look("F1", "C8"))[0], (await look("F1", "A1"))[0]]).toEqual(["TC Computed", "TC Title"]);
  workbook.close();
});
