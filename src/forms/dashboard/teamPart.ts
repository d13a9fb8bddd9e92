import { exactRound } from "../../plan/numbers/exact";
import { MONTHS } from "../../plan/calendar/months";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import { amountFormat, asText, percentFormat } from "../../sheet/look/formats";
import type { Block, Cell } from "../../sheet/spec/spec";
import { attainmentFormula } from "../parts/attainmentFormula";
import { bandRow, metricOf, NONE, orNone, progressIn, valueIn, type DashboardSheet } from "./part";
import { COLUMN, THROUGH, TOLERANCE, type Whose } from "./places";
import { standingOf } from "./standing";
import { forecastShare } from "./standingsPart";

/**
 * 时间过半，任务过半: how much of the year is over and how much of its target is done, metric by metric; and what the months bring, have to
 * bring, and will have brought.
 */
export function teamPart(sheet: DashboardSheet): readonly Block[] {
  const { course, places, texts, through, tolerance } = sheet;
  const { dashboard: d } = texts.forms;
  const { band, first } = places.team;
  const headings = [
    d.metric,
    null,
    d.year,
    d.planned,
    d.actual,
    d.attainment,
    d.timeShare,
    d.taskShare,
    d.lead,
    d.pace,
    d.required,
    d.forecast,
    d.forecastShare,
    d.gross,
    d.mark,
  ];
  const team: Whose = { type: "team" };
  return [
    bandRow(band, d.halfway),
    block(band + 1, 0, "header", [headings]),
    ...course.current.inputs.metrics.flatMap((_, metric): readonly Block[] => {
      const { name, unit } = metricOf(sheet, metric);
      const row = first + metric;
      const from = places.standing(metric, team);
      const standing = standingOf(progressIn(sheet, metric, team), through);
      const value = valueIn(sheet, metric);
      const scaled = (units: number | null): number | string => orNone(units === null ? null : value(1) * units);
      const of = (column: keyof typeof COLUMN, result: number | string): Cell => ({
        formula: `=${a1({ row: from, column: COLUMN[column] })}`,
        value: result,
      });
      const [time, task, lead] = [6, 7, 8].map((column) => a1({ row, column }));
      const [year, actual] = [2, 4].map((column) => a1({ row, column }));
      const share = through / MONTHS;
      const ahead = standing.done === null ? null : standing.done - share;
      const line = (column: number, cells: readonly Cell[], format: string): Block => block(row, column, "computed", [cells], format);
      return [
        block(row, 0, "label", [[name, null]], asText),
        line(
          2,
          [of("year", value(standing.year)), of("planned", value(standing.planned)), of("actual", value(standing.actual))],
          amountFormat(unit),
        ),
        line(5, [of("attainment", orNone(standing.attainment))], percentFormat(2)),
        line(
          6,
          [
            { formula: `=${a1(THROUGH, "absolute")}/${MONTHS}`, value: share },
            { formula: `=${attainmentFormula(actual ?? "", year ?? "", NONE)}`, value: orNone(standing.done) },
            { formula: `=IF(${task}="${NONE}","${NONE}",${task}-${time})`, value: orNone(ahead) },
          ],
          percentFormat(1),
        ),
        line(
          9,
          [
            of("pace", scaled(standing.pace)),
            of("required", through >= MONTHS ? NONE : scaled(standing.required)),
            of("forecast", scaled(standing.forecast)),
          ],
          amountFormat(unit),
        ),
        line(12, [of("forecastShare", forecastShare(standing))], percentFormat(1)),
        line(13, [of("gross", orNone(standing.gross))], percentFormat(2)),
        block(row, COLUMN.mark, "verdict", [
          [
            {
              formula: `=IF(${lead}="${NONE}","${NONE}",IF(ROUND(${lead},10)<ROUND(-${a1(TOLERANCE, "absolute")}/100,10),"✗","✓"))`,
              value: ahead === null ? NONE : exactRound(ahead, 10) < exactRound(-tolerance / 100, 10) ? "✗" : "✓",
            },
          ],
        ]),
      ];
    }),
  ];
}
