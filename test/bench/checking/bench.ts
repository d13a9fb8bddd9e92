/**
 * `npm run bench:checking [-- MANAGERS SEEDS]`: how often an honest team (test/honest) is asked about for nothing, by rule and month, and
 * how long checking 200 000 entries of the log takes.
 */
import { check, checking } from "../../../src/plan/checking/check";
import { RULE_NUMBERS } from "../../../src/plan/inputs/checking";
import { courseFor, honestInputs } from "../../honest/honestYear";

const MONTH_ENDS = ["01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31", "11-30", "12-31"];

const [managers = 100, seeds = 1] = process.argv.slice(2).map(Number);

falseAlarms();
timeAndMemory();

function falseAlarms(): void {
  console.log(`False findings of attention and above, and notes, of ${managers} honest managers, ${seeds} year(s):`);
  const above = new Map<number, number[]>();
  const notes = new Map<number, number[]>();
  let expected = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const course = courseFor(honestInputs({ managers, clientsEach: 12, seed }));
    for (const [month, end] of MONTH_ENDS.entries()) {
      const { findings, expectedByChance } = check(course, `2026-${end}`);
      expected += expectedByChance;
      const asked = new Set<string>();
      for (const { rule, level, manager } of findings) {
        // Two findings of one rule are one person who is asked.
        const who = `${rule} ${level === "note"} ${manager}`;
        if (asked.has(who)) continue;
        asked.add(who);
        const counts = (level === "note" ? notes : above).get(rule) ?? Array<number>(12).fill(0);
        (level === "note" ? notes : above).set(rule, counts);
        counts[month] = (counts[month] ?? 0) + 1;
      }
    }
  }
  console.log("rule  by month (attention and above)                         share a month   notes a month");
  for (const rule of RULE_NUMBERS) {
    const [own, few] = [above.get(rule) ?? Array<number>(12).fill(0), notes.get(rule) ?? []];
    const share = own.reduce((sum, each) => sum + each, 0) / 12 / managers / seeds;
    const note = few.reduce((sum, each) => sum + each, 0) / 12 / managers / seeds;
    console.log(
      `${String(rule).padStart(4)}  ${own.map((each) => String(each).padStart(3)).join(" ")}   ${percent(share)}   ${percent(note)}`,
    );
  }
  console.log(`Expected by chance, as the page says: ${(expected / 12 / seeds).toFixed(2)} notes a month`);
}

function timeAndMemory(): void {
  const inputs = honestInputs({ managers: 108, clientsEach: 12, visitsADay: 8, seed: 7 });
  for (const window of [60, 250]) {
    const course = courseFor({ ...inputs, checking: { ...inputs.checking, window } });
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    // Processor time of the program itself: whatever else the machine does at the same time is not counted.
    const cpu = (): number => process.cpuUsage().user / 1e3;
    const start = cpu();
    let [steps, longest, last, most] = [0, 0, start, 0];
    const slices = checking(course, "2026-12-31");
    for (let step = slices.next(); !step.done; step = slices.next()) {
      const now = cpu();
      longest = Math.max(longest, now - last);
      last = now;
      if (++steps % 20 === 0) most = Math.max(most, process.memoryUsage().heapUsed);
    }
    longest = Math.max(longest, cpu() - last);
    console.log(
      `${inputs.log.length} log entries, ${inputs.visits.length} visits, window of ${window} days: ` +
        `${((cpu() - start) / 1000).toFixed(1)} s of processor time in ${steps} steps, the longest ${longest.toFixed(0)} ms, ` +
        `${((most - before) / 1e6).toFixed(0)} MB of heap`,
    );
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`.padStart(12);
}
