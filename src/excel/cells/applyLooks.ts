/** The looks of many areas of a sheet: a style for all that wear it, and a number format for each. */
import { a1 } from "../../sheet/place/address";
import type { Area } from "../../sheet/place/place";
import { styles } from "../../sheet/look/styles";
import type { StyleName } from "../../sheet/spec/spec";
import { bytesOf, small, type Operation } from "../request/requests";
import { namedStyle } from "./namedStyles";
import { EACH, inOneTable, tableOperations, type Filled } from "./tableOperations";

export interface Look {
  readonly area: Area;
  readonly style: StyleName;
  /** null: General. */
  readonly format: string | null;
}

/** @param isFresh nothing has ever been set on these cells, so that General need not be */
export function lookOperations(sheet: Excel.Worksheet, looks: readonly Look[], isFresh: boolean): readonly Operation[] {
  const range = (area: Area) => sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack();
  const alike = new Map<StyleName, Area[]>();
  for (const { style, area } of looks) alike.set(style, [...(alike.get(style) ?? []), area]);
  return [
    ...[...alike].flatMap(([style, areas]) =>
      addresses(areas).map((address) => small(2, () => (sheet.getRanges(address).untrack().style = namedStyle(style)))),
    ),
    ...looks.flatMap(({ style, area }) => {
      const top = styles[style].border?.top;
      return top
        ? [
            small(3, () =>
              range(area)
                .format.borders.getItem("EdgeTop")
                .set({ style: "Continuous", ...top }),
            ),
          ]
        : [];
    }),
    ...formatOperations(
      range,
      looks.filter(({ format }) => !isFresh || format !== null),
    ),
  ];
}

/** One format for a whole area at a time; or for many small ones all formats in one table, where that takes less. */
function formatOperations(range: (area: Area) => Excel.Range, looks: readonly Look[]): readonly Operation[] {
  const cells = looks.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  const table = looks.length > 1 && cells < SMALL ? inOneTable(looks.map(everywhere)) : null;
  if (table !== null && bytesOf(table.rows) < (looks.length - 1) * EACH)
    return tableOperations([table], (area, formats) => {
      range(area).numberFormat = formats;
    });
  return looks.map(({ area, format }) => small(2, () => (range(area).numberFormat = forAll(format ?? "General"))));
}

/** Cells of many small areas, at most. */
const SMALL = 20_000;

/** Excel takes 8192 characters. */
const LONGEST = 2000;

function addresses(areas: readonly Area[]): readonly string[] {
  const found: string[] = [];
  for (const area of areas) {
    const last = found.at(-1);
    if (last !== undefined && last.length < LONGEST) found[found.length - 1] = `${last},${a1(area)}`;
    else found.push(a1(area));
  }
  return found;
}

function everywhere({ area: { row, column, rows, columns }, format }: Look): Filled<string> {
  return { row, column, rows: Array.from({ length: rows }, () => Array<string>(columns).fill(format ?? "General")) };
}

/**
 * Office.js takes one value for a whole range, which its types do not tell:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format
 */
function forAll(format: string): string[][] {
  return format as unknown as string[][];
}
