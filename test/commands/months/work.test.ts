/** Visit plans and work logs go out in files, are filled in, and come back as often as somebody likes. */
import { handedOutFile } from "../../../src/commands/months/handedOutFile";
import { handOut } from "../../../src/commands/months/handOut";
import { fileSource } from "../../../src/commands/months/fileSource";
import { missingTogether } from "../../../src/commands/months/reviewLines";
import { reviewReports, type Review } from "../../../src/commands/months/reviewReports";
import { workTaken } from "../../../src/commands/months/reviewWork";
import { courseFrom } from "../../../src/commands/workbook/courseFrom";
import { F6 } from "../../../src/forms/F6/form";
import { F7 } from "../../../src/forms/F7/form";
import { F8 } from "../../../src/forms/F8/form";
import * as plan from "../../../src/forms/F6/places";
import * as lists from "../../../src/forms/F7/places";
import * as logPlaces from "../../../src/forms/F8/places";
import { FORM_TEXTS } from "../../../src/forms/texts";
import type { Course } from "../../../src/plan/course/courseOf";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { validate } from "../../../src/plan/file/validate";
import type { Inputs } from "../../../src/plan/inputs/inputs";
import type { Cell, SheetSpec } from "../../../src/sheet/spec/spec";
import { inputsOf } from "../../plan/file/rightFile";
import { NO_COUNTS } from "../../../src/plan/reports/said";
import { tinyPlan } from "../../support/tinyPlan";

const execution = {
  clients: [
    { id: "c1", name: "Client", manager: "a", class: "A" },
    { id: "c2", name: "Second", manager: "a", class: "B" },
  ],
  contacts: [{ client: "c1", name: "Mr. Li", title: "Director", phone: "138" }],
  visits: [
    { id: "v:a:2603:001", manager: "a", date: "2026-03-03", time: "09:30", client: "c1", contact: "Mr. Li", purpose: "Renew a contract" },
    { id: "v:a:2603:002", manager: "a", date: "2026-03-10", client: "c2", purpose: "Collect payment" },
  ],
};

function courseOf(inputs: Inputs): Course {
  const through = courseFrom(inputs);
  if (through.type !== "Done") throw new Error(JSON.stringify(through));
  return through.value;
}

function sheetsOf(inputs: Inputs): readonly SheetSpec[] {
  const [own] = handOut(courseOf(inputs), FORM_TEXTS[inputs.language], 3, ["a"]);
  if (own === undefined) throw new Error("nothing was handed out");
  return own.makeSheets();
}

type Typed = readonly (readonly [row: number, column: number, cell: Cell])[];

/** A sheet with other cells. */
function withCells(spec: SheetSpec, typed: Typed): SheetSpec {
  const blocks = spec.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((line, r) =>
      line.map((cell, c) => typed.find(([row, column]) => row === block.row + r && column === block.column + c)?.[2] ?? cell),
    ),
  }));
  return { ...spec, blocks };
}

async function back(
  sheets: readonly SheetSpec[],
  typed: { readonly F6?: Typed; readonly F7?: Typed; readonly F8?: Typed },
  name = "back.xlsx",
) {
  const filled = sheets.map((spec) =>
    withCells(spec, (F6.owns(spec.key) ? typed.F6 : F7.owns(spec.key) ? typed.F7 : F8.owns(spec.key) ? typed.F8 : undefined) ?? []),
  );
  return fileSource(name, await handedOutFile(filled as [SheetSpec, ...SheetSpec[]]));
}

async function review(inputs: Inputs, ...files: readonly Parameters<typeof back>[]): Promise<Review> {
  const sources = await Promise.all(files.map((each) => back(...each)));
  return reviewReports(courseOf(inputs), FORM_TEXTS[inputs.language], sources, "2026-03-31");
}

/** The row of a line of the visit plan, counted among those of its day. */
function rowOf(sheets: readonly SheetSpec[], date: number, nth: number): number {
  const spec = sheets.find(({ key }) => F6.owns(key));
  const block = spec?.blocks.find(({ row, column }) => row === plan.LINES_ROW && column === 0);
  const rows = block?.cells.flatMap(([cell], line) => (cell === date ? [plan.LINES_ROW + line] : [])) ?? [];
  return rows[nth] ?? -1;
}

const at = plan.columnOf;
const [MARCH_3, MARCH_4, MARCH_10] = [46084, 46085, 46091];

describe.each(["zh-CN", "en"] as const)("what a manager sends back, in %s", (language) => {
  const inputs = inputsOf({ ...tinyPlan, ...execution, language });
  const sheets = sheetsOf(inputs);
  const typed = {
    F6: [
      [rowOf(sheets, MARCH_3, 0), at("signed"), "✓"],
      [rowOf(sheets, MARCH_10, 0), at("status"), language === "en" ? "Moved" : "改期"],
      [rowOf(sheets, MARCH_10, 0), at("reason"), language === "en" ? "3/12 Client: away" : "3月12日 客户原因：出差"],
      [rowOf(sheets, MARCH_4, 1), at("client"), "A company to be"],
      [rowOf(sheets, MARCH_4, 1), at("contact"), "Ms. Xu"],
      [rowOf(sheets, MARCH_4, 1), at("title"), "Buyer"],
    ],
    F8: [
      [logPlaces.LINES_ROW + 3, logPlaces.columnOf("content"), "Signed for a year."],
      [logPlaces.LINES_ROW + 20, logPlaces.columnOf("date"), MARCH_4],
      [logPlaces.LINES_ROW + 20, logPlaces.columnOf("content"), "Team meeting"],
    ],
  } as const satisfies { F6: Typed; F8: Typed };

  it("comes into the plan, each fact once", async () => {
    const looked = await review(inputs, [sheets, typed]);
    expect([looked.isClean, looked.strangers]).toEqual([true, []]);
    expect(looked.work.map(({ manager, counts }) => [manager, counts])).toEqual([
      ["Ann", { ...NO_COUNTS, visitsAdded: 1, visitsChanged: 2, logAdded: 2 }],
    ]);
    expect(looked.work.flatMap(({ problems }) => problems.map(({ problem }) => problem.detail.type))).toEqual(["Prospect"]);
    const after = workTaken(inputs, looked.work, "2026-03-31");
    expect(
      after.visits.map(({ client, date, status, results, movedTo, by, reason }) => [client, date, status, results, movedTo, by, reason]),
    ).toEqual([
      ["c1", "2026-03-03", "done", ["signed"], "", null, ""],
      ["c2", "2026-03-10", "moved", [], "2026-03-12", "client", language === "en" ? "away" : "出差"],
      ["A company to be", "2026-03-04", "planned", [], "", null, ""],
    ]);
    expect(after.log.map(({ date, client, content, visit }) => [date, client, content, visit])).toEqual([
      ["2026-03-03", "c1", "Signed for a year.", "v:a:2603:001"],
      ["2026-03-04", "", "Team meeting", ""],
    ]);
    expect(after.contacts.at(-1)).toEqual({ client: "A company to be", name: "Ms. Xu", title: "Buyer", phone: "", role: null });
    expect(validate(JSON.parse(JSON.stringify(toPlanFile(after)))).inputs).toEqual(after);
  });

  it("taken in twice is taken in once, and what is handed out again loses nothing", async () => {
    const once = workTaken(inputs, (await review(inputs, [sheets, typed])).work, "2026-03-31");
    const again = await review(once, [sheets, typed]);
    expect(again.work).toEqual([]);
    expect(workTaken(once, again.work, "2026-04-01")).toEqual(once);
    const anew = await review(once, [sheetsOf(once), {}]);
    expect(workTaken(once, anew.work, "2026-04-01")).toEqual(once);
  });

  it("comes back the same with its rows sorted", async () => {
    const spec = sheets.find(({ key }) => F6.owns(key)) as SheetSpec;
    const filled = withCells(spec, typed.F6);
    const lines = plan.LINES_ROW;
    const isLines = ({ row, cells }: SheetSpec["blocks"][number]): boolean => row === lines && cells.length > 20;
    // The hidden column begins a row higher, with its corner.
    const reversed = filled.blocks.map((block) =>
      isLines(block)
        ? { ...block, cells: [...block.cells].reverse() }
        : block.row === plan.CODE_ROW && block.column === plan.CODE_COLUMN
          ? { ...block, cells: reversedCodes(block.cells, filled.blocks.find(isLines)?.cells.length ?? 0) }
          : block,
    );
    const sorted = sheets.map((one) => (one === spec ? { ...filled, blocks: reversed } : one));
    const straight = workTaken(inputs, (await review(inputs, [sheets, { F6: typed.F6 }])).work, "");
    expect(workTaken(inputs, (await review(inputs, [sorted, {}])).work, "").visits).toEqual(straight.visits);
  });
});

function reversedCodes(cells: SheetSpec["blocks"][number]["cells"], count: number): SheetSpec["blocks"][number]["cells"] {
  return [...cells.slice(0, 1), ...cells.slice(1, count + 1).reverse(), ...cells.slice(count + 1)];
}

test("what both sides have changed is said with both texts, and which of them stays", async () => {
  const inputs = inputsOf({ ...tinyPlan, ...execution });
  const sheets = sheetsOf(inputs);
  const since = { ...inputs, visits: inputs.visits.map((visit, nth) => (nth === 0 ? { ...visit, time: "10:00", client: "c2" } : visit)) };
  const row = rowOf(sheets, MARCH_3, 0);
  const typed = [
    [row, at("time"), "11:00"],
    [row, at("client"), "A company to be"],
  ] as const satisfies Typed;
  const { work } = await review(since, [sheets, { F6: typed }]);
  const keys = work.flatMap(({ conflicts }) => conflicts.map(({ key }) => key));
  expect(work.flatMap(({ conflicts }) => conflicts)).toMatchObject([
    { entry: "2026-03-03 Second", field: "Time", ours: "10:00", theirs: "11:00", stays: "theirs" },
    { entry: "2026-03-03 Second", field: "Client", ours: "Second", theirs: "A company to be", stays: "ours" },
  ]);
  // Each can be turned, and what was kept is not asked about again as long as it comes back the same.
  const turned = workTaken(since, work, "2026-03-31", new Set(keys));
  expect(turned.visits[0]).toMatchObject({ time: "10:00", client: "A company to be" });
  expect(turned.declined).toEqual([
    { id: keys[0], on: "2026-03-31", manager: "a", entry: "2026-03-03 Second", field: "Time", text: "11:00" },
  ]);
  expect(validate(JSON.parse(JSON.stringify(toPlanFile(turned)))).inputs).toEqual(turned);
  const again = await review(turned, [sheets, { F6: typed }]);
  expect(again.work.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  expect(workTaken(turned, again.work, "2026-04-01")).toEqual(turned);
});

test("a daily list begins with what is due and what was put off, which comes back once something is said of it", async () => {
  const priorities = [
    { who: "a", task: "Budget", important: true, urgent: false, hours: 2.5, due: "2026-03-03" },
    { who: "a", task: "Tidy up", due: "2026-03-07" },
    { who: "a", task: "Of the month after", due: "2026-04-01" },
    { who: "b", task: "Of somebody else", due: "2026-03-03" },
  ];
  const tasks = [{ manager: "a", date: "2026-02-27", line: 3, task: "Call the office", status: "moved" }];
  const inputs = inputsOf({ ...tinyPlan, ...execution, priorities, tasks });
  const sheets = sheetsOf(inputs);
  const f7 = sheets.find(({ key }) => F7.owns(key)) as SheetSpec;
  const texts = f7.blocks
    .filter(({ column, style }) => column === lists.columnOf("task") && style === "inputWords")
    .map(({ row, cells }) => cells.flatMap(([cell], at) => (typeof cell === "string" ? [[row + at, cell] as const] : [])));
  // The second line of 3 March: the first shows a visit.
  const said = texts.map((day) => day.map(([, text]) => text));
  expect(said.slice(0, 3)).toEqual([["Call the office"], ["Budget"], []]);
  // Nobody works on that Saturday.
  expect(said.slice(3).flat()).toEqual(["Tidy up (due Mar 7)"]);
  expect(said[4]).toHaveLength(1);
  const untouched = await review(inputs, [sheets.slice(1), {}]);
  expect(workTaken(inputs, untouched.work, "").tasks).toEqual(inputs.tasks);
  const [[budget = -1] = []] = texts[1] ?? [];
  const done = await review(inputs, [sheets, { F7: [[budget, lists.columnOf("status"), "Done"]] }]);
  const after = workTaken(inputs, done.work, "");
  expect(after.tasks.map(({ task, status, important, hours }) => [task, status, important, hours])).toEqual([
    ["Call the office", "moved", null, null],
    ["Budget", "done", true, 2.5],
  ]);
  expect(
    sheetsOf(after)
      .filter(({ key }) => F7.owns(key))
      .flatMap(textsOf)
      .filter((text) => text === "Budget"),
  ).toHaveLength(1);
});

function textsOf({ blocks }: SheetSpec): readonly Cell[] {
  return blocks.flatMap(({ column, cells }) => (column === lists.columnOf("task") ? cells.map(([cell]) => cell ?? null) : []));
}

describe("what does not fit", () => {
  const inputs = inputsOf({ ...tinyPlan, ...execution });
  const sheets = sheetsOf(inputs);

  it("refuses a form of another plan, and two of one manager's month", async () => {
    const other = inputsOf({ ...tinyPlan, ...execution, team: "Another" });
    const strange = await review(other, [sheets.slice(1), {}]);
    expect([strange.isClean, strange.leftOut]).toEqual([false, ["back.xlsx"]]);
    expect(strange.strangers.map(({ problem }) => problem.detail.type)).toContain("AnotherPlan");
    // Which of the two counts is nobody's to guess.
    const twice = await review(
      inputs,
      [sheets, {}, "one.xlsx"],
      [sheets, { F6: [[rowOf(sheets, MARCH_3, 0), at("signed"), "✓"]] }, "two.xlsx"],
    );
    expect([twice.isClean, twice.leftOut, twice.work, twice.reports]).toEqual([false, ["one.xlsx", "two.xlsx"], [], []]);
    expect(twice.strangers.map(({ problem }) => problem.detail.type)).toContain("ReportedTwice");
    // Who gives the same file twice, or copies a sheet within it, has given it once.
    const typed = { F6: [[rowOf(sheets, MARCH_3, 0), at("signed"), "✓"]] } as const;
    const told = ({ strangers, work }: Review): readonly unknown[] =>
      [...strangers, ...work.flatMap(({ problems }) => problems)].map(
        ({
          problem: {
            level,
            at: [where],
            detail,
          },
        }) => [level, where, detail],
      );
    const once = await review(inputs, [sheets, typed, "one.xlsx"]);
    const again = await review(inputs, [sheets, typed, "one.xlsx"], [sheets, typed, "copy.xlsx"]);
    expect([again.isClean, again.leftOut, again.work]).toEqual([true, [], once.work]);
    expect(told(again)).toEqual([...told(once), ["notice", "copy.xlsx", { type: "SameAgain", other: "one.xlsx" }]]);
    const file = await back(sheets, typed, "one.xlsx");
    const copied = { ...file, sheets: file.sheets.flatMap((sheet) => [sheet, { ...sheet, name: `${sheet.name} (2)` }]) };
    const within = reviewReports(courseOf(inputs), FORM_TEXTS[inputs.language], [copied], "2026-03-31");
    expect([within.leftOut, within.work.map(({ counts }) => counts)]).toEqual([[], once.work.map(({ counts }) => counts)]);
  });

  it("says of each file what is wrong with it, and looks through the others all the same", async () => {
    const good = await back(sheets, { F6: [[rowOf(sheets, MARCH_3, 0), at("signed"), "✓"]] }, "good.xlsx");
    const compound = (directory: string) =>
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(504).fill(0), ...Buffer.from(directory, "utf16le")]);
    const whole = await handedOutFile(sheets as [SheetSpec, ...SheetSpec[]]);
    const lastYear = sheetsOf(inputsOf({ ...tinyPlan, ...execution, visits: [], year: 2025 }));
    const strange = sheetsOf(
      inputsOf({
        ...tinyPlan,
        ...execution,
        managers: [
          { id: "a", name: "Zoe" },
          { id: "z", name: "Ann" },
        ],
        team: "South",
      }),
    );
    const bad = [
      await fileSource("cut off.xlsx", whole.slice(0, whole.length / 2)),
      await fileSource("password.xlsx", compound("EncryptedPackage")),
      await fileSource("old.xlsx", compound("Workbook")),
      await fileSource("letter.xlsx", new TextEncoder().encode("Dear all")),
      await fileSource("too large.xlsx", null),
      await back(lastYear, {}, "last year.xlsx"),
      await back(strange, {}, "another team.xlsx"),
    ];
    const look = (sources: readonly Awaited<ReturnType<typeof back>>[]): Review =>
      reviewReports(courseOf(inputs), FORM_TEXTS[inputs.language], sources, "2026-03-31");
    const all = look([...bad.slice(0, 3), good, ...bad.slice(3)]);
    const errors = [...all.strangers, ...[...all.reports, ...all.work].flatMap(({ problems }) => problems)].flatMap(({ problem }) =>
      problem.level === "error" ? [`${String(problem.at[0]).replace(/[ ·!].*/, "")} ${problem.detail.type}`] : [],
    );
    expect([all.isClean, all.leftOut, new Set(errors)]).toEqual([
      true,
      bad.map(({ name }) => name),
      new Set([
        "cut NotAWorkbook",
        "password.xlsx LockedWorkbook",
        "old.xlsx OtherFormat",
        "letter.xlsx NotAWorkbook",
        "too HugeWorkbook",
        "last AnotherPlan",
        "another AnotherPlan",
      ]),
    ]);
    // The good one says what it says without them.
    const alone = look([good]);
    expect([alone.isClean, all.work, all.reports, all.missing]).toEqual([true, alone.work, alone.reports, alone.missing]);
    expect([look(bad).isClean, look([]).isClean]).toEqual([false, true]);
  });

  it("takes summaries with the day on which they came, and counts of visits that were typed over", async () => {
    const f8 = sheets.find(({ key }) => F8.owns(key)) as SheetSpec;
    const codes = f8.blocks.find(({ column, row }) => row === logPlaces.CODE_ROW && column === logPlaces.CODE_COLUMN)?.cells ?? [];
    const summary = logPlaces.CODE_ROW + codes.findIndex(([code]) => String(code).startsWith("s:week:2026-03-09"));
    const f6 = sheets.find(({ key }) => F6.owns(key)) as SheetSpec;
    const wanted = f6.blocks.find(({ column, row }) => row === plan.CODE_ROW && column === plan.CODE_COLUMN)?.cells ?? [];
    const client = plan.CODE_ROW + wanted.findIndex(([code]) => String(code).startsWith("c:c2"));
    const looked = await review(inputs, [
      sheets,
      {
        F6: [[client, 3, 5]],
        F8: [
          [summary, 2, "A good week"],
          [summary, 6, 46097],
        ],
      },
    ]);
    const after = workTaken(inputs, looked.work, "2026-03-31");
    expect(after.summaries).toEqual([
      {
        manager: "a",
        kind: "week",
        from: "2026-03-09",
        to: "2026-03-13",
        text: "A good week",
        submitted: "2026-03-16",
        received: "2026-03-31",
      },
    ]);
    expect(after.visitPlans).toEqual([{ client: "c2", month: 3, count: 5 }]);
  });

  it("says which summaries were late, by working days without absences, and whose reports are missing", async () => {
    const absences = [{ manager: "a", from: "2026-03-09", to: "2026-03-10", kind: "leave" }];
    const away = inputsOf({ ...tinyPlan, ...execution, absences });
    const handed = sheetsOf(away);
    const f8 = handed.find(({ key }) => F8.owns(key)) as SheetSpec;
    const codes = f8.blocks.find(({ column, row }) => row === logPlaces.CODE_ROW && column === logPlaces.CODE_COLUMN)?.cells ?? [];
    const row = (from: string): number => logPlaces.CODE_ROW + codes.findIndex(([code]) => String(code).startsWith(`s:week:${from}`));
    // Due on 11 March, after two days of leave: in time; due on 16 March: three working days late.
    const F8Typed = [
      [row("2026-03-02"), 2, "A good week"],
      [row("2026-03-02"), 6, 46092],
      [row("2026-03-09"), 2, "Another"],
      [row("2026-03-09"), 6, 46100],
    ] as const;
    const looked = await review(away, [handed, { F8: F8Typed }]);
    expect(looked.work.map(({ submitted }) => submitted)).toEqual([{ inTime: 1, late: [{ period: "2026-03-09 to 2026-03-15", days: 3 }] }]);
    const owed = [{ form: "F5", period: "Mar", managers: ["Bob"] }, ...looked.missing];
    expect(missingTogether(owed).map(({ forms, periods, managers }) => [forms, periods, managers])).toEqual([
      [["F5", "F6 Visit plan"], ["Mar"], ["Bob"]],
      [["F8 Work log"], ["2026-03-02 to 2026-03-08", "2026-03-09 to 2026-03-15"], ["Bob"]],
      [["F8 Work log"], ["2026-03-16 to 2026-03-22", "2026-03-23 to 2026-03-29"], ["Ann", "Bob"]],
    ]);
  });

  it("never refuses what stands in cells", async () => {
    const row = rowOf(sheets, MARCH_4, 0);
    const looked = await review(inputs, [
      sheets,
      {
        F6: [
          [row, at("date"), "next week"],
          [row, at("client"), "Client"],
          [row, at("status"), "perhaps"],
          [row, at("last"), "#REF!"],
        ],
      },
    ]);
    expect(looked.isClean).toBe(true);
    expect(workTaken(inputs, looked.work, "").visits.at(-1)).toMatchObject({
      date: "",
      time: "next week",
      client: "c1",
      status: "planned",
      reason: "perhaps",
    });
  });
});
