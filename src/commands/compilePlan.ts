/** A checked plan as sheets, ready to be written: split, verified, compiled. Nothing of Excel is needed for it. */
import { compileAll } from "../forms/compileAll";
import { texts } from "../i18n/texts";
import type { BufferedPlan } from "../plan/buffer";
import type { Plan } from "../plan/plan";
import { planned } from "../plan/planned";
import type { Problem } from "../plan/problem";
import { verify } from "../plan/verify";
import { verifyBuffers } from "../plan/verifyBuffers";
import type { SheetSpec } from "../sheet/spec";
import type { Outcome } from "./outcome";
import { onInput, type PlanRead } from "./readPlan";
import { done } from "./settle";

export interface Compiled {
  /** As the sheets have it: what is assigned, buffers included. */
  readonly plan: Plan;
  /** Target and buffers apart. */
  readonly buffered: BufferedPlan;
  /** F1, F2, F3, the periods' F3, the minimums and the tie-out. */
  readonly specs: readonly SheetSpec[];
}

/** `periods`: positions of those that get a client × product sheet of their own. */
export function compilePlan({ inputs, addressOf }: PlanRead, periods: readonly number[]): Outcome<Compiled> {
  const located = (problem: Problem) => onInput(problem, addressOf);
  const made = planned(inputs);
  if (made.type === "Infeasible") return { type: "Problems", problems: made.problems.map(located) };
  const { buffered, assigned, notices } = made;
  const faults = [...verify(buffered.target), ...verify(assigned), ...verifyBuffers(buffered, assigned)];
  if (faults.length > 0) throw new Error(`the plan does not tie: ${JSON.stringify(faults)}`);
  const specs = compileAll(assigned, texts(inputs.language), periods, addressOf, buffered.target);
  return done({ plan: assigned, buffered, specs }, notices.map(located));
}
