/**
 * Runs the tests of the plan with one mutant after another, in a process of its own: whatever a mutant does to it, the one that asks
 * goes on. Every mutant gets the test files evaluated afresh, so that nothing is left of the one before.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script } from "node:vm";
import { expect } from "expect";
import fc from "fast-check";
import { declaredIn, type DeclaredTest } from "./registry";

/** What is asked, and what is answered. */
export type Question =
  | { readonly type: "baseline"; readonly bundles: readonly string[] }
  /** The tests to try, quickest first; `ticks`: how many switches the test passes without a mutant. */
  | {
      readonly type: "try";
      readonly mutant: number;
      readonly tests: readonly { readonly bundle: string; readonly test: number; readonly ticks: number }[];
    };

export type Answer =
  | { readonly type: "baseline"; readonly files: readonly BaselineFile[] }
  | { readonly type: "tried"; readonly mutant: number; readonly killedBy: string | null };

export interface BaselineFile {
  readonly bundle: string;
  /** Mutants passed while the file itself is evaluated: any of its tests may notice them. */
  readonly hits: readonly number[];
  readonly tests: readonly BaselineTest[];
}

export interface BaselineTest {
  readonly name: string;
  readonly hits: readonly number[];
  readonly ticks: number;
  readonly milliseconds: number;
  /** Why it does not pass without a mutant; it is left out. */
  readonly failure: string | null;
}

/** Several times what it takes: a mutant that needs more runs for ever. */
const PATIENCE = 10;

const state = { active: -2, hits: null as Set<number> | null, ticks: 0, limit: Infinity };

Object.assign(globalThis, {
  expect,
  __mutant: (number: number): boolean => {
    state.hits?.add(number);
    if ((state.ticks += 1) > state.limit) throw new Error("runs for ever");
    return number === state.active;
  },
});
// The same instances every time.
fc.configureGlobal({ seed: 1 });

const scripts = new Map<string, Script>();
const load = createRequire(`${process.cwd()}/`);

function testsIn(bundle: string): readonly DeclaredTest[] {
  const script = scripts.get(bundle) ?? new Script(readFileSync(bundle, "utf8"), { filename: bundle });
  scripts.set(bundle, script);
  return declaredIn((globals) => {
    Object.assign(globalThis, globals, { require: load });
    script.runInThisContext();
  });
}

async function baseline(bundles: readonly string[]): Promise<readonly BaselineFile[]> {
  const files: BaselineFile[] = [];
  for (const bundle of bundles) {
    state.hits = new Set();
    const declared = testsIn(bundle);
    const hits = seen(state.hits);
    const tests: BaselineTest[] = [];
    for (const { name, run } of declared) {
      state.hits = new Set();
      state.ticks = 0;
      const start = process.cpuUsage();
      const failure = await failureOf(run);
      const { user } = process.cpuUsage(start);
      tests.push({ name, hits: seen(state.hits), ticks: state.ticks, milliseconds: user / 1000, failure });
    }
    files.push({ bundle, hits, tests });
  }
  state.hits = null;
  return files;
}

function seen(hits: ReadonlySet<number>): readonly number[] {
  return [...hits].filter((number) => number >= 0);
}

async function attempt({ mutant, tests }: Extract<Question, { type: "try" }>): Promise<string | null> {
  state.active = mutant;
  const declared = new Map<string, readonly DeclaredTest[]>();
  for (const { bundle, test, ticks } of tests) {
    state.ticks = 0;
    state.limit = PATIENCE * ticks + 1_000_000;
    let name = bundle;
    const failure = await failureOf(async () => {
      const own = declared.get(bundle) ?? testsIn(bundle);
      declared.set(bundle, own);
      const one = own[test];
      if (!one) throw new Error("the file declares other tests now");
      name = one.name;
      await one.run();
    });
    if (failure !== null) return name;
  }
  return null;
}

async function failureOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

process.on("message", (question: Question) => {
  void (async () => {
    const answer: Answer =
      question.type === "baseline"
        ? { type: "baseline", files: await baseline(question.bundles) }
        : { type: "tried", mutant: question.mutant, killedBy: await attempt(question) };
    state.active = -2;
    state.limit = Infinity;
    process.send?.(answer);
  })();
});
