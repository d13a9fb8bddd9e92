import { build } from "../build/build";
import { unitsOf } from "../change/slice";
import type { Inputs } from "../inputs/inputs";
import type { Plan } from "../cube/plan";
import type { Problem } from "../problem/problem";
import { groupedText } from "../typed/units";
import { ROOM } from "../inputs/proposal";

/**
 * What the split issues (下达) to the manager of each proposal, before anything was agreed; null where only agreements make a split
 * possible.
 *
 * @param target the plan without buffers, with what was agreed
 */
export function issued(inputs: Inputs, target: Plan): readonly (number | null)[] {
  const plan = inputs.proposals.some(({ agreed }) => agreed !== null) ? withoutAgreements(inputs) : target;
  return inputs.proposals.map(({ metric, product, manager }) =>
    plan === null ? null : unitsOf(plan, { metric, product, manager, client: null, period: null }),
  );
}

function withoutAgreements(inputs: Inputs): Plan | null {
  const built = build(inputs);
  return built.type === "Built" ? built.plan : null;
}

/** Agreed figures that lie further from what was issued than the style of negotiation leaves room for. */
export function farAgreements({ proposals, negotiation, metrics }: Inputs, figures: readonly (number | null)[]): readonly Problem[] {
  return proposals.flatMap(({ metric, agreed }, at): readonly Problem[] => {
    const before = figures[at] ?? null;
    if (agreed === null || before === null || Math.abs(agreed - before) <= before * ROOM[negotiation]) return [];
    const { unit = { size: 1, decimals: 0 } } = metrics[metric] ?? {};
    return [
      {
        level: "notice",
        at: ["proposals", at, "agreed"],
        detail: {
          type: "AgreedFar",
          agreed: groupedText(agreed, unit),
          issued: groupedText(before, unit),
          percent: Math.round(ROOM[negotiation] * 100),
        },
      },
    ];
  });
}
