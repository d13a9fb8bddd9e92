import type { Inputs } from "../../plan/inputs/inputs";
import type { Texts } from "../texts";
import { sidesF1 } from "../F1/sides";
import type { Line } from "../form/line";
import type { Side } from "../form/side";
import { addedTo, type FormYear } from "../form/year";
import { columnOfPeriod, periodLabel } from "../parts/columns";
import { running } from "../parts/crosstab";
import { targetLines } from "../versions/target";
import { F2 } from "./form";
import { sidesF2 } from "./sides";

/** F2 adds up to the target, product by product, and shows the same months, running totals and buffer as F1. */
export function tiesF2(year: FormYear, metric: number, texts: Texts): readonly Line[] {
  const { inputs } = year.plan;
  const say = texts.forms.F2.ties;
  const [first, sides] = [sidesF1(year.plan, metric), sidesF2(year.plan, metric)];
  const [target, added] = [targetLines(year, metric, texts), addedTo(year, metric)];
  const common = commonEnds(inputs.layouts);
  return [
    target.total(F2.id, sides.corner, sides.buffer(null, added.all)),
    ...inputs.products.map((_, product) => target.product(product, sides.year(product), sides.buffer(product, added.of(product)))),
    ...(year.parted === null
      ? []
      : [{ about: "buffers" as const, proved: say.buffer, left: first.buffer(added.all), right: sides.buffer(null, added.all) }]),
    // Between two periods after which both start a new column, both show the same months.
    ...common.map((end, boundary): Line => {
      const start = common[boundary - 1] ?? 0;
      const over = (layout: readonly number[], totals: (first: number, columns: number) => Side): Side => {
        const columnAt = columnOfPeriod(layout);
        const [from, to] = [columnAt[start] as number, columnAt[end - 1] as number];
        return totals(from, to - from + 1);
      };
      return {
        about: "boundaries",
        proved: say.boundary(periodLabel(inputs, start, end - start, texts)),
        left: over(inputs.layouts.F1, first.totals),
        right: over(inputs.layouts.F2, sides.totals),
      };
    }),
    // Running totals are the same where both show one.
    ...common.slice(0, -1).map((end): Line => ({
      about: "cumulative",
      proved: say.cumulativeTo(periodLabel(inputs, end - 1, 1, texts)),
      left: first.cumulative(columnOfPeriod(inputs.layouts.F1)[end - 1] as number),
      right: sides.cumulative(columnOfPeriod(inputs.layouts.F2)[end - 1] as number),
    })),
    {
      about: "cumulative",
      of: 1,
      proved: texts.forms.F1.ties.cumulative(F2.id),
      left: sides.cumulative(inputs.layouts.F2.length - 1),
      right: sides.corner,
    },
  ];
}

/** After how many periods both forms start a new column; the last is the year's end. */
function commonEnds({ F1, F2 }: Inputs["layouts"]): readonly number[] {
  const ends = running(F2);
  return running(F1).filter((end) => ends.includes(end));
}
