import { dateOf, mondayOf } from "../../src/plan/calendar/date";
import type { LogEntry, Summary } from "../../src/plan/inputs/logEntry";
import type { Visit, VisitResult } from "../../src/plan/inputs/visit";
import type { HonestClient, HonestPerson } from "./people";
import { WORKED } from "./people";
import { PURPOSES, written } from "./writing";

export interface Days {
  readonly visits: readonly Visit[];
  readonly log: readonly LogEntry[];
  readonly summaries: readonly Summary[];
}

/** A year of one person's days. */
export function daysOf(person: HonestPerson): Days {
  const { id, from, away, chance, planning, visitsADay, kept, signs } = person;
  const visits: Visit[] = [];
  const log: LogEntry[] = [];
  let number = 0;
  const next = (kind: string): string => `${kind}:${id}:${String(++number).padStart(5, "0")}`;
  const entry = (date: string, time: string, client: HonestClient, purpose: string, visit: string): LogEntry => ({
    ...{ id: next("l"), manager: id, date, time, place: chance.oneOf(["客户处", "客户分厂", "会议室"]), client: client.id, purpose, visit },
    ...written(chance, person.writing, client, purpose),
  });
  const byWeight = person.clients.flatMap((client) =>
    Array<HonestClient>(client.class === "A" ? 4 : client.class === "B" ? 2 : 1).fill(client),
  );
  for (const day of WORKED.slice(from - 1).flat()) {
    if (away.has(day)) continue;
    const date = dateOf(day);
    const planned = planning === "constant" ? visitsADay : Math.max(0, visitsADay - (planning === "loose" ? 3 : 1) + chance.whole(3));
    for (let i = 0; i < planned; i++) {
      const [client, purpose, time] = [chance.oneOf(byWeight), chance.oneOf(PURPOSES), `${9 + i}:00`];
      const contact = chance.oneOf(client.contacts);
      const visit = {
        ...BLANK,
        id: next("v"),
        manager: id,
        date,
        time,
        client: client.id,
        contact: contact.name,
        title: contact.title,
        purpose,
      };
      if (chance.happens(kept)) {
        visits.push({ ...visit, status: "done", results: resultsOf(person, signs) });
        log.push(entry(date, time, client, purpose, chance.happens(0.7) ? visit.id : ""));
      } else {
        const later = day + 1 + chance.whole(8);
        const cause = chance.whole(10);
        if (cause < 4) visits.push({ ...visit, status: "moved", movedTo: dateOf(later), by: "client" });
        if (cause < 4) log.push(entry(dateOf(later), time, client, purpose, chance.happens(0.5) ? visit.id : ""));
        else
          visits.push({ ...visit, status: cause < 8 ? "cancelled" : "planned", by: cause < 6 ? "client" : cause < 7 ? "company" : "own" });
      }
    }
    const free = planning === "loose" ? chance.whole(4) : chance.happens(0.3) ? 1 : 0;
    for (let i = 0; i < free; i++) log.push(entry(date, `${15 + i}:00`, chance.oneOf(byWeight), chance.oneOf(PURPOSES), ""));
    if (chance.happens(0.2))
      log.push({ ...entry(date, "17:00", chance.oneOf(byWeight), "", ""), client: "", content: "整理客户资料和报表", result: "" });
  }
  return { visits, log, summaries: summariesOf(person) };
}

const BLANK = { place: "", phone: "", results: [], movedTo: "", by: null, reason: "" } as const;

function resultsOf({ chance }: HonestPerson, signs: number): readonly VisitResult[] {
  return [
    ...(chance.happens(0.7) ? (["learned"] as const) : []),
    ...(chance.happens(0.3) ? (["demonstrated"] as const) : []),
    ...(chance.happens(signs) ? (["signed"] as const) : []),
  ];
}

/** A report for each week in which somebody was there; a few come late, hardly any not at all. */
function summariesOf({ id, from, away, chance, late }: HonestPerson): readonly Summary[] {
  const weeks = new Map<number, number[]>();
  for (const day of WORKED.slice(from - 1).flat()) {
    const monday = mondayOf(day);
    if (!away.has(day)) weeks.set(monday, [...(weeks.get(monday) ?? []), day]);
  }
  return [...weeks].flatMap(([monday, days]): Summary[] => {
    if (chance.happens(0.01)) return [];
    const submitted = dateOf((days.at(-1) ?? monday) + (chance.happens(late) ? 6 : 0));
    return [{ manager: id, kind: "week", from: dateOf(monday), to: dateOf(monday + 6), text: "本周工作小结", submitted, received: "" }];
  });
}
