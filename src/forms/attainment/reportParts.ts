import { dateOf } from "../../plan/calendar/date";
import type { Facts, Person } from "../../plan/checking/facts/facts";
import { clientId } from "../../plan/checking/team/clients";
import { accuracyOf } from "../../plan/checking/measures/accuracy";
import { lastVisits } from "../../plan/checking/measures/clients";
import { leavingClients, leavingOver } from "../../plan/checking/measures/leaving";
import { notBought, notExpected } from "../../plan/checking/measures/sales";
import { visitMeasures } from "../../plan/checking/measures/visits";
import { toCellNumber } from "../../plan/numbers/amount";
import { idOf } from "../../sheet/place/identity";
import { amountFormat, asText, day, decimalFormat, percentFormat, serialOf } from "../../sheet/look/formats";
import { checkedWords } from "../checked/words";
import { choiceWords } from "../lists/tables";
import { nameFinder } from "../records/nameFinder";
import { addBand, addHeadings, addLine, addText, type Rows } from "./rows";
import type { Texts } from "../texts";
import { NONE, type Whose } from "./salesParts";

const COUNT = amountFormat({ size: 1, decimals: 0 });

/** Lines of a list; how many more there are is said. */
const MOST = 10;

/** 三、预计未购与未预计订单: client by client and product by product, with what the last visit brought and what is meant to be done. */
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
      addHeadings(rows, [own.ordersOf[kind](name), ...own.ordersColumns], SAID);
      for (const cell of all.slice(0, MOST)) {
        const last = lastVisits(facts).get(cell.client);
        const [brought, todo] = [lastResult(facts, person, cell.client, texts), actionsFor(facts, person, cell.client, texts)];
        addLine(rows, idOf(kind, id, cell.client, cell.product, cell.month), client(cell.client), () => [
          [facts.inputs.products[cell.product]?.name ?? "", null],
          [toCellNumber(cell.units, unit), amountFormat(unit)],
          last === undefined ? [NONE, null] : [serialOf(dateOf(last)), day],
          [brought, asText, "text"],
          [todo, asText, "text", SAID],
        ]);
      }
      if (all.length > MOST) addText(rows, idOf(kind, id, "more"), "text", own.more(all.length - MOST));
    }
  });
  if (isNone) addText(rows, "orders", "text", own.noOrders);
}

/** Columns that a text goes over. */
const SAID = 4;

/** What the log says that the last visit came to, or else what was ticked. */
function lastResult(facts: Facts, person: Person, client: string, texts: Texts): string {
  const last = person.done.filter((one) => clientId(facts, one.client) === client).at(-1);
  const ticked = (last?.visit?.results ?? []).map((result) => choiceWords("results")[texts.forms.language][result] ?? result);
  return last?.entry?.result || ticked.join(texts.forms.listSeparator) || NONE;
}

/** Open rows of the plan of action that speak of the client. */
function actionsFor(facts: Facts, { id, name }: Person, client: string, texts: Texts): string {
  const own = facts.inputs.actions.filter(
    ({ manager, status, clients, goal }) =>
      (manager === id || manager === name) &&
      status === "open" &&
      [...clients, goal?.client ?? ""].some((one) => clientId(facts, one) === client),
  );
  return own.flatMap(({ what }) => (what === "" ? [] : [what])).join(texts.forms.listSeparator) || NONE;
}

/** 四、退订与离网: in sum, and which clients cancelled or left, and why, as far as anybody has said. */
export function addLeaving(rows: Rows, { facts, person, month, span, texts }: Whose): void {
  const own = checkedWords(texts).attainment;
  const { cancelled, before, sold, rate, left } = leavingOver(facts, span, person);
  addBand(rows, own.leaving);
  addHeadings(rows, own.leavingColumns);
  addLine(rows, "leaving", own.thisMonth, () => [
    [cancelled, COUNT],
    [before, COUNT],
    [sold, COUNT],
    [rate ?? NONE, percentFormat(2)],
    [left, COUNT],
  ]);
  const all = leavingClients(facts, person, month).filter((one) => one.cancelled > 0 || one.isGone);
  if (all.length === 0) return;
  const client = nameFinder(facts.course.current.inputs.clients);
  addHeadings(rows, own.leavingOf, REASON);
  for (const one of all.slice(0, MOST)) {
    addLine(rows, idOf("leaving", one.client), client(one.client), () => [
      [one.cancelled, COUNT],
      [one.isGone ? own.yes : "", null, "verdict"],
      [one.reason || NONE, asText, "text", REASON],
    ]);
  }
  if (all.length > MOST) addText(rows, "leaving:more", "text", own.more(all.length - MOST));
}

/** Columns that a reason goes over. */
const REASON = 6;

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
      [all.visits, COUNT],
      [all.visitsADay ?? NONE, decimalFormat(2)],
      [all.signed, COUNT],
      [all.visitsPerContract ?? NONE, decimalFormat(1)],
      [all.contractRate?.[1] ?? NONE, percent],
      [all.decisionMakers ?? NONE, percent],
      [accuracyOf(facts, span, whose, 0).planAccuracy ?? NONE, percent],
      [all.plannedDone ?? NONE, percent],
    ]);
  }
}
