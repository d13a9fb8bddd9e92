import type { Metric } from "../../plan/inputs/inputs";
import { toCellNumber } from "../../plan/numbers/amount";
import { sum } from "../../plan/numbers/table";
import { parseA1 } from "../../sheet/place/address";
import type { Area, Place } from "../../sheet/place/place";
import type { Texts } from "../texts";
import { standing, type NamedSheet, type Side } from "../form/side";
import type { FormYear } from "../form/year";
import { INPUTS } from "./form";

/** A target, product by product and in all. */
export interface TargetSides {
  readonly of: (product: number) => Side;
  readonly all: Side;
}

/** The target given, where it stands on the input sheet. */
export function givenSides({ given: { inputs }, placeOf }: FormYear, metric: number, texts: Texts): TargetSides {
  const { products, metrics } = inputs;
  const { id, unit } = metrics[metric] as Metric;
  const place = (product: number): Place => placeOf(["products", product, "target", id]);
  const cell = (product: number): Area => parseA1(place(product).address) as Area;
  const { sheet: key } = place(0);
  const sheet: NamedSheet = { key, name: INPUTS.find(({ owns }) => owns(key))?.title(texts) ?? key };
  const [first, last] = [cell(0), cell(products.length - 1)];
  const given = products.map(({ target }) => target[metric] as number);
  return {
    of: (product) => standing(sheet, cell(product), toCellNumber(given[product] as number, unit)),
    all: standing(sheet, { ...first, rows: last.row - first.row + 1 }, toCellNumber(sum(given), unit)),
  };
}
