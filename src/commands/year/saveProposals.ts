/** Writes down what was proposed and agreed, and splits anew: an agreed figure is held, the others make room for it. */
import type { NegotiationStyle } from "../../plan/inputs/proposal";
import type { PlanFile } from "../../plan/file/planFile";
import { toPlanFile } from "../../plan/file/toPlanFile";
import { amountIn } from "../../plan/typed/number";
import { plain } from "../../plan/typed/plain";
import { validate } from "../../plan/file/validate";
import type { Generated, Outcome } from "../outcome/outcome";
import { readPlan } from "../workbook/readPlan";
import { settle } from "../outcome/settle";
import { writePlan, type WriteOptions } from "../workbook/writePlan";
import type { ProposalState } from "./yearState";

export interface Negotiation {
  readonly style: NegotiationStyle;
  /** All of them; one of which nothing was said is not written down. */
  readonly proposals: readonly Omit<ProposalState, "issued">[];
}

/** Problems stand at ["proposals", i, …], counted as they are given, and have no cell. */
export function saveProposals({ style, proposals }: Negotiation, options: WriteOptions = {}): Promise<Outcome<Generated>> {
  return settle(async (ledger) => {
    const read = await readPlan();
    if (read.type !== "Done") return read;
    const said = proposals
      .map((one, at) => ({ one, at }))
      .filter(({ one }) => [one.proposed, one.agreed, one.note].some((text) => plain(text) !== ""));
    const { inputs, problems } = validate({
      ...toPlanFile(read.value.inputs),
      negotiation: style,
      proposals: said.map(({ one }) => given(one)),
    });
    const onForm = (at: readonly (string | number)[]): boolean => at[0] === "proposals" && typeof at[1] === "number";
    const moved = (at: readonly (string | number)[]): readonly (string | number)[] =>
      onForm(at) ? ["proposals", said[at[1] as number]?.at ?? 0, ...at.slice(2)] : at;
    if (inputs === null)
      return {
        type: "Problems",
        problems: problems
          .filter(({ level }) => level === "error")
          .map((problem) => ({
            problem: { ...problem, at: moved(problem.at) },
            place: onForm(problem.at) ? null : read.value.placeOf(problem.at),
          })),
      };
    const written = await writePlan(ledger, { ...read.value, inputs }, [], options);
    if (written.type !== "Problems") return written;
    return {
      ...written,
      problems: written.problems.map(({ problem, place }) => ({
        problem: { ...problem, at: moved(problem.at) },
        place: onForm(problem.at) ? null : place,
      })),
    };
  });
}

/** What is empty is left out, as in a plan file. */
function given({
  manager,
  metric,
  product,
  proposed,
  agreed,
  note,
}: Omit<ProposalState, "issued">): NonNullable<PlanFile["proposals"]>[number] {
  return {
    manager,
    metric,
    ...(product !== null && { product }),
    ...(plain(proposed) !== "" && { proposed: amountIn(proposed) ?? proposed }),
    ...(plain(agreed) !== "" && { agreed: amountIn(agreed) ?? agreed }),
    note,
  };
}
