import type { Texts } from "../texts";
import type { Line } from "../form/line";
import { addedTo, type FormYear } from "../form/year";
import { versionSides } from "../versions/sides";
import { targetLines } from "../versions/target";
import { F1 } from "./form";
import { sidesF1 } from "./sides";

/** F1 adds up to the target, its running total ends with the year, and it shows every manager as the versions do. */
export function tiesF1(year: FormYear, metric: number, texts: Texts): readonly Line[] {
  const { inputs } = year.plan;
  const sides = sidesF1(year.plan, metric);
  const now = year.hasVersions ? versionSides(year, metric, texts).now : null;
  const managers = now === null ? [] : inputs.managers;
  return [
    ...managers.map(({ name }, manager): Line => ({
      about: "versions",
      of: manager + 1,
      proved: texts.forms.F1.ties.manager(name),
      left: (now as NonNullable<typeof now>).manager(manager),
      right: sides.year(manager),
    })),
    targetLines(year, metric, texts).total(F1.id, sides.corner, sides.buffer(addedTo(year, metric).all)),
    {
      about: "cumulative",
      of: 1,
      proved: texts.forms.F1.ties.cumulative(F1.id),
      left: sides.cumulative(inputs.layouts.F1.length - 1),
      right: sides.corner,
    },
  ];
}
