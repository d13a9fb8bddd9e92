import fc from "fast-check";
import { NO_ACTION, type Action } from "../../../src/plan/inputs/action";
import { amount } from "../../../src/plan/numbers/amount";
import { NO_LINE, type LogEntry } from "../../../src/plan/inputs/logEntry";
import { ACTION_ROWS, EXPECTED_ROWS, LOG_ROWS, TASK_ROWS } from "../../../src/plan/reports/kinds";
import { NO_TASK, type DayTask } from "../../../src/plan/inputs/dayTask";
import { shownId, type ReturnedTask } from "../../../src/plan/reports/dayLists";
import { conflictKey } from "../../../src/plan/reports/conflict";
import type { ReturnedRow } from "../../../src/plan/reports/merge";
import { codeText, markOf } from "../../../src/plan/reports/rowCode";
import { takenIn, type ReturnedReports, type TakenIn } from "../../../src/plan/reports/takenIn";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { validate } from "../../../src/plan/file/validate";
import { inputsOf, right } from "../file/rightFile";
import type { Visit } from "../../../src/plan/inputs/visit";
import { anyReturn, EMPTY, row, some } from "./anyReturn";

const line = (entry: Partial<LogEntry>): LogEntry => ({ id: "", manager: "jia", ...NO_LINE, ...entry });

const anyLine = fc.record({
  date: some("2026-03-02", "2026-03-03", "2026-03-06", "2026-03-12"),
  time: some("", "09:30"),
  client: some("c1", "c2", ""),
  content: some("", "谈了续签", "谈了续签的事", "收费"),
});

/** Which line of the visit plan each line was handed out with: that never changes. */
const SHOWN = ["", "v:jia:2603:001", "v:jia:2603:h0a0b01", "", ""];

const anyLog: fc.Arbitrary<readonly ReturnedRow<LogEntry>[]> = fc
  .array(fc.tuple(anyLine, fc.nat(SHOWN.length - 1)), { maxLength: 6 })
  .map((lines) =>
    lines.map(([said, at]) => {
      const visit = SHOWN[at] ?? "";
      const handed = line({ id: `l:jia:2603:h0c0d0${at}`, visit });
      return { code: at === 0 ? "" : codeText(handed, LOG_ROWS.fields), entry: line({ ...said, visit }) };
    }),
  );

const inputs = inputsOf({ ...right, firstMonth: 1 });

const taskOf = (entry: Partial<DayTask>): DayTask => ({ ...NO_TASK, id: "", manager: "jia", date: "2026-03-02", line: 1, ...entry });

/** Lines of daily lists: free ones, such as show a visit, and such as show what was put off. */
const anyLists: fc.Arbitrary<readonly ReturnedTask[]> = fc
  .array(
    fc.record({
      at: fc.nat(8),
      date: some("2026-03-02", "2026-03-03", "2026-03-12"),
      task: some("", "写周报", "写周报和月报"),
      status: some<DayTask["status"]>("open", "done", "moved", "dropped"),
      time: some("", "09:30"),
      shows: some("", "v:jia:2603:001", "v:jia:2603:h0a0b01", "tv:jia:2603:001", "t:jia:2603:h0e0f1"),
    }),
    { maxLength: 6 },
  )
  .map((lines) =>
    lines.map(({ at, date, task, status, time, shows }) => {
      const handed = taskOf({ id: `t:jia:2603:h0e0f${at}`, date });
      const entry = taskOf({ date, task: shows === "" ? task : "", status, time });
      return { code: at === 0 ? "" : codeText(handed, TASK_ROWS.fields), entry, shows: at === 0 ? "" : shows, shown: "拜访" };
    }),
  );

const returned = (
  visits: ReturnedReports["visits"],
  log: ReturnedReports["log"],
  tasks: ReturnedReports["tasks"] = null,
): ReturnedReports => ({
  manager: "jia",
  month: "2026-03",
  actions: null,
  expected: null,
  visits,
  tasks,
  log,
  wanted: [],
  summaries: [],
});

describe("a manager's month, taken in", () => {
  it("twice is once, and can be written into a plan file", () => {
    fc.assert(
      fc.property(anyReturn, anyLog, anyLists, ({ known, rows }, log, lists) => {
        const before = { ...inputs, visits: known };
        const once = takenIn(before, returned(rows, log, lists), "2026-03-31").inputs;
        expect(takenIn(once, returned(rows, log, lists), "2026-04-01").inputs).toEqual(once);
        expect(validate(JSON.parse(JSON.stringify(toPlanFile(once)))).inputs).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });

  /** As the plan keeps what was not taken over. */
  const declinedIn = ({ actions, expected, visits, tasks, log }: TakenIn) =>
    [actions, expected, visits, tasks, log].flatMap(({ conflicts }) =>
      conflicts
        .filter(({ stays }) => stays === "ours")
        .map((one) => ({ id: conflictKey(one), on: "", manager: "jia", entry: "", field: "", text: "" })),
    );

  it("twice is once, whichever way conflicts are turned, and whatever log and lists say of the visits", () => {
    fc.assert(
      fc.property(anyReturn, anyLog, anyLists, fc.infiniteStream(fc.boolean()), ({ known, rows }, log, lists, turns) => {
        const [before, back] = [{ ...inputs, visits: known }, returned(rows, log, lists)];
        const keys = takenIn(before, back, "").visits.conflicts.map(conflictKey);
        const first = takenIn(before, back, "", new Set(keys.filter(() => turns.next().value === true)));
        const after = { ...first.inputs, declined: declinedIn(first) };
        const again = takenIn(after, back, "");
        expect(again.inputs).toEqual(after);
        expect([again.visits, again.tasks, again.log].map(({ added, changed }) => added + changed)).toEqual([0, 0, 0]);
        // Asked about again is only what says by now what was handed out.
        const decided = new Set(after.declined.map(({ id }) => id));
        expect(again.visits.conflicts.filter((one) => !decided.has(conflictKey(one)) || one.before !== markOf(one.ours))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps whoever stands in the list of contacts twice, learns what was not known of him, and adds who is new", () => {
    const of = (name: string, title: string, phone = "") => ({ client: "c1", name, title, phone, role: null });
    const met = (contact: string, title: string, phone: string) => row({ date: "2026-03-02", client: "c1", contact, title, phone });
    const before = { ...inputs, contacts: [of("李丽华", "IT主管"), of("陈伟", ""), of("李丽华", "总经理")] };
    const back = returned([met("李丽华", "", "1380000"), met("陈伟", "科长", ""), met("王新", "店长", "")], []);
    expect(takenIn(before, back, "").inputs.contacts).toEqual([
      of("李丽华", "IT主管", "1380000"),
      of("陈伟", "科长"),
      of("李丽华", "总经理"),
      of("王新", "店长"),
    ]);
  });

  it("asks again, and keeps ours, where the log says of a visit once more what was handed out", () => {
    const handed: Visit = { ...EMPTY, id: "v:jia:2603:001", date: "2026-03-02", client: "c1", status: "done" };
    const back = returned(
      [row({ status: "cancelled" }, handed)],
      [{ code: "", entry: line({ date: "2026-03-02", client: "c1", content: "谈了续签" }) }],
    );
    const first = takenIn({ ...inputs, visits: [{ ...handed, status: "planned" }] }, back, "");
    const [asked] = first.visits.conflicts;
    if (asked === undefined) throw new Error("nothing is asked");
    const turned = new Set([conflictKey(asked)]);
    const kept = takenIn({ ...inputs, visits: [{ ...handed, status: "planned" }] }, back, "", turned);
    expect(kept.inputs.visits.map(({ status }) => status)).toEqual(["done"]);
    const after = { ...kept.inputs, declined: declinedIn(kept) };
    const again = takenIn(after, back, "");
    expect(again.inputs).toEqual(after);
    expect(again.visits.conflicts).toMatchObject([{ field: "status", ours: "done", theirs: "cancelled", stays: "ours" }]);
    expect(takenIn(after, back, "", turned).inputs.visits.map(({ status }) => status)).toEqual(["cancelled"]);
  });

  it("is the same in any order of lines", () => {
    fc.assert(
      fc.property(anyReturn, anyLog, anyLists, ({ known, rows }, log, lists) => {
        const before = { ...inputs, visits: known };
        const back = <T>(all: readonly T[]): readonly T[] => [...all].reverse();
        expect(takenIn(before, returned(back(rows), back(log), back(lists)), "").inputs).toEqual(
          takenIn(before, returned(rows, log, lists), "").inputs,
        );
      }),
    );
  });

  it("touches nobody else's", () => {
    fc.assert(
      fc.property(anyReturn, anyLog, ({ known, rows }, log) => {
        const others = {
          visits: known.map((one) => ({ ...one, id: `o${one.id}`, manager: "yi" })),
          log: [line({ id: "o", manager: "yi", client: "c1" })],
        };
        const after = takenIn({ ...inputs, visits: [...others.visits, ...known], log: others.log }, returned(rows, log), "").inputs;
        expect(after.visits.filter(({ manager }) => manager === "yi")).toEqual(others.visits);
        expect(after.log.filter(({ manager }) => manager === "yi")).toEqual(others.log);
      }),
    );
  });
});

describe("an action plan", () => {
  const expected = (client: string, month: number, units: number) => ({
    id: "",
    client,
    product: 0,
    metric: 0,
    month,
    amount: amount(units),
  });
  const anyExpected = fc.record({
    at: fc.nat(4),
    client: some("c1", "c2", "潜在客户"),
    month: some(3, 4),
    units: fc.integer({ min: 0, max: 3 }),
  });
  const anyAction = fc.record({
    at: fc.nat(4),
    what: some("签约", "签约之前拜访"),
    why: some("", "差距大"),
    hours: some<number | null>(null, 3),
  });
  /** Lines as they were handed out: of known entries, free ones, and one that somebody inserted. */
  const anyPlan = fc.record({
    known: fc.array(anyExpected, { maxLength: 3 }),
    actions: fc.array(anyAction, { maxLength: 5 }),
    rows: fc.array(anyExpected, { maxLength: 6 }),
  });
  const planned = ({ known, actions, rows }: typeof anyPlan extends fc.Arbitrary<infer P> ? P : never) => {
    const forecast = known.map(({ client, month, units }, i) => ({ ...expected(client, month, units), id: `e:a1:${i + 1}` }));
    const action = { ...NO_ACTION, id: "a1", manager: "jia", what: "签约", forecast };
    const of = ["", "e:a1:1", "e:a1:2", "e:a:jia:2603:h0a0b01", "e:a:jia:2603:h0a0b02"];
    const ids = ["", "a1", "a:jia:2603:h0a0b01", "a:jia:2603:h0a0b02", ""];
    return {
      before: { ...inputs, actions: [action] },
      back: {
        ...returned(null, null),
        actions: actions.map(({ at, what, why, hours }) => ({
          code: ids[at] === "" ? "" : codeText({ ...(at === 1 ? action : NO_ACTION), id: ids[at] ?? "" } as Action, ACTION_ROWS.fields),
          entry: { ...NO_ACTION, id: "", manager: "jia", what, why, hours },
        })),
        expected: rows.map(({ at, client, month, units }) => ({
          code: of[at] === "" ? "" : codeText({ ...(forecast[at - 1] ?? expected("", 0, 0)), id: of[at] ?? "" }, EXPECTED_ROWS.fields),
          entry: expected(client, month, units),
        })),
      },
    };
  };

  it("taken in twice is taken in once, in any order of lines, and can be written into a plan file", () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const { before, back } = planned(any);
        const once = takenIn(before, back, "").inputs;
        expect(takenIn(once, back, "").inputs).toEqual(once);
        const turned = { ...back, actions: [...back.actions].reverse(), expected: [...back.expected].reverse() };
        expect(takenIn(before, turned, "").inputs).toEqual(once);
        expect(validate(JSON.parse(JSON.stringify(toPlanFile(once)))).inputs).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it("moves what is expected to another month, and keeps what is new without an action", () => {
    const { before, back } = planned({
      known: [{ at: 0, client: "c1", month: 3, units: 2 }],
      actions: [],
      rows: [
        { at: 1, client: "c1", month: 4, units: 2 },
        { at: 3, client: "c2", month: 3, units: 1 },
      ],
    });
    const { actions } = takenIn(before, back, "").inputs;
    expect(actions.map(({ id, forecast }) => [id, forecast.map(({ client, month, amount: units }) => [client, month, units])])).toEqual([
      ["a1", [["c1", 4, 2]]],
      ["a:jia:2603:e", [["c2", 3, 1]]],
    ]);
  });
});

describe("daily lists", () => {
  const visit = { ...EMPTY, id: "v:jia:2603:001", date: "2026-03-05", time: "09:30", client: "c1", purpose: "续签合同" };
  const showing = (shows: string, entry: Partial<DayTask>): ReturnedTask => ({
    code: codeText(taskOf({ id: "t:jia:2603:h0e0f1" }), TASK_ROWS.fields),
    entry: taskOf({ date: "2026-03-05", ...entry }),
    shows,
    shown: "",
  });
  const after = (...lists: readonly ReturnedTask[]) =>
    takenIn({ ...inputs, visits: [visit] }, returned(null, null, lists), "2026-03-31").inputs;
  const told = ({ visits: [now], tasks, log }: ReturnType<typeof after>) => [
    now?.status,
    now?.movedTo,
    [...tasks].sort((a, b) => (a.date < b.date ? -1 : 1)).map(({ id, task, time, status }) => [id, task, time, status]),
    log.map(({ date, visit: of }) => [date, of]),
  ];
  const text = `${inputs.clients.find(({ id }) => id === "c1")?.name} · 续签合同`;

  it("make a visit done by its line, on the day or after it was put off", () => {
    expect(told(after(showing(visit.id, { status: "done" })))).toEqual([
      "done",
      "",
      [[shownId(visit.id), text, "09:30", "done"]],
      [["2026-03-05", visit.id]],
    ]);
    const putOff = showing(visit.id, { status: "moved" });
    // To Friday; over the weekend to Monday.
    expect(told(after(putOff))).toEqual(["moved", "2026-03-06", [[shownId(visit.id), text, "09:30", "moved"]], []]);
    const later = showing(shownId(visit.id), { date: "2026-03-06", status: "moved" });
    expect(told(after(putOff, later)).slice(0, 2)).toEqual(["moved", "2026-03-09"]);
    const done = showing(shownId(visit.id), { date: "2026-03-06", status: "done" });
    expect(told(after(putOff, done))).toEqual([
      "moved",
      "2026-03-06",
      [
        [shownId(visit.id), text, "09:30", "moved"],
        [shownId(shownId(visit.id)), text, "", "done"],
      ],
      [["2026-03-06", visit.id]],
    ]);
  });

  it("say nothing of what was only shown, and keep what was put off by its text", () => {
    expect(after(showing(visit.id, {})).tasks).toEqual([]);
    const written = { ...showing("", { task: "写周报", status: "moved" }) };
    const later = showing("t:jia:2603:h0e0f1", { date: "2026-03-06", status: "partly" });
    expect(after(written, later).tasks.map(({ date, task, status }) => [date, task, status])).toEqual([
      ["2026-03-05", "写周报", "moved"],
      ["2026-03-06", "写周报", "partly"],
    ]);
  });
});
