import { compileF4 } from "../../../src/forms/F4/compileF4";
import { actualsOf, parseF4 } from "../../../src/forms/F4/parseF4";
import { DATE_COLUMN, HEAD_ROW, placesF4 } from "../../../src/forms/F4/places";
import { reportIn, rowsOf } from "../../../src/forms/F4/report";
import { mergeActuals } from "../../../src/plan/course/mergeActuals";
import { a1 } from "../../../src/sheet/place/address";
import { readingOf, type Reading } from "../../../src/sheet/spec/reading";
import { closing, filledIn, planFile, reported, underway, withCancellations, years } from "./courses";

const { course, texts, file } = underway(reported(withCancellations(planFile("zh-CN", "src/commands/plan/samples")), 2));
const of = { manager: 0, month: 3 };
const report = filledIn(course, of);
const places = placesF4(course.current.inputs, rowsOf(course.current.accounts, 0).length, 0);
const first = places.clients(0).first;

type Cells = unknown[][];
/** The filled-in sheet after somebody has done something to it. */
function returned(change: (cells: Cells) => unknown = () => undefined, from = course): Reading {
  const { values, areas } = readingOf(compileF4(from, texts, of, report));
  const cells = values.map((row) => [...row]);
  return { areas, values: (change(cells) as Cells | undefined) ?? cells };
}

const put =
  (row: number, column: number, value: unknown) =>
  (cells: Cells): void => {
    (cells[row] as unknown[])[column] = value;
  };
const problemsOf = (reading: Reading, now = course) =>
  parseF4(reading, now, texts)?.problems.map(({ level, at, detail }) => ({ level, at: at[0], ...detail }));

describe("parseF4", () => {
  it.each(years)("%s: what was filled in comes back, and nothing else is said", (_, file, month) => {
    const { course, texts } = underway(file);
    course.current.inputs.managers.forEach((_, manager) => {
      const of = { manager, month };
      const report = filledIn(course, of);
      expect(parseF4(readingOf(compileF4(course, texts, of, report)), course, texts)).toMatchObject({
        of,
        report,
        typed: true,
        problems: [],
      });
    });
  });

  it("knows a sheet that nothing was typed into since it was made", () => {
    const known = readingOf(compileF4(course, texts, { manager: 0, month: 2 }));
    expect(parseF4(known, course, texts)).toMatchObject({ report: reportIn(course, { manager: 0, month: 2 }), typed: false, problems: [] });
    const empty = readingOf(compileF4(course, texts, of));
    expect(parseF4(empty, course, texts)).toMatchObject({ typed: false, problems: [{ level: "notice", detail: { type: "ReportEmpty" } }] });
  });

  it("refuses a sheet that a later version has laid out, whatever else it says", () => {
    const { row, column } = places.stamp;
    const later = (cells: Cells): void => {
      const stamp = JSON.parse(String((cells[row] as unknown[])[column])) as object;
      expect(stamp).not.toHaveProperty("layout");
      put(row, column, JSON.stringify({ form: "F4", layout: 2, ...stamp, plan: "another" }))(cells);
    };
    const found = parseF4(returned(later), course, texts);
    expect(found).toMatchObject({ of: null, report: null, typed: false });
    const { name = "" } = course.current.inputs.managers[0] ?? {};
    expect(found?.problems).toEqual([{ level: "error", at: [expect.any(String)], detail: { type: "LaterLayout", sheet: `F4 ${name}` } }]);
  });

  it("is null for cells that are no F4", () => {
    expect(
      parseF4(
        {
          values: [
            ["甲", 1],
            ['{"form":"F4"', 2],
            ['{"form":"F4","month":13}', ""],
          ],
          areas: {},
        },
        course,
        texts,
      ),
    ).toBeNull();
  });

  it.each([
    ["text", put(first, 3, "约100"), { level: "error", at: "D23", type: "WrongKind", expected: "amount", found: "约100", meant: ["100"] }],
    ["a number as text", put(first, 3, "１２"), { level: "notice", at: "D23", type: "NumberAsText", found: "１２", number: 12, more: 0 }],
    ["a part of a unit", put(first, 3, 1.5), { level: "error", at: "D23", type: "NotMultipleOfUnit", amount: "1.5", unit: "1" }],
    [
      "negative cancellations",
      put(first, places.cancelled, -3),
      { level: "error", at: a1({ row: first, column: places.cancelled }), type: "NegativeAmount", amount: "-3" },
    ],
    ["an error", put(first, 3, "#VALUE!"), { level: "error", at: "D23", type: "ErrorInCell", found: "#VALUE!" }],
    [
      "another heading",
      put(places.clients(0).band + 1, 2, "彩铃"),
      { level: "notice", at: "C21", type: "PrintedChanged", was: "集团彩铃", found: "彩铃" },
    ],
    [
      "another client's name",
      put(first, 0, "第一医院"),
      { level: "notice", at: "A23", type: "PrintedChanged", was: "市第一医院", found: "第一医院" },
    ],
    [
      "a formula typed over",
      put(places.target(0).planned, 15, 4000),
      { level: "notice", at: "P9", type: "PrintedChanged", was: "4869", found: "4000" },
    ],
    [
      "an earlier actual",
      put(places.target(0).actual, 3, 999),
      { level: "notice", at: "D10", type: "PrintedChanged", was: expect.any(String) as unknown, found: "999" },
    ],
    [
      "a heading gone",
      put(places.targetsBand, 0, ""),
      { level: "notice", at: "A7", type: "PrintedChanged", was: "一、销售目标计划", found: "" },
    ],
  ])("names %s with its cell", (_, change, problem) => {
    expect(problemsOf(returned(change))).toEqual([problem]);
  });

  it("a negative actual is none of these: what was signed may have been withdrawn", () => {
    const back = parseF4(returned(put(first, 3, -4)), course, texts);
    expect(back?.report?.sold[0]?.[0]?.[0]).toBe(-4);
    expect(back?.problems.map(({ detail }) => detail.type)).toEqual(expect.not.arrayContaining(["NegativeAmount"]));
  });

  it.each([
    [46113, "2026-04-01", []],
    ["4月1日", "2026-04-01", []],
    [31, "2026-03-31", []],
    ["月底", "", ["WrongKind"]],
  ])("reads the day of handing in, %s, wherever it stands, and refuses nothing for it", (typed, submitted, told) => {
    const changed = returned((cells) => {
      put(HEAD_ROW, DATE_COLUMN, typed)(cells);
      return [["", "", "Typed above"], ...cells.map((row) => ["", ...row])];
    });
    const found = parseF4(changed, course, texts);
    expect([found?.submitted, found?.problems.map(({ detail }) => detail.type), found?.report]).toEqual([submitted, told, report]);
  });

  it("tells a plan figure that was changed, and that totals no longer show what they should", () => {
    const at = problemsOf(returned(put(first, 2, 1)));
    expect(at).toEqual([{ level: "notice", at: "C23", type: "PrintedChanged", was: expect.any(String) as unknown, found: "1" }]);
  });

  it("names added rows, typed or copied from another, and takes their names for what they are", () => {
    const insert =
      (row: number, cells: unknown[]) =>
      (all: Cells): Cells => [...all.slice(0, row), cells, ...all.slice(row)];
    const blank = (name: string, sold: unknown) => [name, "", "", sold];
    expect(problemsOf(returned(insert(first + 1, blank("新客户", 7))))).toEqual([
      { level: "error", at: "A24", type: "UnknownClient", name: "新客户", known: ["市第一医院", "东方机械厂", "锦华大酒店", "晨光印务"] },
    ]);
    expect(problemsOf(returned(insert(places.clients(0).total, blank("新客户", 7))))?.[0]).toMatchObject({
      at: "A27",
      type: "UnknownClient",
    });
    expect(problemsOf(returned(insert(first, blank("新客户", ""))))?.[0]).toMatchObject({ at: "A23", type: "UnknownClient" });
    expect(problemsOf(returned((all) => insert(first + 1, [...(all[first] as unknown[])])(all)))?.[0]).toMatchObject({
      at: "A24",
      type: "UnknownClient",
      name: "市第一医院",
    });
    const theirs = course.current.inputs.clients.find(({ manager }) => manager === 1)?.name;
    expect(problemsOf(returned(insert(first + 1, blank(theirs ?? "", 7))))?.[0]).toMatchObject({
      type: "NotTheirClient",
      client: theirs,
      manager: "王海燕",
    });
    expect(problemsOf(returned(insert(first + 1, blank("", ""))))).toEqual([]);
  });

  it("finds rows and columns wherever they have gone, and tells those that are gone", () => {
    const swapped = returned((all) => {
      [all[first], all[first + 2]] = [all[first + 2] as unknown[], all[first] as unknown[]];
    });
    expect(parseF4(swapped, course, texts)).toMatchObject({ report, problems: [] });
    const without = returned((all) => all.filter((_, row) => row !== first + 3));
    expect(problemsOf(without)).toContainEqual({ level: "notice", at: "Q5", type: "RowMissing", client: "晨光印务" });
    const narrow = returned((all) => all.map((row) => row.filter((_, column) => column !== 3)));
    expect(problemsOf(narrow)).toContainEqual({ level: "error", at: "P5", type: "MissingColumn", table: "F4", column: "集团彩铃 实际" });
  });

  it("refuses a sheet of another plan, or of somebody who is not there", () => {
    const other = underway({ ...file, year: 2025 }).course;
    expect(problemsOf(returned(() => undefined, other))).toEqual([
      { level: "error", at: "Q5", type: "AnotherPlan", found: "集团客户部 · 2025" },
    ]);
    const less = underway({
      ...file,
      actuals: [],
      managers: file.managers.map((one, at) => (at === 0 ? { ...one, id: "new", name: "新人" } : one)),
      clients: (file.clients ?? []).map((one) => ({ ...one, manager: one.manager === "m1" ? "new" : one.manager })),
    });
    expect(problemsOf(returned(), less.course)).toMatchObject([{ type: "UnknownManager", name: "王海燕" }]);
  });

  it("takes a sheet of an older version all the same, and does not hold its figures against it", () => {
    const raised = underway({
      ...file,
      changes: [{ type: "revise", reason: "strategy", metric: "users", manager: "m1", month: 4, total: "5000" }],
    }).course;
    const back = parseF4(returned(), raised, texts);
    expect(back).toMatchObject({ report, typed: true });
    expect(back?.problems.map(({ detail }) => detail.type)).toEqual(["OlderVersion"]);
  });

  it("takes earlier months' actuals that became known later for no change", () => {
    const later = underway({
      ...file,
      actuals: (file.actuals ?? []).map((actual, at) => (at === 0 ? { ...actual, actual: "1" } : actual)),
    }).course;
    expect(problemsOf(returned(), later)).toEqual([]);
  });

  it("says that a report of a closed month changes the rest of the year, if it does", () => {
    const closed = underway(closing(reported(withCancellations(planFile("zh-CN", "src/commands/plan/samples")), 3), 3)).course;
    const sheet = readingOf(compileF4(closed, texts, of, report));
    expect(problemsOf(sheet, closed)).toEqual([{ level: "notice", at: "Q5", type: "LateReport", month: 3, firstMonth: 1 }]);
    expect(problemsOf(readingOf(compileF4(closed, texts, of)), closed)).toEqual([]);
  });
});

describe("mergeActuals", () => {
  const { actuals } = course.original.inputs;
  const again = (manager: number, month: number, units: typeof report) => actualsOf(course, { manager, month }, units);

  it("replaces the manager's month and nothing else", () => {
    const merged = mergeActuals(course.current, actuals, [again(0, 2, report)]);
    const kept = actuals.filter((actual) => merged.includes(actual));
    const isOfFirst = (client: string | null) => course.current.inputs.clients.find(({ id }) => id === client)?.manager === 0;
    expect(actuals.filter((actual) => !kept.includes(actual)).every(({ month, client }) => month === 2 && isOfFirst(client))).toBe(true);
    expect(merged.slice(kept.length)).toEqual(again(0, 2, report).actuals);
    expect(reportIn({ ...course, reported: underway({ ...file }).course.reported }, { manager: 1, month: 2 })).toEqual(
      reportIn(course, { manager: 1, month: 2 }),
    );
  });

  it("leaves what is known as it is where a report says the same, and is the same the second time", () => {
    expect(mergeActuals(course.current, actuals, [again(0, 2, reportIn(course, { manager: 0, month: 2 }))])).toBe(actuals);
    const once = mergeActuals(course.current, actuals, [again(0, 3, report), again(1, 2, filledIn(course, { manager: 1, month: 2 }))]);
    expect(mergeActuals(course.current, once, [again(0, 3, report), again(1, 2, filledIn(course, { manager: 1, month: 2 }))])).toBe(once);
  });

  it("keeps cancellations by product where the sheet tells their sum", () => {
    const byProduct = actuals.map((actual) => (actual.cancelled > 0 ? { ...actual, product: 0 } : actual));
    expect(mergeActuals(course.current, byProduct, [again(0, 2, reportIn(course, { manager: 0, month: 2 }))])).toBe(byProduct);
  });
});
