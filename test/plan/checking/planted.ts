import { check, type Checked } from "../../../src/plan/checking/check";
import type { Finding } from "../../../src/plan/checking/findings/finding";
import type { RuleNumber } from "../../../src/plan/inputs/checking";
import type { Inputs } from "../../../src/plan/inputs/inputs";
import type { LogEntry } from "../../../src/plan/inputs/logEntry";
import type { Visit } from "../../../src/plan/inputs/visit";
import { courseFor, honestInputs } from "../../honest/honestYear";

/** The day of checking, and the first day of what is planted before it. */
export const ON = "2026-09-30";
export const SINCE = "2026-06-22";

/** An honest team of twelve; signs are planted on `WHO`. */
export const WHO = "g2";
export const TEAM: Inputs = sinceApril(honestInputs({ managers: 12, clientsEach: 12, seed: 3 }));

/** What lies far before the window is not looked at, and takes its time. */
function sinceApril(inputs: Inputs): Inputs {
  const isRecent = ({ date }: { readonly date: string }): boolean => date >= "2026-04-01" && date <= ON;
  return {
    ...inputs,
    visits: inputs.visits.filter(isRecent),
    log: inputs.log.filter(isRecent),
    summaries: inputs.summaries.filter(({ from }) => from >= "2026-04-01"),
  };
}

export function checked(inputs: Inputs, on = ON): Checked {
  return check(courseFor(inputs), on);
}

export function findingsOf({ findings }: Checked, rule: RuleNumber, manager: string | null = WHO): readonly Finding[] {
  return findings.filter((one) => one.manager === manager && (one.rule === rule || one.also?.rule === rule));
}

/** The same with other rules of the team. */
export function agreed(inputs: Inputs, rules: Partial<Inputs["checking"]["rules"]>): Inputs {
  return { ...inputs, checking: { ...inputs.checking, rules: { ...inputs.checking.rules, ...rules } } };
}

/** The log of `WHO` changed from `SINCE` on. */
export function withLog(change: (entry: LogEntry, position: number) => LogEntry | null, inputs: Inputs = TEAM): Inputs {
  let position = 0;
  return {
    ...inputs,
    log: inputs.log.flatMap((entry) => {
      const isHis = entry.manager === WHO && entry.date >= SINCE && entry.client !== "";
      return isHis ? (change(entry, position++) ?? []) : [entry];
    }),
  };
}

/** The visits of `WHO` changed from `SINCE` on. */
export function withVisits(change: (visit: Visit, position: number) => Visit | null, inputs: Inputs = TEAM): Inputs {
  let position = 0;
  return {
    ...inputs,
    visits: inputs.visits.flatMap((visit) => {
      const isHis = visit.manager === WHO && visit.date >= SINCE;
      return isHis ? (change(visit, position++) ?? []) : [visit];
    }),
  };
}

/** What months brought changed for the clients of one manager. */
export function withActuals(
  change: (actual: Inputs["actuals"][number]) => Inputs["actuals"][number],
  inputs: Inputs = TEAM,
  who = WHO,
): Inputs {
  return { ...inputs, actuals: inputs.actuals.map((actual) => (actual.client?.startsWith(`c${who.slice(1)}-`) ? change(actual) : actual)) };
}
