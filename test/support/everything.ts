/** Everything in a workbook as plain data, to tell whether something has changed: cells, looks, sizes, names, tables, lists, colours. */
import { PROTECTION } from "../../src/workbench/host/protectionRules";
import { RECORD_NAME } from "../../src/excel/record/underWay";
import { STEPS_NAME } from "../../src/excel/steps/stepsSheet";
import { alike } from "../../src/excel/cells/areasOf";
import { belowEachOther } from "../../src/sheet/place/joinedAreas";
import type { Validation } from "../../src/xlsx/file/rules";
import type { LocalWorkbook } from "../../src/workbench/office/localWorkbook";

/** Without the record of what was written and the steps, which tell of every writing, also of one that was taken back. */
export function everything(workbook: LocalWorkbook) {
  const { sheets, names, ...others } = everythingRecorded(workbook);
  return {
    ...others,
    sheets: sheets.filter(({ name }) => !OURS.includes(name)),
    names: names.filter(({ name }) => name !== RECORD_NAME && name !== STEPS_NAME),
  };
}

const OURS: readonly string[] = ["TC record", "TC steps"];

export function everythingRecorded({ engine }: LocalWorkbook) {
  const sheetName = (id: string | null) => (id === null ? null : engine.sheet(id)?.name);
  return {
    sheets: engine.sheets().map((sheet) => {
      const used = sheet.cells.usedArea(false);
      return {
        name: sheet.name,
        hidden: sheet.hidden,
        tabColor: sheet.tabColor,
        frozen: sheet.frozen,
        merges: sorted(sheet.merges),
        used,
        cells:
          used &&
          sheet.cells.read(used).map((cells) => cells.map(({ formula, ...cell }) => ({ ...cell, formula: withoutQuotes(formula) }))),
        looks: used && withSharedEdges(sheet.cells.styles(used)),
        links: used && (JSON.parse(JSON.stringify(sheet.cells.extras(used))) as unknown),
        widths: Array.from({ length: 20 }, (_, column) => sheet.size("column", column)),
        heights: Array.from({ length: 20 }, (_, row) => sheet.size("row", row)),
        hiddenColumns: Array.from({ length: 20 }, (_, column) => sheet.isHidden("column", column)),
        hiddenRows: Array.from({ length: 20 }, (_, row) => sheet.isHidden("row", row)),
        charts: sorted(engine.charts.of(sheet.id).map(({ id: _, ...chart }) => chart)),
        protection: engine.side.get(sheet.id, PROTECTION, null),
        colours: sorted(
          engine
            .conditionalFormats(sheet.id)
            .all()
            .map(({ areas, rule, look }) => ({ areas, rule, look })),
        ),
        lists: sorted(together(engine.validations(sheet.id).all())),
      };
    }),
    names: sorted(
      engine.names.all().map(({ name, formula, sheetId }) => ({ name, formula: formula.replaceAll("'", ""), sheet: sheetName(sheetId) })),
    ),
    tables: sorted(engine.tables.all().map(({ id: _, sheetId, ...table }) => ({ ...table, sheet: sheetName(sheetId) }))),
  };
}

/** What may be typed into cells, however many pieces it was said in. */
function together(all: readonly Validation[]) {
  return alike(all, (one) => ({ ...one, areas: null })).map((same) => ({
    ...same[0],
    areas: belowEachOther(same.flatMap(({ areas }) => areas)),
  }));
}

/** A line between two cells belongs to both, whichever it was set for. */
function withSharedEdges<
  Look extends { readonly borders: { readonly top: unknown; readonly bottom: unknown; readonly left: unknown; readonly right: unknown } },
>(looks: readonly (readonly Look[])[]) {
  return looks.map((cells, row) =>
    cells.map((look, column) => ({
      ...look,
      borders: {
        top: look.borders.top ?? looks[row - 1]?.[column]?.borders.bottom ?? null,
        bottom: look.borders.bottom ?? looks[row + 1]?.[column]?.borders.top ?? null,
        left: look.borders.left ?? cells[column - 1]?.borders.right ?? null,
        right: look.borders.right ?? cells[column + 1]?.borders.left ?? null,
      },
    })),
  );
}

/** Around names of sheets they may stand or not. */
function withoutQuotes(formula: string | null): string | null {
  return formula === null ? null : formula.replace(/'([^'!]+)'!/g, "$1!");
}

function sorted<T>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}
