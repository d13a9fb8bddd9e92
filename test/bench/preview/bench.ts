/**
 * How long the pane's page for choosing how the target is split takes to follow a change: the topmost stages, which follow at once, and the
 * whole plan, which small plans show at once and large ones when nothing changes for a moment.
 *
 *   npm run bench:preview
 */
import { performance } from "node:perf_hooks";
import { choiceOf, type SplitChoice } from "../../../src/plan/choice/splitChoice";
import { previewOf } from "../../../src/plan/choice/splitPreview";
import { validateSplit } from "../../../src/plan/file/validateSplit";
import type { Inputs } from "../../../src/plan/inputs/inputs";
import { largePlan } from "../../support/largePlan";

const SIZES = [
  { managers: 10, clients: 60, products: 4 },
  { managers: 30, clients: 300, products: 10 },
  { managers: 100, clients: 300, products: 10 },
  { managers: 100, clients: 1000, products: 20 },
];
const ROUNDS = 9;

for (const size of SIZES) {
  const { inputs } = validateSplit(largePlan(size));
  if (inputs === null) throw new Error("no plan");
  const times = (["rough", "whole"] as const).map((of) => {
    const { all, longest } = medianOf(inputs, of === "rough" ? 0 : null);
    return `${of} ${all.toFixed(0)} ms, longest step ${longest.toFixed(0)} ms`;
  });
  console.log(`${size.managers} managers, ${size.clients} clients, ${size.products} products: ${times.join(", ")}`);
}

/** The first round, in which the code is still cold, counts like any other. */
function medianOf(inputs: Inputs, of: number | null): { readonly all: number; readonly longest: number } {
  const now = choiceOf(inputs);
  const took = Array.from({ length: ROUNDS }, (_, round) => {
    const choice: SplitChoice = { ...now, weights: { type: "own", weights: inputs.managers.map((__, at) => 1 + ((at + round) % 3)) } };
    const steps = previewOf(inputs, choice, of);
    const lengths: number[] = [];
    for (let isDone = false; !isDone;) {
      const started = performance.now();
      isDone = steps.next().done === true;
      lengths.push(performance.now() - started);
    }
    return { all: lengths.reduce((sum, one) => sum + one, 0), longest: Math.max(...lengths) };
  });
  return took.sort((a, b) => a.all - b.all)[Math.floor(ROUNDS / 2)] ?? { all: 0, longest: 0 };
}
