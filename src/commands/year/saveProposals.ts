/** Writes down what was proposed and agreed, and splits anew: an agreed figure is held, the others make room for it. */
import type { NegotiationStyle } from "../../plan/inputs/proposal";
import type { PlanFile } from "../../plan/file/planFile";
import { toPlanFile } from "../../plan/file/toPlanFile";
import { amountIn } from "../../plan/typed/number";
import { plain } from "../../plan/typed/plain";
import { validate } from "../../plan/file/validate";
import type { Generated, Outcome } from "../outcome/outcome";
import { onSheet, type PlanRead } from "../workbook/planRead";
import { readPlan } from "../workbook/readPlan";
import { done, settle } from "../outcome/settle";
import { previewWriting, writePlan, type WriteOptions } from "../workbook/writePlan";
import { yearOf } from "../workbook/yearOf";
import { metricsOf, type ChangePreview } from "./previewChange";
import type { ProposalState } from "./yearState";

export interface Negotiation {
  readonly style: NegotiationStyle;
  /** All of them; one of which nothing was said is not written down. */
  readonly proposals: readonly Omit<ProposalState, "issued">[];
}

/** Problems stand at ["proposals", i, …], counted as they are given, and have no cell. */
export function saveProposals(negotiation: Negotiation, options: WriteOptions = {}): Promise<Outcome<Generated>> {
  return settle(
    async (ledger) => {
      const read = await readPlan();
      if (read.type !== "Done") return read;
      const negotiated = withProposals(read.value, negotiation);
      if (negotiated.type !== "Done") return negotiated;
      return asGiven(await writePlan(ledger, negotiated.value, [], options), negotiation);
    },
    { type: "negotiate" },
  );
}

/** What that would do, manager by manager and month by month; nothing is written. Problems as there. */
export function previewProposals(negotiation: Negotiation): Promise<Outcome<ChangePreview>> {
  return settle(async () => {
    const read = await readPlan();
    if (read.type !== "Done") return read;
    const before = yearOf(read.value);
    if (before.type !== "Done") return before;
    const negotiated = withProposals(before.value, negotiation);
    if (negotiated.type !== "Done") return negotiated;
    const after = yearOf(negotiated.value);
    if (after.type !== "Done") return asGiven(after, negotiation);
    const writing = await previewWriting(after.value);
    if (writing.type !== "Done") return asGiven(writing, negotiation);
    return done({ metrics: metricsOf(before.value.year.course, after.value.year.course), writing: writing.value });
  });
}

function withProposals(read: PlanRead, negotiation: Negotiation): Outcome<PlanRead> {
  const { inputs, problems } = validate({
    ...toPlanFile(read.inputs),
    negotiation: negotiation.style,
    proposals: said(negotiation).map(({ one }) => given(one)),
  });
  if (inputs !== null) return done({ ...read, inputs });
  const errors = problems.filter(({ level }) => level === "error").map((problem) => onSheet(problem, read));
  return asGiven({ type: "Problems", problems: errors }, negotiation);
}

/** Those of which anything was said, and where they were given. */
function said({ proposals }: Negotiation) {
  return proposals
    .map((one, at) => ({ one, at }))
    .filter(({ one }) => [one.proposed, one.agreed, one.note].some((text) => plain(text) !== ""));
}

/** Problems of proposals stand where they were given. Any other outcome stays as it is. */
function asGiven<T>(outcome: Outcome<T>, negotiation: Negotiation): Outcome<T> {
  if (outcome.type !== "Problems") return outcome;
  const positions = said(negotiation);
  return {
    ...outcome,
    problems: outcome.problems.map(({ problem, place }) => {
      const [list, position, ...rest] = problem.at;
      if (list !== "proposals" || typeof position !== "number") return { problem, place };
      return { problem: { ...problem, at: [list, positions[position]?.at ?? 0, ...rest] }, place: null };
    }),
  };
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
