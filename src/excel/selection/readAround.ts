/** What stands on the sheet in front: all of it, or what is selected where that is more than a cell. */
import { cellsIn, parseA1 } from "../../sheet/place/address";
import type { Area, SheetKey } from "../../sheet/place/place";
import { cellsInPieces, reach } from "../read/cellsInPieces";
import { survey } from "../read/survey";
import { run } from "../request/run";

export interface Around {
  /** The tab's name. */
  readonly sheet: string;
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

/** null: there is more than could be read. */
export function readAround(): Promise<Around | null> {
  return run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true);
    selected.load("address,rowIndex,columnIndex,rowCount,columnCount");
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.load("id,name");
    const { own } = await survey(context);
    await context.sync();
    const [key = null] = [...own].find(([, { id }]) => id === sheet.id) ?? [];
    const whole = { row: 0, column: 0, ...reach(used) };
    const area = within(parseA1(cellsIn(selected.address)) ?? whole, whole);
    if (area.rows * area.columns > MOST_CELLS) return null;
    const [cells] = await cellsInPieces(context, [
      { sheet, rows: area.row + area.rows, columns: area.column + area.columns, fields: ["values", "numberFormat"] },
    ]);
    const cut = <T>(rows: readonly (readonly unknown[])[] = []): T[][] => rows.slice(area.row).map((row) => row.slice(area.column) as T[]);
    return {
      sheet: sheet.name,
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
