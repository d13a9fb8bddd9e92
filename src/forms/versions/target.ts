import type { Texts } from "../texts";
import type { Line } from "../form/line";
import { together, type Side } from "../form/side";
import type { FormYear } from "../form/year";
import { givenSides } from "../input/given";
import { versionSides } from "./sides";

/** Lines that hold a sheet against what it must add up to: the target given, with the buffer on top; or what it has become. */
export interface TargetLines {
  /** A sheet's total of the year. */
  readonly total: (sheet: string, total: Side, buffer: Side) => Line;
  /** A product's year. */
  readonly product: (product: number, year: Side, buffer: Side) => Line;
}

export function targetLines(year: FormYear, metric: number, texts: Texts): TargetLines {
  const target = year.hasVersions ? versionSides(year, metric, texts).now : givenSides(year, metric, texts);
  const { ties } = texts.forms.versions;
  const say = year.hasVersions
    ? { total: ties.now, product: ties.nowProduct }
    : year.parted === null
      ? { total: ties.target, product: ties.productTarget }
      : { total: ties.targetAndBuffer, product: ties.productTargetAndBuffer };
  const left = (side: Side, buffer: Side, whole: Side): Side => (year.parted === null ? side : together(side, buffer, whole));
  return {
    total: (sheet, total, buffer) => ({
      about: "target",
      proved: say.total(sheet),
      left: left(target.all, buffer, total),
      right: total,
    }),
    product: (product, shown, buffer) => ({
      about: "products",
      of: product,
      proved: say.product(year.plan.inputs.products[product]?.name ?? ""),
      left: left(target.of(product), buffer, shown),
      right: shown,
    }),
  };
}
