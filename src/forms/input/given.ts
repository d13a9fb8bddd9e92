import type { Metric } from "../../plan/inputs/inputs";
import { toCellNumber } from "../../plan/numbers/amount";
import { sum } from "../../plan/numbers/table";
import { parseA1 } from "../../sheet/place/address";
import type { Area } from "../../sheet/place/place";
import type { Texts } from "../texts";
import { standing, type NamedSheet, type Side } from "../form/side";
import type { FormYear } from "../form/year";
import { INPUT } from "./form";

/** A target, product by product and in all. */
export interface TargetSides {
  readonly of: (product: number) => Side;
  readonly all: Side;
}

/** The target given, where it stands on the input sheet. */
export function givenSides({ given: { inputs }, cellOf }: FormYear, metric: number, texts: Texts): TargetSides {
  const { products, metrics } = inputs;
  const { id, unit } = metrics[metric] as Metric;
  const sheet: NamedSheet = { key: INPUT.keyOf(), name: texts.forms.input.name };
  const cell = (product: number): Area => parseA1(cellOf(["products", product, "target", id])) as Area;
  const [first, last] = [cell(0), cell(products.length - 1)];
  const given = products.map(({ target }) => target[metric] as number);
  return {
    of: (product) => standing(sheet, cell(product), toCellNumber(given[product] as number, unit)),
    all: standing(sheet, { ...first, rows: last.row - first.row + 1 }, toCellNumber(sum(given), unit)),
  };
}
