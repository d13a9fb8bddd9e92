/** Every sheet of every form becomes in a file what `writeSheets` makes of it in a workbook. */
import type { CellsShown } from "../../../src/xlsx/file/charts";
import { openHeadless } from "../../../src/workbench/engine/headless";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import type { LocalWorkbook } from "../../../src/workbench/office/localWorkbook";
import { workbookOf } from "../../../src/xlsx/specs/workbookOf";
import { toWorkbookFile } from "../../../src/workbench/xlsx/toWorkbookFile";
import type { FlowingWorkbook } from "../../../src/xlsx/file/workbookFile";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { allSheets, sheetsTurnAbout } from "../../forms/allSheets";
import { workbookForEach } from "../../support/localWorkbook";
import { writeSheets } from "../../support/writeSheets";
import { differenceBetween } from "./alike";

type Specs = (typeof allSheets)[number]["specs"];

function straight(specs: Specs): FlowingWorkbook {
  return workbookOf([specs], specs[0]?.key ?? "").file;
}

/** What writing them leaves in the workbook, which had a sheet of its own. */
async function throughOffice(specs: Specs, { engine }: LocalWorkbook): Promise<FlowingWorkbook> {
  await writeSheets(specs);
  const there = await toWorkbookFile(engine);
  expect(there.sheets[0]?.name).toBe("Sheet1");
  return { ...there, sheets: there.sheets.slice(1), active: 0 };
}

test("sheets in Chinese stand in a font for Chinese, others in the workbook's own", () => {
  const fontsOf = (language: string): readonly string[] => {
    const { specs } = allSheets.find(({ name }) => name.endsWith(language)) ?? { specs: [] };
    const { styles, sheets } = straight(specs);
    const cells = [...(sheets[0]?.cells ?? [])].flatMap(({ style }) => style?.font ?? []);
    return [...new Set([...styles.map(({ look }) => look.font), ...cells])];
  };
  expect([fontsOf("in zh-CN"), fontsOf("in en")]).toEqual([["等线"], ["Calibri"]]);
});

describe("as they are written", () => {
  const opened = workbookForEach(openLight);

  /** What calculates nothing has no answers. */
  const withoutAnswers = (file: FlowingWorkbook): FlowingWorkbook => ({
    ...file,
    sheets: file.sheets.map((sheet) => ({
      ...sheet,
      cells: [...sheet.cells].map((cell) => (cell.formula === null ? cell : { ...cell, value: null })),
      charts: sheet.charts.map(({ data: { categories, series }, ...chart }) => ({
        ...chart,
        data: { categories: categories && emptied(categories), series: series.map((each) => ({ ...each, values: emptied(each.values) })) },
      })),
    })),
  });
  const emptied = (shown: CellsShown): CellsShown => ({ ...shown, cells: [] });

  test.each(sheetsTurnAbout)("$name", async ({ specs }) => {
    const [one, other] = [straight(specs), await throughOffice(specs, opened())].map(withoutAnswers);
    expect(await differenceBetween(await writeXlsx(one as FlowingWorkbook), await writeXlsx(other as FlowingWorkbook))).toBe("");
  });
});

describe("with the answers of formulas", () => {
  const opened = workbookForEach(openHeadless);

  /** What formulas in hidden cells fetch from elsewhere the engine formats as it is there; nobody sees it. */
  const withoutHiddenFormats = (file: FlowingWorkbook): FlowingWorkbook => ({
    ...file,
    sheets: file.sheets.map((sheet) => ({
      ...sheet,
      cells: [...sheet.cells].map((cell) =>
        cell.style?.named === "TC Code" ? { ...cell, style: { ...cell.style, format: "General" } } : cell,
      ),
    })),
  });

  test.each(allSheets.filter(({ name }) => /^sample-(zh-CN in zh-CN|en in en)$/.test(name)))("$name", async ({ specs }) => {
    const wanted = withoutHiddenFormats(await throughOffice(specs, opened()));
    expect(await differenceBetween(await writeXlsx(withoutHiddenFormats(straight(specs))), await writeXlsx(wanted))).toBe("");
  });
});
