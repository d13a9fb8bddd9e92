import type { Facts } from "../../plan/checking/facts/facts";
import { cancelledLately, knownClients } from "../../plan/checking/measures/clients";
import { clientId } from "../../plan/checking/team/clients";
import { checkedWords } from "../checked/words";
import { choiceWords } from "../lists/tables";
import { nameFinder } from "../records/nameFinder";
import type { Texts } from "../texts";

/** A piece of news, in words. */
export interface NewsRow {
  readonly id: string;
  readonly date: string;
  readonly manager: string;
  readonly client: string;
  readonly competitor: string;
  readonly news: string;
  readonly product: string;
  readonly source: string;
  readonly credibility: string;
  readonly impact: string;
  readonly action: string;
  readonly outcome: string;
}

/** The latest first; those without a day last. */
export function newsRows({ course, inputs }: Facts, texts: Texts): readonly NewsRow[] {
  const [manager, client, product] = [
    nameFinder(course.current.inputs.managers),
    nameFinder(course.current.inputs.clients),
    nameFinder(inputs.products),
  ];
  const credibilities = choiceWords("credibility")[texts.forms.language];
  const { unnamed } = checkedWords(texts).competitorNews;
  return inputs.competitors
    .map((one) => ({
      ...one,
      manager: manager(one.manager),
      client: client(one.client),
      competitor: one.competitor || unnamed,
      product: product(one.product),
      credibility: credibilities[one.credibility ?? ""] ?? "",
    }))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date > b.date ? -1 : 1));
}

/** Clients with news of competitors who have cancelled more in the last three closed months than in the three before; the most first. */
export function risingRows(facts: Facts, texts: Texts) {
  const { managers } = facts.course.current.inputs;
  const heard = new Map<string, Set<string>>();
  for (const { client, competitor } of facts.inputs.competitors) {
    const id = clientId(facts, client);
    if (id !== null) heard.set(id, (heard.get(id) ?? new Set()).add(competitor || checkedWords(texts).competitorNews.unnamed));
  }
  return knownClients(facts)
    .flatMap(({ id, name, manager }) => {
      const [competitors, cancelled] = [heard.get(id), cancelledLately(facts, id)];
      return competitors === undefined || cancelled === null || cancelled.recent <= cancelled.before
        ? []
        : [
            {
              id,
              client: name,
              manager: managers[manager]?.name ?? "",
              competitors: [...competitors].join(texts.forms.listSeparator),
              ...cancelled,
            },
          ];
    })
    .sort((a, b) => b.recent - b.before - (a.recent - a.before));
}
