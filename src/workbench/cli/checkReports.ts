/** `npm run check -- PLAN.json [--on 2026-06-30] [--json]`: what the reports of a plan file say. Findings are no error. */
import { sentences, subjectName } from "../../forms/findings/findingRows";
import { CHECK_TEXTS, type CheckTexts } from "../../i18n/checkTexts";
import { allTexts } from "../../i18n/allTexts";
import { isDate } from "../../plan/calendar/date";
import { check, type Checked } from "../../plan/checking/check";
import type { Finding } from "../../plan/checking/findings/finding";
import { accuracyOf } from "../../plan/checking/measures/accuracy";
import { visitMeasures } from "../../plan/checking/measures/visits";
import type { Person } from "../../plan/checking/facts/facts";
import type { Language } from "../../plan/inputs/inputs";
import { usageReport } from "./arguments";
import { checkOrder } from "./checkOrder";
import { problemLines, type Report } from "./report";
import { underwayIn } from "./underway";

/** @param today "2026-06-30", where no other day is asked for */
export async function checkReports(words: readonly string[], locale: Language, today: string): Promise<Report> {
  const { commandLine } = CHECK_TEXTS[locale];
  const order = checkOrder(words);
  if (order.type !== "Check") return usageReport(order, commandLine.usage, allTexts(locale));
  const on = order.on ?? today;
  if (!isDate(on)) return { code: 2, out: [], errors: [commandLine.noDate(on), commandLine.usage] };
  const read = await underwayIn(order.plan, locale);
  if ("report" in read) return read.report;
  const { inputs, course, words: own, notices } = read.underway;
  const checked = check(course, on);
  const errors = problemLines(order.plan, notices, own);
  if (order.json) return { code: 0, out: [JSON.stringify(inJson(checked))], errors };
  return { code: 0, out: lines(checked, CHECK_TEXTS[inputs.language]), errors };
}

/** Rows that are named; of more, how many there are. */
const SHOWN_ROWS = 20;

function lines({ findings, people, rules, expectedByChance, facts }: Checked, words: CheckTexts): readonly string[] {
  const { commandLine } = words;
  const { managers } = facts.course.current.inputs;
  return [
    ...findings.map((finding) => {
      const { rows, manager, subject } = finding;
      const who = manager === null ? words.team : (managers.find(({ id }) => id === manager)?.name ?? manager);
      const about = subject === null ? who : subjectName(subject, facts.course.current.inputs);
      const what = sentences(finding, about, words);
      const evidence = rows.length === 0 ? "" : ` ${commandLine.rows(rows.slice(0, SHOWN_ROWS), Math.max(0, rows.length - SHOWN_ROWS))}`;
      return commandLine.line(finding, about === who ? who : `${who} · ${about}`, what + evidence);
    }),
    `${commandLine.closing(findings.length)} ${words.head(people, rules, expectedByChance)}`,
  ];
}

/** The shape that other programs rely on; only ever added to. */
function inJson({ on, people, expectedByChance, findings, facts }: Checked) {
  return {
    on,
    managers: people,
    expectedByChance: rounded(expectedByChance),
    measures: facts.people.map((person) => ({ manager: person.id, ...measures(facts, person) })),
    team: measures(facts, null),
    findings: findings.map(({ id, rule, level, manager, subject, from, to, rows, fact, isCommon, also, st }) => ({
      id,
      rule,
      level,
      manager,
      subject: subject?.id ?? "",
      from,
      to,
      rows,
      figures: figures(fact),
      ...(also !== null && { also: { rule: also.rule, figures: figures(also.fact) } }),
      ...(isCommon && { common: true }),
      ...(st && { st: true }),
    })),
  };
}

function measures(facts: Checked["facts"], person: Person | null) {
  const own = visitMeasures(facts, facts.window, person);
  return {
    visits: own.visits,
    clientsServed: own.clientsServed,
    coverage: rounded(own.coverage),
    visitsPerContract: rounded(own.visitsPerContract),
    contractRate: own.contractRate && own.contractRate.map(rounded),
    decisionMakers: rounded(own.decisionMakers),
    planAccuracy: rounded(accuracyOf(facts, facts.window, person, 0).planAccuracy),
    plannedDone: rounded(own.plannedDone),
    unplanned: rounded(own.unplanned),
  };
}

function figures({ type: _, ...numbers }: Finding["fact"]): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, rounded(value) ?? 0]));
}

const PLACES = 10_000;

/** Chances keep their digits; all else has four decimals. */
function rounded(value: number | null): number | null {
  return value === null || (value !== 0 && Math.abs(value) < 1 / PLACES) ? value : Math.round(value * PLACES) / PLACES;
}
