import { assigned, bufferedSteps, type Buffered, type BufferedPlan } from "./buffer";
import { buildSteps } from "./build";
import { allAtOnce, type Steps } from "../steps/steps";
import { agreedPath, withAgreed } from "./agreed";
import type { Inputs } from "../inputs/inputs";
import type { Plan } from "../cube/plan";
import type { Problem } from "../problem/problem";
import { refusalDetail } from "../change/refusalDetail";

/**
 * The plan that is handed out: the target, built, with every buffer on top. 1000 and 5 % for the team: 1050 are assigned, and the
 * target of 1000 stays beside it, leaf by leaf. Without buffers both are the same plan. What was agreed with a manager binds the split.
 */
export type Planned =
  | {
      readonly type: "Planned";
      readonly buffered: BufferedPlan;
      /** What stands in the sheets. */
      readonly assigned: Plan;
      readonly notices: readonly Problem[];
    }
  | { readonly type: "Infeasible"; readonly problems: readonly Problem[] };

export function planned(inputs: Inputs): Planned {
  return allAtOnce(plannedSteps(inputs));
}

/** The same in steps. */
export function* plannedSteps(inputs: Inputs): Steps<Planned> {
  const built = yield* buildSteps(withAgreed(inputs));
  if (built.type === "Infeasible")
    return { ...built, problems: built.problems.map((problem) => ({ ...problem, at: agreedPath(inputs, problem.at) })) };
  const result = yield* bufferedSteps({ ...built.plan, inputs }, inputs.buffers);
  if (result.type === "Refused") return { type: "Infeasible", problems: [refusedBuffer(inputs, result)] };
  return { type: "Planned", buffered: result.plan, assigned: assigned(result.plan), notices: built.notices };
}

/** The problem stands at the size of the buffer that cannot be. */
function refusedBuffer(inputs: Inputs, { request, slice, refusal }: Extract<Buffered, { type: "Refused" }>): Problem {
  const buffer = inputs.buffers[request];
  if (!buffer) throw new RangeError(`there is no buffer ${request}`);
  return {
    level: "error",
    at: ["buffers", request, buffer.size.type === "Amount" ? "amount" : "percent"],
    detail: refusalDetail(inputs, slice, refusal),
  };
}
