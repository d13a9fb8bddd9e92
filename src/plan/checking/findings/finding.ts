import { dateOf } from "../../calendar/date";
import type { RuleNumber } from "../../inputs/checking";
import { fingerprint } from "../../text/fingerprint";
import type { Fact, Found, Level, Subject } from "../rules/found";

/** A question that a check asks, with everything that it rests on. It accuses nobody. */
export interface Finding {
  /** Stays the same when checked again. */
  readonly id: string;
  readonly rule: RuleNumber;
  readonly level: Level;
  /** Id; null: it concerns the team. */
  readonly manager: string | null;
  readonly subject: Subject | null;
  /** "2026-05-04", first and last day. */
  readonly from: string;
  readonly to: string;
  /** Ids of the rows that it rests on. */
  readonly rows: readonly string[];
  readonly fact: Fact;
  /** More than a quarter of the team has it: it may lie in how the form is filled in. */
  readonly isCommon: boolean;
  /** What another rule found in the same weeks; it is no finding of its own then. */
  readonly also: Pick<Finding, "rule" | "fact" | "from" | "to"> | null;
  /** `ST` is proposed, to be set by the supervisor alone. */
  readonly st: boolean;
}

export function findingOf(found: Found): Finding {
  const { rule, level, manager, subject, from, to, period, rows, fact, st = false } = found;
  const about = subject === null ? "" : `${subject.of}:${subject.id}`;
  const id = fingerprint(JSON.stringify([rule, manager ?? "", about, period]));
  return { id, rule, level, manager, subject, from: dateOf(from), to: dateOf(to), rows, fact, st, isCommon: false, also: null };
}

/** By rule, manager, subject and first day, so that the order of rows never shows. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map((finding) => ({ finding, key: keyOf(finding) }))
    .sort((a, b) => a.finding.rule - b.finding.rule || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ finding }) => finding);
}

function keyOf({ manager, subject, from, id }: Finding): string {
  return [manager ?? "", subject?.of ?? "", subject?.id ?? "", from, id].join("\u0000");
}
