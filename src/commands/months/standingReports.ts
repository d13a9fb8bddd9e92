import { readTyped } from "../../excel/read/readTyped";
import { keptText } from "../../forms/dashboard/standingReports";
import { FINDINGS } from "../../forms/findings/form";
import { parseFindings } from "../../forms/findings/parseFindings";
import { ACTIONS, LOG, SUMMARIES } from "../../forms/lists/form";
import { FORM_TEXTS } from "../../forms/texts";
import { dayOf } from "../../plan/calendar/date";
import { factsOf } from "../../plan/checking/facts/facts";
import { missingLately } from "../../plan/checking/rules/reports";
import { RULE_NUMBERS } from "../../plan/inputs/checking";
import { inSlices, type Waits } from "../workbook/inSlices";
import type { YearRead } from "../workbook/yearOf";

/** How the reports stand, as the dashboard keeps it; "": the workbook has none, nor findings, nor actions. */
export async function standingReports({ seen, year: { course } }: YearRead, on: string, waits: Waits): Promise<string> {
  const has = (key: string): boolean => seen?.own.has(key) === true;
  const [hasReports, hasFindings, hasActions] = [has(LOG.keyOf()) || has(SUMMARIES.keyOf()), has(FINDINGS.keyOf()), has(ACTIONS.keyOf())];
  if (!hasReports && !hasFindings && !hasActions) return "";
  const { managers, language } = course.current.inputs;
  const doing = FORM_TEXTS[language].forms.dashboard.name1;
  const facts = hasReports ? await inSlices(factsOf(course, dayOf(on) ?? 0), waits, { of: managers.length, doing }) : null;
  const missing = (facts?.people ?? []).map((person) => [person.id, facts === null ? 0 : missingLately(facts, person)] as const);
  return keptText({
    on,
    missing: missing.filter(([, reports]) => reports > 0),
    findings: hasFindings ? await openFindings() : [],
    hasActions,
  });
}

/** As they stand on their sheet: those from 关注 on that nobody has looked into, or that are still watched. */
async function openFindings() {
  const sheet = (await readTyped((key) => FINDINGS.owns(key))).get(FINDINGS.keyOf());
  const open = sheet === undefined ? [] : parseFindings(sheet.reading).open;
  return RULE_NUMBERS.flatMap((rule) => {
    const own = open.filter((one) => one.rule === rule);
    return own.length === 0 ? [] : [[rule, own.length, own.filter(({ level }) => level === "priority").length] as const];
  });
}
