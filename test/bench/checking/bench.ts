/**
 * `npm run bench:checking [-- MANAGERS SEEDS [time|alarms [RULE…]]]`: how often an honest team (test/honest) is asked about for nothing,
 * by rule and month (`alarms`: this alone, of these rules alone), how long checking 200 000 entries of the log takes, and for how long at
 * most the pane does not answer (`time`: this alone).
 */
import { cpus, loadavg } from "node:os";
import { performance } from "node:perf_hooks";
import { inSlices } from "../../../src/commands/workbook/inSlices";
import { check, checking } from "../../../src/plan/checking/check";
import { RULE_NUMBERS, rulesOf } from "../../../src/plan/inputs/checking";
import { zOf } from "../../../src/plan/statistics/normal";
import { wilson } from "../../../src/plan/statistics/wilson";
import type { Course } from "../../../src/plan/course/courseOf";
import type { Steps } from "../../../src/plan/steps/steps";
import { courseFor, honestInputs } from "../../honest/honestYear";
import { watchCollecting } from "./collecting";

const MONTH_ENDS = ["01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31", "11-30", "12-31"];

const [managers = 100, seeds = 1] = process.argv.slice(2).map(Number);

const [only, ...asked] = process.argv.slice(4);
const looked = RULE_NUMBERS.filter((rule) => asked.length === 0 || asked.map(Number).includes(rule));
if (only !== "time") falseAlarms();
if (only !== "alarms") void timeAndMemory();

function falseAlarms(): void {
  console.log(`False findings of attention and above, and notes, of ${managers} honest managers, ${seeds} year(s):`);
  const above = new Map<number, number[]>();
  const notes = new Map<number, number[]>();
  let expected = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const inputs = honestInputs({ managers, clientsEach: 12, seed });
    const rules = Object.fromEntries(looked.map((rule) => [rule, inputs.checking.rules[rule]]));
    const off = Object.fromEntries(RULE_NUMBERS.map((rule) => [rule, { ...inputs.checking.rules[rule], on: false }]));
    const course = courseFor({ ...inputs, checking: { ...inputs.checking, rules: rulesOf({ ...off, ...rules }) } });
    for (const [month, end] of MONTH_ENDS.entries()) {
      const { findings, expectedByChance } = check(course, `2026-${end}`);
      expected += expectedByChance;
      const people = new Set<string>();
      for (const { rule, level, manager } of findings) {
        // Two findings of one rule are one person who is asked.
        const who = `${rule} ${level === "note"} ${manager}`;
        if (people.has(who)) continue;
        people.add(who);
        const counts = (level === "note" ? notes : above).get(rule) ?? Array<number>(12).fill(0);
        (level === "note" ? notes : above).set(rule, counts);
        counts[month] = (counts[month] ?? 0) + 1;
      }
    }
  }
  console.log(
    "rule  by month (attention and above)                         share a month   notes a month   highest month, with its interval at 95 %",
  );
  for (const rule of looked) {
    const [own, few] = [above.get(rule) ?? Array<number>(12).fill(0), notes.get(rule) ?? []];
    const share = own.reduce((sum, each) => sum + each, 0) / 12 / managers / seeds;
    const note = few.reduce((sum, each) => sum + each, 0) / 12 / managers / seeds;
    console.log(
      `${String(rule).padStart(4)}  ${own.map((each) => String(each).padStart(3)).join(" ")}   ${percent(share)}   ${percent(note)}   ` +
        highest(Math.max(...own), managers * seeds),
    );
  }
  const most = Math.max(...looked.flatMap((rule) => above.get(rule) ?? [0]));
  console.log(`The highest rule and month of all: ${highest(most, managers * seeds)}, to be 1 % at most`);
  console.log(`Expected by chance, as the page says: ${(expected / 12 / seeds).toFixed(2)} notes a month`);
}

/** A single month of a hundred people says little: of the highest of twelve, between what and what the share may be. */
function highest(asked: number, people: number): string {
  const [low, high] = wilson(asked, people, zOf(0.95)) ?? [0, 0];
  return `${percent(asked / people)} (${percent(low).trim()}–${percent(high).trim()})`;
}

/** Three times each: the middle one says what the program takes, whatever else the machine did in the meantime. */
async function timeAndMemory(): Promise<void> {
  const inputs = honestInputs({ managers: 108, clientsEach: 12, visitsADay: 8, seed: 7 });
  for (const window of [60, 250]) {
    const course = courseFor({ ...inputs, checking: { ...inputs.checking, window } });
    const runs: Run[] = [];
    for (let run = 0; run < 3; run++) runs.push(await checkedInPane(course));
    const middle = (of: (run: Run) => number): string => (runs.map(of).sort((a, b) => a - b)[1] ?? 0).toFixed(0);
    console.log(
      `${inputs.log.length} log entries, ${inputs.visits.length} visits, window of ${window} days: ` +
        `${middle(({ cpu }) => cpu)} ms of processor time, ${middle(({ heap }) => heap / 1e6)} MB of heap; longest stretch without pause ` +
        `${middle(({ stretch }) => stretch)} ms (${runs.map(({ stretch }) => stretch.toFixed(0)).join(", ")}), of which collecting ` +
        `garbage ${middle(({ garbage }) => garbage)} ms; load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`,
    );
  }
}

interface Run {
  readonly cpu: number;
  readonly heap: number;
  /** The longest stretch without a pause in which the pane could answer, and how much of it the engine took to collect garbage. */
  readonly stretch: number;
  readonly garbage: number;
}

/** As the pane checks: in slices, with a pause after each. */
async function checkedInPane(course: Course): Promise<Run> {
  globalThis.gc?.();
  const watch = watchCollecting();
  const [heap, cpu] = [process.memoryUsage().heapUsed, process.cpuUsage().user];
  let most = heap;
  const stretches: { readonly from: number; to: number }[] = [];
  let isPaused = true;
  const steps = checking(course, "2026-12-31");
  const timed = {
    next: () => {
      if (isPaused) stretches.push({ from: performance.now(), to: 0 });
      isPaused = false;
      // Whoever goes on without a pause does so before anything that was put off.
      queueMicrotask(() => (isPaused = true));
      const step = steps.next();
      const last = stretches.at(-1);
      if (last) last.to = performance.now();
      return step;
    },
  };
  await inSlices(
    timed as Steps<unknown>,
    {
      onProgress: () => (most = Math.max(most, process.memoryUsage().heapUsed)),
    },
    { of: 1, doing: "" },
  );
  const used = process.cpuUsage().user;
  const collecting = await watch();
  const [longest = { from: 0, to: 0 }] = stretches.sort((a, b) => b.to - b.from - (a.to - a.from));
  const garbage = collecting(longest.from, longest.to);
  return { cpu: (used - cpu) / 1e3, heap: most - heap, stretch: longest.to - longest.from, garbage };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`.padStart(12);
}
