import type { Metric } from "../../plan/inputs/inputs";
import { toCellNumber } from "../../plan/numbers/amount";
import type { Plan } from "../../plan/cube/plan";
import { sum } from "../../plan/numbers/table";
import type { Position } from "../../sheet/place/place";
import type { Texts } from "../texts";
import { standing, type Side } from "../form/side";
import type { FormYear } from "../form/year";
import type { TargetSides } from "../input/given";
import { VERSIONS } from "./form";
import { placesVersions } from "./places";
import { yearsNow } from "./years";

/** What the sheet of versions shows of one metric: the target given, the original plan, and what it is now. */
export interface VersionSides {
  readonly given: TargetSides;
  readonly original: { readonly managers: Side; readonly products: Side };
  readonly now: TargetSides & { readonly managers: Side; readonly manager: (manager: number) => Side };
}

export function versionSides({ course, given: asGiven }: FormYear, metric: number, texts: Texts): VersionSides {
  const { unit } = course.original.inputs.metrics[metric] as Metric;
  const at = placesVersions(course);
  const sheet = { key: VERSIONS.keyOf(), name: texts.forms.versions.name };
  const side = (position: Position, units: number | undefined): Side => standing(sheet, position, toCellNumber(units as number, unit));
  const targets = (plan: Plan): readonly number[] => plan.inputs.products.map((product) => product.target[metric] as number);
  const [given, original] = [targets(asGiven), targets(course.original)];
  const { managers, products } = yearsNow(course, metric);
  return {
    given: {
      of: (product) => side(at.product(metric, product, at.given), given[product]),
      all: side(at.products(metric, at.given), sum(given)),
    },
    original: {
      managers: side(at.managers(metric, at.original), sum(original)),
      products: side(at.products(metric, at.original), sum(original)),
    },
    now: {
      of: (product) => side(at.product(metric, product, at.current), products[product]),
      all: side(at.products(metric, at.current), sum(products)),
      manager: (manager) => side(at.manager(metric, manager, at.current), managers[manager]),
      managers: side(at.managers(metric, at.current), sum(managers)),
    },
  };
}
