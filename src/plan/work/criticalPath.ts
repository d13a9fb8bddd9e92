import { commonDecimals } from "../numbers/decimalWeights";
import { roundedDecimal } from "../numbers/exact";
import { shortestCircle } from "./shortestCircle";

/**
 * A plan of work (统筹): tasks that take their time, some only after others. Without waiting for what need not be waited for, wash the
 * pot 1, boil water 15 after it, wash the cups 3: 16 in place of 19. A task that cannot start later than it does at the earliest without
 * the whole ending later is critical; where several paths are as long, all of them are.
 * Forward and backward pass of the critical path method: Kelley and Walker 1959, https://doi.org/10.1145/1460299.1460318.
 */
export interface Task {
  /** Compared as it is; each once. */
  readonly id: string;
  /** 0 or more, in any unit; 0 is a mere point in time. Counts with the 15 digits that Excel shows. */
  readonly duration: number;
  /** The ids of the tasks that must be finished first, in any order; the same twice counts once. */
  readonly after: readonly string[];
}

/** In the unit of the durations, from 0; rounded once, at the end, to ten decimals, so that three times 20 ÷ 60 is 1. */
export interface TaskTimes {
  readonly earliestStart: number;
  readonly earliestFinish: number;
  readonly latestStart: number;
  readonly latestFinish: number;
  /** How much later it may start without the whole ending later (机动时间, total float). */
  readonly slack: number;
  /** How much later it may finish without any other task starting later. */
  readonly freeFloat: number;
  /** No slack. */
  readonly isCritical: boolean;
  /** 1: needs none; else 1 more than the deepest of those it needs. Tasks of one depth can run side by side. */
  readonly depth: number;
}

export interface CriticalPath {
  /** In the given order; null: has a problem, is in a circle, or comes after such a task. The others are computed as if it were missing. */
  readonly times: readonly (TaskTimes | null)[];
  /** Positions of all tasks, each after those that it needs, circles apart; the given order where that is so already. */
  readonly order: readonly number[];
  /** One after the other: the sum of all durations but negative ones. */
  readonly serial: number;
  /** The latest of the earliest finishes; 0 where nothing is computed. */
  readonly shortest: number;
  readonly problems: readonly TaskProblem[];
}

/** `task`: its position in the given order, from 0. */
export type TaskProblem =
  | { readonly type: "NegativeDuration"; readonly task: number; readonly id: string; readonly duration: number }
  /** The id has been given before, at `first`, which is the one that others mean by it. */
  | { readonly type: "SameTaskTwice"; readonly task: number; readonly id: string; readonly first: number }
  | { readonly type: "UnknownPredecessor"; readonly task: number; readonly id: string; readonly predecessor: string }
  | { readonly type: "AfterItself"; readonly task: number; readonly id: string }
  /** The shortest circle there is, as ids: each needs the next, and the first, which stands last again, is the one given first. */
  | { readonly type: "TaskCircle"; readonly task: number; readonly path: readonly string[] };

const TIME_DECIMALS = 10;

/** O(tasks + links); where tasks need each other in a circle, what `shortestCircle` takes on top. */
export function criticalPath(tasks: readonly Task[]): CriticalPath {
  const { after, problems } = linked(tasks);
  const { order, isStuck } = inOrder(after, new Set(problems.map(({ task }) => task)));
  const circle = shortestCircle(after);
  if (circle) problems.push({ type: "TaskCircle", task: circle[0] ?? 0, path: circle.map((task) => tasks[task]?.id ?? "") });
  const { digits: durations, exponent } = commonDecimals(tasks.map(({ duration }) => Math.max(0, duration)));
  const inUnit = (digits: bigint): number => roundedDecimal({ digits, exponent }, TIME_DECIMALS);

  const computed = order.filter((task) => !isStuck[task]);
  const { starts, finishes, depths } = forward(computed, after, durations);
  const end = finishes.reduce(later, 0n);
  const { latest, next } = backward(computed, after, durations, starts, end);
  const times = tasks.map((_, task): TaskTimes | null => {
    if (isStuck[task]) return null;
    const [duration = 0n, start = 0n, finish = 0n, last = 0n] = [durations[task], starts[task], finishes[task], latest[task]];
    const slack = inUnit(last - finish);
    return {
      earliestStart: inUnit(start),
      earliestFinish: inUnit(finish),
      latestStart: inUnit(last - duration),
      latestFinish: inUnit(last),
      slack,
      freeFloat: inUnit((next[task] ?? end) - finish),
      isCritical: slack === 0,
      depth: depths[task] ?? 1,
    };
  });
  return { times, order, serial: inUnit(durations.reduce((sum, each) => sum + each, 0n)), shortest: inUnit(end), problems };
}

/** The links as positions, each once, and what is wrong with a task by itself. */
function linked(tasks: readonly Task[]): { readonly after: readonly (readonly number[])[]; readonly problems: TaskProblem[] } {
  const positions = new Map<string, number>();
  const problems: TaskProblem[] = [];
  for (const [task, { id, duration }] of tasks.entries()) {
    const first = positions.get(id);
    if (first === undefined) positions.set(id, task);
    else problems.push({ type: "SameTaskTwice", task, id, first });
    if (duration < 0) problems.push({ type: "NegativeDuration", task, id, duration });
  }
  const after = tasks.map(({ id, after: needed }, task) => {
    const links: number[] = [];
    for (const predecessor of new Set(needed)) {
      const position = positions.get(predecessor);
      if (predecessor === id) problems.push({ type: "AfterItself", task, id });
      else if (position === undefined) problems.push({ type: "UnknownPredecessor", task, id, predecessor });
      else links.push(position);
    }
    return links;
  });
  return { after, problems };
}

/**
 * Goes through the tasks as given, in depth: what a task needs is put before it. Stuck is a task that is broken, in a circle, which shows
 * in needing one that is still being put in order, or after a stuck one.
 */
function inOrder(
  after: readonly (readonly number[])[],
  broken: ReadonlySet<number>,
): { readonly order: readonly number[]; readonly isStuck: readonly boolean[] } {
  const order: number[] = [];
  const isStuck = after.map((_, task) => broken.has(task));
  const state = new Uint8Array(after.length);
  for (const root of after.keys()) {
    // A stack of our own: a chain of many thousand tasks is deeper than that of calls.
    const open = state[root] === NEW ? [{ task: root, link: 0 }] : [];
    for (let top = open[0]; top !== undefined; top = open[open.length - 1]) {
      const { task } = top;
      state[task] = OPEN;
      const needed = after[task]?.[top.link++];
      if (needed === undefined) {
        open.pop();
        order.push(task);
        state[task] = DONE;
        const behind = open[open.length - 1];
        if (behind !== undefined && isStuck[task]) isStuck[behind.task] = true;
      } else if (state[needed] === NEW) open.push({ task: needed, link: 0 });
      else if (state[needed] === OPEN || isStuck[needed]) isStuck[task] = true;
    }
  }
  return { order, isStuck };
}

const NEW = 0;
const OPEN = 1;
const DONE = 2;

function forward(
  order: readonly number[],
  after: readonly (readonly number[])[],
  durations: readonly bigint[],
): { readonly starts: readonly bigint[]; readonly finishes: readonly bigint[]; readonly depths: readonly number[] } {
  const starts: bigint[] = after.map(() => 0n);
  const finishes: bigint[] = after.map(() => 0n);
  const depths: number[] = after.map(() => 1);
  for (const task of order) {
    let start = 0n;
    let depth = 1;
    for (const needed of after[task] ?? []) {
      start = later(start, finishes[needed] ?? 0n);
      depth = Math.max(depth, 1 + (depths[needed] ?? 0));
    }
    starts[task] = start;
    finishes[task] = start + (durations[task] ?? 0n);
    depths[task] = depth;
  }
  return { starts, finishes, depths };
}

/** `latest` finishes, and `next`: when the first task that needs this one starts at the earliest; the end where none does. */
function backward(
  order: readonly number[],
  after: readonly (readonly number[])[],
  durations: readonly bigint[],
  starts: readonly bigint[],
  end: bigint,
): { readonly latest: readonly bigint[]; readonly next: readonly bigint[] } {
  const latest: bigint[] = after.map(() => end);
  const next: bigint[] = after.map(() => end);
  for (let place = order.length - 1; place >= 0; place--) {
    const task = order[place] ?? 0;
    const start = (latest[task] ?? end) - (durations[task] ?? 0n);
    for (const needed of after[task] ?? []) {
      latest[needed] = earlier(latest[needed] ?? end, start);
      next[needed] = earlier(next[needed] ?? end, starts[task] ?? 0n);
    }
  }
  return { latest, next };
}

function later(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function earlier(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
