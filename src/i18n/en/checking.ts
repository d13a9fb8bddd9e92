import type { Finding } from "../../plan/checking/findings/finding";
import { findings } from "../../forms/findings/words.en";
import { count } from "./count";

const { rules, levels } = findings;

/** English words of checks, with what only the command line says. */
export const checking = {
  ...findings,
  commandLine: {
    usage:
      "Usage: npm run check -- PLAN.json [--on 2026-06-30] [--json]\n\n  PLAN.json        the plan file\n" +
      "  --on 2026-06-30  the day of checking; left out, today. What is dated later is not known\n" +
      "  --json           one JSON object instead of lines",
    noDate: (found: string): string => `“${found}” is no day. Write it as 2026-06-30.`,
    line: ({ rule, level, from, to }: Finding, who: string, what: string): string =>
      `[${levels[level]}] ${rule} ${rules[rule]} · ${who} · ${from} to ${to}: ${what}`,
    rows: (rows: readonly string[], more: number): string => `(rows ${rows.join(", ")}${more > 0 ? ` and ${more} more` : ""})`,
    closing: (findings: number): string => `${count(findings, "finding")}. A finding is a question.`,
  },
};
