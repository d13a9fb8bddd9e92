import type { Metric } from "../../plan/inputs/inputs";
import { toCellNumber } from "../../plan/numbers/amount";
import type { Plan } from "../../plan/cube/plan";
import { attainment } from "../../plan/measure/attainment";
import { same } from "../../sheet/formula/formula";
import { amountFormat, percentFormat } from "../../sheet/look/formats";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import type { Block, Formula } from "../../sheet/spec/spec";
import { attained } from "../parts/attainmentFormula";
import type { Crosstab } from "../parts/crosstab";
import type { Texts } from "../texts";
import { placesF1 } from "./places";

/**
 * Of the months that are closed, under everything else and in the columns of their months: what every manager was asked for, and below it
 * what came of it.
 *
 *     收入 · 已结月份：计划与实际
 *     客户经理甲 · 计划  100  100
 *     客户经理甲 · 实际   90  120
 *     合计 · 计划        300  300
 *     合计 · 实际        280  320
 *     达成率            93.3% 106.7%
 *
 * @param asked what the months asked for, in F1's columns; @param face what F1 shows
 */
export function closedPart(plan: Plan, metric: number, closed: number, asked: Crosstab, face: Crosstab, texts: Texts): readonly Block[] {
  const { managers, metrics } = plan.inputs;
  const { name, unit } = metrics[metric] as Metric;
  const words = texts.forms.F1;
  const places = placesF1(plan);
  const format = amountFormat(unit);
  const value = (units: number | undefined): number => toCellNumber(units ?? 0, unit);
  const columns = Array.from({ length: closed }, (_, column) => column);
  const at = places.closed(metric);
  const shown = (from: (column: number) => { readonly row: number; readonly column: number }, units: readonly number[]): Formula[] =>
    columns.map((column) => same(a1(from(column)), value(units[column])));
  return [
    block(at.band, 0, "band", [[words.closed(name), ...Array<null>(plan.inputs.layouts.F1.length + 1).fill(null)]]),
    ...managers.flatMap((manager, line) => [
      block(at.planned(line), 0, "label", [[words.planned(manager.name)], [words.actual(manager.name)]]),
      block(at.planned(line), 1, "computed", [columns.map((column) => value(asked.cells[line]?.[column]))], format),
      block(at.planned(line) + 1, 1, "closed", [shown((column) => places.cell(metric, line, column), face.cells[line] ?? [])], format),
    ]),
    block(
      at.total,
      0,
      "total",
      [
        [
          words.planned(words.total),
          ...columns.map((column): Formula => ({
            formula: `=${managers.map((_, line) => a1({ row: at.planned(line), column: 1 + column })).join("+")}`,
            value: value(asked.columns[column]),
          })),
        ],
        [words.actual(words.total), ...shown((column) => places.total(metric, column), face.columns)],
      ],
      format,
    ),
    block(
      at.total + 2,
      0,
      "cumulative",
      [
        [
          words.attainment,
          ...columns.map((column): Formula => {
            const [planned, actual] = [at.total, at.total + 1].map((row) => a1({ row, column: 1 + column }));
            const share = attainment(value(face.columns[column]), value(asked.columns[column]));
            return {
              formula: `=IF(${planned ?? ""}=0,"${NONE}",ROUND(${attained(actual ?? "", planned ?? "")},${DIGITS}))`,
              value: share === null ? NONE : Number(share.toFixed(DIGITS)),
            };
          }),
        ],
      ],
      percentFormat(1),
    ),
  ];
}

/** Where nothing was asked for, there is no share of it. */
const NONE = "–";

/** Rounded, so that quotients leave no noise. */
const DIGITS = 6;
