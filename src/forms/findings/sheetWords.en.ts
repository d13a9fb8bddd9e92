import type { Fact } from "../../plan/checking/rules/found";
import type { Rules } from "../../plan/inputs/checking";
import { FOLLOW_UP_HEADINGS } from "../lists/words/followUpHeadings";

/** What was counted, what it was held against, and how much there was to go by. */
export interface Figures {
  readonly value: string;
  readonly threshold: string;
  readonly sample: string;
}

export type FiguresOf = { readonly [T in Fact["type"]]: (fact: Extract<Fact, { readonly type: T }>, rules: Rules) => Figures };

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)}%`;
const chance = (p: number): string => (p < 0.001 ? "< 0.001" : p.toFixed(3));
const plain = (number: number): string => String(Number(number.toFixed(2)));

const even = ({ days, same, p }: Readonly<Record<"days" | "same" | "p", number>>, rules: Rules): Figures => ({
  value: `${percent(same / days)}, chance ${chance(p)}`,
  threshold: `≥ ${percent(rules[5].share)}, chance ≤ ${rules[5].p}`,
  sample: `${days} days`,
});

const alike = ({ visits, likeness }: Readonly<Record<"visits" | "likeness", number>>, rules: Rules): Figures => ({
  value: `likeness ${plain(likeness)}`,
  threshold: `≥ ${plain(rules[4].jaccard)}, ${rules[4].length} in a row`,
  sample: `${visits} visits`,
});

const figures: FiguresOf = {
  Reports: ({ due, late, missing }, rules) => ({
    value: `${missing} missing, ${late} late`,
    threshold: `${rules[1].missing} missing or ${rules[1].late} late`,
    sample: `${due} reports`,
  }),
  Thin: ({ entries, thin, bound, limit }) => ({
    value: `${percent(thin / entries)} (at least ${percent(bound)})`,
    threshold: `> ${percent(limit)}`,
    sample: `${entries} entries`,
  }),
  SameClients: ({ visits, served, clients, effective }, rules) => ({
    value: `${percent(served / clients)} visited, ${plain(effective)} effective`,
    threshold: `< ${percent(rules[3].coverage)} and < ${percent(rules[3].effective)} of clients`,
    sample: `${visits} visits`,
  }),
  Unchanged: alike,
  UnchangedClients: alike,
  EvenDays: even,
  PlannedEvenDays: even,
  AlikeDays: ({ days, likeness }, rules) => ({
    value: `likeness ${plain(likeness)}`,
    threshold: `≥ ${plain(rules[6].jaccard)}, ${rules[6].days} days`,
    sample: `${days} days`,
  }),
  SameAsOthers: ({ entries }, rules) => ({
    value: `${entries} entries`,
    threshold: `${rules[6].days} entries`,
    sample: `${entries} entries`,
  }),
  NotCarriedOut: ({ due, failed, bound, limit }) => ({
    value: `${percent(failed / due)} (at least ${percent(bound)})`,
    threshold: `> ${percent(limit)}`,
    sample: `${due} visits due`,
  }),
  Forecasts: ({ months, accuracy, signal }, rules) => ({
    value: `${percent(accuracy)}, signal ${plain(signal)}`,
    threshold: `< ${percent(rules[8].accuracy)} or beyond ±${rules[8].signal}`,
    sample: `${months} months`,
  }),
  UnplannedOrders: ({ orders, share }, rules) => ({
    value: `${percent(share)}, ${orders} orders`,
    threshold: `> ${percent(rules[9].share)}, ${rules[9].orders} orders`,
    sample: "3 months",
  }),
  Cancellations: ({ before, now, cancelled, p }, rules) => ({
    value: `${percent(before)} → ${percent(now)}, chance ${chance(p)}`,
    threshold: `× ${plain(rules[10].growth)}, chance ≤ ${rules[10].p}`,
    sample: `${plain(cancelled)} users`,
  }),
  LeftClients: ({ left }) => ({ value: `${left} clients`, threshold: "2 clients", sample: "1 month" }),
  FewContracts: ({ visits, signed, rate, expected }) => ({
    value: `${signed} contracts`,
    threshold: `${plain(expected)} expected (team ${percent(rate)})`,
    sample: `${visits} visits`,
  }),
  Behind: ({ months, limit, attainment }) => ({ value: percent(attainment), threshold: `< ${percent(limit)}`, sample: `${months} months` }),
  Fall: ({ fall, before, now }, rules) => ({
    value: `${percent(before)} → ${percent(now)} (−${percent(fall)})`,
    threshold: `−${percent(rules[13].drop)}, z ${rules[13].z}`,
    sample: `${rules[13].months} months before`,
  }),
};

/** English words of the sheet of findings, of the questions to a manager, and of what the pane shows of both. */
export const findingSheet = {
  title: (year: number) => `What the reports ask about ${year}`,
  checkedOn: (day: string) => `Checked as of ${day}`,
  question: "Every finding is a question to be asked, and no verdict.",
  bands: { findings: "Findings", answer: "Manager", followUp: "Follow-up by the supervisor", st: "" },
  columns: {
    finding: "No.",
    rule: "Rule",
    level: "Level",
    manager: "Manager",
    period: "Period",
    subject: "Subject",
    fact: "Fact",
    value: "Value",
    threshold: "Threshold",
    sample: "Sample",
    rows: "Rows",
    status: "Status",
    ...FOLLOW_UP_HEADINGS.en,
  },
  status: { new: "New", continuing: "Continuing", gone: "No longer found" },
  rule: (number: number, name: string) => `${number} ${name}`,
  period: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  rows: (count: number) => (count === 1 ? "1 row" : `${count} rows`),
  noRows: "",
  dueBy: (day: string) => `Please follow up until ${day}.`,
  evidence: "What the findings rest on",
  more: (count: number) => `and ${count} more rows`,
  place: (row: number) => `row ${row}`,
  near: (row: number) => `near row ${row}`,
  openRow: "Go to the row",
  openNear: "This stands in no row of its own: go to the nearest",
  notIn: "not in",
  attained: (share: number) => `attained ${percent(share)}`,
  openEvidence: "Go to the first of its rows",
  none: "Nothing to ask about.",
  trial: {
    hint: (until: string) => `Trial until ${until}: how often each rule finds something. Nobody is named, and nothing is followed up yet.`,
    rule: "Rule",
    all: "Findings",
  },
  inquiry: {
    title: (manager: string) => `Questions to ${manager}`,
    hint:
      "These are questions, and no verdict: figures alone know little. Please say how it was; what you say comes first and is written " +
      "beside each finding. Whatever is right, or was recorded wrongly, is put right together.",
    columns: { number: "No.", question: "What we would like to understand", rests: "What it rests on", answer: "Your answer" },
    rests: (value: string, sample: string) => `${value}\nof ${sample}`,
    signatures: (manager: string) => `${manager} ____________    Supervisor ____________    Date ____________`,
    none: "There is nothing to ask about.",
  },
  figures: <T extends Fact["type"]>(fact: Extract<Fact, { readonly type: T }>, rules: Rules): Figures =>
    (figures[fact.type as T] as (fact: Extract<Fact, { readonly type: T }>, rules: Rules) => Figures)(fact, rules),
};
