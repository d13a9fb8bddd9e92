import { attainment, cumulativeAttainment } from "../../plan/measure/attainment";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import { percentFormat, roundingDigits } from "../../sheet/look/formats";
import { netSum } from "../../sheet/formula/formula";
import type { Area } from "../../sheet/place/place";
import type { Cell } from "../../sheet/spec/spec";
import { attainmentFormula } from "../parts/attainmentFormula";
import { band, monthsArea, type Part, type SheetF4 } from "./part";
import type { Figures } from "./figures";
import { YEAR } from "./places";

/**
 * 二、目标达成, metric by metric: what the months before this one attained (Σ actual of Σ plan), and how much of the year's target is done
 * with this month. 90, 110, 80 of 100, 100, 100: 93.33 % before April.
 */
export function ratesPart({ course, of, places, figures, texts }: SheetF4): Part {
  const { F4 } = texts.forms;
  const at = of.month - 1;
  const cells = figures.map((each, metric): { readonly before: Cell; readonly year: Cell } => {
    const { planned, actual } = places.target(metric);
    const year = a1({ row: places.years?.(metric).current ?? planned, column: YEAR });
    const digits = roundingDigits(course.current.inputs.metrics[metric]?.unit ?? { size: 1, decimals: 0 });
    const sumOf = (row: number, last: number): string => netSum(monthsArea(row, 0, last), digits);
    return {
      before:
        at === 0
          ? F4.none
          : {
              formula: `=${attainmentFormula(sumOf(actual, at - 1), sumOf(planned, at - 1), F4.none)}`,
              value: attainedBefore(each, at) ?? F4.none,
            },
      year: {
        formula: `=${attainmentFormula(sumOf(actual, at), year, F4.none)}`,
        value: attainment(sum(each.actual.slice(0, at + 1)), each.yearPlanned) ?? F4.none,
      },
    };
  });
  const rows = (first: number, last: number): readonly Area[] =>
    cells.map((_, metric) => ({ row: places.rates(metric), column: first, rows: 1, columns: last - first + 1 }));
  const line = (length: number, cell: Cell): Cell[] => [cell, ...Array<null>(length - 1).fill(null)];
  const top = places.rates(0);
  return {
    blocks: [
      band(places.ratesBand, F4.attainment, places),
      block(
        top,
        0,
        "label",
        course.current.inputs.metrics.map(({ name }) => [name, null]),
      ),
      block(
        top,
        2,
        "header",
        cells.map(() => line(5, F4.before)),
      ),
      block(
        top,
        7,
        "subtotal",
        cells.map(({ before }) => line(2, before)),
        percentFormat(2),
      ),
      block(
        top,
        9,
        "header",
        cells.map(() => line(5, F4.ofYear)),
      ),
      block(
        top,
        14,
        "subtotal",
        cells.map(({ year }) => line(2, year)),
        percentFormat(2),
      ),
    ],
    merges: [...rows(0, 1), ...rows(2, 6), ...rows(7, 8), ...rows(9, 13), ...rows(14, YEAR)],
    heights: cells.map((_, metric) => [places.rates(metric), 22] as const),
    checks: [],
  };
}

/** In whole units, as `TARGET.CUMATTAINMENT` has it; null where nothing was planned. */
function attainedBefore({ actual, planned }: Figures, months: number): number | null {
  return cumulativeAttainment(actual, planned, months);
}

function sum(units: readonly (number | null)[]): number {
  return units.reduce<number>((all, each) => all + (each ?? 0), 0);
}
