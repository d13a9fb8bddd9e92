import { MONTHS } from "../../plan/calendar/months";
import { toCellNumber } from "../../plan/numbers/amount";
import { idOf } from "../../sheet/place/identity";
import { block } from "../../sheet/spec/block";
import { amountFormat, percentFormat } from "../../sheet/look/formats";
import { padded } from "../parts/part";
import { bandRow, standingBlocks, type ProgressPart, type ProgressSheet } from "./part";

/** The team, metric by metric: the year's target, plan and actual so far, and how much of the year is over. */
export function teamPart(sheet: ProgressSheet, row: number): ProgressPart {
  const { course, texts, through } = sheet;
  const words = texts.forms.progress;
  const { metrics } = course.current.inputs;
  return {
    rows: 2 + metrics.length,
    blocks: [
      bandRow(row, words.team),
      block(row + 1, 0, "header", [[words.metric, words.year, words.planned, words.actual, words.attainment, words.time]]),
      ...metrics.flatMap(({ name, unit }, metric) => {
        const team = sheet.progress[metric]?.team;
        const at = row + 2 + metric;
        return team === undefined
          ? []
          : [
              block(at, 0, "label", [[name]]),
              block(at, 1, "total", [[toCellNumber(team.year, unit)]], amountFormat(unit)),
              ...standingBlocks(sheet, metric, at, 2, team),
              block(at, 5, "subtotal", [[through / MONTHS]], percentFormat(1)),
            ];
      }),
    ],
    merges: [],
    heights: [[row + 1, HEAD]],
    ids: metrics.map(({ id }, metric) => [row + 2 + metric, idOf("team", id)]),
  };
}

/** Every product, metric by metric, side by side. */
export function productsPart(sheet: ProgressSheet, row: number): ProgressPart {
  const { course, texts } = sheet;
  const words = texts.forms.progress;
  const { metrics, products } = course.current.inputs;
  const shown = metrics.slice(0, MOST_METRICS);
  return {
    rows: 3 + products.length,
    blocks: [
      bandRow(row, words.products),
      block(row + 1, 0, "header", [[words.product], [null]]),
      ...shown.flatMap(({ name }, metric) => {
        const column = 1 + 3 * metric;
        return [
          block(row + 1, column, "header", [padded(name, 3), [words.planned, words.actual, words.attainment]]),
          ...products.flatMap((_, product) => {
            const own = sheet.progress[metric]?.products[product];
            return own ? standingBlocks(sheet, metric, row + 3 + product, column, own) : [];
          }),
        ];
      }),
      block(
        row + 3,
        0,
        "label",
        products.map(({ name }) => [name]),
      ),
    ],
    merges: [
      { row: row + 1, column: 0, rows: 2, columns: 1 },
      ...shown.map((_, metric) => ({ row: row + 1, column: 1 + 3 * metric, rows: 1, columns: 3 })),
    ],
    heights: [
      [row + 1, 18],
      [row + 2, HEAD],
    ],
    ids: products.map(({ id }, product) => [row + 3 + product, idOf("product", id)]),
  };
}

/** As many metrics stand side by side as the months leave room for. */
const MOST_METRICS = Math.floor((1 + MONTHS) / 3);

const HEAD = 32;
