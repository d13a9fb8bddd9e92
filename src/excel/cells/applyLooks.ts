/** The looks of many areas of a sheet: a style for all that wear it, and a number format for each. */
import { belowEachOther, sideBySide } from "../../sheet/place/joinedAreas";
import type { Area } from "../../sheet/place/place";
import { styles } from "../../sheet/look/styles";
import type { StyleName } from "../../sheet/spec/spec";
import { bytesOf, small, type Operation } from "../request/requests";
import { addresses, alike } from "./areasOf";
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
  const styled = alike(looks, ({ style }) => style).map((group) => ({ style: group[0].style, areas: sideBySide(group.map(areaOf)) }));
  return [
    ...styled.flatMap(({ style, areas }) =>
      addresses(belowEachOther(areas)).map((address) => small(2, () => (sheet.getRanges(address).untrack().style = namedStyle(style)))),
    ),
    ...styled.flatMap(({ style, areas }) => {
      const top = styles[style].border?.top;
      return top
        ? areas.map((area) =>
            small(3, () =>
              range(area)
                .format.borders.getItem("EdgeTop")
                .set({ style: "Continuous", ...top }),
            ),
          )
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
  const areas = alike(looks, ({ format }) => format).flatMap((group) =>
    belowEachOther(sideBySide(group.map(areaOf))).map((area) => ({ area, format: group[0].format ?? "General" })),
  );
  const isLarge = ({ area: { rows, columns }, format }: Formatted): boolean => rows * columns * (format.length + QUOTED) > EACH;
  const few = areas.filter((each) => !isLarge(each));
  const table = few.length > 1 ? inOneTable(few.map(everywhere)) : null;
  const isTable =
    table !== null && table.rows.length * (table.rows[0]?.length ?? 0) < SMALL && bytesOf(table.rows) < (few.length - 1) * EACH;
  return [
    ...(isTable ? areas.filter(isLarge) : areas).map(({ area, format }) => small(2, () => (range(area).numberFormat = forAll(format)))),
    ...(isTable
      ? tableOperations([table], (area, formats) => {
          range(area).numberFormat = formats;
        })
      : []),
  ];
}

interface Formatted {
  readonly area: Area;
  readonly format: string;
}

/** Two quotes and a comma around each format. */
const QUOTED = 3;

/** Cells between the first and the last of many small areas, at most. */
const SMALL = 20_000;

function areaOf({ area }: Look): Area {
  return area;
}

function everywhere({ area: { row, column, rows, columns }, format }: Formatted): Filled<string> {
  return { row, column, rows: Array.from({ length: rows }, () => Array<string>(columns).fill(format)) };
}

/**
 * Office.js takes one value for a whole range, which its types do not tell:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format
 */
export function forAll(format: string): string[][] {
  return format as unknown as string[][];
}
