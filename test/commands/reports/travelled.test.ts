/** What managers, their programs and other languages do to a workbook between handing out and taking in changes nothing of what it says. */
import fc from "fast-check";
import { fileSource } from "../../../src/commands/months/fileSource";
import { handedOutFile } from "../../../src/commands/months/handedOutFile";
import type { Source } from "../../../src/commands/months/source";
import { F5 } from "../../../src/forms/F5/form";
import * as actions from "../../../src/forms/F5/places";
import { F6 } from "../../../src/forms/F6/form";
import * as visits from "../../../src/forms/F6/places";
import { F7 } from "../../../src/forms/F7/form";
import * as tasks from "../../../src/forms/F7/places";
import { F8 } from "../../../src/forms/F8/form";
import * as log from "../../../src/forms/F8/places";
import { dateOfSerial } from "../../../src/plan/calendar/date";
import type { Inputs, Language } from "../../../src/plan/inputs/inputs";
import { a1 } from "../../../src/sheet/place/address";
import type { Position } from "../../../src/sheet/place/place";
import type { Reading } from "../../../src/sheet/spec/reading";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { describeWithLibreOffice, savedAgain } from "../../support/libreOffice";
import { beforeLast, filled, lastMonth, LINES, linesIn, readBack, review, taken } from "./filledMonth";

jest.setTimeout(120_000);

/** A sheet whose rows and columns stand elsewhere: for each the one that it was, null where one was inserted. */
function moved(reading: Reading, rows: readonly (number | null)[], columns: readonly (number | null)[]): Reading {
  const [rowsNow, columnsNow] = [rows, columns].map((all) => {
    const now = new Map<number | null, number[]>();
    for (const [at, was] of all.entries()) now.set(was, [...(now.get(was) ?? []), at]);
    return now;
  });
  const move = <T extends Position>(cells: readonly T[] = []): readonly T[] =>
    cells.flatMap((cell) =>
      (rowsNow?.get(cell.row) ?? []).flatMap((row) => (columnsNow?.get(cell.column) ?? []).map((column) => ({ ...cell, row, column }))),
    );
  const { values, calculating, days, errors } = reading;
  return {
    ...reading,
    values: rows.map((row) => columns.map((column) => values[row ?? -1]?.[column ?? -1] ?? "")),
    calculating: move(calculating),
    days: move(days),
    errors: move(errors),
  };
}

interface Handling {
  /** Every so many rows one is put in. */
  readonly insertRows: number;
  readonly insertColumn: number;
  /** By which numbers the lines are sorted. */
  readonly order: readonly number[];
  /** Every so many lines one is there twice. */
  readonly copies: number;
  readonly days: "as they are" | "written out" | "with a time" | "full-width";
  readonly tab: string;
}

const anyHandling: fc.Arbitrary<Handling> = fc.record({
  insertRows: fc.constantFrom(0, 3, 5),
  insertColumn: fc.constantFrom(-1, 0, 1, 4),
  order: fc.array(fc.nat(1000), { minLength: 7, maxLength: 7 }),
  copies: fc.constantFrom(0, 2, 3),
  days: fc.constantFrom<Handling["days"]>("as they are", "written out", "with a time", "full-width"),
  tab: fc.constantFrom("", "副本", "Plan (2)"),
});

function handled(specs: readonly SheetSpec[], { sheets, ...source }: Source, handling: Handling): Source {
  return {
    ...source,
    sheets: sheets.map(({ name, reading }, at) => {
      const lines = LINES.find(({ form }) => form.owns(specs[at]?.key ?? ""));
      const all = [...reading.values.keys()];
      const own = lines === undefined ? [] : linesIn(reading.values, lines.column, lines.code);
      const sorted = [...own].sort((a, b) => (handling.order[a % 7] ?? 0) - (handling.order[b % 7] ?? 0) || b - a);
      const order = all.map((row) => sorted[own.indexOf(row)] ?? row);
      const rows = order.flatMap((row, nth): readonly (number | null)[] => [
        ...(handling.insertRows > 0 && nth % handling.insertRows === 0 ? [null] : []),
        ...(handling.copies > 0 && own.includes(row) && nth % handling.copies === 0 ? [row] : []),
        row,
      ]);
      const width = Math.max(...reading.values.map(({ length }) => length));
      const columns = Array.from({ length: width }, (_, column) => (column === handling.insertColumn ? [null, column] : [column])).flat();
      const typed = { ...reading, values: reading.values.map((row) => row.map((cell) => dayAs(cell, handling.days))) };
      return { name: name + handling.tab, reading: moved(typed, rows, columns) };
    }),
  };
}

/** A day of the plan's year in other ways to type it. */
function dayAs(cell: unknown, how: Handling["days"]): unknown {
  if (typeof cell !== "number" || cell < 46000 || cell > 46800 || how === "as they are") return cell;
  if (how === "with a time") return cell + 0.375;
  const [year = "", month = "", day = ""] = (dateOfSerial(cell) ?? "").split("-");
  const text = `${Number(month)}月${Number(day)}日`;
  return how === "written out" ? `${year}年${text}` : text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

describe.each<Language>(["zh-CN", "en"])("a month that was filled in in %s", (language) => {
  let inputs: Inputs;
  let specs: readonly SheetSpec[];
  let source: Source;
  let once: Inputs;
  beforeAll(async () => {
    inputs = beforeLast(language);
    specs = lastMonth(inputs);
    source = await readBack(filled(specs, inputs));
    once = taken(inputs, source);
  });

  it("says what was typed: figures, results, prospects, work, lists, plans and summaries", () => {
    const [counts] = review(inputs, source).work.map((one) => one.counts);
    expect(Object.entries(counts ?? {}).filter(([, count]: [string, number]) => count === 0)).toEqual([
      ["actionsChanged", 0],
      ["tasksChanged", 0],
      ["logChanged", 0],
      ["unreturned", 0],
      ["conflicts", 0],
    ]);
    expect(once.actuals.length).toBeGreaterThan(inputs.actuals.length);
  });

  it("says the same with rows and columns put in, lines sorted and copied, days typed in other ways, and tabs renamed", () => {
    fc.assert(
      fc.property(anyHandling, (handling) => {
        const back = handled(specs, source, handling);
        expect(taken(inputs, back)).toEqual(once);
        expect(taken(once, back)).toEqual(once);
      }),
      { numRuns: 4 },
    );
  });

  it("says the same where the plan is read in the other language", () => {
    const other = language === "en" ? "zh-CN" : "en";
    expect(taken({ ...inputs, language: other }, source)).toEqual({ ...once, language: other });
  });

  it("has no news when it comes once more, nor when it is handed out again and comes back untouched", async () => {
    const anew = await readBack(lastMonth(once));
    for (const back of [source, anew]) {
      const { work, reports } = review(once, back);
      expect(reports.flatMap(({ changes }) => changes)).toEqual([]);
      expect(work.flatMap(({ counts }) => Object.entries(counts).filter(([, count]: [string, number]) => count > 0))).toEqual([]);
      expect(taken(once, back)).toEqual(once);
    }
  });

  describeWithLibreOffice("saved by another program", () => {
    it("says the same", async () => {
      const bytes = await savedAgain(await handedOutFile(filled(specs, inputs) as [SheetSpec, ...SheetSpec[]]));
      const back = await fileSource("back.xlsx", bytes);
      expect(taken(inputs, back)).toEqual(once);
      expect(taken(once, back)).toEqual(once);
    });
  });

  /** The same with other cells on a form. */
  const edited = (form: { owns(key: string): boolean }, edit: (values: unknown[][]) => void): Source => ({
    ...source,
    sheets: source.sheets.map(({ name, reading }, at) => {
      const values = reading.values.map((row) => [...row]);
      if (form.owns(specs[at]?.key ?? "")) edit(values);
      // Whatever is typed into a cell takes its formula's place.
      const calculating = reading.calculating?.filter(({ row, column }) => values[row]?.[column] === reading.values[row]?.[column]);
      return { name, reading: { ...reading, values, calculating: calculating ?? [] } };
    }),
  });

  it("tells what is in no line, or cannot be read, with its cell; another word for a tick stays with the reason", () => {
    const told = (form: typeof F6 | typeof F7 | typeof F8, edit: (values: unknown[][]) => void): readonly string[] => {
      const known = new Set(review(inputs, source).work.flatMap(({ problems }) => problems.map((one) => JSON.stringify(one))));
      const news = review(inputs, edited(form, edit)).work.flatMap(({ problems }) => problems);
      return news.flatMap((one) => (known.has(JSON.stringify(one)) ? [] : [`${one.problem.level} ${one.problem.detail.type}`]));
    };
    const put = (column: number, code: RegExp, cell: unknown, behind = 0) => {
      return (values: unknown[][], of: number): void => {
        const row = linesIn(values, of, code).at(-1) ?? 0;
        (values[row + behind] as unknown[])[column] = cell;
      };
    };
    const ofVisits = (column: visits.ColumnF6, code: RegExp, cell: unknown, behind = 0) =>
      told(F6, (values) => put(visits.columnOf(column), code, cell, behind)(values, visits.CODE_COLUMN));
    expect(ofVisits("client", /^end$/, "One more", 2)).toEqual(["notice OutsideLines"]);
    expect(ofVisits("client", /^c:/, "three")).toEqual(["notice OutOfRange"]);
    expect(told(F8, (values) => put(log.columnOf("result"), /^s:/, "Friday")(values, log.CODE_COLUMN))).toEqual(["notice WrongKind"]);
    const unnamed = told(F7, (values) => {
      const [row = 0] = linesIn(values, tasks.CODE_COLUMN, /^t.*#/).filter((one) => values[one]?.[tasks.columnOf("task")] === "");
      (values[row] as unknown[])[tasks.columnOf("important")] = "very";
      (values[row] as unknown[])[tasks.columnOf("rating")] = 3;
    });
    expect(unnamed).toEqual(["notice NotInList", "notice Missing"]);
    const worded = edited(F6, (values) => put(visits.columnOf("signed"), /^v:.*#/, "3 orders")(values, visits.CODE_COLUMN));
    expect(taken(inputs, worded).visits.filter(({ reason, results }) => reason === "3 orders" && results[0] === "signed")).toHaveLength(1);
  });

  /** What is told in addition, with the cells. */
  const news = (form: { owns(key: string): boolean }, edit: (values: unknown[][]) => void): readonly string[] => {
    const problemsOf = (back: Source): readonly string[] =>
      review(inputs, back).work.flatMap(({ problems }) =>
        problems.map(
          ({
            problem: {
              at: [cell],
              detail,
            },
          }) => {
            const { type, also = [], instead = "" } = detail as { type: string; also?: readonly string[]; instead?: string };
            return [type, String(cell).split("!")[1], ...also, instead].join(" ").trim();
          },
        ),
      );
    const known = new Set(problemsOf(source));
    return problemsOf(edited(form, edit)).filter((one) => !known.has(one));
  };

  it("tells whatever was typed over cells that the form itself fills, cell by cell, and where it belongs", () => {
    const of = (sheet: { owns(key: string): boolean }, column: number, code: RegExp): readonly number[] =>
      linesIn(source.sheets[specs.findIndex(({ key }) => sheet.owns(key))]?.reading.values ?? [], column, code);
    const over = (
      form: { owns(key: string): boolean },
      cells: readonly (readonly [row: number, column: number])[],
      typed: unknown = "by hand",
    ): readonly string[] =>
      news(form, (values) => {
        for (const [row, column] of cells) (values[row] as unknown[])[column] = typed;
      });
    const isEnglish = language === "en";
    const [first = 0, second = 0] = of(F6, visits.CODE_COLUMN, /^v:.*#/);
    const reason = isEnglish ? "Reason" : "原因";
    const last = visits.columnOf("last");
    expect(
      over(F6, [
        [first, last],
        [second, last],
      ]),
    ).toEqual([`OursTypedOver ${a1({ row: first, column: last })} ${a1({ row: second, column: last })} ${reason}`]);
    const [foot = 0] = of(F6, visits.CODE_COLUMN, /^end$/);
    const [band = 0] = of(F6, visits.CODE_COLUMN, /^c:/);
    const purpose = isEnglish ? "Purpose of this visit" : "本次拜访目的";
    // Figures under the lines, headings, the supervisor's name; and a cell among them where nothing stands.
    expect(over(F6, [[foot + 1, 1]])).toEqual([`OursTypedOver ${a1({ row: foot + 1, column: 1 })} ${purpose}`]);
    expect(over(F6, [[band, 4]])).toEqual([`OursTypedOver ${a1({ row: band, column: 4 })} ${purpose}`]);
    expect(over(F6, [[0, 0]])).toEqual([`OursTypedOver A1 ${purpose}`]);
    expect(over(F6, [[0, 9]])).toEqual(["OutsideLines J1"]);
    expect(over(F6, [[first, visits.CODE_COLUMN + 2]])).toEqual([`OutsideColumns ${a1({ row: first, column: visits.CODE_COLUMN + 2 })}`]);
    const [week = 0] = of(F8, log.CODE_COLUMN, /^s:/);
    expect(over(F8, [[week, 0]])).toEqual([`OursTypedOver ${a1({ row: week, column: 0 })} ${isEnglish ? "Summary" : "总结"}`]);
    const [day = 0] = of(F7, tasks.CODE_COLUMN, /^d:/);
    const [end = 0] = of(F7, tasks.CODE_COLUMN, /^f:/);
    const task = isEnglish ? "Today’s tasks" : "今日事项";
    expect([over(F7, [[day, 0]]), over(F7, [[end, 3]]), over(F7, [[end, 1]]), over(F7, [[day + 1, 0]])]).toEqual([
      [`OursTypedOver ${a1({ row: day, column: 0 })} ${task}`],
      [`OursTypedOver ${a1({ row: end, column: 3 })} ${task}`],
      [`OutsideLines ${a1({ row: end, column: 1 })}`],
      [`OursTypedOver ${a1({ row: day + 1, column: 0 })} ${task}`],
    ]);
    const [goal = 0] = of(F5, actions.CODE_COLUMN, /^g:/);
    const [action = 0] = of(F5, actions.CODE_COLUMN, /^a.*#/);
    const sums = of(F5, actions.CODE_COLUMN, /^end$/).at(-1) ?? 0;
    expect([over(F5, [[goal, 2]]), over(F5, [[action, actions.columnOf("visits")]]), over(F5, [[sums, 4]], 7)]).toEqual([
      [`OursTypedOver ${a1({ row: goal, column: 2 })} ${isEnglish ? "What" : "要做的事"}`],
      [`OursTypedOver ${a1({ row: action, column: actions.columnOf("visits") })} ${isEnglish ? "What" : "要做的事"}`],
      [`OursTypedOver ${a1({ row: sums, column: 4 })} ${isEnglish ? "Amount" : "数量"}`],
    ]);
    // A sheet that was translated says nothing of its own.
    const isLine = new Set(of(F6, visits.CODE_COLUMN, /^v:.*#/));
    const calculating = source.sheets[specs.findIndex(({ key }) => F6.owns(key))]?.reading.calculating ?? [];
    const isFormula = new Set(calculating.map((cell) => a1(cell)));
    expect(
      news(F6, (values) => {
        for (const [row, cells] of values.entries())
          for (const [column, cell] of cells.entries())
            if (
              column < visits.CODE_COLUMN &&
              row !== visits.CODE_ROW &&
              !isLine.has(row) &&
              !isFormula.has(a1({ row, column })) &&
              /[a-z\p{Script=Han}]/iu.test(String(cell))
            )
              (values[row] as unknown[])[column] = `traduit ${column}`;
      }),
    ).toEqual([]);
  });

  it("reads what careless people type, and tells what it cannot read, with its cell", () => {
    const free = (values: unknown[][], nth: number): number =>
      linesIn(values, visits.CODE_COLUMN, /^v:.*#/).filter((row) => values[row]?.[visits.columnOf("client")] === "")[nth] ?? 0;
    const [year = "", month = ""] = String(once.visits.at(-1)?.date).split("-");
    const asked = ["15日", "Mar 9", "someday", 12, ""];
    const statuses = ["已完成", "canceled", "顺延", "maybe", "做完了吗"];
    const typing = (values: unknown[][]): void =>
      asked.forEach((day, nth) => {
        const row = values[free(values, 0)] as unknown[];
        [row[visits.columnOf("date")], row[visits.columnOf("client")]] = [day, `Careless ${nth}`];
        row[visits.columnOf("status")] = statuses[nth];
      });
    const after = taken(inputs, edited(F6, typing)).visits.filter(({ client }) => client.startsWith("Careless"));
    const said = after.map(({ client, date, time, status, reason }) => [client.slice(-1), date, time, reason || status].join(" ")).sort();
    expect(said).toEqual([
      `0 ${year}-${month}-15  done`,
      `1 ${year}-03-09  cancelled`,
      "2  someday moved",
      `3 ${year}-${month}-12  maybe`,
      "4   做完了吗",
    ]);
    // The day outside the month, the one that is none and where it was moved to, two words, and the day that is missing.
    expect(
      news(F6, typing)
        .flatMap((one) => (one.startsWith("Prospect") ? [] : [one.replace(/\d+.*/, "")]))
        .sort(),
    ).toEqual(["DayOutsideMonth A", "WrongKind A", "Missing N", "NotInList M", "NotInList M", "Missing A"].sort());
  });

  it("knows the day of lines whose cells were made one, the day in the head, and summaries whose cells were parted", () => {
    const back: Source = {
      ...source,
      sheets: source.sheets.map(({ name, reading }, at) => {
        const [isPlan, isLog] = [F6, F8].map((form) => form.owns(specs[at]?.key ?? ""));
        const values = reading.values.map((row) => [...row]);
        if (isPlan) {
          const [first = 0] = linesIn(values, visits.CODE_COLUMN, /^v:.*#/);
          (values[first + 1] as unknown[])[0] = "";
          return { name, reading: { ...reading, values, merges: [{ row: first, column: 0, rows: 2, columns: 1 }] } };
        }
        if (isLog) {
          const [first = 0] = linesIn(values, log.CODE_COLUMN, /^s:/);
          const row = values[first] as unknown[];
          [row[log.columnOf("place")], row[log.columnOf("content")], row[log.columnOf("result")]] = ["In two", "parts", ""];
          // Under the first line of the head.
          (values[4] as unknown[])[1] = "2028-12-31";
        }
        return { name, reading: { ...reading, values } };
      }),
    };
    const after = taken(inputs, back);
    const dates = ({ visits: all }: Inputs): readonly string[] => all.map(({ id, date }) => `${id} ${date}`).sort();
    expect(dates(after)).toEqual(dates(once));
    const [summary] = after.summaries.filter(({ text }) => text === "In two parts");
    expect(summary?.submitted).toBe("2028-12-31");
    expect(taken(after, back)).toEqual(after);
    expect(review(inputs, back).work.map((one) => one.source)[0]).toContain("2028-12-31");
  });

  it("takes what a formula of the manager's shows, where the form has none", () => {
    const back: Source = {
      ...source,
      sheets: source.sheets.map(({ name, reading }, at) => {
        if (!F6.owns(specs[at]?.key ?? "")) return { name, reading };
        const row = linesIn(reading.values, visits.CODE_COLUMN, /^v:.*#/).find((one) => reading.values[one]?.[3] === "") ?? 0;
        const values = reading.values.map((cells, r) => (r === row ? cells.map((cell, c) => (c === 2 ? "Room 7" : cell)) : cells));
        const typed = { row, column: visits.columnOf("place"), formula: `=C${row}`, calculated: true };
        return { name, reading: { ...reading, values, calculating: [...(reading.calculating ?? []), typed] } };
      }),
    };
    expect(taken(inputs, back).visits.filter(({ place }) => place === "Room 7")).toHaveLength(1);
  });

  it("is left out and told where the codes of a form or one of its columns are gone: nothing is lost without a word", () => {
    const gone = [
      edited(F6, (values) => values.splice(visits.CODE_ROW, 1)),
      edited(F8, (values) => values.forEach((row) => row.splice(log.CODE_COLUMN, 1))),
      edited(F6, (values) => values.forEach((row) => row.splice(visits.columnOf("purpose"), 1))),
    ].map((back) => review(inputs, back));
    expect(
      gone.map(({ leftOut, strangers }) => [
        leftOut,
        strangers.flatMap(({ problem: { level, detail } }) => (level === "error" ? [detail.type] : [])),
      ]),
    ).toEqual([
      [["back.xlsx"], ["SheetUnreadable"]],
      [["back.xlsx"], ["SheetUnreadable"]],
      [["back.xlsx"], ["MissingColumn"]],
    ]);
  });

  it("loses nothing by lines that were deleted, and done, cancelled, moved and open are all that was planned", () => {
    const rows = (nth: number) => (reading: Reading, own: readonly number[]) =>
      [...reading.values.keys()].filter((row) => !own.includes(row) || row % 3 !== nth);
    const without: Source = {
      ...source,
      sheets: source.sheets.map(({ name, reading }, at) => {
        const lines = LINES.find(({ form }) => form.owns(specs[at]?.key ?? ""));
        const own = lines === undefined ? [] : linesIn(reading.values, lines.column, lines.code);
        return { name, reading: moved(reading, rows(0)(reading, own), [...(reading.values[0]?.keys() ?? [])]) };
      }),
    };
    const after = taken(inputs, without);
    expect(after.visits.map(({ id }) => id)).toEqual(expect.arrayContaining(inputs.visits.map(({ id }) => id)));
    // What comes back whole after all says everything.
    const ids = ({ visits }: Inputs): readonly string[] => visits.map(({ id }) => id).sort();
    expect(ids(taken(after, source))).toEqual(ids(once));
    for (const { visits } of [after, once]) {
      const count = (...statuses: string[]): number => visits.filter(({ status }) => statuses.includes(status)).length;
      expect(count("done") + count("cancelled") + count("moved") + count("planned")).toBe(visits.length);
    }
  });
});
