import fc from "fast-check";
import type { LogEntry } from "../../../src/plan/inputs/logEntry";
import type { Visit } from "../../../src/plan/inputs/visit";
import { markedId } from "../../../src/plan/reports/ids";
import { LOG_ROWS, VISIT_ROWS } from "../../../src/plan/reports/kinds";
import { markOf } from "../../../src/plan/reports/rowCode";
import { settled } from "../../../src/plan/reports/settled";
import { conflictKey } from "../../../src/plan/reports/conflict";
import { mergeRows, type Merged, type ReturnedRow } from "../../../src/plan/reports/merge";
import { anyReturn, anyVisit, EMPTY, row, some } from "./anyReturn";

const planned: Visit = { ...EMPTY, id: "v:jia:2603:001", date: "2026-03-02", time: "09:30", client: "c1", purpose: "续签合同" };
function taken(known: readonly Visit[], rows: readonly ReturnedRow<Visit>[]): Merged<Visit> {
  return mergeRows(VISIT_ROWS, known, rows, (entry, mark) => markedId("visits", entry, mark));
}

describe("what comes back of a visit plan", () => {
  it("is known by its code, and who alone has changed a field has his way", () => {
    const ours = { ...planned, place: "总部" };
    const { entries, conflicts, changed } = taken([ours], [row({ status: "done", results: ["signed"] }, planned)]);
    expect(entries).toEqual([{ ...ours, status: "done", results: ["signed"] }]);
    expect([conflicts, changed]).toEqual([[], [planned.id]]);
  });

  it("names what both have changed: the client stays ours, what was done is the manager's", () => {
    const ours = { ...planned, client: "c2", time: "10:00" };
    const { entries, conflicts } = taken([ours], [row({ client: "c3", time: "11:00" }, planned)]);
    expect(entries).toEqual([{ ...ours, time: "11:00" }]);
    expect(conflicts.map(({ field, ours: a, theirs: b }) => [field, a, b])).toEqual([
      ["time", "10:00", "11:00"],
      ["client", "c2", "c3"],
    ]);
  });

  it("lets whoever decides turn each of them, and asks no more about what was kept", () => {
    const ours = { ...planned, client: "c2", time: "10:00" };
    const back = [row({ client: "c3", time: "11:00" }, planned)];
    const keys = taken([ours], back).conflicts.map(conflictKey);
    const decided = (turned: readonly string[], declined: readonly string[] = []) =>
      mergeRows(VISIT_ROWS, [ours], back, () => "", { turned: new Set(turned), declined: new Set(declined) });
    expect(decided(keys).entries).toEqual([{ ...ours, client: "c3" }]);
    expect(decided(keys).conflicts.map(({ stays }) => stays)).toEqual(["ours", "theirs"]);
    expect([decided([], keys).entries, decided([], keys).conflicts]).toEqual([[ours], []]);
    // What says something else meanwhile is asked about again.
    const later = mergeRows(VISIT_ROWS, [ours], [row({ time: "12:00" }, planned)], () => "", {
      turned: new Set(),
      declined: new Set(keys),
    });
    expect(later.conflicts.map(({ theirs }) => theirs)).toEqual(["12:00"]);
    // And so is what was handed out anew, where only he has changed it since.
    const anew = mergeRows(VISIT_ROWS, [ours], [row({ time: "11:00" }, ours)], () => "", { turned: new Set(), declined: new Set(keys) });
    expect(anew.entries).toEqual([{ ...ours, time: "11:00" }]);
  });

  it("takes a change over even where its few digits are those of what was handed out", () => {
    const digits = markOf(planned.purpose);
    let number = 0;
    while (markOf(`${number}`) !== digits) number += 1;
    expect(taken([planned], [row({ purpose: `${number}` }, planned)]).entries).toEqual([{ ...planned, purpose: `${number}` }]);
  });

  it("deletes nothing that is missing", () => {
    const { entries, unreturned } = taken([planned], []);
    expect([entries, unreturned]).toEqual([[planned], [planned]]);
  });

  it("is new on a line that was empty when it was handed out, and changed when that comes back again", () => {
    const line = { ...EMPTY, id: "v:jia:2603:h7c2e01", date: "2026-03-03" };
    const first = taken([], [row({ client: "c1", purpose: "介绍业务" }, line)]);
    expect(first.entries).toEqual([{ ...line, client: "c1", purpose: "介绍业务" }]);
    const second = taken(first.entries, [row({ client: "c1", purpose: "介绍新业务", status: "done" }, line)]);
    expect(second.entries).toEqual([{ ...line, client: "c1", purpose: "介绍新业务", status: "done" }]);
    expect([second.added, second.changed]).toEqual([0, [line.id]]);
  });

  it("takes a copied line that says something else for a new one, and one that says the same for none", () => {
    const same = row({}, planned);
    const other = row({ date: "2026-03-09" }, planned);
    expect(taken([planned], [other, same, same]).entries).toEqual([
      planned,
      { ...planned, id: expect.stringMatching(/^v:jia:2603:x[0-9a-f]{8}$/) as string, date: "2026-03-09" },
    ]);
  });

  it("knows a line without a code by day, time and client, or by day, client and wording", () => {
    expect(taken([planned], [row({ date: "2026-03-02", time: "09:30", client: "c1", status: "done" })]).added).toBe(0);
    expect(taken([planned], [row({ date: "2026-03-02", time: "14:00", client: "c1", purpose: "续签合同事宜" })]).added).toBe(0);
    expect(taken([planned], [row({ date: "2026-03-02", time: "14:00", client: "c1", purpose: "收费" })]).added).toBe(1);
  });
});

describe("laws of taking in", () => {
  it("twice is once", () => {
    fc.assert(
      fc.property(anyReturn, ({ known, rows }) => {
        const once = taken(known, rows);
        const twice = taken(once.entries, rows);
        expect(twice.entries).toEqual(once.entries);
        expect([twice.added, twice.changed]).toEqual([0, []]);
      }),
      { numRuns: 2000 },
    );
  });

  it("the order of lines decides nothing", () => {
    fc.assert(
      fc.property(anyReturn, fc.infiniteStream(fc.nat()), ({ known, rows }, order) => {
        const keys = new Map(rows.map((each) => [each, Number(order.next().value)]));
        const shuffled = [...rows].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        expect(taken(known, shuffled)).toEqual(taken(known, rows));
      }),
      { numRuns: 1000 },
    );
  });

  it("nothing that is known is lost, and ids are given once", () => {
    fc.assert(
      fc.property(anyReturn, ({ known, rows }) => {
        const ids = taken(known, rows).entries.map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining(known.map(({ id }) => id)));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

const line = (entry: Partial<LogEntry>): LogEntry => ({
  id: "l:jia:2603:001",
  manager: "jia",
  date: "2026-03-02",
  time: "",
  place: "",
  client: "c1",
  content: "谈了续签",
  purpose: "",
  result: "",
  visit: "",
  ...entry,
});

describe("visits and log together", () => {
  it("a line of the same day makes a visit done, one of another day moves it, and each tells of one visit", () => {
    const later = { ...planned, id: "v:jia:2603:002", date: "2026-03-05" };
    const log = [line({}), line({ id: "l:jia:2603:002", date: "2026-03-09" }), line({ id: "l:jia:2603:003", date: "2026-03-30" })];
    const { visits, log: after } = settled([later, planned], log);
    expect(visits).toEqual([
      { ...later, status: "moved", movedTo: "2026-03-09" },
      { ...planned, status: "done" },
    ]);
    expect(after.map(({ visit }) => visit)).toEqual([planned.id, later.id, ""]);
  });

  it("finds the line of a visit behind another one that was put off", () => {
    const off = { ...planned, status: "moved" as const, movedTo: "2026-03-12" };
    const { visits } = settled([off, { ...planned, id: "v:jia:2603:002" }], [line({})]);
    expect(visits.map(({ status }) => status)).toEqual(["moved", "done"]);
  });

  it("a visit that is done has its line, and what is written of it later becomes that line", () => {
    const done = { ...planned, status: "done" as const };
    const { log } = settled([done], []);
    expect(log).toEqual([line({ id: "lv:jia:2603:001", time: "09:30", purpose: "续签合同", content: "", visit: planned.id })]);
    const written = { code: "l:jia:2603:h01#", entry: line({ id: "", visit: planned.id, content: "客户同意" }) };
    const { entries } = mergeRows(LOG_ROWS, log, [written], () => "new");
    expect(entries.map(({ id, content }) => [id, content])).toEqual([["lv:jia:2603:001", "客户同意"]]);
  });

  it("done, cancelled, moved and open are all that was planned, and linking again changes nothing", () => {
    const anyLine = fc.record({
      date: some("2026-03-02", "2026-03-05", "2026-03-12"),
      client: some("c1", "c2", ""),
      visit: some("", "v1"),
    });
    fc.assert(
      fc.property(fc.array(anyVisit, { maxLength: 6 }), fc.array(anyLine, { maxLength: 6 }), (visits, lines) => {
        const known = visits.map((visit, i) => ({ ...visit, id: `v${i}` }));
        const once = settled(
          known,
          lines.map((each, i) => line({ ...each, id: `l${i}` })),
        );
        expect(settled(once.visits, once.log)).toEqual(once);
        const count = (...statuses: Visit["status"][]): number => once.visits.filter(({ status }) => statuses.includes(status)).length;
        expect(count("done") + count("cancelled") + count("moved") + count("planned")).toBe(known.length);
        const told = once.log.flatMap(({ visit }) => (visit === "" || visit === "v1" ? [] : [visit]));
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });
});
