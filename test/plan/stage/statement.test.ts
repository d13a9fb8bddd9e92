import fc from "fast-check";
import type { Course } from "../../../src/plan/course/courseOf";
import { faces } from "../../../src/plan/cube/faces";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { validate } from "../../../src/plan/file/validate";
import type { Change } from "../../../src/plan/inputs/change";
import type { StageLine } from "../../../src/plan/inputs/stage";
import { amount } from "../../../src/plan/numbers/amount";
import { figuresText, issuedProblems, stated, statementOf } from "../../../src/plan/stage/statement";
import { statementIn, statementText } from "../../../src/plan/stage/statementText";
import { planYear } from "../../../src/plan/year/planYear";
import { anyPlanFile } from "../anyPlanFile";
import { small } from "../change/anyPlan";

/** Null where there is no such plan. */
function courseOf(file: PlanFile, stages: readonly StageLine[] = []): Course | null {
  const { inputs } = validate(file);
  const planned = inputs && planYear({ ...inputs, stages });
  return planned?.type === "Year" ? planned.year.course : null;
}

function courseIn(file: Partial<PlanFile>, stages: readonly StageLine[] = []): Course {
  const course = courseOf(small(file), stages);
  if (course === null) throw new Error("there is no such plan");
  return course;
}

const issued = (course: Course): readonly StageLine[] =>
  stated(
    course,
    course.original.inputs.managers.map(({ id: manager }): StageLine => ({
      manager,
      stage: "issued",
      date: "2026-01-05",
      by: "Li",
      note: "",
      gapAccepted: false,
      statement: null,
    })),
  );

const named = (course: Course): readonly unknown[] =>
  issuedProblems(course).map(({ at, detail }) => [at.join("."), detail.type === "IssuedDiffers" && detail.manager]);

const shift = { type: "shift", metric: "sales", manager: "A", total: "700", absorbedBy: "manager" } as const;
const reported = ["A", "B"].map((manager) => ({ month: 1, manager, product: "P", metric: "sales", actual: "50" }));

test("what was issued is known again by its totals and a mark of its months", () => {
  const course = courseIn({});
  const [line] = issued(course);
  expect(line?.statement).toMatchObject({ changes: 0, totals: [["sales", 600]] });
  expect(figuresText(course.original.inputs.metrics, line?.statement ?? { changes: 0, totals: [], mark: "" })).toBe("sales 600");
  expect(stated(course, issued(course))).toEqual(issued(course));
});

test("changes after it are none of it, and neither is what months bring", () => {
  const lines = issued(courseIn({}));
  expect(named(courseIn({ changes: [shift] }, lines))).toEqual([]);
  const closing: Partial<PlanFile> = { actuals: reported, changes: [{ type: "respread", closed: 1 }] };
  expect(named(courseIn(closing, lines))).toEqual([]);
  // Issued after a closing, a late report may still come in.
  const later = issued(courseIn(closing));
  expect(named(courseIn({ ...closing, actuals: reported.map((one) => ({ ...one, actual: "80" })) }, later))).toEqual([]);
});

test("changes before it stay as they were decided, whatever is noted with them and however people are called in them", () => {
  const lines = issued(courseIn({ changes: [shift] }));
  expect(lines.map(({ statement }) => statement?.totals)).toEqual([[["sales", 700]], [["sales", 500]]]);
  expect(named(courseIn({ changes: [{ ...shift, note: "why", by: "Li", date: "2026-01-03", before: "600" }] }, lines))).toEqual([]);
  expect(named(courseIn({ changes: [] }, lines))).toEqual([
    ["stages.0.stage", "A"],
    ["stages.1.stage", "B"],
  ]);
  expect(named(courseIn({ changes: [{ ...shift, total: "650" }] }, lines))).toHaveLength(2);
  const called = { managers: [{ id: "a", name: "A" }, { name: "B" }] };
  const byName = issued(courseIn({ ...called, changes: [shift] }));
  expect(named(courseIn({ ...called, changes: [{ ...shift, manager: "a" }] }, byName))).toEqual([]);
});

describe("a change is known by what it decides", () => {
  const team = {
    metrics: [
      { id: "u", name: "Users", unit: "1" },
      { id: "r", name: "Revenue", unit: "1" },
    ],
    products: ["P", "Q"].map((name) => ({ id: name.toLowerCase(), name, target: { u: "120", r: "240" } })),
    managers: ["A", "B", "C"].map((name) => ({ id: name.toLowerCase(), name })),
    clients: ["One", "Two"].map((name, at) => ({ id: `c${at + 1}`, name, manager: "a" })),
  };
  const reversed = { ...team, metrics: [...team.metrics].reverse(), products: [...team.products].reverse() };
  const markOf = (changes: readonly Change[], file: Partial<PlanFile> = team): string => {
    const course = courseIn(file);
    const inputs = { ...course.original.inputs, changes };
    return statementOf({ ...course, original: { ...course.original, inputs } }, "a", changes.length).mark;
  };
  const total = amount(70);
  const stamp = { date: "2026-02-01", by: "Li", note: "why" };
  const scope = { metric: 1, product: 0, manager: "a", client: "c1" };
  const all = {
    revise: { type: "revise", ...stamp, ...scope, reason: "strategy", month: 2, total, before: null },
    shift: { type: "shift", ...stamp, ...scope, product: null, month: null, total, before: null, absorbedBy: "manager" },
    respread: { type: "respread", ...stamp, closed: 1, remainders: "own", whenOver: "zero", shape: "even" },
    handOver: { type: "handOver", ...stamp, client: "c1", to: "b", month: 2 },
    leave: { type: "leave", ...stamp, manager: "b", month: 3, placeholder: null, successors: ["a", "c"] },
    join: { type: "join", ...stamp, name: "D", area: "East", month: 4, clients: ["c1", "c2"], share: 0.1, ramp: [0.5] },
  } as const satisfies { readonly [Type in Change["type"]]: Extract<Change, { readonly type: Type }> };
  const changes: readonly Change[] = Object.values(all);

  test.each(changes)(
    "$type: whoever wrote it down, in whatever order of fields, whatever people are called and wherever rows stand",
    (one) => {
      const called: Readonly<Record<string, string>> = { a: "A", b: "B", c: "C", c1: "One", c2: "two" };
      const byName = Object.entries(one).map(([field, value]: [string, unknown]) => {
        const of = (each: unknown): unknown => called[String(each)] ?? each;
        return [field, Array.isArray(value) ? value.map(of) : of(value)] as const;
      });
      const noted = {
        ...Object.fromEntries([...byName].reverse()),
        date: "",
        by: "Wang",
        note: "",
        ...("before" in one && { before: total }),
      };
      expect(markOf([noted as Change])).toBe(markOf([one]));
      const moved = {
        ...one,
        ...("metric" in one && { metric: 1 - one.metric, product: one.product === null ? null : 1 - one.product }),
      };
      expect(markOf([moved], reversed)).toBe(markOf([one]));
      expect(markOf([one, one])).not.toBe(markOf([one]));
    },
  );

  test("every field that decides makes another change, and so does their order", () => {
    const other: Readonly<Record<string, unknown>> = {
      ...{ metric: 0, product: 1, manager: "c", client: "c2", reason: "event", month: 5, total: 71, absorbedBy: "client" },
      ...{ closed: 2, remainders: "shared", whenOver: "keep", shape: "seasonal", to: "c", placeholder: "E", successors: ["c", "a"] },
      ...{ name: "E", area: "West", clients: ["c2", "c1"], share: 0.2, ramp: [] },
    };
    const marks = changes.flatMap((one) =>
      Object.keys(one)
        .filter((field) => field in other)
        .map((field) => markOf([{ ...one, [field]: other[field] } as Change])),
    );
    expect(new Set([...marks, ...changes.map((one) => markOf([one]))]).size).toBe(marks.length + changes.length);
    expect(markOf([all.revise, all.shift])).not.toBe(markOf([all.shift, all.revise]));
    // All products and one of them, somebody and nobody.
    const slices = [{}, { product: null }, { manager: null }, { client: null }].map((own) => markOf([{ ...all.revise, ...own }]));
    expect(new Set(slices).size).toBe(4);
  });
});

test("what was issued is written down where a plan is issued now, and nowhere else", () => {
  const course = courseIn({});
  const line = (manager: string, stage: StageLine["stage"], statement: StageLine["statement"] = null): StageLine => ({
    ...{ manager, stage, statement, date: "2026-01-05", by: "Li", note: "why", gapAccepted: false },
  });
  const own = { changes: 3, totals: [["sales", 1]], mark: "00000000" } as const;
  const history = [line("A", "issued"), line("A", "draft"), line("B", "issued", own), line("A", "proposed"), line("A", "issued")];
  expect(stated(course, history).map(({ statement }) => statement?.mark ?? null)).toEqual([
    ...[null, null, "00000000", null],
    statementOf(course, "A").mark,
  ]);
});

test("a line is told with what was issued and what would be now; one that was taken back is not", () => {
  const [a, b] = issued(courseIn({})) as [StageLine, StageLine];
  const other = { managers: [{ name: "A", weight: 3 }, { name: "B" }] };
  const back: StageLine = { ...b, stage: "draft", note: "weights", statement: null };
  expect(issuedProblems(courseIn(other, [a, b, back]))).toEqual([
    {
      level: "error",
      at: ["stages", 0, "stage"],
      detail: { type: "IssuedDiffers", manager: "A", issued: "sales 600", now: "sales 900" },
    },
  ]);
  expect(named(courseIn(other, [{ ...a, statement: null }, back]))).toEqual([]);
  // A product that nobody has anything of is no difference.
  const idle = {
    products: [
      { name: "P", target: { sales: "1200" } },
      { name: "Q", target: { sales: "0" } },
    ],
  };
  expect(named(courseIn(idle, [a, b]))).toEqual([]);
  // The same year, in other months.
  const season = { seasonality: [2, ...Array<number>(11).fill(1)] };
  expect(issuedProblems(courseIn(season, [a]))[0]?.detail).toMatchObject({ issued: "sales 600", now: "sales 600" });
});

test("exactly those are told whose months or products differ, wherever rows stand on the sheet", () => {
  const two = fc.tuple(anyPlanFile({ zeros: false }), fc.nat(4), fc.nat(100_000), fc.boolean()).map(([file, at, units, reversed]) => {
    const products = file.products.map((product, i) =>
      i === at % file.products.length ? { ...product, target: { ...product.target, m0: String(units) } } : product,
    );
    const after = { ...file, products, ...(reversed && { managers: [...file.managers].reverse(), products: [...products].reverse() }) };
    return { file, after };
  });
  fc.assert(
    fc.property(two, ({ file, after }) => {
      const before = courseOf(file);
      if (before === null) return;
      const now = courseOf(after, issued(before));
      if (now === null) return;
      const differing = now.original.inputs.managers
        .filter(({ id }) => figuresOf(now, id) !== figuresOf(before, id))
        .map(({ name }) => name);
      expect(issuedProblems(now).map(({ detail }) => detail.type === "IssuedDiffers" && detail.manager)).toEqual(differing);
    }),
    { numRuns: 60 },
  );
});

/** His products by month, counted another way: product by product, from a plan of nothing else. */
function figuresOf({ original }: Course, manager: string): string {
  const { managers, products, metrics } = original.inputs;
  const at = managers.findIndex(({ id }) => id === manager);
  const of = metrics.map((metric, m) =>
    products
      .map(({ id }, p) => {
        const cubes = original.cubes.map((cube) => ({
          ...cube,
          leaves: cube.leaves.map((units, i) => (Math.floor(i / (cube.accounts * cube.periods)) === p ? units : 0)),
        }));
        return [id, faces({ ...original, cubes }, m).managerPeriod[at]] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map((each) => [metric.id, each]),
  );
  return JSON.stringify(of);
}

test("only metrics that differ are told, and one that there was none of then has no figure", () => {
  const metrics = [
    { id: "u", name: "Users", unit: "1" },
    { id: "r", name: "Revenue", unit: "0.01" },
  ];
  const of = (users: string, more: readonly string[] = []): Partial<PlanFile> => ({
    metrics: [...metrics, ...more.map((id) => ({ id, name: id, unit: "1" }))],
    products: [{ name: "P", target: { u: users, r: "3600.00", ...Object.fromEntries(more.map((id) => [id, "24"])) } }],
  });
  const lines = issued(courseIn(of("1200")));
  const told = (file: Partial<PlanFile>): unknown => issuedProblems(courseIn(file, lines))[0]?.detail;
  expect(figuresText(courseIn(of("1200")).original.inputs.metrics, lines[0]?.statement as never)).toBe("Users 600 · Revenue 1,800.00");
  expect(told(of("1400"))).toMatchObject({ issued: "Users 600", now: "Users 700" });
  expect(told(of("1200", ["calls"]))).toMatchObject({ issued: "", now: "calls 12" });
});

test("a statement is one text, and any other text is none", () => {
  const any = fc.record({
    changes: fc.nat(999),
    totals: fc.array(fc.tuple(fc.string({ unit: "grapheme", minLength: 1 }), fc.maxSafeInteger()), { minLength: 1, maxLength: 4 }),
    mark: fc.stringMatching(/^[0-9a-f]{8}$/),
  });
  fc.assert(fc.property(any, (one) => expect(statementIn(statementText(one))).toEqual(one)));
  for (const text of [
    "",
    "0 61753cd7",
    "0 u:12",
    "0 u:12 61753CD7",
    "x u:12 61753cd7",
    "0 u:1.5 61753cd7",
    "0  u:12 61753cd7",
    "0 12 61753cd7",
  ])
    expect(statementIn(text)).toBeNull();
  // What somebody typed may hold what is no escape.
  expect(statementIn("0 %E9:12 61753cd7")?.totals).toEqual([["%E9", 12]]);
  expect(statementText(statementOf(courseIn({}), "A"))).toMatch(/^0 sales:600 [0-9a-f]{8}$/);
});
