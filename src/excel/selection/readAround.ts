/** What stands on the sheet in front: all of it, or what is selected where that is more than a cell. */
import { cellsIn, parseA1 } from "../../sheet/place/address";
import type { Area, SheetKey } from "../../sheet/place/place";
import { cellsInPieces, reach } from "../read/cellsInPieces";
import { survey } from "../read/survey";
import { run } from "../request/run";

/** Where to read: a sheet by its tab; `selected` null: all that stands there. */
export interface PartOfSheet {
  readonly sheet: string;
  readonly selected: Area | null;
}

export interface Around extends PartOfSheet {
  /** null: the sheet is not ours. */
  readonly key: SheetKey | null;
  /** Where it stands. */
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  /** Counted within the area. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** No list of a team has more. */
const MOST_CELLS = 2_000_000;

const NOTHING: Omit<Around, keyof PartOfSheet> = {
  key: null,
  area: { row: 0, column: 0, rows: 0, columns: 0 },
  values: [],
  formats: [],
  hiddenRows: [],
  hiddenColumns: [],
};

/**
 * null: there is more than could be read. Of a sheet that is gone nothing is.
 *
 * @param again what was read before. Left out: what is selected now
 */
export function readAround(again?: PartOfSheet): Promise<Around | null> {
  return run(async (context) => {
    const { workbook } = context;
    const sheet = again ? workbook.worksheets.getItemOrNullObject(again.sheet) : workbook.worksheets.getActiveWorksheet();
    const chosen = again ? null : workbook.getSelectedRange().load("address");
    sheet.load("id,name");
    const { own } = await survey(context);
    await context.sync();
    if (again !== undefined && sheet.isNullObject) return { ...again, ...NOTHING };
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const [key = null] = [...own].find(([, { id }]) => id === sheet.id) ?? [];
    const whole = { row: 0, column: 0, ...reach(used) };
    const selected = chosen === null ? (again?.selected ?? null) : parseA1(cellsIn(chosen.address));
    const area = within(selected ?? whole, whole);
    if (area.rows * area.columns > MOST_CELLS) return null;
    const [cells] = await cellsInPieces(context, [
      { sheet, rows: area.row + area.rows, columns: area.column + area.columns, fields: ["values", "numberFormat"] },
    ]);
    const cut = <T>(rows: readonly (readonly unknown[])[] = []): T[][] => rows.slice(area.row).map((row) => row.slice(area.column) as T[]);
    return {
      sheet: sheet.name,
      selected: area === whole ? null : selected,
      key,
      area,
      values: cut<unknown>(cells?.values),
      formats: cut<string>(cells?.numberFormat),
      hiddenRows: await hiddenLines(context, area.rows, (at, count) => sheet.getRangeByIndexes(area.row + at, 0, count, 1), "rowHidden"),
      hiddenColumns: await hiddenLines(
        context,
        area.columns,
        (at, count) => sheet.getRangeByIndexes(0, area.column + at, 1, count),
        "columnHidden",
      ),
    };
  });
}

/** What is selected, as far as there is anything; a single cell or a single line means the whole sheet. */
function within(selected: Area, used: Area): Area {
  if (selected.rows < 2 || selected.columns < 2) return used;
  const rows = Math.min(selected.row + selected.rows, used.rows) - selected.row;
  const columns = Math.min(selected.column + selected.columns, used.columns) - selected.column;
  return rows < 2 || columns < 1 ? used : { ...selected, rows, columns };
}

/** Excel says of several lines whether all, none or some are hidden: those of some are asked half by half. */
async function hiddenLines(
  context: Excel.RequestContext,
  lines: number,
  rangeOf: (at: number, count: number) => Excel.Range,
  aspect: "rowHidden" | "columnHidden",
): Promise<readonly number[]> {
  const hidden: number[] = [];
  const ask = async (open: readonly { readonly at: number; readonly count: number }[]): Promise<void> => {
    const asked = open.map((part) => ({ ...part, range: rangeOf(part.at, part.count).load(aspect) }));
    await context.sync();
    const halves = asked.flatMap(({ at, count, range }) => {
      const answer: boolean | null = range[aspect];
      if (answer === true) hidden.push(...Array.from({ length: count }, (_, line) => at + line));
      const half = Math.ceil(count / 2);
      return answer !== null || count === 1
        ? []
        : [
            { at, count: half },
            { at: at + half, count: count - half },
          ];
    });
    if (halves.length > 0) await ask(halves);
  };
  if (lines > 0) await ask([{ at: 0, count: lines }]);
  return hidden.sort((a, b) => a - b);
}
