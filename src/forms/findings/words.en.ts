import type { Fact, Level } from "../../plan/checking/rules/found";
import type { RuleNumber } from "../../plan/inputs/checking";

/** What a finding speaks of, in words. */
export interface About {
  /** "": nothing in particular. */
  readonly subject: string;
  readonly from: string;
  readonly to: string;
}

type Sentences = { readonly [T in Fact["type"]]: (fact: Extract<Fact, { readonly type: T }>, about: About) => string };

const count = (many: number, what: string): string => `${many} ${many === 1 ? what : `${what}s`}`;
const percent = (share: number): string => `${Math.round(share * 100)} %`;
/** Small ones, with a decimal. */
const rate = (share: number): string => `${(share * 100).toFixed(1)} %`;
const points = (share: number): string => String(Math.round(share * 100));

const beside = (many: number, what: string): string => (many > 0 ? ` (${many} ${what})` : "");

/** English words of checks. Every sentence says what was counted and asks for a talk; none says what somebody did wrong. */
const sentences: Sentences = {
  Reports: ({ due, inTime, late, missing }) => `Of ${due} reports due, ${inTime} on time, ${late} late, ${missing} not in; please ask why.`,
  Thin: ({ entries, thin, unfilled }) =>
    `${thin} of ${entries} entries carry little and no contact${beside(unfilled, "more are only ticked")}; please complete together.`,
  SameClients: ({ visits, served, clients, prospects }) =>
    `${visits} visits went to ${served} of ${clients} clients${prospects === 0 ? " and to no prospect" : ""}; please find out why.`,
  Unchanged: ({ visits }, { subject }) => `${visits} visits in a row to ${subject} read alike; please ask what moved.`,
  UnchangedClients: ({ clients, least, most }) =>
    `${least === most ? least : `${least} to ${most}`} visits in a row to each of ${clients} clients read alike; please ask what moved.`,
  EvenDays: ({ days, same, visits }) => `${same} of ${days} days have exactly ${visits}; please ask how it is recorded.`,
  PlannedEvenDays: ({ days, same, visits }) =>
    `${same} of ${days} days have exactly ${visits}, as the plan has the same number every day; please ask how days are planned.`,
  AlikeDays: ({ days }) => `${days} days in a row are worded alike; please ask about those days.`,
  SameAsOthers: ({ entries }) => `${entries} entries read the same as a colleague's of that day; please ask whether they went together.`,
  NotCarriedOut: ({ due, failed, byClient }) =>
    `${failed} of ${due} planned visits did not take place${beside(byClient, "called off by clients")}; please find out why.`,
  Forecasts: ({ accuracy }) => `Forecasts hit ${percent(accuracy)}; please go through the clients together.`,
  UnplannedOrders: ({ orders }) => `${orders} orders had neither plan nor visit before; please ask where they came from.`,
  Cancellations: ({ before, now }) => `Cancellations rose from ${rate(before)} to ${rate(now)}; please look at competitors and service.`,
  LeftClients: ({ left }) => `${left} clients left in one month; please look at competitors and service.`,
  FewContracts: ({ visits, signed, teamVisits }) =>
    `${count(signed, "contract")} in ${visits} visits; the team needs about ${teamVisits.toFixed(1)} each; offer help.`,
  Behind: ({ months, limit, team }) =>
    `${months} months below ${percent(limit)}${team < limit ? " (so is the team)" : ""}; please agree on a catch-up plan.`,
  Fall: ({ fall, away, handedOver, left }) => {
    const notes = [
      ...(away > 0 ? [`${count(away, "day")} away`] : []),
      ...(handedOver > 0 ? [`${count(handedOver, "client")} handed over`] : []),
      ...(left > 0 ? [`${count(left, "client")} left`] : []),
    ];
    const note = notes.length > 0 ? ` (${notes.join(", ")})` : "";
    return `Attainment fell ${points(fall)} points${note}; please talk and offer support.`;
  },
};

const rules: Readonly<Record<RuleNumber, string>> = {
  1: "Reports missing or late",
  2: "Entries with little in them",
  3: "Always the same clients",
  4: "No change at the same client",
  5: "The same number of visits every day",
  6: "Days worded alike",
  7: "Planned visits often cancelled",
  8: "Forecasts seldom right",
  9: "Orders that nobody planned",
  10: "Cancellations and departures grow",
  11: "Few contracts for the visits",
  12: "Attainment low for long",
  13: "A steady performer drops",
};

const levels: Readonly<Record<Level, string>> = { note: "note", attention: "attention", priority: "priority" };

export const findings = {
  rules,
  levels,
  sentence: <T extends Fact["type"]>(fact: Extract<Fact, { readonly type: T }>, about: About): string =>
    (sentences[fact.type as T] as (fact: Extract<Fact, { readonly type: T }>, about: About) => string)(fact, about),
  common: "Most of the team has this; the form may be understood in another way.",
  proposed: "ST may be set.",
  team: "Team",
  head: (people: number, rules: number, expected: number): string =>
    `Checked: ${people} × ${rules} rules. If all is well, chance alone brings about ${expected.toFixed(1)} notes.`,
};
