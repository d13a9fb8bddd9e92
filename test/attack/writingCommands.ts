/** Every command that writes more than one cell, each with the workbook in which it has most to do. */
import { generate } from "../../src/commands/generate";
import { goalCards } from "../../src/commands/goalCards";
import { importPlan } from "../../src/commands/importPlan";
import { makeChange } from "../../src/commands/makeChange";
import { makeDashboard } from "../../src/commands/makeDashboard";
import { makeMonthly } from "../../src/commands/makeMonthly";
import { detail } from "../../src/commands/detail";
import { saveProposals } from "../../src/commands/saveProposals";
import { scoreSheets } from "../../src/commands/scoreSheets";
import { takeIn } from "../../src/commands/takeIn";
import { undoChange } from "../../src/commands/undoChange";
import type { Outcome } from "../../src/commands/outcome";
import type { WriteOptions } from "../../src/commands/writePlan";
import { tinyPlan } from "../support/tinyPlan";
import { typeActuals } from "./typeActuals";

export interface WritingCommand {
  readonly name: string;
  /** What stands in the workbook before, on top of a plan. */
  readonly prepare: () => Promise<void>;
  readonly run: (options: WriteOptions) => Promise<Outcome<unknown>>;
  /** Whether it can be asked to stop. */
  readonly stops: boolean;
}

const revision = { type: "revise", reason: "strategy", metric: "u", month: 2, total: "150" } as const;

export const WRITING_COMMANDS: readonly WritingCommand[] = [
  { name: "first generate", prepare: nothing, run: generate, stops: true },
  { name: "generate again", prepare: () => must(generate()), run: generate, stops: true },
  { name: "import over it", prepare: () => must(generate()), run: () => importPlan(JSON.stringify({ ...tinyPlan, team: "Other" }), { replace: true }), stops: false },
  { name: "detail", prepare: () => must(generate()), run: (options) => detail(2, options), stops: true },
  { name: "first revision", prepare: () => must(generate()), run: (options) => makeChange(revision, options), stops: true },
  { name: "undo", prepare: () => must(makeChange(revision)), run: undoChange, stops: true },
  { name: "monthly", prepare: () => must(generate()), run: (options) => makeMonthly({ month: 1, managers: null }, options), stops: true },
  { name: "next monthly", prepare: typed, run: (options) => makeMonthly({ month: 2, managers: null }, options), stops: true },
  { name: "take in", prepare: typed, run: (options) => takeIn([], options), stops: true },
  { name: "close a month", prepare: typed, run: (options) => makeChange({ type: "respread", closed: 1 }, options), stops: true },
  { name: "dashboard", prepare: typed, run: makeDashboard, stops: true },
  { name: "goal cards", prepare: nothing, run: goalCards, stops: true },
  { name: "goal cards again", prepare: () => must(goalCards()), run: goalCards, stops: true },
  { name: "score sheets", prepare: () => must(goalCards()), run: scoreSheets, stops: true },
  {
    name: "negotiate",
    prepare: () => must(generate()),
    run: (options) => saveProposals({ style: "guided", proposals: [{ manager: "Ann", metric: "Users", product: null, proposed: "70", agreed: "65", note: "n" }] }, options),
    stops: true,
  },
];

async function nothing(): Promise<void> {
  await Promise.resolve();
}

async function typed(): Promise<void> {
  await must(makeMonthly({ month: 1, managers: null }));
  await typeActuals("a", () => 7);
}

async function must(outcome: Promise<Outcome<unknown>>): Promise<void> {
  const ended = await outcome;
  if (ended.type !== "Done") throw new Error(`It was to end well: ${JSON.stringify(ended).slice(0, 500)}`);
}
