import { lastYearOf } from "../../plan/cube/lastYear";
import type { Plan } from "../../plan/cube/plan";
import { toCellNumber } from "../../plan/numbers/amount";
import { same } from "../../sheet/formula/formula";
import { amountFormat, shown } from "../../sheet/look/formats";
import { amountWidth, filterHeadingWidth } from "../../sheet/look/width";
import { a1 } from "../../sheet/place/address";
import { block, inRole } from "../../sheet/spec/block";
import type { Formula } from "../../sheet/spec/spec";
import type { Crosstab } from "../parts/crosstab";
import { growthParts } from "../parts/growthParts";
import type { Texts } from "../texts";
import { lastYearColumn, placesF3 } from "./places";

/** Who had how much last year, has now, and grows by how much, metric by metric; right of all products. */
export function lastYearParts(plan: Plan, tables: readonly Crosstab[], texts: Texts) {
  const { inputs, accounts } = plan;
  const words = texts.forms.growth;
  const places = placesF3(plan);
  const top = places.accounts.row;
  const parts = inputs.metrics.map(({ name, unit }, metric) => {
    const { rows, all } = tables[metric] as Crosstab;
    const column = lastYearColumn(plan, metric);
    const total = places.corner(metric).column;
    const format = amountFormat(unit);
    const value = (units: number): number => toCellNumber(units, unit);
    const now = (line: number, units: number): Formula => same(a1({ row: top + line, column: total }), value(units));
    const before = accounts.map(({ client }) =>
      client === null ? null : lastYearOf(inputs, { metric, product: null, manager: null, client }),
    );
    const year = { row: top, column: column + 1 };
    return {
      band: [name, null, null],
      headings: [words.lastYear, words.target, words.growth],
      widths: [words.lastYear, words.target, words.growth].map((word) =>
        amountWidth([shown(value(all), format)], filterHeadingWidth(word, 6, 18)),
      ),
      blocks: [
        block(
          top,
          column + 1,
          "computed",
          rows.map((units, line) => [now(line, units)]),
          format,
        ),
        inRole("computed", block(top + rows.length, column + 1, "total", [[now(rows.length, all)]], format)),
        ...growthParts(year, { lastYear: column, growth: column + 2 }, { now: rows, before }, all, unit),
      ],
    };
  });
  return {
    band: parts.flatMap(({ band }) => band),
    headings: parts.flatMap(({ headings }) => headings),
    widths: parts.flatMap(({ widths }) => widths),
    blocks: parts.flatMap(({ blocks }) => blocks),
  };
}
