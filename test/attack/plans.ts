/**
 * Plan files, right ones and ones that somebody or something has spoilt: each is refused with a sentence in both languages, or its plan
 * ties by the product's own proof and by a sum of ours.
 */
import fc from "fast-check";
import { compilePlan } from "../../src/commands/workbook/compilePlan";
import { inputsIn } from "../../src/commands/plan/importPlan";
import { problemText } from "../../src/i18n/problemText";
import { allTexts } from "../../src/i18n/allTexts";
import { CALENDARS, type Inputs } from "../../src/plan/inputs/inputs";
import type { Plan } from "../../src/plan/cube/plan";
import { planned } from "../../src/plan/build/planned";
import type { PlanFile } from "../../src/plan/file/planFile";
import type { Problem } from "../../src/plan/problem/problem";
import { verify } from "../../src/plan/proof/verify";
import { REMAINDERS } from "../../src/plan/split/remainders";
import { anyPlanFile } from "../plan/anyPlanFile";
import { spoilt, type Spoiling } from "./spoilt";
import { tally, type Report } from "./report";
import { search } from "./search";

/** A usual long run. */
const MANY = 20_000;
const LONGEST_SENTENCE = 2000;

export async function plans({ seed, count }: { readonly seed: number; readonly count: number | null }): Promise<Report> {
  const found = tally();
  await search(planTexts(), ({ file, spoilings, cut }) => tried(spoilt(file, spoilings, cut)), { seed, count: count ?? MANY }, found);
  return found.report();
}

interface PlanText {
  readonly file: object;
  readonly spoilings: readonly Spoiling[];
  /** Text that is left of the file, as a share. */
  readonly cut: number;
}

/** Half of them are as they should be. */
function planTexts(): fc.Arbitrary<PlanText> {
  const spoilings = fc.array(
    fc.record({
      at: fc.nat(),
      how: fc.constantFrom("remove", "double", "stray", "replace", "replace"),
      hostile: fc.nat(),
    }) as fc.Arbitrary<Spoiling>,
    { minLength: 1, maxLength: 3 },
  );
  return fc.record({
    file: anyPlanFile({ zeros: true }).chain((file) => withMore(file)),
    spoilings: fc.oneof(fc.constant([]), spoilings),
    cut: fc.oneof({ weight: 19, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }),
  });
}

/** Holds, bounds, buffers and minimums on top, possible or not. */
function withMore(file: PlanFile): fc.Arbitrary<object> {
  const ids = (items: readonly { readonly id?: string | undefined }[]) => fc.constantFrom(...items.map(({ id = "" }) => id));
  const cell = {
    metric: ids(file.metrics),
    product: fc.option(ids(file.products), { nil: undefined }),
    manager: fc.option(ids(file.managers), { nil: undefined }),
    period: fc.option(fc.integer({ min: 1, max: file.periods?.length ?? 12 }), { nil: undefined }),
  };
  const amount = fc.constantFrom("0", "100", "700", "-300", "40000", "900000000000000");
  const few = <T>(item: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(item, { minLength: 1, maxLength: 3 }) });
  return fc
    .record({
      holds: few(fc.record({ ...cell, amount })),
      bounds: few(fc.record({ ...cell, min: fc.option(amount, { nil: undefined }), max: amount })),
      buffers: few(fc.record({ metric: cell.metric, manager: cell.manager, percent: fc.constantFrom(0, 1, 5, 33.333, 800, 1000) })),
      minimums: few(fc.record({ ...cell, amount })),
      language: fc.constantFrom("en", "zh-CN"),
      calendar: fc.constantFrom(undefined, ...CALENDARS),
      remainder: fc.constantFrom(...REMAINDERS),
    })
    .map((more) => ({ ...file, ...more }));
}

function tried(text: string): readonly string[] {
  const read = inputsIn(text);
  if (read.type !== "Done") {
    mustBeSaid(read.type === "Problems" ? read.problems.map(({ problem }) => problem) : [], text);
    return ["refused"];
  }
  const made = planned(read.value);
  if (made.type !== "Planned") {
    mustBeSaid(made.problems, text);
    return ["impossible"];
  }
  const mismatches = verify(made.assigned);
  if (mismatches.length > 0) throw new Error(`it does not tie: ${JSON.stringify(mismatches).slice(0, 500)}`);
  mustAddUp(made.buffered.target);
  const compiled = compilePlan(
    { inputs: read.value, placeOf: () => ({ sheet: "Input", address: "A1" }) } as unknown as Parameters<typeof compilePlan>[0],
    [0],
  );
  if (compiled.type === "Problems")
    mustBeSaid(
      compiled.problems.map(({ problem }) => problem),
      text,
    );
  else if (compiled.type !== "Done") throw new Error(`compiling ended with ${JSON.stringify(compiled).slice(0, 500)}`);
  return ["built", `compiled: ${compiled.type}`];
}

/** Every product's whole numbers add up to its target: nothing of the product's own adding up is used. */
function mustAddUp({ inputs, accounts, cubes }: Plan): void {
  const size = accounts.length * inputs.periods.length;
  for (const [p, product] of inputs.products.entries()) {
    for (const metric of inputs.metrics.keys()) {
      const leaves = [...(cubes[metric]?.leaves.subarray(p * size, (p + 1) * size) ?? [])];
      const sum = leaves.reduce((total, leaf) => total + BigInt(leaf), 0n);
      if (sum !== BigInt((product.target as Inputs["products"][number]["target"])[metric] ?? 0))
        throw new Error(`product ${p}, metric ${metric}: ${sum} instead of ${product.target[metric]}`);
    }
  }
}

/** A refusal has a problem, and every problem a sentence of a readable length in both languages. */
function mustBeSaid(problems: readonly Problem[], text: string): void {
  if (problems.length === 0) throw new Error("refused without a problem");
  for (const { detail } of problems) {
    for (const language of ["en", "zh-CN"] as const) {
      const sentence = problemText(allTexts(language).problems, detail);
      const odd = /undefined|\[object|\bNaN\b/.exec(sentence)?.[0];
      if (sentence === "" || (odd !== undefined && !text.includes(odd))) throw new Error(`${detail.type} reads: ${sentence.slice(0, 300)}`);
      if (sentence.length > LONGEST_SENTENCE) throw new Error(`${detail.type} has ${sentence.length} characters`);
    }
  }
}
