import type { Unit } from "../../plan/numbers/amount";
import type { Slice } from "../../plan/inputs/inputs";
import type { Plan } from "../../plan/cube/plan";
import type { Path } from "../../plan/problem/problem";
import { groupedText } from "../../plan/typed/units";
import type { Ratio } from "../../plan/explain/steps";
import type { Hit, Step, Why } from "../../plan/explain/why";
import type { Texts } from "../texts";
import { calendarMonth } from "../../plan/periods/calendarMonth";
import { periodLabel } from "../parts/columns";
import { numberTitle } from "./numberTitle";
import { sharingLines } from "./sharingLines";
import { changeOf, plainNumber, realText } from "./shownNumbers";

/** A sentence, and where in the plan file stands what it speaks of; null: nowhere, it follows. */
export interface WhyLine {
  readonly text: string;
  readonly at: Path | null;
}

/**
 * Why a number is what it is, in sentences from the total down to the cell:
 *
 *     集团彩铃的目标为 1,200，占总数的 48%。 按季节系数，1月占全年的 1 ÷ 12 = 8.333%，为 100.00。 … 因此为 33。
 */
export function whyLines(plan: Plan, why: Why, texts: Texts): readonly WhyLine[] {
  const words = texts.forms.why;
  const { unit } = plan.inputs.metrics[why.slice.metric] ?? { unit: ONE };
  const rounding = changeOf(why.rounding, unit, words.rounding);
  return [
    ...why.steps.flatMap((step) => stepLines(plan, step, unit, texts)),
    ...(rounding.length === 0 ? [words.whole] : rounding).map(follows),
    ...(why.sharing === null ? [] : sharingLines(plan, why.sharing, unit, texts)).map(follows),
    ...changeOf(why.limits, unit, words.limits).map(follows),
    ...changeOf(why.edits, unit, words.edits).map(follows),
    ...buffers(why.buffers.fromTeam, unit, words.teamBuffer),
    ...buffers(why.buffers.fromManagers, unit, words.managerBuffer),
    ...why.hits.flatMap((hit) => hitLines(plan, hit, unit, texts)),
    follows(words.result(groupedText(why.units, unit))),
  ];
}

/** What is explained. */
export function whyTitle({ inputs }: Plan, { slice, steps }: Why, texts: Texts): string {
  return numberTitle(inputs, slice, steps.at(-1)?.periods ?? null, texts);
}

const ONE: Unit = { size: 1, decimals: 0 };

function follows(text: string): WhyLine {
  return { text, at: null };
}

function buffers(units: number, unit: Unit, sentence: (amount: string) => string): readonly WhyLine[] {
  return units === 0 ? [] : [{ text: sentence(groupedText(units, unit)), at: ["buffers"] }];
}

function stepLines({ inputs }: Plan, { slice, periods, fitted, share, by }: Step, unit: Unit, texts: Texts): readonly WhyLine[] {
  const words = texts.forms.why;
  const amount = realText(fitted, unit);
  const metric = inputs.metrics[slice.metric];
  const product = inputs.products[slice.product ?? -1];
  const manager = inputs.managers[slice.manager ?? -1]?.name ?? "";
  const client = inputs.clients[slice.client ?? -1]?.name ?? "";
  const ofManager = (field: string): Path => ["managers", slice.manager ?? 0, field];
  switch (by.type) {
    case "Total":
      return [follows(words.total(metric?.name ?? "", amount))];
    case "Target":
      return [
        {
          text: words.target(product?.name ?? "", percent(share), amount),
          at: ["products", slice.product ?? 0, "target", metric?.id ?? ""],
        },
      ];
    case "Season": {
      const period = periodLabel(inputs, periods?.first ?? 0, periods?.count ?? 1, texts);
      return [{ text: words.season(period, calculation(by.season, by.ratio), amount), at: ["seasonality"] }];
    }
    case "Manager":
      return [
        { text: words.manager(manager, calculation(share, by.ratio), amount), at: ofManager("weight") },
        follows(words.weight(plainNumber(by.weight), by.present)),
        ...(by.presence < 1
          ? [
              {
                text: words.presence(
                  percent(by.presence),
                  by.firstDay ?? texts.forms.calendar.month(calendarMonth(inputs, by.from - 1)),
                  by.lastDay,
                ),
                at: ofManager(by.lastDay === null || by.from > 1 ? "from" : "to"),
              },
              ...by.parts.map(({ month, days, of, counted }) =>
                follows(
                  words.partOfMonth(texts.forms.calendar.month(calendarMonth(inputs, month)), ratioText({ own: days, all: of }), counted),
                ),
              ),
            ]
          : []),
        ...(by.ratio === null || isShare(share, by.ratio) ? [] : [follows(words.moved(ratioText(by.ratio)))]),
      ];
    case "NoClients":
      return [follows(words.noClients(manager))];
    case "Basis":
      return [
        follows(words.client(client, calculation(share, by.ratio), amount)),
        ...(by.source === null
          ? []
          : [{ text: words.basis[by.source](plainNumber(by.basis ?? 0)), at: basisAt(inputs, slice, by.source === "given") }]),
      ];
  }
}

/** Where a client's basis stands: what was given for it, or last year's amount in its place; else the client himself. */
function basisAt({ clients, products, metrics }: Plan["inputs"], { client, product, metric }: Slice, isGiven: boolean): Path {
  const at = ["clients", client ?? 0] as const;
  if (!isGiven) return [...at, "name"];
  const isOwn = (clients[client ?? -1]?.basis[product ?? -1]?.[metric] ?? null) !== null;
  return [...at, isOwn ? "basis" : "lastYear", products[product ?? -1]?.id ?? "", metrics[metric]?.id ?? ""];
}

/** 1 ÷ 12 = 8.333%, where the share is what the calculation says. */
function calculation(share: number, ratio: Ratio | null): string {
  return ratio !== null && isShare(share, ratio) ? ratioText(ratio) : percent(share);
}

function isShare(share: number, { own, all }: Ratio): boolean {
  return all > 0 && Math.abs(own / all - share) < 1e-6;
}

function ratioText({ own, all }: Ratio): string {
  return `${plainNumber(own)} ÷ ${plainNumber(all)} = ${percent(all === 0 ? 0 : own / all)}`;
}

function hitLines(plan: Plan, { limit, by }: Hit, unit: Unit, texts: Texts): readonly WhyLine[] {
  const words = texts.forms.why;
  const amount = groupedText(by === "max" ? limit.max : limit.min, unit);
  return [
    { text: words[by](sliceText(plan, limit.slice, texts), amount), at: limit.at },
    ...(limit.reason === "" ? [] : [follows(words.reason(limit.reason))]),
  ];
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

function percent(share: number): string {
  return `${plainNumber(share * 100)}%`;
}
