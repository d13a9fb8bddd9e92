import { blankInputs } from "../../../src/forms/input/blankInputs";
import { compileInput } from "../../../src/forms/input/compileInput";
import { parseInput } from "../../../src/forms/input/parseInput";
import { allTexts } from "../../../src/i18n/allTexts";
import { validate } from "../../../src/plan/file/validate";
import type { Inputs } from "../../../src/plan/inputs/inputs";
import type { SheetKey } from "../../../src/sheet/place/place";
import { readingOf, type Reading } from "../../../src/sheet/spec/reading";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { exampleNamed } from "../examples";

/** What a user sees of a new input: how wide it is, what stands where, and where pasted cells land. */

const languages = ["zh-CN", "en"] as const;
const sheetsOf = (inputs: Inputs) => compileInput(inputs, allTexts(inputs.language));
const blank = (language: (typeof languages)[number]) => blankInputs(2026, allTexts(language));

/** Characters across, without what is hidden. */
function shownWidth({ widths, hidden }: SheetSpec): number {
  return widths.reduce((sum, width, column) => sum + (hidden?.columns.includes(column) ? 0 : width), 0);
}

/** Headings of a table that are seen, in order. */
function shownHeadings({ tables = [], hidden, ...spec }: SheetSpec, name: string): readonly unknown[] {
  const area = tables.find((table) => table.name === name)?.area ?? { row: 0, column: 0, columns: 0 };
  const head = readingOf({ ...spec, tables }).values[area.row] ?? [];
  return head.slice(area.column, area.column + area.columns).filter((_, at) => !hidden?.columns.includes(area.column + at));
}

// 1366 pixels less the row numbers are some 188 characters; with the pane beside it 135.
test.each([
  ["zh-CN", 137, exampleNamed("sample-zh-CN").inputs],
  ["en", 162, exampleNamed("sample-en").inputs],
  ["zh-CN", 127, blank("zh-CN")],
  ["en", 145, blank("en")],
] as const)("what every plan says fits on a screen (%s, %d)", (_, most, inputs) => {
  expect(shownWidth(sheetsOf(inputs)[0])).toBeLessThanOrEqual(most);
});

test("names of clients that are pasted into a new plan are not cut", () => {
  for (const language of languages) expect(sheetsOf(blank(language))[1]?.widths[0]).toBeGreaterThanOrEqual(20);
});

test("no table stands above another, on any sheet, and none of the input is left out", () => {
  for (const language of languages) {
    const specs = sheetsOf(blank(language));
    for (const { tables = [] } of specs)
      for (const one of tables)
        for (const other of tables)
          if (one !== other && one.area.column < other.area.column)
            expect(one.area.column + one.area.columns).toBeLessThan(other.area.column);
    expect(specs.flatMap(({ tables = [] }) => tables).length).toBe(11);
  }
});

test("ids are hidden behind what is seen", () => {
  const [target, clients] = sheetsOf(exampleNamed("sample-zh-CN").inputs);
  expect(shownHeadings(target, "TC_Products")).toEqual(["产品", "用户数目标", "收入目标", "预计退订率"]);
  expect(shownHeadings(target, "TC_Managers")).toEqual(["客户经理", "分管区域/客户", "权重", "起始", "爬坡"]);
  expect(shownHeadings(clients, "TC_Clients").slice(0, 4)).toEqual(["集团客户", "客户经理", "类别", "集团彩铃 · 用户数"]);
  expect(shownHeadings(clients, "TC_Clients")).not.toContain("编号");
  const { inputs } = exampleNamed("sample-zh-CN");
  const numbered = { ...inputs, clients: inputs.clients.map((client, i) => (i === 0 ? client : { ...client, no: i })) };
  const [, withNumbers] = sheetsOf(numbered);
  expect(shownHeadings(withNumbers, "TC_Clients")).toEqual(shownHeadings(clients, "TC_Clients"));
  // A row that was copied, hidden number and all, has none of its own.
  const { area } = withNumbers.tables?.[0] ?? { area: { row: 0, rows: 0, column: 0, columns: 0 } };
  const reading = readingOf(withNumbers);
  const values = reading.values.map((row, at) =>
    at === area.row + 1 ? row.map((cell, column) => (column === area.columns - 2 ? 1 : cell)) : row,
  );
  const sheets = new Map([...sheetsOf(numbered).map((spec) => [spec.key, readingOf(spec)] as const), ["Clients", { ...reading, values }]]);
  expect((parseInput(sheets).file["clients"] as readonly { readonly no?: number }[]).slice(0, 3).map(({ no }) => no)).toEqual([
    1,
    undefined,
    2,
  ]);
});

/** The sheets of a new plan with cells pasted into tables, from their first row on. */
function pasted(language: (typeof languages)[number], tables: Readonly<Record<string, readonly (readonly unknown[])[]>>) {
  const readings = sheetsOf(blank(language)).map((spec): readonly [SheetKey, Reading] => {
    const reading = readingOf(spec);
    const values = reading.values.map((row) => [...row]);
    for (const [name, rows] of Object.entries(tables)) {
      const area = reading.areas[name];
      if (area)
        rows.forEach((cells, row) =>
          cells.forEach((cell, column) => ((values[area.row + 1 + row] as unknown[])[area.column + column] = cell)),
        );
    }
    return [spec.key, { ...reading, values }];
  });
  return parseInput(new Map(readings));
}

test.each(languages)("clients with last year's users, pasted into a new plan, weigh by them (%s)", (language) => {
  const { file, problems, placeOf } = pasted(language, {
    TC_Products: [
      ["P", 300, 3000],
      ["Q", 100, 1000],
    ],
    TC_Managers: [["Ann"], ["Bob"]],
    TC_Clients: [
      ["One", "Ann", "A", 40],
      ["Two", "Bob", "B", 0],
      ["Three", "Bob", "B"],
    ],
  });
  expect(problems).toEqual([]);
  const { inputs } = validate(file);
  expect(inputs?.clients.map(({ id }) => id)).toEqual(["One", "Two", "Three"]);
  // By product, then by metric: shared as the targets are.
  expect(inputs?.clients.map(({ basis }) => basis)).toEqual([
    [
      [30, null],
      [10, null],
    ],
    [
      [0, null],
      [0, null],
    ],
    [
      [null, null],
      [null, null],
    ],
  ]);
  expect(placeOf(["clients", 0, "basis", "Q", "users"])).toEqual({ sheet: "InputClients", address: "D4" });
});

test("what is no amount under all products is a problem at its cell", () => {
  const { file, placeOf } = pasted("en", {
    TC_Products: [["P", 300, 3000]],
    TC_Managers: [["Ann"]],
    TC_Clients: [["One", "Ann", "A", "many"]],
  });
  const [problem] = validate(file).problems.filter(({ level }) => level === "error");
  expect([problem?.detail.type, problem && placeOf(problem.at)]).toEqual(["WrongKind", { sheet: "InputClients", address: "D4" }]);
});

test("a table that was moved to another of the sheets is read there", () => {
  const { inputs } = exampleNamed("sample-en");
  const readings = new Map(sheetsOf(inputs).map((spec) => [spec.key, readingOf(spec)]));
  const [target, clients] = [readings.get("Input"), readings.get("InputClients")];
  const area = clients?.areas["TC_Clients"];
  if (!target || !clients || !area) throw new Error("no clients");
  const [row, column] = [30, 5];
  const values = target.values.map((line) => [...line]);
  for (let line = 0; line < area.rows; line += 1) {
    const own = (values[row + line] ??= []);
    clients.values[area.row + line]?.forEach((cell, at) => (own[column + at] = cell));
  }
  const padded = Array.from({ length: row + area.rows }, (_, line) => Array.from(values[line] ?? [], (cell) => cell ?? ""));
  readings.set("Input", { ...target, values: padded, areas: { ...target.areas, TC_Clients: { ...area, row, column } } });
  readings.set("InputClients", { ...clients, values: [], areas: {} });
  const { file, problems, placeOf } = parseInput(readings);
  expect(problems).toEqual([]);
  expect(validate(file).inputs).toEqual(inputs);
  expect(placeOf(["clients", 0, "manager"])).toEqual({ sheet: "Input", address: "G32" });
});
