import { dateOf } from "../../../plan/calendar/date";
import { decimalText } from "../../../plan/typed/units";
import { fill, MONTHS_LIVED, type ListOf, type Team } from "./team";

/** What managers mean to do for the next quarter. */
export function action(team: Team, manager: number, position: number, own: readonly { readonly id: string }[]): ListOf<"actions">[number] {
  const { plan, phrases, chance } = team;
  const { metrics, products, managers } = plan.inputs;
  const words = phrases.actions[position] ?? chance.oneOf(phrases.actions);
  const product = products[position % products.length];
  const known = { product: product?.name ?? "" };
  const clients = [...new Set(own.map(({ id }) => id))].slice(position, position + 2);
  const text = (of: string): string => fill(team, of, known);
  const [metric] = metrics;
  const month = MONTHS_LIVED + 1;
  return {
    manager: managers[manager]?.id ?? "",
    goal: { metric: metric?.id ?? "", product: product?.id ?? "", horizon: "quarter", from: month, to: month + 2 },
    what: text(words.what),
    obstacles: text(words.obstacles),
    clients,
    why: text(words.why),
    when: fill(team, "{when}"),
    how: text(words.how),
    hours: 4 + 4 * chance.whole(6),
    support: Object.fromEntries(Object.entries(words.support).map(([kind, of]) => [kind, text(of)])),
    preparation: text(words.preparation),
    forecast: clients.map((client) => ({
      client,
      product: product?.id ?? "",
      metric: metric?.id ?? "",
      month,
      amount: metric ? decimalText(5 + chance.whole(40), metric.unit) : "0",
    })),
    status: "open",
  };
}

export function competitor(
  team: Team,
  who: string,
  own: readonly { readonly id: string }[],
  days: readonly number[],
): ListOf<"competitors">[number] {
  const { phrases, chance, plan } = team;
  return {
    manager: who,
    date: dateOf(chance.oneOf(days)),
    ...(own.length > 0 && { client: chance.oneOf(own).id }),
    competitor: chance.oneOf(phrases.competitors),
    news: fill(team, chance.oneOf(phrases.news)),
    product: chance.oneOf(plan.inputs.products).id,
    source: fill(team, chance.oneOf(phrases.sources)),
    credibility: chance.oneOf(["high", "medium", "medium", "low"] as const),
    impact: fill(team, chance.oneOf(phrases.impacts)),
    action: fill(team, chance.oneOf(phrases.measures)),
  };
}

export function clientFiles({ plan, phrases, chance, days }: Team): ListOf<"clientFiles"> {
  const { clients, products, year } = plan.inputs;
  return clients.map(({ id }, client) => ({
    client: id,
    industry: phrases.industries[client % phrases.industries.length] ?? "",
    address: phrases.addresses[client % phrases.addresses.length] ?? "",
    staff: 20 * (1 + chance.whole(60)),
    contracts: products.slice(0, 1 + chance.whole(products.length)).map((product) => ({
      product: product.id,
      users: 10 * (1 + chance.whole(40)),
      from: `${year - 1}-0${1 + chance.whole(9)}-01`,
      to: `${year + chance.whole(2)}-0${1 + chance.whole(9)}-28`,
    })),
    competitorProducts: chance.happens(0.4) ? chance.oneOf(phrases.competitors) : "",
    needs: chance.oneOf(phrases.needs),
    updated: dateOf(chance.oneOf(days[chance.whole(MONTHS_LIVED)] ?? [])),
  }));
}
