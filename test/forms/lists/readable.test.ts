/** Record sheets of a lived half year, in print: nothing is smaller than seven points, nothing is cut, no number touches a text. */
import { compileChanges } from "../../../src/forms/changes/compileChanges";
import { compileList } from "../../../src/forms/lists/compileList";
import * as tables from "../../../src/forms/lists/tables";
import { FORM_TEXTS } from "../../../src/forms/texts";
import { styles } from "../../../src/sheet/look/styles";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { factsFor, LIVED } from "../checked/lived";

/** Of A4 between our margins, in points, and how much wider columns are in Chinese fonts. */
const [PAGE, WIDER, FONT] = [750, 8 / 7, 11];

const shown = LIVED.flatMap(({ language, file, on }) => {
  const { inputs } = factsFor(file, on).course.current;
  const texts = FORM_TEXTS[language];
  const lists = Object.values(tables).flatMap((table) => (typeof table === "object" ? [compileList(table, inputs, texts)] : []));
  return [...lists, compileChanges(inputs, texts)].map((sheet) => ({ language, key: sheet.key, sheet }));
});

test.each(shown)("$key in $language", ({ sheet }) => {
  expect(scaleOf(sheet) * FONT).toBeGreaterThanOrEqual(7);
  expect(sheet.print.titleRows).toBeGreaterThan(0);
  const codes = sheet.ids?.columns.flatMap((id, column) => (/\bid$|^visit$/.test(String(id)) ? [column] : [])) ?? [];
  expect(sheet.hidden?.columns ?? []).toEqual(codes);
  for (const { style, format, cells, column } of sheet.blocks) {
    const isNumber = cells.some((row) => row.some((cell) => typeof cell === "number"));
    if (!isNumber || styles[style].horizontal !== "General") continue;
    expect([column, format]).toEqual([column, expect.stringMatching(/_ $/)]);
  }
});

/** How far print is shrunk: one page wide, or side by side at a size of its own. */
function scaleOf({ widths, hidden, print }: SheetSpec): number {
  if (print.sides) return print.sides.scale / 100;
  const seen = widths.filter((_, column) => !hidden?.columns.includes(column));
  return Math.min(1, PAGE / WIDER / seen.reduce((sum, width) => sum + (7 * width + 5) * 0.75, 0));
}

test.each(LIVED)("a PivotTable over visits, entries of the log and tasks of $name finds what it groups by", ({ language, file, on }) => {
  const { inputs } = factsFor(file, on).course.current;
  const texts = FORM_TEXTS[language];
  const names = inputs.managers.map(({ name }) => name);
  for (const [table, entries] of [
    [tables.VISITS_TABLE, inputs.visits],
    [tables.LOG_TABLE, inputs.log],
    [tables.TASKS_TABLE, inputs.tasks],
  ] as const) {
    const { blocks, merges, tables: [area] = [] } = compileList(table, inputs, texts);
    const { row = 0, rows = 0 } = area?.area ?? {};
    expect([merges.filter((each) => each.row >= row), area?.name]).toEqual([[], table.name]);
    const column = (field: string): readonly unknown[] => {
      const at = table.columns.indexOf(field);
      return blocks.filter((each) => each.row > row && each.column === at).flatMap(({ cells }) => cells.map(([cell]) => cell));
    };
    const headings = blocks.filter((each) => each.row === row).flatMap(({ cells }) => cells[0] ?? []);
    expect(new Set(headings.map(String)).size).toBe(table.columns.length);
    expect(headings).not.toContain("");
    // An entry is one row, under one name a manager; days are days. Groups add up to what there is.
    const [whose, days] = [column("manager").slice(0, entries.length), column("date").slice(0, entries.length)];
    expect(rows - 1).toBe(Math.max(12, entries.length));
    expect(whose.filter((name) => !names.includes(String(name)))).toEqual([]);
    expect(days.filter((day) => typeof day !== "number")).toEqual([]);
    const ofEach = inputs.managers.map(({ id, name }) => [
      whose.filter((one) => one === name).length,
      entries.filter((entry) => entry.manager === id).length,
    ]);
    expect(ofEach.map(([shownOf]) => shownOf)).toEqual(ofEach.map(([, own]) => own));
  }
});
