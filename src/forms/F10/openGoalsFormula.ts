import type { OpenGoals } from "../../plan/goals/openGoals";
import { roundPercent } from "../../plan/numbers/percentText";
import type { Formula } from "../../sheet/spec/spec";

/** How it is said that 1 of 3 goals is open, with 20 % of the weight. */
export type OpenGoalsText = (goals: string, of: string, weight: string) => string;

/**
 * What a formula says while some goals have no completion yet, but not all: `1 of 3 (20%)`; else nothing. A goal counts when it has a
 * weight. `weights` and `completions` are areas, of one sheet or of another. An expression: without an equals sign.
 */
export function openGoalsFormula(
  weights: string,
  completions: string,
  open: OpenGoals | null,
  isEmpty: boolean,
  text: OpenGoalsText,
): Formula {
  const counts = `--ISNUMBER(${weights}),--(${weights}<>0)`;
  const isOpen = `--NOT(ISNUMBER(${completions}))`;
  const goals = `SUMPRODUCT(${counts},${isOpen})`;
  const words = sentence(text, [goals, `SUMPRODUCT(${counts})`, `ROUND(SUMPRODUCT(${isOpen},${weights})*100,2)&"%"`]);
  return {
    formula: `IF(OR(COUNT(${completions})=0,${goals}=0),"",${words})`,
    value: open === null || isEmpty ? "" : text(String(open.goals), String(open.of), roundPercent(open.weight)),
  };
}

/** The text as a formula that puts these expressions where a language wants them. */
function sentence(text: OpenGoalsText, expressions: readonly [string, string, string]): string {
  return text("\u0001", "\u0002", "\u0003")
    .split(/([\u0001-\u0003])/)
    .filter((part) => part !== "")
    .map((part) => expressions[part.charCodeAt(0) - 1] ?? `"${part.replaceAll('"', '""')}"`)
    .join("&");
}
