/**
 * Monthly plans say the first layout, though what their rows are called has changed since it was first used: only rows of clients and the
 * columns are read by their tags, and these are what they were. Neither does this version misread a plan of an earlier one, nor the other
 * way round; a layout of its own would make earlier versions refuse what they can read.
 */
import { readFileSync } from "node:fs";
import { compileF4 } from "../../../src/forms/F4/compileF4";
import { parseF4 } from "../../../src/forms/F4/parseF4";
import { tagsOf } from "../../../src/forms/F4/tags";
import { readXlsx } from "../../../src/returned/readXlsx";
import { readingOf, type Reading } from "../../../src/sheet/spec/reading";
import { FIRST_MONTH, placesF4, YEAR } from "../../../src/forms/F4/places";
import { rowsOf } from "../../../src/forms/F4/report";
import { closing, planFile, reported, underway } from "./courses";

const FIXTURES = [
  ["zh-CN", "F4-full-zh-CN", 0],
  ["zh-CN", "F4-half-zh-CN", 1],
  ["en", "F4-noted-en", 0],
  ["en", "F4-libreoffice-en", 2],
] as const;

async function read(name: string): Promise<Reading> {
  const read = await readXlsx(new Uint8Array(readFileSync(`test/fixtures/earlier/${name}.xlsx`)));
  const [sheet] = read.type === "Workbook" ? read.sheets : [];
  if (!sheet) throw new Error(JSON.stringify(read));
  return sheet.reading;
}

describe.each(FIXTURES)("%s: %s", (language, name, manager) => {
  const { course, texts } = underway(planFile(language, "src/commands/plan/samples"));
  const today = tagsOf(readingOf(compileF4(course, texts, { manager, month: 3 })));

  test("what is read by its tag is tagged as today, and so it is in an earlier version", async () => {
    const there = tagsOf(await read(name));
    const isRead = ([tag]: readonly [string, number]): boolean => tag.startsWith("[");
    const readTags = (tags: ReadonlyMap<string, number> = new Map()) => [...tags].filter(isRead).map(([tag]) => tag);
    expect(readTags(today?.rows)).toEqual(readTags(there?.rows));
    expect([...(today?.columns.keys() ?? [])]).toEqual([...(there?.columns.keys() ?? [])]);
    expect(readTags(today?.rows).length).toBeGreaterThan(0);
  });

  test("headings, targets and totals are held against what was handed out, wherever rows went", async () => {
    const reading = await read(name);
    expect(parseF4(reading, course, texts)?.problems).toEqual([]);
    const planned = tagsOf(reading)?.rows.get("row 9") ?? -1;
    const values = reading.values.map((row, at) => (at === planned ? row.map((cell, column) => (column === 6 ? 999 : cell)) : row));
    expect(parseF4({ ...reading, values }, course, texts)?.problems).toMatchObject([
      { level: "notice", at: [`G${planned + 1}`], detail: { type: "PrintedChanged", found: "999" } },
    ]);
  });
});

test("a workbook that was handed out after closing, before 原计划 and 现计划 had rows, is held against what it said", () => {
  const { course, texts } = underway(closing(reported(planFile("zh-CN", "src/commands/plan/samples"), 2), 2));
  const { values, ...reading } = readingOf(compileF4(course, texts, { manager: 0, month: 3 }));
  const { inputs, accounts } = course.current;
  const places = placesF4(inputs, rowsOf(accounts, 0).length, course.closed);
  const former = values
    .map((cells, row) =>
      cells.map((cell, column) => {
        const metric = inputs.metrics.findIndex((_, at) => places.target(at).planned === row);
        if (row === places.noteRow && column === 0) return "1月-2月已月结：……";
        return metric >= 0 && column === YEAR ? values[places.years?.(metric).current ?? -1]?.[YEAR] : cell;
      }),
    )
    .filter((_, row) => places.formerRow(row) !== null);
  expect(former).toHaveLength(values.length - 2 * inputs.metrics.length);
  expect(parseF4({ ...reading, values: former }, course, texts)?.problems).toMatchObject([{ detail: { type: "ReportEmpty" } }]);
  const retyped = former.map((cells, row) =>
    row === (places.formerRow(places.clients(0).total) ?? 0) ? cells.map((cell, column) => (column === FIRST_MONTH ? 7 : cell)) : cells,
  );
  expect(parseF4({ ...reading, values: retyped }, course, texts)?.problems).toContainEqual(
    expect.objectContaining({ detail: expect.objectContaining({ type: "PrintedChanged", found: "7" }) as unknown }),
  );
});
