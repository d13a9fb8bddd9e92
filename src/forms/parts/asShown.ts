import type { Inputs } from "../../plan/inputs/inputs";
import type { Plan } from "../../plan/cube/plan";

/** The same plan whose amounts are shown as the plan file wants them on sheets for reading; sheets to type into show them as they are. */
export function asShown(plan: Plan): Plan {
  return { ...plan, inputs: inputsAsShown(plan.inputs) };
}

export function inputsAsShown(inputs: Inputs): Inputs {
  if (inputs.tenThousands === null) return inputs;
  return {
    ...inputs,
    metrics: inputs.metrics.map((metric, at) =>
      at === inputs.tenThousands ? { ...metric, unit: { ...metric.unit, tenThousands: true } } : metric,
    ),
  };
}
