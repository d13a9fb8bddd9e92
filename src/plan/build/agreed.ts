import type { Hold, Inputs } from "../inputs/inputs";
import type { Path } from "../problem/problem";
import type { Proposal } from "../inputs/proposal";

/**
 * Agreed figures (确认) as holds: the manager's year, or the manager's year of a product, is what was agreed, and the others' targets make
 * room for it. They bind the split and not what is decided later: an agreed target can be revised.
 */
export function withAgreed(inputs: Inputs): Inputs {
  return { ...inputs, holds: [...inputs.holds, ...agreedOf(inputs).map(({ proposal }) => holdOf(proposal))] };
}

/** The place in the plan file that a problem with such a hold stands at. */
export function agreedPath({ holds, ...inputs }: Inputs, at: Path): Path {
  const [list, position] = at;
  if (list !== "holds" || typeof position !== "number" || position < holds.length) return at;
  const agreed = agreedOf(inputs)[position - holds.length];
  return agreed ? ["proposals", agreed.at, "agreed"] : at;
}

function agreedOf({ proposals }: Pick<Inputs, "proposals">): readonly { readonly proposal: Proposal; readonly at: number }[] {
  return proposals.flatMap((proposal, at) => (proposal.agreed === null ? [] : [{ proposal, at }]));
}

function holdOf({ manager, metric, product, agreed, note }: Proposal): Hold {
  if (agreed === null) throw new RangeError("not agreed yet");
  return { metric, product, manager, client: null, period: null, amount: agreed, reason: note };
}
