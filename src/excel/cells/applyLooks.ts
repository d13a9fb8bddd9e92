/** The looks of many areas of a sheet: a style for all that wear it, and a number format for each. */
import { belowEachOther, sideBySide } from "../../sheet/place/joinedAreas";
import type { Area } from "../../sheet/place/place";
import { styles } from "../../sheet/look/styles";
import type { StyleName } from "../../sheet/spec/spec";
import { small, type Operation } from "../request/requests";
import { addresses, alike, areasAt, type Areas } from "./areasOf";
import { namedStyle } from "./namedStyles";
import { closeTogether, EACH, oneTable, type Filled } from "../request/tableOperations";
import { areaOn } from "../request/areaOn";

export interface Look {
  readonly area: Area;
  readonly style: StyleName;
  /** null: General. */
  readonly format: string | null;
  /** All that is set of it. Left out: both. */
  readonly part?: "style" | "format" | undefined;
}

/** @param isFresh nothing has ever been set on these cells, so that General need not be */
export function lookOperations(sheet: Excel.Worksheet, looks: readonly Look[], isFresh: boolean): readonly Operation[] {
  const range = (area: Area) => areaOn(sheet, area);
  const styled = alike(
    looks.filter(({ part }) => part !== "format"),
    ({ style }) => style,
  ).map((group) => ({ style: group[0].style, areas: sideBySide(group.map(areaOf)) }));
  return [
    ...styled.flatMap(({ style, areas }) =>
      addresses(belowEachOther(areas)).map((address) => small(2, () => (sheet.getRanges(address).style = namedStyle(style)))),
    ),
    ...styled.flatMap(({ style, areas }) => {
      const top = styles[style].border?.top;
      const all = addresses(areas);
      return top ? all.map((address) => small(3, () => (topOf(areasAt(sheet, address)).color = top.color))) : [];
    }),
    ...formatOperations(
      range,
      looks.filter(({ format, part }) => part !== "style" && (!isFresh || format !== null)),
    ),
  ];
}

/** One format for a whole area at a time; small ones that lie close together in a table. */
function formatOperations(range: (area: Area) => Excel.Range, looks: readonly Look[]): readonly Operation[] {
  const areas = alike(looks, ({ format }) => format).flatMap((group) =>
    belowEachOther(sideBySide(group.map(areaOf))).map((area) => ({ area, format: group[0].format ?? "General" })),
  );
  const [few, many] = [areas.filter((each) => more(each) < EACH), areas.filter((each) => more(each) >= EACH)];
  const groups = closeTogether(few.map(everywhere), more);
  const alone = groups.flatMap(([first, ...others]) => (first && others.length === 0 ? [first] : []));
  return [
    ...[...many, ...alone].map(({ area, format }) => small(2, () => (range(area).numberFormat = forAll(format)))),
    ...groups
      .filter((group) => group.length > 1)
      .flatMap((group) =>
        oneTable(group, (area, formats) => {
          range(area).numberFormat = formats;
        }),
      ),
  ];
}

/** Bytes that a table takes beyond what one format for all takes. */
function more({ area: { rows, columns }, format }: Formatted): number {
  return (rows * columns - 1) * (format.length + QUOTED);
}

/** Of each of the areas. */
function topOf({ format }: Areas): Excel.RangeBorder {
  return format.borders.getItem("EdgeTop");
}

interface Formatted {
  readonly area: Area;
  readonly format: string;
}

/** Two quotes and a comma around each format. */
const QUOTED = 3;

function areaOf({ area }: Look): Area {
  return area;
}

function everywhere({ area, format }: Formatted): Formatted & Filled<string> {
  const { row, column, rows, columns } = area;
  return { area, format, row, column, rows: Array.from({ length: rows }, () => Array<string>(columns).fill(format)) };
}

/**
 * Office.js takes one value for a whole range, which its types do not tell:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format
 */
export function forAll(format: string): string[][] {
  return format as unknown as string[][];
}
