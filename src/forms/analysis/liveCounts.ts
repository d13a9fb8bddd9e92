import { dateOf } from "../../plan/calendar/date";
import type { Facts, Person } from "../../plan/checking/facts/facts";
import { isIn, type Span } from "../../plan/checking/facts/span";
import { roleOf, type VisitMeasures } from "../../plan/checking/measures/visits";
import { clientsById } from "../../plan/checking/team/clients";
import { serialOf } from "../../sheet/look/formats";
import type { SheetKey } from "../../sheet/place/place";
import { choiceWords, LOG_TABLE, VISITS_TABLE } from "../lists/tables";
import { nameFinder } from "../records/nameFinder";
import { brought, counter, folded, isPlain, type Counted, type ShownRow, type Where } from "./counted";

/**
 * Counts of visits by formulas over the record sheets of visits and of the log, so that a result that is ticked there shows at once,
 * without the add-in. Which entry of the log tells of which visit no formula can find at a cost that does not grow with the square of the
 * rows: what follows from that stands in each formula as the number by which its rows differ from what was counted. It goes on being right
 * while rows are ticked, sorted and typed; pairs that come or go are known when the sheet is made again, and it says so (`linesSince.ts`).
 *
 * Names are what rows are counted by, not numbers beside them: in LibreOffice both take as long (5 criteria over 48 000 rows: 9 ms), and a
 * number beside a name stays behind when somebody types over the name.
 */
export interface LiveCounts {
  readonly manager: (person: Person, measures: VisitMeasures) => Readonly<Record<LiveField, Counted>>;
  readonly client: (person: Person, client: string, done: number) => Counted;
  /** Visits that count as done because the log says so: once ticked as well, they must not count twice. */
  readonly told: (person: Person) => readonly Told[];
}

export const LIVE_FIELDS = ["done", "signed", "titled", "deciders", "due", "carriedOut", "unplanned"] as const;
export type LiveField = (typeof LIVE_FIELDS)[number];

export interface Told {
  readonly id: string;
  /** -1 once it is ticked. */
  readonly ticked: Counted;
  /** Whether the log goes on telling of it then; an entry of another day is a visit of its own. */
  readonly isSame: boolean;
  readonly isSigned: boolean;
  readonly isTitled: boolean;
  readonly isDecider: boolean;
}

/** Rows that all formulas together may look at: LibreOffice takes a second for 5 million. Beyond that the add-in counts. */
const MOST_LOOKED_AT = 30_000_000;

const MOST_TITLES = 8;

/** Whether counts can be formulas over the record sheets. @param there the sheets of lists that there are */
export function isLive(facts: Facts, there: readonly SheetKey[]): boolean {
  const { visits, log, managers, clients } = facts.inputs;
  if (![VISITS_TABLE, LOG_TABLE].every(({ sheet }) => there.includes(sheet))) return false;
  const looks = (managers.length * (LIVE_FIELDS.length + 5) + 2 * clients.length) * Math.max(visits.length, log.length);
  return looks <= MOST_LOOKED_AT && [...managers, ...clients].every(({ name }) => isPlain(name));
}

type VisitField = "manager" | "client" | "date" | "status" | "results" | "title" | "movedTo" | "by" | "id";
type LogField = "manager" | "client" | "date";

export function liveCounts(facts: Facts, span: Span): LiveCounts {
  const { inputs } = facts;
  const { language } = inputs;
  const [managerName, clientName] = [nameFinder(inputs.managers), nameFinder(inputs.clients)];
  const words = {
    status: choiceWords("visitStatus")[language],
    by: choiceWords("by")[language],
    results: choiceWords("results")[language],
  };
  const day = (date: string): string | number => serialOf(date) ?? date;
  const visits = grouped(
    inputs.visits.map((one): ShownRow<VisitField> => ({
      manager: managerName(one.manager),
      client: clientName(one.client),
      date: day(one.date),
      status: words.status[one.status] ?? "",
      results: one.results.map((result) => words.results[result] ?? "").join(" "),
      title: one.title,
      movedTo: day(one.movedTo),
      by: one.by === null ? "" : (words.by[one.by] ?? ""),
      id: one.id,
    })),
  );
  const entries = grouped(
    inputs.log.map((one): ShownRow<LogField> => ({
      manager: managerName(one.manager),
      client: clientName(one.client),
      date: day(one.date),
    })),
  );
  const inVisits = counter<VisitField>(VISITS_TABLE, inputs.visits.length);
  const inLog = counter<LogField>(LOG_TABLE, inputs.log.length);
  const serial = (of: number): number => serialOf(dateOf(of)) ?? 0;
  const [from, to] = [span.from, Math.min(span.to, facts.on)];
  const days = <Field extends "date" | "movedTo">(field: Field, last = to): readonly Where<Field>[] => [
    { field, is: ">=", than: serial(from) },
    { field, is: "<=", than: serial(last) },
  ];
  const status = (key: string, is: "=" | "<>" = "="): Where<"status"> => ({ field: "status", is, than: words.status[key] ?? "" });
  const isDone = [status("done"), ...days("date")] as const;
  const deciders = Object.entries(inputs.roles).flatMap(([title, role]) => (role === "decider" && isPlain(title) ? [title] : []));
  const name = (person: Person): string => inputs.managers[person.at]?.name ?? person.name;
  const whose = (person: Person): Where<"manager"> => ({ field: "manager", is: "=", than: name(person) });
  return {
    manager: (person, measures) => {
      const [own, said] = [visits.get(folded(name(person))) ?? [], entries.get(folded(name(person))) ?? []];
      const count = (...wheres: readonly Where<VisitField>[]): Counted => inVisits(own, whose(person), ...wheres);
      const told = inLog(said, whose(person), { field: "client", is: "<>", than: "" }, ...days("date"));
      const done = count(...isDone);
      const known = Math.min(to, person.reported);
      const byTitle = deciders.slice(0, MOST_TITLES).map((title) => count(...isDone, { field: "title", is: "=", than: title }));
      return {
        done: brought([done, told], [], measures.visits),
        signed: brought([count(...isDone, { field: "results", is: "has", than: words.results["signed"] ?? "" })], [], measures.signed),
        titled: brought([count(...isDone, { field: "title", is: "<>", than: "" })], [], measures.titled),
        deciders: brought(byTitle, [], measures.deciders),
        due: brought(
          [
            count(status("moved", "<>"), ...days("date", known)),
            count(status("moved"), ...days("movedTo", known)),
            count(status("done"), { field: "date", is: ">", than: serial(Math.max(known, from - 1)) }, ...days("date").slice(1)),
          ],
          [count(status("cancelled"), { field: "by", is: "=", than: words.by["company"] ?? "" }, ...days("date", known))],
          measures.due,
        ),
        carriedOut: brought([done], [], measures.carriedOut),
        unplanned: brought([told], [], measures.unplannedVisits),
      };
    },
    client: (person, client, done) => {
      const called = clientsById(facts).get(client)?.name ?? client;
      const whom = { field: "client", is: "=", than: called } as const;
      const own = (visits.get(folded(name(person))) ?? []).filter((row) => folded(row.client) === folded(called));
      const said = (entries.get(folded(name(person))) ?? []).filter((row) => folded(row.client) === folded(called));
      return brought([inVisits(own, whose(person), whom, ...isDone), inLog(said, whose(person), whom, ...days("date"))], [], done);
    },
    told: (person) =>
      person.done.flatMap((one) => {
        const { visit, entry, day: on } = one;
        if (visit === null || visit.status === "done" || !isIn(span, on) || !isPlain(visit.id)) return [];
        const { formula } = inVisits([], { field: "id", is: "=", than: visit.id }, ...isDone);
        const role = roleOf(facts, one);
        return [
          {
            id: visit.id,
            ticked: { formula: `=-${formula}`, value: 0 },
            isSame: entry?.visit === visit.id || entry?.date === visit.date,
            isSigned: one.isSigned,
            isTitled: role !== null,
            isDecider: role === "decider",
          },
        ];
      }),
  };
}

function grouped<Row extends ShownRow<"manager">>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const own = groups.get(folded(row.manager));
    if (own) own.push(row);
    else groups.set(folded(row.manager), [row]);
  }
  return groups;
}
