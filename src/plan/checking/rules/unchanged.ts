import { dateOf } from "../../calendar/date";
import { VISIT_RESULTS } from "../../inputs/visit";
import { sharedPieces } from "../facts/texts";
import { isIn } from "../facts/span";
import { rowOf, type DoneVisit } from "../facts/visits";
import { clientId } from "../team/clients";
import type { Facts } from "../facts/facts";
import { UNTESTED, type Found, type PersonRule } from "./found";

/** Rounds in which the same is done every time. */
const SERVICE = /巡检|维护|保养|收费|催缴|缴费|送票|开票|发票|对账|maintenance|inspection|billing|invoice|collect|service/iu;

/** From so many visits on it is more than a note: one more than the least. */
const MORE = 1;

/**
 * Rule 4, 同一客户内容无变化: visits to one client, each worded like the one before (Jaccard or containment of pieces of two characters), without
 * any new result: who was shown something after he had been asked, or signed, has moved. Rounds of service are a note at most. Many
 * clients of one manager are one question.
 */
export const unchanged: PersonRule = (facts, person, texts) => {
  const { jaccard, containment, length } = facts.inputs.checking.rules[4];
  const compared = texts.compared(person);
  const first = 2 * facts.window.from - facts.window.to;
  const byClient = new Map<string, DoneVisit[]>();
  for (const done of person.done) {
    if (done.entry === null || done.day < first || !isIn(person.presence.span, done.day)) continue;
    const client = clientId(facts, done.client) ?? done.client;
    const own = byClient.get(client);
    if (own) own.push(done);
    else byClient.set(client, [done]);
  }
  const found: Found[] = [];
  for (const [client, visits] of [...byClient].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let chain: DoneVisit[] = [];
    let likeness = 1;
    const close = (): void => {
      const [begin, end] = [chain[0], chain.at(-1)];
      if (begin && end && chain.length >= length && end.day >= facts.window.from) {
        const isService = chain.every(({ entry, visit }) => SERVICE.test(`${entry?.purpose} ${visit?.purpose}`));
        found.push({
          rule: 4,
          level: chain.length >= length + MORE && !isService ? "attention" : "note",
          manager: person.id,
          subject: { of: "client", id: client },
          from: begin.day,
          to: end.day,
          period: dateOf(begin.day),
          rows: chain.map(rowOf),
          fact: { type: "Unchanged", visits: chain.length, likeness },
        });
      }
      chain = [];
      likeness = 1;
    };
    for (const visit of visits) {
      const [a, b] = [compared.get(chain.at(-1)?.entry?.id ?? ""), compared.get(visit.entry?.id ?? "")];
      const both = a && b ? sharedPieces(a, b) : 0;
      const alike = a && b ? both / (a.length + b.length - both) : 0;
      const isAlike = a && b && (alike >= jaccard || both / Math.min(a.length, b.length) >= containment);
      if (!isAlike || hasMoved(chain, visit)) close();
      else likeness = Math.min(likeness, alike);
      if (b) chain.push(visit);
    }
    close();
  }
  return byClient.size === 0
    ? UNTESTED
    : {
        found: LEVELS.flatMap((level) =>
          gathered(
            found.filter((one) => one.level === level),
            facts,
          ),
        ),
        tests: 1,
      };
};

const LEVELS = ["attention", "note"] as const;

/** So many chains, of several clients, are one thing to talk about and one question. */
const MANY = 5;

/** Of every client, so many of the last visits stand before the others', so that whoever looks at the first rows sees how they read. */
const SHOWN = 2;

/** Many chains of one level as one finding, with the rows of all, the longest chain's first. Within a month it is known again by it. */
function gathered(found: readonly Found[], facts: Facts): readonly Found[] {
  const chains = found.flatMap(({ fact }) => (fact.type === "Unchanged" ? [fact] : []));
  const clients = new Set(found.map(({ subject }) => subject?.id)).size;
  const [first] = found;
  if (!first || chains.length < MANY || clients < 2) return found;
  const visits = chains.map((chain) => chain.visits);
  const longestFirst = [...found].sort((a, b) => b.rows.length - a.rows.length);
  return [
    {
      ...first,
      subject: null,
      from: Math.min(...found.map(({ from }) => from)),
      to: Math.max(...found.map(({ to }) => to)),
      period: `clients ${first.level} m${facts.month + 1}`,
      rows: [...longestFirst.flatMap(({ rows }) => rows.slice(-SHOWN)), ...longestFirst.flatMap(({ rows }) => rows.slice(0, -SHOWN))],
      fact: {
        type: "UnchangedClients",
        clients,
        least: Math.min(...visits),
        most: Math.max(...visits),
        visits: visits.reduce((sum, count) => sum + count, 0),
        likeness: Math.min(...chains.map(({ likeness }) => likeness)),
      },
    },
  ];
}

/** Whether a visit brought more than all before. */
function hasMoved(chain: readonly DoneVisit[], visit: DoneVisit): boolean {
  return visit.isSigned || stage(visit) > Math.max(-1, ...chain.map(stage));
}

function stage({ visit }: DoneVisit): number {
  return Math.max(-1, ...(visit?.results ?? []).map((result) => VISIT_RESULTS.indexOf(result)));
}
