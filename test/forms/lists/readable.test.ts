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
