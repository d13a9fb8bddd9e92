import { dateOf } from "../../../plan/calendar/date";
import type { PlanFile } from "../../../plan/file/planFile";
import { action, clientFiles, competitor } from "./known";
import type { Phrases } from "./phrases";
import { seeded } from "./seeded";
import { sold } from "./sold";
import { fill, MONTHS_LIVED, monthOf, range, teamOf, type ListOf, type Team } from "./team";
import { dailyLists, visitOn, weeklyReport, weeksOf, whatCameOf, type Visit } from "./visits";

/** An invented team after half a year: what its managers planned, did, sold and noted down, always the same for a seed. */
export function livedHalfYear(base: PlanFile, phrases: Phrases, seed = 2026): PlanFile {
  const team = teamOf(base, phrases, seeded(seed));
  const people = team.plan.inputs.managers.map((_, manager) => lived(team, manager));
  const all = <T>(list: (one: Lived) => readonly T[]): T[] => people.flatMap(list);
  return {
    ...base,
    roles: Object.fromEntries(phrases.titles.map(({ title, role }) => [title, role])),
    contacts: team.contacts.map(({ client, name, title, phone }) => ({ client, name, title, phone })),
    clientFiles: clientFiles(team),
    visits: all(({ visits }) => visits),
    log: all(({ log }) => log),
    tasks: all(({ tasks }) => tasks),
    summaries: all(({ summaries }) => summaries),
    absences: all(({ absences }) => absences),
    actions: all(({ actions }) => actions),
    competitors: all(({ competitors }) => competitors),
    actuals: all(({ actuals }) => actuals),
    explanations: all(({ explanations }) => explanations),
  };
}

interface Lived {
  readonly visits: ListOf<"visits">;
  readonly log: ListOf<"log">;
  readonly tasks: ListOf<"tasks">;
  readonly summaries: ListOf<"summaries">;
  readonly absences: ListOf<"absences">;
  readonly actions: ListOf<"actions">;
  readonly competitors: ListOf<"competitors">;
  readonly actuals: ListOf<"actuals">;
  readonly explanations: ListOf<"explanations">;
}

/** One manager's half year, day by day. */
function lived(team: Team, manager: number): Lived {
  const { plan, phrases, chance, days } = team;
  const { id: who = "", from = 1 } = plan.inputs.managers[manager] ?? {};
  const away = new Set(range(0, 2).map((i) => (days[Math.max(from, 2 + manager) - 1] ?? [])[4 + i] ?? 0));
  const visits: Visit[] = [];
  const log: ListOf<"log">[number][] = [];
  const own = ownClients(team, manager);
  const habit = { perDay: 2 + (manager % 3), unplanned: 0.1 + 0.03 * manager };
  const number = numbered(who);

  for (const [month, worked] of days.entries()) {
    if (month + 1 < from) continue;
    for (const day of worked) {
      if (away.has(day)) continue;
      const today = dateOf(day);
      const times = [...TIMES].slice(0, Math.max(1, habit.perDay - 1 + chance.whole(3)));
      for (const time of times) {
        const visit = visitOn(team, own, who, today, time);
        const isPlanned = !chance.happens(habit.unplanned);
        if (isPlanned) visits.push(whatCameOf(team, { ...visit.planned, id: number("v", today) }, days[month] ?? []));
        const last = visits.at(-1);
        if (isPlanned && last?.status !== "done") continue;
        log.push({ ...visit.entry, id: number("l", today), ...(isPlanned && chance.happens(0.7) && { visit: last?.id ?? "" }) });
      }
      if (chance.happens(0.3))
        log.push({ id: number("l", today), manager: who, date: today, time: "17:00", content: fill(team, chance.oneOf(phrases.internal)) });
    }
  }
  const weeks = weeksOf(days.flat().filter((day) => !away.has(day) && monthOf(team, day) >= from));
  return {
    visits,
    log,
    tasks: dailyLists(team, who, days.at(-1) ?? [], visits),
    summaries: weeks.flatMap((week) => weeklyReport(team, who, week, visits)),
    absences: away.size > 0 ? [{ manager: who, from: dateOf(Math.min(...away)), to: dateOf(Math.max(...away)), kind: "leave" }] : [],
    actions: phrases.actions.map((_, position) => action(team, manager, position, own)),
    competitors: range(0, 3).map((i) => competitor(team, who, own, days[(i + manager) % MONTHS_LIVED] ?? [])),
    ...sold(team, manager, from),
  };
}

const TIMES = ["09:00", "10:30", "14:00", "15:30", "16:30"] as const;

/** Ids as the add-in gives them: kind, manager, month, number. */
function numbered(who: string): (kind: string, date: string) => string {
  const last = new Map<string, number>();
  return (kind, date) => {
    const before = `${kind}:${who}:${date.slice(2, 4)}${date.slice(5, 7)}`;
    const next = (last.get(before) ?? 0) + 1;
    last.set(before, next);
    return `${before}:${String(next).padStart(3, "0")}`;
  };
}

/** The manager's clients, the important ones more often. */
function ownClients({ plan }: Team, manager: number): readonly { readonly id: string; readonly name: string }[] {
  const own = plan.inputs.clients.filter((client) => client.manager === manager);
  const classes = [...new Set(plan.inputs.clients.map((client) => client.class))].sort();
  return own.flatMap(({ id, name, class: of }) => Array.from({ length: Math.max(1, 4 - classes.indexOf(of)) }, () => ({ id, name })));
}
