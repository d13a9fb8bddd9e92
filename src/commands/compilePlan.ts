/** A checked plan as sheets, ready to be written: split, verified, compiled. Nothing of Excel is needed for it. */
import { compileAll } from "../forms/compileAll";
import { texts } from "../i18n/texts";
import { build } from "../plan/build";
import type { Plan } from "../plan/plan";
import type { Problem } from "../plan/problem";
import { verify } from "../plan/verify";
import type { SheetSpec } from "../sheet/spec";
import type { Outcome } from "./outcome";
import { onInput, type PlanRead } from "./readPlan";
import { done } from "./settle";

export interface Compiled {
  readonly plan: Plan;
  /** F1, F2, F3, the periods' F3 and the tie-out. */
  readonly specs: readonly SheetSpec[];
}

/** `periods`: positions of those that get a client × product sheet of their own. */
export function compilePlan({ inputs, addressOf }: PlanRead, periods: readonly number[]): Outcome<Compiled> {
  const located = (problem: Problem) => onInput(problem, addressOf);
  const built = build(inputs);
  if (built.type === "Infeasible") return { type: "Problems", problems: built.problems.map(located) };
  const faults = verify(built.plan);
  if (faults.length > 0) throw new Error(`the plan does not tie: ${JSON.stringify(faults)}`);
  return done({ plan: built.plan, specs: compileAll(built.plan, texts(inputs.language), periods, addressOf) }, built.notices.map(located));
}
