/**
 * `npm run mutants [-- FOLDER…] [--sample N] [--seed S] [--again] [--raise]`: changes the sources of `src/plan` in thousands of small
 * ways, one at a time, and counts which of these mutants the tests notice. The README beside says what is a mutant and how it is done.
 */
import { fork, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { bundled } from "./bundle";
import { mutantsIn, type Mutant } from "./mutantsIn";
import type { Answer, BaselineFile, Question } from "./worker";

const FLOORS = join(__dirname, "floors.json");
const EQUIVALENT = join(__dirname, "equivalent.json");
/** Which mutants were killed the last time. */
const LAST = "node_modules/.cache/mutants.json";
/** What knows the plan from near; what only sees it through sheets would take long and find little more. */
const TESTS = ["test/plan", "test/functions/functions.test.ts", "test/functions/properties.test.ts", "test/forms/unusualYears.test.ts"];
/** Milliseconds of a test that is not worth its time here. */
const LONG = 5_000;
/** Of no test's own time: a mutant that stops inside a single expression. */
const SILENCE = 180_000;

interface Numbered extends Mutant {
  readonly number: number;
  readonly path: string;
  /** Its place among the mutants of its file. */
  readonly place: number;
}

interface Tried extends Numbered {
  /** The test that noticed it; null: none did. */
  readonly killedBy: string | null;
}

const OPTIONS = {
  sample: { type: "string" },
  seed: { type: "string", default: "1" },
  again: { type: "boolean", default: false },
  raise: { type: "boolean", default: false },
} as const;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
  const folders = positionals.length > 0 ? positionals : ["src/plan"];
  const sources = folders.flatMap((folder) => filesIn(folder, ".ts"));
  const testFiles = TESTS.flatMap((path) => filesIn(path, ".test.ts"));

  const mutants: Numbered[] = [];
  const firsts = new Map<string, number>();
  for (const path of sources) {
    firsts.set(path, mutants.length);
    mutantsIn(readFileSync(path, "utf8"), path).forEach((mutant, place) =>
      mutants.push({ ...mutant, path, place, number: mutants.length }),
    );
  }
  const isEquivalent = equivalents();
  const real = mutants.filter((mutant) => !isEquivalent(mutant));
  const chosen = values.sample === undefined ? real : shuffled(real, Number(values.seed)).slice(0, Number(values.sample));
  say(
    `${sources.length} files, ${mutants.length} mutants, ${mutants.length - real.length} ` +
      `of them known to mean the same, ${chosen.length} to try`,
  );

  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  try {
    const wasKilled = values.again ? killedLast(sources) : () => false;
    const bundles = await bundled(testFiles, firsts, folder);
    const tried = await tryAll(chosen, bundles, wasKilled);
    keep(tried);
    report(tried);
    process.exitCode = judge(scores(tried), values.sample === undefined, values.raise) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function tryAll(
  mutants: readonly Numbered[],
  bundles: readonly string[],
  wasKilled: (mutant: Numbered) => boolean,
): Promise<readonly Tried[]> {
  let worker = start();
  const answer = await asked(worker, { type: "baseline", bundles });
  if (answer?.type !== "baseline") throw new Error("the tests do not end without a mutant");
  for (const { bundle, tests } of answer.files)
    for (const { name, failure } of tests)
      if (failure !== null) say(`left out, fails without a mutant: ${bundle} ${name}: ${failure.split("\n")[0] ?? ""}`);
  const times = answer.files.flatMap(({ bundle, tests }) =>
    tests.map(({ name, milliseconds }) => ({ name: `${basename(bundle, ".cjs")} ${name}`, milliseconds })),
  );
  for (const { name, milliseconds } of times) if (milliseconds > LONG) say(`left out, takes long: ${name}`);
  say(`${times.length} tests, ${Math.round(times.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000)} s without a mutant`);
  const testsOf = coverage(answer.files);
  const tried: Tried[] = [];
  for (const mutant of mutants) {
    if (wasKilled(mutant)) {
      tried.push({ ...mutant, killedBy: "(the last time)" });
      continue;
    }
    const tests = testsOf(mutant.number);
    const found = tests.length === 0 ? null : await asked(worker, { type: "try", mutant: mutant.number, tests });
    let killedBy = found?.type === "tried" ? found.killedBy : null;
    if (tests.length > 0 && found === null) {
      killedBy = "(it never ended)";
      worker.kill("SIGKILL");
      worker = start();
    }
    tried.push({ ...mutant, killedBy });
    if (killedBy === null) say(`${tests.length === 0 ? "no test" : "survived"} ${describe(mutant)}`);
    if (tried.length % 250 === 0)
      say(`${tried.length} of ${mutants.length} tried, ${tried.filter((one) => one.killedBy !== null).length} killed`);
  }
  worker.kill();
  return tried;
}

function start(): ChildProcess {
  return fork(join(__dirname, "worker.ts"), [], {
    execArgv: ["--import", "tsx", "--max-old-space-size=1500"],
    env: { ...process.env, DEEP: process.env["DEEP"] ?? "20" },
  });
}

/** The answer, or null where the process stopped or fell silent. */
function asked(worker: ChildProcess, question: Question): Promise<Answer | null> {
  return new Promise((resolve) => {
    const end = (answer: Answer | null): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve(answer);
    };
    const timer = setTimeout(() => end(null), question.type === "try" ? SILENCE : 10 * SILENCE);
    worker.once("message", (answer: Answer) => end(answer));
    worker.once("exit", () => end(null));
    worker.send(question);
  });
}

/** For each mutant the tests that pass it, quickest first. */
function coverage(files: readonly BaselineFile[]): (mutant: number) => Extract<Question, { type: "try" }>["tests"] {
  const tests = files.flatMap(({ bundle, hits, tests: own }) =>
    own.flatMap(({ ticks, milliseconds, failure, hits: passed }, test) =>
      failure === null && milliseconds <= LONG ? [{ bundle, test, ticks, milliseconds, hits: new Set([...hits, ...passed]) }] : [],
    ),
  );
  const ordered = tests.sort((a, b) => a.milliseconds - b.milliseconds);
  return (mutant) => ordered.filter(({ hits }) => hits.has(mutant)).map(({ bundle, test, ticks }) => ({ bundle, test, ticks }));
}

/** For each source file its text, hashed, and the places of its mutants that a test has noticed. */
type Last = Readonly<Record<string, { readonly source: string; readonly killed: readonly number[] }>>;

function last(): Last {
  return existsSync(LAST) ? (JSON.parse(readFileSync(LAST, "utf8")) as Last) : {};
}

/** What was killed the last time in files that are still the same: tests that are added do not bring it back. */
function killedLast(sources: readonly string[]): (mutant: Numbered) => boolean {
  const known = last();
  const killed = new Set(
    sources.flatMap((path) => (known[path]?.source === hashed(path) ? known[path].killed.map((place) => `${path} ${place}`) : [])),
  );
  return ({ path, place }) => killed.has(`${path} ${place}`);
}

/** Adds to what was known of files that are still the same: a sample tries few of them. */
function keep(tried: readonly Tried[]): void {
  const known = last();
  const paths = [...new Set(tried.map(({ path }) => path))];
  const killedIn = (path: string): readonly number[] => {
    const before = known[path]?.source === hashed(path) ? known[path].killed : [];
    const now = tried.filter((one) => one.path === path && one.killedBy !== null).map(({ place }) => place);
    return [...new Set([...before, ...now])];
  };
  mkdirSync(dirname(LAST), { recursive: true });
  writeFileSync(
    LAST,
    JSON.stringify({ ...known, ...Object.fromEntries(paths.map((path) => [path, { source: hashed(path), killed: killedIn(path) }])) }),
  );
}

function hashed(path: string): string {
  return createHash("sha1").update(readFileSync(path)).digest("hex");
}

interface Score {
  readonly folder: string;
  readonly tried: number;
  readonly killed: number;
}

function scores(tried: readonly Tried[]): readonly Score[] {
  const folders = [...new Set(tried.map(({ path }) => dirname(path)))].sort();
  return folders.map((folder) => {
    const own = tried.filter(({ path }) => dirname(path) === folder);
    return { folder, tried: own.length, killed: own.filter(({ killedBy }) => killedBy !== null).length };
  });
}

function percent({ tried, killed }: Score): number {
  return Math.floor((1000 * killed) / tried) / 10;
}

function report(tried: readonly Tried[]): void {
  const all = scores(tried);
  const total = { folder: "all", tried: tried.length, killed: tried.filter(({ killedBy }) => killedBy !== null).length };
  for (const score of [...all, total])
    say(
      `${score.folder.padEnd(22)} ${String(score.killed).padStart(5)} of ` +
        `${String(score.tried).padStart(5)} killed  ${percent(score).toFixed(1)} %`,
    );
}

/** Whether no folder is below its floor; a sample has some luck. Floors only rise. */
function judge(all: readonly Score[], isWhole: boolean, raise: boolean): boolean {
  const floors = JSON.parse(readFileSync(FLOORS, "utf8")) as Record<string, number>;
  const low = all.filter((score) => {
    const luck = isWhole ? 0 : 200 * Math.sqrt(0.25 / score.tried);
    return percent(score) + luck < (floors[score.folder] ?? 0);
  });
  for (const score of low) say(`${score.folder}: ${percent(score)} % is below the floor of ${floors[score.folder] ?? 0} %`);
  if (raise && isWhole) {
    const risen = all.map((score) => [score.folder, Math.max(floors[score.folder] ?? 0, percent(score))] as const);
    writeFileSync(FLOORS, `${JSON.stringify({ ...floors, ...Object.fromEntries(risen) }, null, 2)}\n`);
  }
  return low.length === 0;
}

interface Equivalent {
  readonly path: string;
  readonly original: string;
  readonly replacement: string;
  readonly because: string;
}

/** Changes that mean the same, each with its reason. One that is not there any more has to go from the list. */
function equivalents(): (mutant: Numbered) => boolean {
  const list = JSON.parse(readFileSync(EQUIVALENT, "utf8")) as readonly Equivalent[];
  const keys = new Set(list.map(({ path, original, replacement }) => [path, original, replacement].join("\n")));
  return ({ path, original, replacement }) => keys.has([path, original, replacement].join("\n"));
}

function filesIn(path: string, ending: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending) && !name.endsWith(".d.ts"))
    .map((name) => join(path, name))
    .sort();
}

/** mulberry32: the same order for the same seed, on every machine. */
function shuffled<T>(values: readonly T[], seed: number): readonly T[] {
  let state = seed >>> 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return values
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

function describe({ path, line, original, replacement }: Numbered): string {
  const short = (text: string): string => text.replace(/\s+/g, " ").slice(0, 90);
  return `${path}:${line}  ${short(original)}  →  ${short(replacement)}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
