import type { Unit } from "../../plan/numbers/amount";
import type { Slice } from "../../plan/inputs/inputs";
import type { Plan } from "../../plan/cube/plan";
import { groupedText } from "../../plan/typed/units";
import type { Hit, Step, Why } from "../../plan/explain/why";
import type { Texts } from "../texts";
import { calendarMonth } from "../../plan/periods/calendarMonth";
import { periodLabel } from "../parts/columns";
import { numberTitle } from "./numberTitle";

/**
 * Why a number is what it is, in sentences from the total down to the cell:
 *
 *     集团彩铃的目标为 1,200，占总数的 48%。 按季节系数，1月占全年的 8.33%，为 100.00。 … 因此为 33。
 */
export function whySentences(plan: Plan, why: Why, texts: Texts): readonly string[] {
  const words = texts.forms.why;
  const { unit } = plan.inputs.metrics[why.slice.metric] ?? { unit: ONE };
  const change = (units: number, sentence: (amount: string, gives: boolean) => string): readonly string[] =>
    isNothing(units) ? [] : [sentence(real(Math.abs(units), unit), units > 0)];
  return [
    ...why.steps.flatMap((step) => stepSentences(plan, step, unit, texts)),
    ...(isNothing(why.rounding) ? [words.whole] : change(why.rounding, words.rounding)),
    ...change(why.limits, words.limits),
    ...change(why.edits, words.edits),
    ...(why.buffers.fromTeam === 0 ? [] : [words.teamBuffer(groupedText(why.buffers.fromTeam, unit))]),
    ...(why.buffers.fromManagers === 0 ? [] : [words.managerBuffer(groupedText(why.buffers.fromManagers, unit))]),
    ...why.hits.flatMap((hit) => hitSentences(plan, hit, unit, texts)),
    words.result(groupedText(why.units, unit)),
  ];
}

/** What is explained. */
export function whyTitle({ inputs }: Plan, { slice, steps }: Why, texts: Texts): string {
  return numberTitle(inputs, slice, steps.at(-1)?.periods ?? null, texts);
}

const ONE: Unit = { size: 1, decimals: 0 };

function stepSentences({ inputs }: Plan, { slice, periods, fitted, share, by }: Step, unit: Unit, texts: Texts): readonly string[] {
  const words = texts.forms.why;
  const amount = real(fitted, unit);
  const product = inputs.products[slice.product ?? -1]?.name ?? "";
  const manager = inputs.managers[slice.manager ?? -1]?.name ?? "";
  const client = inputs.clients[slice.client ?? -1]?.name ?? "";
  switch (by.type) {
    case "Total":
      return [words.total(inputs.metrics[slice.metric]?.name ?? "", amount)];
    case "Target":
      return [words.target(product, percent(share), amount)];
    case "Season":
      return [words.season(periodLabel(inputs, periods?.first ?? 0, periods?.count ?? 1, texts), percent(by.season), amount)];
    case "Manager":
      return [
        words.manager(manager, percent(share), amount),
        words.weight(plain(by.weight), by.present),
        ...(by.presence < 1 ? [words.presence(percent(by.presence), texts.forms.calendar.month(calendarMonth(inputs, by.from - 1)))] : []),
      ];
    case "NoClients":
      return [words.noClients(manager)];
    case "Basis":
      return [words.client(client, percent(share), amount), ...(by.source === null ? [] : [words.basis[by.source](plain(by.basis ?? 0))])];
  }
}

function hitSentences(plan: Plan, { limit, by }: Hit, unit: Unit, texts: Texts): readonly string[] {
  const words = texts.forms.why;
  const amount = groupedText(by === "max" ? limit.max : limit.min, unit);
  return [words[by](sliceText(plan, limit.slice, texts), amount), ...(limit.reason === "" ? [] : [words.reason(limit.reason)])];
}

function sliceText({ inputs }: Plan, { product, manager, client, period, through = period ?? 0 }: Slice, texts: Texts): string {
  const who = client === null ? inputs.managers[manager ?? -1] : inputs.clients[client];
  const names = [
    who?.name,
    inputs.products[product ?? -1]?.name,
    period === null ? undefined : periodLabel(inputs, period, through - period + 1, texts),
  ];
  const known = names.filter((name) => name !== undefined);
  return known.length === 0 ? texts.forms.why.everything : texts.forms.why.joined(known);
}

/** An amount before rounding, with two decimals more than the unit has. */
function real(units: number, unit: Unit): string {
  const hundredths = BigInt(Math.round(units)) * 100n + BigInt(Math.round((units - Math.round(units)) * 100));
  return groupedText(hundredths, { size: unit.size, decimals: unit.decimals + 2 });
}

/** Less than shows. */
function isNothing(units: number): boolean {
  return Math.abs(units) < 0.005;
}

function percent(share: number): string {
  return `${plain(share * 100)}%`;
}

/** Up to four digits: 33.33, 0.5, 1200. */
function plain(value: number): string {
  return String(Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4)));
}
