import fc from "fast-check";
import { NO_LINE, type LogEntry } from "../../../src/plan/inputs/logEntry";
import { LOG_ROWS, TASK_ROWS } from "../../../src/plan/reports/kinds";
import { NO_TASK, type DayTask } from "../../../src/plan/inputs/dayTask";
import { shownId, type ReturnedTask } from "../../../src/plan/reports/dayLists";
import type { ReturnedRow } from "../../../src/plan/reports/merge";
import { codeText } from "../../../src/plan/reports/rowCode";
import { takenIn, type ReturnedReports } from "../../../src/plan/reports/takenIn";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { validate } from "../../../src/plan/file/validate";
import { inputsOf, right } from "../file/rightFile";
import { anyReturn, EMPTY, some } from "./anyReturn";

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
      { numRuns: 2000 },
    );
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
