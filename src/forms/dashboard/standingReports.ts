/** How the reports stand on a day, for the dashboard: what is not in, and what was found in what is. */
export interface StandingReports {
  /** "2026-06-30". */
  readonly on: string;
  /** Of the reports that were due lately, so many of each manager's (id) are not in. */
  readonly missing: readonly (readonly [manager: string, reports: number])[];
  /** Open findings from 关注 on, by the number of their rule: how many, and how many of these come first. */
  readonly findings: readonly (readonly [rule: number, open: number, first: number])[];
  /** Whether there is a list of actions to look into. */
  readonly hasActions: boolean;
}

/** As the sheet's hidden cell keeps it. */
export function keptText(reports: StandingReports): string {
  return JSON.stringify(reports);
}

/** Null where nothing is kept, or something else stands there. */
export function reportsIn(text: string): StandingReports | null {
  if (!KEPT.test(text)) return null;
  return JSON.parse(text) as StandingReports;
}

const TEXT = /"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[\da-f]{4})*"/.source;
const NUMBER = "(?:0|[1-9]\\d*)";
const [MISSING, FOUND] = [listOf([TEXT, NUMBER]), listOf([NUMBER, NUMBER, NUMBER])];
const KEPT = new RegExp(`^\\{"on":"\\d{4}(?:-\\d\\d){2}","missing":${MISSING},"findings":${FOUND},"hasActions":(?:true|false)\\}$`);

function listOf(parts: readonly string[]): string {
  const one = `\\[${parts.join(",")}\\]`;
  return `\\[(?:${one}(?:,${one})*)?\\]`;
}
