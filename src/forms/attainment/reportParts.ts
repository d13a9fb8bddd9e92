import { dateOf } from "../../plan/calendar/date";
import { accuracyOf } from "../../plan/checking/measures/accuracy";
import { lastVisits } from "../../plan/checking/measures/clients";
import { leavingOver } from "../../plan/checking/measures/leaving";
import { notBought, notExpected } from "../../plan/checking/measures/sales";
import { visitMeasures } from "../../plan/checking/measures/visits";
import { toCellNumber } from "../../plan/numbers/amount";
import { idOf } from "../../sheet/place/identity";
import { amountFormat, day, decimalFormat, ordinal, percentFormat, serialOf } from "../../sheet/look/formats";
import { checkedWords } from "../checked/words";
import { nameFinder } from "../records/nameFinder";
import { addBand, addHeadings, addLine, addText, type Rows } from "./rows";
import { NONE, type Whose } from "./salesParts";

/** Lines of a list; how many more there are is said. */
const MOST = 10;

/** 三、预计未购与未预计订单: client by client and product by product. */
export function addOrders(rows: Rows, { facts, person, span, texts }: Whose): void {
  const own = checkedWords(texts).attainment;
  const client = nameFinder(facts.course.current.inputs.clients);
  addBand(rows, own.orders);
  let isNone = true;
  facts.inputs.metrics.forEach(({ id, name, unit }, metric) => {
    for (const [kind, all] of [
      ["notBought", notBought(facts, span, person, metric)],
      ["notExpected", notExpected(facts, span, person, metric)],
    ] as const) {
      if (all.length === 0) continue;
      isNone = false;
      addHeadings(rows, [own.ordersOf[kind](name), ...own.ordersColumns]);
      for (const cell of all.slice(0, MOST)) {
        const last = lastVisits(facts).get(cell.client);
        addLine(rows, idOf(kind, id, cell.client, cell.product, cell.month), client(cell.client), () => [
          [facts.inputs.products[cell.product]?.name ?? "", null],
          [toCellNumber(cell.units, unit), amountFormat(unit)],
          last === undefined ? [NONE, null] : [serialOf(dateOf(last)), day],
        ]);
      }
      if (all.length > MOST) addText(rows, idOf(kind, id, "more"), "text", own.more(all.length - MOST));
    }
  });
  if (isNone) addText(rows, "orders", "text", own.noOrders);
}

/** 四、退订与离网. */
export function addLeaving(rows: Rows, { facts, person, span, texts }: Whose): void {
  const own = checkedWords(texts).attainment;
  const { cancelled, before, sold, rate, left } = leavingOver(facts, span, person);
  addBand(rows, own.leaving);
  addHeadings(rows, own.leavingColumns);
  addLine(rows, "leaving", own.thisMonth, () => [
    [cancelled, ordinal],
    [before, ordinal],
    [sold, ordinal],
    [rate ?? NONE, percentFormat(2)],
    [left, ordinal],
  ]);
}

/** 五、拜访执行: M2–M7. */
export function addVisits(rows: Rows, { facts, person, span, texts }: Whose): void {
  const own = checkedWords(texts).attainment;
  addBand(rows, own.visits);
  addHeadings(rows, own.visitsColumns);
  for (const [id, label, whose] of [
    ["visits", own.thisMonth, person],
    ["visits:team", own.team, null],
  ] as const) {
    const all = visitMeasures(facts, span, whose);
    const percent = percentFormat(1);
    addLine(rows, id, label, () => [
      [all.visits, ordinal],
      [all.visitsADay ?? NONE, decimalFormat(2)],
      [all.signed, ordinal],
      [all.visitsPerContract ?? NONE, decimalFormat(1)],
      [all.contractRate?.[1] ?? NONE, percent],
      [all.decisionMakers ?? NONE, percent],
      [accuracyOf(facts, span, whose, 0).planAccuracy ?? NONE, percent],
      [all.plannedDone ?? NONE, percent],
    ]);
  }
}
