import type { Texts } from "../texts";
import { sidesF1, type SidesF1 } from "../F1/sides";
import { F1 } from "../F1/form";
import { sidesF2, type SidesF2 } from "../F2/sides";
import { F2 } from "../F2/form";
import type { Line } from "../form/line";
import { addedTo, type FormYear } from "../form/year";
import { ownColumn, periodLabel } from "../parts/columns";
import { targetLines } from "../versions/target";
import { F3 } from "./form";
import { sidesF3 } from "./sides";

/** F3 adds up to the target, and shows products and buffers as F2 does, managers' clients as F1 does; so do its periods. */
export function tiesF3(year: FormYear, metric: number, texts: Texts): readonly Line[] {
  const { inputs } = year.plan;
  const say = texts.forms.F3.ties;
  const [inF1, inF2, sides] = [sidesF1(year.plan, metric), sidesF2(year.plan, metric), sidesF3(year.plan, metric, null, texts)];
  const added = addedTo(year, metric);
  return [
    targetLines(year, metric, texts).total(F3.id, sides.corner, sides.buffer(null, added.all)),
    ...inputs.products.map(({ name }, product): Line => ({
      about: "products",
      of: product,
      proved: say.product(name),
      left: inF2.year(product),
      right: sides.total(product),
    })),
    ...(year.parted === null ? [] : inputs.products).map(({ name }, product): Line => ({
      about: "buffers",
      proved: say.productBuffer(name),
      left: inF2.buffer(product, added.of(product)),
      right: sides.buffer(product, added.of(product)),
    })),
    ...inputs.managers.map(({ name }, manager): Line => ({
      about: "managers",
      proved: say.manager(name),
      left: inF1.year(manager),
      right: sides.clientsOf(manager, inF1.name(manager)),
    })),
    ...year.periods.flatMap((period) => periodLines(year, metric, period, texts, inF1, inF2)),
  ];
}

/** The sheet of one period against F1 and F2, where these show that period in a column of its own. */
function periodLines({ plan }: FormYear, metric: number, period: number, texts: Texts, inF1: SidesF1, inF2: SidesF2): readonly Line[] {
  const { layouts, managers, products } = plan.inputs;
  const say = texts.forms.F3.ties;
  const months = periodLabel(plan.inputs, period, 1, texts);
  const sides = sidesF3(plan, metric, period, texts);
  const [columnF1, columnF2] = [ownColumn(layouts.F1, period), ownColumn(layouts.F2, period)];
  const lines: Omit<Line, "about">[] = [];
  if (columnF1 !== null) {
    lines.push({ proved: say.month(months, F1.id), left: sides.corner, right: inF1.total(columnF1) });
    managers.forEach(({ name }, manager) => {
      const left = sides.clientsOf(manager, inF1.name(manager));
      lines.push({ proved: say.monthManager(months, name), left, right: inF1.cell(manager, columnF1) });
    });
  }
  if (columnF2 !== null) {
    lines.push({ proved: say.month(months, F2.id), left: sides.corner, right: inF2.total(columnF2) });
    products.forEach(({ name }, product) => {
      lines.push({ proved: say.monthProduct(months, name), left: sides.total(product), right: inF2.cell(product, columnF2) });
    });
  }
  return lines.map((line) => ({ about: "periods", ...line }));
}
