import { dateOf, dayOf } from "../../plan/calendar/date";
import type { Checked } from "../../plan/checking/check";
import type { Finding } from "../../plan/checking/findings/finding";
import { followed, type Status } from "../../plan/checking/findings/status";
import type { Level } from "../../plan/checking/rules/found";
import type { FollowUp } from "../../plan/inputs/followUp";
import type { Inputs } from "../../plan/inputs/inputs";
import type { Path } from "../../plan/problem/problem";
import type { Steps } from "../../plan/steps/steps";
import type { Place } from "../../sheet/place/place";
import type { Texts } from "../texts";
import { evidenceReader, type Evidence } from "./evidence";
import { FINDING_TEXTS, type FindingTexts } from "./texts";

/** A finding as people read it, wherever it is shown. */
export interface FindingRow {
  readonly id: string;
  /** null: nobody knows any more. */
  readonly rule: number | null;
  /** null: it is gone. */
  readonly level: Level | null;
  /** Id; "": the team. */
  readonly manager: string;
  readonly who: string;
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** The question alone, as it may be put to the manager himself. */
  readonly question: string;
  readonly said: string;
  /** By which day a finding with priority asks to be followed up; "": it does not. */
  readonly dueBy: string;
  readonly value: string;
  readonly threshold: string;
  readonly sample: string;
  readonly evidence: readonly Evidence[];
  /** How many rows there are in all. */
  readonly rows: number;
  readonly status: Status;
  /** ST is proposed, to be set by the supervisor alone. */
  readonly st: boolean;
  readonly followUp: FollowUp | null;
  /** Since which day it is known. */
  readonly since: string;
}

/** Working days within which a finding with priority asks for a follow-up. */
const FOLLOW_UP_WITHIN = 5;

export interface Known {
  readonly followUps: readonly FollowUp[];
  /** Since which day each was known, by id. */
  readonly seen: ReadonlyMap<string, string>;
}

/** All findings of a check with what became of them; then those that are found no longer, but were followed up. */
export function* findingRows(checked: Checked, known: Known, texts: Texts, placeOf: (at: Path) => Place): Steps<readonly FindingRow[]> {
  const { facts, findings, on } = checked;
  const words = FINDING_TEXTS[texts.forms.language];
  const evidenceOf = yield* evidenceReader(checked, texts, placeOf);
  const { inputs } = facts.course.current;
  const who = (manager: string): string => (manager === "" ? words.team : nameIn(inputs.managers, manager));
  return followed(findings, known.followUps, known.seen, on).map(({ finding, followUp, status }): FindingRow => {
    if (finding === null) return { ...goneOf(followUp, who), status };
    const { id, rule, level, manager, from, to, fact, rows, st } = finding;
    const subject = finding.subject === null ? "" : subjectName(finding.subject, inputs);
    const said = sentences(finding, subject || who(manager ?? ""), words);
    const isUrgent = level === "priority" && (followUp?.how ?? null) === null;
    return {
      ...{ id, rule, level, manager: manager ?? "", who: who(manager ?? ""), from, to, subject, st, status, followUp, rows: rows.length },
      said,
      question: sentences({ ...finding, st: false, isCommon: false }, subject || who(manager ?? ""), words),
      dueBy: isUrgent ? workdayAfter(on, FOLLOW_UP_WITHIN, facts.isWorked) : "",
      ...words.figures(fact, facts.inputs.checking.rules),
      evidence: evidenceOf(finding),
      since: known.seen.get(id) ?? on,
    };
  });
}

/** What a finding says, whole. @param subject what it speaks of, or whom */
export function sentences(
  { fact, also, isCommon, st, from, to }: Finding,
  subject: string,
  words: Pick<FindingTexts, "sentence" | "common" | "proposed">,
): string {
  return [
    words.sentence(fact, { subject, from, to }),
    ...(also === null ? [] : [words.sentence(also.fact, { subject, from: also.from, to: also.to })]),
    ...(isCommon ? [words.common] : []),
    ...(st ? [words.proposed] : []),
  ].join(" ");
}

export function subjectName(
  { of, id }: NonNullable<Finding["subject"]>,
  { clients, products, metrics }: Pick<Inputs, "clients" | "products" | "metrics">,
): string {
  return nameIn({ client: clients, product: products, metric: metrics, class: [] }[of], id);
}

/** A follow-up says itself what it was about. */
function goneOf(followUp: FollowUp, who: (manager: string) => string): Omit<FindingRow, "status"> {
  const { finding: id, rule, manager, from, to, fact: said } = followUp;
  const nothing = { subject: "", value: "", threshold: "", sample: "", evidence: [], rows: 0, st: false, level: null } as const;
  return {
    ...nothing,
    question: said,
    dueBy: "",
    id,
    rule,
    manager,
    who: manager === "" && rule === null ? "" : who(manager),
    from,
    to,
    said,
    followUp,
    since: "",
  };
}

function nameIn(entries: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return entries.find((one) => one.id === id)?.name ?? id;
}

function workdayAfter(on: string, days: number, isWorked: (day: number) => boolean): string {
  let day = dayOf(on) ?? 0;
  for (let left = days; left > 0;) if (isWorked(++day)) left--;
  return dateOf(day);
}
