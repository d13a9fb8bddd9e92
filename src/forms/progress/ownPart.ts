import { quartiles, ranking } from "../../plan/progress/ranking";
import { toCellNumber } from "../../plan/numbers/amount";
import { idOf } from "../../sheet/place/identity";
import { block } from "../../sheet/spec/block";
import { amountFormat, percentFormat } from "../../sheet/look/formats";
import { across, bandRow, NONE, standingBlocks, type ProgressPart, type ProgressSheet } from "./part";
import { padded } from "../parts/part";

/** The manager's own line, metric by metric: plan, actual, attainment, place, and below what a quarter, half and three quarters lie. */
export function ownPart(sheet: ProgressSheet, row: number): ProgressPart {
  const { course, texts, manager, through } = sheet;
  const words = texts.forms.progress;
  const { metrics, managers } = course.current.inputs;
  const ranked = metrics.map((_, metric) => ranking(course, metric, through));
  const isLarge = ranked.some((one) => quartiles(one) !== null);
  const rows = metrics.map((_, metric) => row + 2 + metric);
  return {
    rows: 2 + metrics.length,
    blocks: [
      bandRow(row, words.own(managers[manager]?.name ?? "")),
      block(row + 1, 0, "header", [
        [
          words.metric,
          words.year,
          words.planned,
          words.actual,
          words.attainment,
          ...padded(words.place, 2),
          ...(isLarge ? words.quartiles : []),
        ],
      ]),
      ...metrics.flatMap(({ name, unit }, metric) => {
        const own = sheet.progress[metric]?.managers[manager];
        const all = ranked[metric] ?? [];
        const place = all[manager]?.place ?? null;
        const of = all.filter((one) => one.place !== null).length;
        const at = rows[metric] ?? row;
        return own === undefined
          ? []
          : [
              block(at, 0, "label", [[name]]),
              block(at, 1, "total", [[toCellNumber(own.year, unit)]], amountFormat(unit)),
              ...standingBlocks(sheet, metric, at, 2, own),
              block(at, 5, "verdict", [padded(place === null ? words.notRanked : words.placeOf(place, of), 2)]),
              ...(isLarge
                ? [block(at, 7, "computed", [quartiles(all) ?? Array<string>(words.quartiles.length).fill(NONE)], percentFormat(1))]
                : []),
            ];
      }),
    ],
    merges: [across(row + 1, 5, 2), ...rows.map((at) => across(at, 5, 2))],
    heights: [[row + 1, isLarge ? 46 : 32]],
    ids: metrics.map(({ id }, metric) => [rows[metric] ?? row, idOf("own", id)]),
  };
}
