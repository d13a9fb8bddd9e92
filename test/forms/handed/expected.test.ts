import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FORM_TEXTS } from "../../../src/forms/texts";
import { compileHandedOut } from "../../../src/forms/workbook/compileHandedOut";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { print } from "../../../src/sheet/print";
import { factsFor, LIVED } from "../checked/lived";

/** What a manager of each lived team is handed out with the last month that he has lived: F5 to F8, what is checked, the lists behind. */
const shown = LIVED.map(({ name, language, file, on }) => {
  const { course } = factsFor(file, on);
  const of = { manager: language === "en" ? 1 : 3, month: 6 };
  return { name, specs: compileHandedOut(course, FORM_TEXTS[language], of).map((spec) => ({ form: spec.key.split("_")[0] ?? "", spec })) };
});

describe.each(shown)("printed forms of a manager of $name", ({ name, specs }) => {
  const folder = join(__dirname, "../../expected/handed", name);
  if (process.env["UPDATE"]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const { form, spec } of specs) writeFileSync(join(folder, `${form}.txt`), print(spec));
  }
  test.each(specs)("$form is as reviewed", ({ form, spec }) => {
    expect(print(spec) === readFileSync(join(folder, `${form}.txt`), "utf8")).toBe(true);
  });
});

/** Plans whose months begin on a Monday, on a Sunday, and February. */
const months = [
  ["zh-CN", 6],
  ["zh-CN", 11],
  ["zh-CN", 2],
  ["en", 2],
] as const;

test.each(months)("in %s, month %i: no page ends within a day, or within a week that fits a page", (language, month) => {
  const { file, on } = LIVED.find((team) => team.language === language) ?? LIVED[0];
  const specs = compileHandedOut(factsFor(file, on).course, FORM_TEXTS[language], { manager: 1, month });
  const { breaks: lists = [], bands } = pagesOf(specs, "F7");
  expect(lists.length).toBeGreaterThan(0);
  expect(lists.filter((row) => !bands.includes(row))).toEqual([]);
  // Two days a page, in every language.
  expect(lists.length).toBeLessThanOrEqual(Math.ceil(bands.length / 2));
  for (const form of ["F6", "F8"]) {
    const { breaks, days } = pagesOf(specs, form);
    expect(breaks.length).toBeGreaterThan(0);
    const torn = breaks.filter((row) => days[row] !== undefined && days[row] !== "" && days[row] === days[row - 1]);
    expect([form, torn]).toEqual([form, []]);
  }
});

/** The rows that begin a page, those of bands, and what the column of days says by row. */
function pagesOf(specs: readonly SheetSpec[], form: string) {
  const spec = specs.find(({ key }) => key.startsWith(form));
  const days = spec?.blocks.find(({ column, style, cells }) => column === 0 && style === "inputMark" && cells.length > 1);
  const said = (days?.cells ?? []).map(([cell]) => String(cell !== null && typeof cell === "object" ? cell.value : (cell ?? "")));
  return {
    breaks: spec?.print.breaks ?? [],
    bands: (spec?.blocks ?? []).flatMap(({ style, row }) => (style === "band" ? [row] : [])),
    days: [...Array.from({ length: days?.row ?? 0 }, () => ""), ...said],
  };
}
