import { isExplained, shownAt } from "../../src/forms/workbook/shownAt";
import { roleOf } from "../../src/sheet/spec/role";
import type { Role, Cell, SheetSpec } from "../../src/sheet/spec/spec";
import { byIdentity, inA1, type IdsOf } from "../../src/sheet/formula/byIdentity";
import { formulaCells } from "../../src/sheet/formula/formulaCells";
import { cellOf, idOf, idsAt } from "../../src/sheet/place/identity";
import { compileAll } from "../../src/forms/workbook/compileAll";
import { formOf } from "../../src/forms/forms";
import { FORM_TEXTS } from "../../src/forms/texts";
import { formYear } from "../support/formYear";
import { allSheets } from "./allSheets";
import { examples } from "./allExamples";
import { scoreSheets } from "./F9/cards";

interface Found {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly role: Role;
}

function cellsOf({ blocks }: SheetSpec): readonly Found[] {
  return blocks.flatMap((block) =>
    block.cells.flatMap((line, r) =>
      line.map((cell, c) => ({ row: block.row + r, column: block.column + c, cell, role: roleOf(block, cell, c) })),
    ),
  );
}

describe.each(examples)("the sheets of $name", ({ plan, texts: words, specs }) => {
  test("every cell has one role", () => {
    const scores = plan.inputs.changes.length > 0 ? [] : scoreSheets({ ...plan, inputs: { ...plan.inputs, actuals: [] } });
    for (const spec of [...specs, ...scores]) {
      const cells = cellsOf(spec).map(({ row, column }) => `${row}:${column}`);
      expect([spec.key, cells.length - new Set(cells).size]).toEqual([spec.key, 0]);
    }
  });

  test("every number of F1, F2 and F3 is found again by what its row and its column are, and is a leaf, a total or computed", () => {
    for (const spec of specs.filter(({ key }) => isExplained(key))) {
      const { ids = { rows: [], columns: [] } } = spec;
      for (const own of [ids.rows, ids.columns].map((all) => all.filter((id) => id !== null))) expect(new Set(own).size).toBe(own.length);
      const rows = new Map(cellsOf(spec).map((found) => [`${found.row}:${found.column}`, found]));
      const wrong = [...rows.values()].filter(({ row, column, cell, role }) => {
        if (cell === null || typeof cell === "string") return false;
        const found = cellOf(ids, ids.rows[row] ?? "", ids.columns[column] ?? "");
        if (found?.row !== row || found.column !== column) return true;
        if (role === "computed") return false;
        const names = [0, 1].map((at) => String(rows.get(`${row}:${at}`)?.cell ?? ""));
        const isMade = role === "leaf" ? typeof cell === "number" : (role === "total" || role === "target") && typeof cell === "object";
        return !isMade || shownAt(plan, words, spec.key, { row, column }, names) === null;
      });
      expect([spec.key, wrong]).toEqual([spec.key, []]);
    }
  });
});

describe.each(allSheets)("the formulas of $name", ({ specs }) => {
  const ids = new Map(specs.map((spec) => [spec.key, spec.ids ?? null]));
  const asCompiled: IdsOf = (key) => ids.get(key) ?? null;

  test("refer to nothing but cells that are known by what they are, each by another name", () => {
    const lost = specs.flatMap((spec) =>
      [...formulaCells(spec)].flatMap(({ row, column, cell: { formula } }) => {
        const meant = byIdentity(formula, spec.key, asCompiled);
        return meant !== null && inA1(meant, spec.key, asCompiled) === formula ? [] : [{ sheet: spec.key, row, column, formula, meant }];
      }),
    );
    expect(lost).toEqual([]);
  });

  test("no two cells of a sheet are the same by what they are", () => {
    for (const spec of specs) {
      const names = cellsOf(spec).flatMap((cell) => {
        const is = idsAt(spec.ids ?? { rows: [], columns: [] }, cell);
        return is === null ? [] : [`${is.row}|${is.column}`];
      });
      expect([spec.key, names.length - new Set(names).size]).toEqual([spec.key, 0]);
    }
  });
});

test("formulas that stand until they are typed over are completions of cards and score sheets, and what is looked up of visits", () => {
  const found = allSheets.flatMap(({ specs }) =>
    specs.flatMap((spec) =>
      cellsOf(spec).flatMap(({ row, column, role }) =>
        role === "suggestion" ? [`${formOf(spec.key)?.id} ${idsAt(spec.ids ?? { rows: [], columns: [] }, { row, column })?.column}`] : [],
      ),
    ),
  );
  expect([...new Set(found)]).toEqual([
    "F6 place",
    "F6 title",
    "F6 phone",
    "F7 time",
    "F7 task",
    "F8 date",
    "F8 place",
    "F8 client",
    "F8 purpose",
    "F9 completion",
    "F10 selfCompletion",
    "F10 supervisorCompletion",
  ]);
});

test("what rows and columns are does not depend on the language", () => {
  const { plan } = examples[0] as (typeof examples)[number];
  const [chinese, english] = (["zh-CN", "en"] as const).map((language) =>
    compileAll(formYear(plan), FORM_TEXTS[language]).map(({ key, ids, blocks }) => [key, ids, blocks.map(({ role }) => role ?? null)]),
  );
  expect(english).toEqual(chinese);
});

test("idOf(…parts) keeps parts apart, whatever they contain", () => {
  expect(idOf("a:b", "c")).not.toBe(idOf("a", "b:c"));
  expect(idOf("a%3Ab")).not.toBe(idOf("a:b"));
});
