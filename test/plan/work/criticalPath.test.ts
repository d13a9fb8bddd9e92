import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { criticalPath, type CriticalPath, type Task } from "../../../src/plan/work/criticalPath";

/** Published plans of work with their sources, and one with a circle. */
interface Case {
  readonly id: string;
  readonly input: { readonly tasks: Readonly<Record<string, Omit<Task, "id">>> };
  readonly expected: {
    readonly duration?: number;
    /** Earliest start and finish, latest start and finish, slack. */
    readonly rows?: Readonly<Record<string, readonly number[]>>;
    readonly critical?: readonly string[];
    readonly path?: readonly string[];
  };
}

const cases = JSON.parse(readFileSync(join(__dirname, "cases", "criticalPath.json"), "utf8")) as readonly Case[];
const tasksOf = ({ input }: Case): Task[] => Object.entries(input.tasks).map(([id, task]) => ({ id, ...task }));

test.each(cases.filter(({ expected }) => expected.rows).map((each) => [each.id, each] as const))("%s", (_id, each) => {
  const tasks = tasksOf(each);
  const plan = criticalPath(tasks);
  expect(plan.problems).toEqual([]);
  expect(plan.shortest).toBe(each.expected.duration);
  expect(Object.fromEntries(tasks.map(({ id }, task) => [id, figures(plan, task)]))).toEqual(each.expected.rows);
  expect(tasks.filter((_, task) => plan.times[task]?.isCritical).map(({ id }) => id)).toEqual([...(each.expected.critical ?? [])].sort());
});

test.each(cases.filter(({ expected }) => expected.path).map((each) => [each.id, each] as const))("%s", (_id, each) => {
  const plan = criticalPath(tasksOf(each));
  expect(plan.problems).toEqual([{ type: "TaskCircle", task: 0, path: each.expected.path }]);
  expect(plan.times.map((times) => times?.earliestFinish ?? null)).toEqual([null, null, null, 1]);
});

test("tea: what need not wait runs side by side, and stands in groups", () => {
  const plan = criticalPath([task("pot", 1), task("boil", 15, "pot"), task("cups", 3), task("tea", 0, "boil", "cups")]);
  expect([plan.serial, plan.shortest]).toEqual([19, 16]);
  expect(plan.times.map((times) => times?.depth)).toEqual([1, 2, 1, 3]);
  expect(plan.times.map((times) => times?.isCritical)).toEqual([true, true, false, true]);
  expect(plan.times.map((times) => times?.freeFloat)).toEqual([0, 0, 13, 0]);
});

test("free float is what delays no other task, slack what does not delay the end", () => {
  // b and c share the room that the long way round leaves; b alone has none of its own.
  const plan = criticalPath([task("a", 10), task("b", 2), task("c", 3, "b"), task("d", 1, "a", "c")]);
  expect(plan.times.map((times) => [times?.slack, times?.freeFloat])).toEqual([
    [0, 0],
    [5, 0],
    [5, 5],
    [0, 0],
  ]);
});

test("durations are decimals: no binary noise, and parts of an hour are no slack", () => {
  const tenths = criticalPath([task("a", 0.1), task("b", 0.2, "a"), task("c", 0.3)]);
  expect(figures(tenths, 1)).toEqual([0.1, 0.3, 0.1, 0.3, 0]);
  expect(tenths.times.every((times) => times?.isCritical)).toBe(true);
  const third = 20 / 60;
  const thirds = criticalPath([task("a", third), task("b", third, "a"), task("c", third, "b"), task("whole", 1), task("d", 10, "c")]);
  expect(figures(thirds, 4)).toEqual([1, 11, 1, 11, 0]);
  expect(
    criticalPath([task("a", third), task("b", third, "a"), task("c", third, "b"), task("d", 1)]).times.map((times) => times?.slack),
  ).toEqual([0, 0, 0, 0]);
  expect(figures(criticalPath([task("a", 10), task("b", third, "a")]), 0)).toEqual([0, 10, 0, 10, 0]);
});

test("what is wrong with a task is told with its place; what does not depend on it is computed", () => {
  const plan = criticalPath([
    task("a", 1),
    task("b", -2, "a"),
    task("c", 1, "x", "a", "y"),
    task("a", 5),
    task("d", 1, "d"),
    task("e", 1, "c"),
    task("f", 4, "a", "a"),
  ]);
  expect(plan.problems).toEqual([
    { type: "NegativeDuration", task: 1, id: "b", duration: -2 },
    { type: "SameTaskTwice", task: 3, id: "a", first: 0 },
    { type: "UnknownPredecessor", task: 2, id: "c", predecessor: "x" },
    { type: "UnknownPredecessor", task: 2, id: "c", predecessor: "y" },
    { type: "AfterItself", task: 4, id: "d" },
  ]);
  expect(plan.times.map((times) => times?.earliestFinish ?? null)).toEqual([1, null, null, null, null, null, 5]);
  expect(plan.shortest).toBe(5);
});

test("tasks are put below what they need, and stay where that is so already", () => {
  const orderOf = (...tasks: Task[]): readonly string[] => criticalPath(tasks).order.map((position) => tasks[position]?.id ?? "");
  expect(orderOf(task("1", 1), task("2", 1, "1"), task("3", 1), task("4", 1, "2"))).toEqual(["1", "2", "3", "4"]);
  expect(orderOf(task("1", 1, "3"), task("2", 1), task("3", 1, "4"), task("4", 1))).toEqual(["4", "3", "1", "2"]);
  // All of them, circles too.
  expect(orderOf(task("1", 1, "2"), task("2", 1, "1"), task("3", 1, "1"), task("4", 1)).length).toBe(4);
});

test("nothing at all, and a chain deeper than any stack of calls", () => {
  expect(criticalPath([])).toEqual({ times: [], order: [], serial: 0, shortest: 0, problems: [] });
  const many = 20_000;
  const backwards = Array.from({ length: many }, (_, at) => task(String(at), 1, ...(at + 1 < many ? [String(at + 1)] : [])));
  expect(criticalPath(backwards).shortest).toBe(many);
  const ring = criticalPath(backwards.map((each, at) => (at + 1 < many ? each : task(each.id, 1, "0"))));
  expect(ring.problems).toEqual([{ type: "TaskCircle", task: 0, path: [...backwards.map(({ id }) => id), "0"] }]);
});

const anyDuration = fc.oneof(
  fc.nat(20),
  fc.nat(2000).map((cents) => cents / 100),
  fc.constantFrom(1 / 3, 0.1, 0.2, 0.7),
);
/** Each may need any others: circles happen. */
const anyTasks = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc.array(fc.record({ duration: anyDuration, after: fc.uniqueArray(fc.nat(count - 1), { maxLength: 3 }) }), {
    minLength: count,
    maxLength: count,
  }),
);
const named = (rows: readonly { readonly duration: number; readonly after: readonly number[] }[], isForward: boolean): Task[] =>
  rows.map(({ duration, after }, at) => ({
    id: `t${at}`,
    duration,
    after: after.filter((needed) => (isForward ? needed < at : needed !== at)).map((needed) => `t${needed}`),
  }));

test("the end is the longest path there is, tried path by path; slack is what the paths through a task leave of it", () => {
  fc.assert(
    fc.property(anyTasks, (rows) => {
      const tasks = named(rows, true);
      const plan = criticalPath(tasks);
      const paths = tasks.flatMap((_, last) => pathsTo(tasks, last));
      const length = (path: readonly number[]): number => path.reduce((sum, at) => sum + (tasks[at]?.duration ?? 0), 0);
      const longest = Math.max(...paths.map(length));
      expect(plan.shortest).toBeCloseTo(longest, 9);
      for (const [task, times] of plan.times.entries()) {
        const through = Math.max(...paths.filter((path) => path.includes(task)).map(length));
        expect(times?.slack).toBeCloseTo(longest - through, 9);
        expect(times?.slack).toBeGreaterThanOrEqual(0);
        expect(times?.freeFloat).toBeGreaterThanOrEqual(0);
        expect(times?.freeFloat).toBeLessThanOrEqual(times?.slack ?? 0);
        expect(times?.isCritical).toBe(times?.slack === 0);
        expect(times?.depth).toBe(Math.max(...pathsTo(tasks, task).map((path) => path.length)));
      }
      expect(plan.times.some((times) => times?.isCritical)).toBe(true);
    }),
  );
});

test("the order of the rows never changes a figure; it follows the links, and keeps what follows them already", () => {
  fc.assert(
    fc.property(anyTasks, fc.infiniteStream(fc.nat()), (rows, dice) => {
      const tasks = named(rows, true);
      const plan = criticalPath(tasks);
      expect(plan.order).toEqual(tasks.map((_, at) => at));
      const shuffled = tasks.map((each) => [dice.next().value as number, each] as const).sort(([a], [b]) => a - b);
      const other = shuffled.map(([, each]) => each);
      const again = criticalPath(other);
      expect(tasks.map(({ id }) => again.times[other.findIndex((each) => each.id === id)])).toEqual(plan.times);
      expect([again.shortest, again.serial]).toEqual([plan.shortest, plan.serial]);
      for (const [place, at] of again.order.entries()) {
        const done = again.order.slice(0, place).map((position) => other[position]?.id);
        expect(done).toEqual(expect.arrayContaining([...(other[at]?.after ?? [])]));
      }
    }),
  );
});

test("the circle that is named is one, no other is shorter, and what is neither in one nor behind is computed", () => {
  fc.assert(
    fc.property(anyTasks, (rows) => {
      const tasks = named(rows, false);
      const plan = criticalPath(tasks);
      const circles = tasks.flatMap((_, start) => circlesThrough(tasks, [start]));
      const path = plan.problems.flatMap((problem) => (problem.type === "TaskCircle" ? problem.path : []));
      if (circles.length === 0) expect(path).toEqual([]);
      else {
        expect(path.length).toBe(Math.min(...circles.map((circle) => circle.length)));
        expect(path[0]).toBe(path[path.length - 1]);
        for (const [at, id] of path.slice(0, -1).entries()) expect(tasks.find((each) => each.id === id)?.after).toContain(path[at + 1]);
        // Of several as short, the one with the earliest task, which it begins with.
        const shortest = circles.filter((circle) => circle.length === path.length);
        expect(plan.problems[0]?.task).toBe(Math.min(...shortest.flat()));
        expect(path[0]).toBe(tasks[plan.problems[0]?.task ?? 0]?.id);
      }
      const whole = tasks.filter((_, task) => plan.times[task] !== null);
      expect(plan.times.filter((times) => times !== null)).toEqual(criticalPath(whole).times);
      const inCircle = new Set(circles.flat());
      for (const [task, times] of plan.times.entries()) {
        expect(times === null).toBe([...needs(tasks, task)].some((needed) => inCircle.has(needed)));
      }
    }),
  );
});

function task(id: string, duration: number, ...after: string[]): Task {
  return { id, duration, after };
}

function figures({ times }: CriticalPath, position: number): readonly (number | undefined)[] {
  const each = times[position];
  return [each?.earliestStart, each?.earliestFinish, each?.latestStart, each?.latestFinish, each?.slack];
}

function neededBy(tasks: readonly Task[], position: number): readonly number[] {
  return (tasks[position]?.after ?? []).map((id) => tasks.findIndex((each) => each.id === id));
}

/** Every path that ends with a task, from any task on. */
function pathsTo(tasks: readonly Task[], last: number): readonly (readonly number[])[] {
  return [[last], ...neededBy(tasks, last).flatMap((needed) => pathsTo(tasks, needed).map((path) => [...path, last]))];
}

/** Every circle that begins like this, closed. */
function circlesThrough(tasks: readonly Task[], path: readonly number[]): readonly (readonly number[])[] {
  return neededBy(tasks, path[path.length - 1] ?? 0).flatMap((needed) => {
    if (needed === path[0]) return [[...path, needed]];
    return path.includes(needed) ? [] : circlesThrough(tasks, [...path, needed]);
  });
}

/** The task, what it needs, what that needs, and so on. */
function needs(tasks: readonly Task[], position: number, found = new Set<number>()): ReadonlySet<number> {
  if (found.has(position)) return found;
  found.add(position);
  for (const needed of neededBy(tasks, position)) needs(tasks, needed, found);
  return found;
}
