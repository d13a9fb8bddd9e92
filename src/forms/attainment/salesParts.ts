import { catchUpOf } from "../../plan/checking/measures/catchUp";
import { behindOf } from "../../plan/checking/measures/sales";
import type { Facts, Person } from "../../plan/checking/facts/facts";
import type { Span } from "../../plan/checking/facts/span";
import { attainment } from "../../plan/measure/attainment";
import { exactSum } from "../../plan/numbers/exact";
import { toCellNumber } from "../../plan/numbers/amount";
import { progressOf } from "../../plan/progress/progress";
import { a1 } from "../../sheet/place/address";
import { idOf } from "../../sheet/place/identity";
import type { Cell } from "../../sheet/spec/spec";
import { amountFormat, decimalFormat, percentFormat, shown } from "../../sheet/look/formats";
import { checkedWords } from "../checked/words";
import { attainmentFormula } from "../parts/attainmentFormula";
import { nameFinder } from "../records/nameFinder";
import type { Texts } from "../texts";
import { addBand, addHeadings, addLine, addText, type Rows, type Said } from "./rows";

/** What the parts are of. */
export interface Whose {
  readonly facts: Facts;
  readonly person: Person;
  /** From 0. */
  readonly month: number;
  readonly span: Span;
  readonly texts: Texts;
}

export const NONE = "—";

/** 一、达成情况: metric by metric the month, so far, the year, and what it will have been. */
export function addAttained(rows: Rows, { facts, person, month, texts }: Whose): void {
  const own = checkedWords(texts).attainment;
  addBand(rows, own.attained);
  addHeadings(rows, own.attainedColumns);
  facts.inputs.metrics.forEach(({ id, name, unit }, metric) => {
    const progress = progressOf(facts.course, metric).managers[person.at];
    const [planned, net] = [progress?.planned ?? [], (progress?.net ?? []).map((units) => units ?? 0)];
    const so = { planned: exactSum(planned.slice(0, month + 1)), net: exactSum(net.slice(0, month + 1)) };
    const whole = exactSum(planned);
    const value = (units: number): Said => [toCellNumber(units, unit), amountFormat(unit)];
    const rate = (top: string, bottom: string, result: number | null): Said => [
      { formula: `=${attainmentFormula(top, bottom, NONE)}`, value: result ?? NONE },
      percentFormat(1),
      "subtotal",
    ];
    addLine(rows, idOf("metric", id), name, (row) => {
      const at = (column: number): string => a1({ row, column });
      const forecast: Cell = {
        formula: `=IF(${at(4)}<=0,"${NONE}",${at(5)}/${at(4)}*${toCellNumber(whole, unit)})`,
        value: so.planned <= 0 ? NONE : (so.net / so.planned) * toCellNumber(whole, unit),
      };
      return [
        value(planned[month] ?? 0),
        value(net[month] ?? 0),
        rate(at(2), at(1), attainment(net[month] ?? 0, planned[month] ?? 0)),
        value(so.planned),
        value(so.net),
        rate(at(5), at(4), attainment(so.net, so.planned)),
        value(progress?.year ?? 0),
        [forecast, amountFormat(unit)],
      ];
    });
  });
}

/** So many of each. */
const MOST = 5;

/** 二、差距最大的产品与客户: of every metric five each. */
export function addBehind(rows: Rows, { facts, person, texts }: Whose): void {
  const own = checkedWords(texts).attainment;
  const { products, clients, checking } = facts.course.current.inputs;
  const { behind } = checking.tolerances;
  const names = { product: nameFinder(products), client: nameFinder(clients) };
  addBand(rows, own.behind);
  let isNone = true;
  facts.inputs.metrics.forEach(({ id, name, unit }, metric) => {
    const all = behindOf(facts, person, metric);
    for (const kind of ["product", "client"] as const) {
      const found = all.filter((one) => one.of === kind).slice(0, MOST);
      if (found.length === 0) continue;
      isNone = false;
      addHeadings(rows, [own.behindOf[kind](name), ...own.behindColumns]);
      for (const { id: whose, planned, net, gap, requiredPace, isAtRisk } of found) {
        const amount = (units: number): Said => [toCellNumber(Math.round(units), unit), amountFormat(unit)];
        addLine(rows, idOf("behind", id, kind, whose), names[kind](whose), (row) => [
          amount(planned),
          amount(net),
          [{ formula: `=${a1({ row, column: 1 })}-${a1({ row, column: 2 })}`, value: toCellNumber(gap, unit) }, amountFormat(unit)],
          requiredPace === null ? [NONE, null] : amount(requiredPace),
          [isAtRisk ? own.behindState.risk : own.behindState.behind, null, "verdict"],
        ]);
      }
    }
  });
  if (isNone) addText(rows, "behind", "text", own.noneBehind(shown(behind, percentFormat(0))));
}

/** 六、未达成原因: as the list of explanations has them for the month. */
export function addReasons(rows: Rows, whose: Whose): void {
  const own = checkedWords(whose.texts).attainment;
  addBand(rows, own.reasons);
  const told = explained(whose).filter(({ reason }) => reason !== "");
  told.forEach(({ about, reason }, at) => addText(rows, idOf("reason", at + 1), "text", `${about}${own.colon}${reason}`));
  if (told.length === 0) addText(rows, "reasons", "text", own.noReason);
}

/** 七、赶上计划: what was agreed, the pace that it takes, and what is in hand. */
export function addCatchUp(rows: Rows, whose: Whose): void {
  const { facts, person, texts } = whose;
  const own = checkedWords(texts).attainment;
  addBand(rows, own.catchUp);
  addHeadings(rows, own.catchUpColumns);
  facts.inputs.metrics.forEach(({ id, name, unit }, metric) => {
    const found = catchUpOf(facts, person, metric);
    const amount = (units: number | null): Said =>
      units === null ? [NONE, null] : [toCellNumber(Math.round(units), unit), amountFormat(unit)];
    addLine(rows, idOf("catchUp", id), name, () =>
      found === null
        ? [[own.onTrack, null]]
        : [
            amount(found.gap),
            amount(found.requiredPace),
            amount(found.bestMonth),
            [found.actions, decimalFormat(0)],
            [found.plannedVisits, decimalFormat(0)],
            [found.isAgreed ? own.yes : own.no, null, "verdict"],
          ],
    );
  });
  explained(whose)
    .filter(({ catchUp }) => catchUp !== "")
    .forEach(({ about, catchUp }, at) => addText(rows, idOf("plan", at + 1), "text", `${about}${own.colon}${catchUp}`));
}

function explained({ facts, person, month, texts }: Whose) {
  const { metrics, products } = facts.inputs;
  const client = nameFinder(facts.course.current.inputs.clients);
  return facts.inputs.explanations
    .filter((one) => (one.manager === person.id || one.manager === person.name) && one.month === month + 1)
    .map((one) => ({
      ...one,
      about: [metrics[one.metric]?.name, one.product === null ? "" : products[one.product]?.name, client(one.client)]
        .filter((text) => text)
        .join(texts.forms.listSeparator),
    }));
}
