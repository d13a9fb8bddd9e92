import { isExplained, shownAt } from "../../src/forms/workbook/shownAt";
import { roleOf } from "../../src/sheet/spec/role";
import type { Role, Cell, SheetSpec } from "../../src/sheet/spec/spec";
import { cellOf, idOf } from "../../src/sheet/place/identity";
import { compileAll } from "../../src/forms/workbook/compileAll";
import { FORM_TEXTS } from "../../src/forms/texts";
import { formYear } from "../support/formYear";
import { exampleFiles, examples } from "./examples";
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
      for (const { row, column, cell, role } of rows.values()) {
        if (cell === null || typeof cell === "string") continue;
        const [rowId, columnId] = [ids.rows[row] ?? "", ids.columns[column] ?? ""];
        expect(cellOf(ids, rowId, columnId)).toEqual({ row, column });
        expect(["leaf", "total", "computed"]).toContain(role);
        if (role !== "computed") expect(typeof cell).toBe(role === "leaf" ? "number" : "object");
        const names = [0, 1].map((at) => String(rows.get(`${row}:${at}`)?.cell ?? ""));
        expect(role === "heading" || shownAt(plan, words, spec.key, { row, column }, names) !== null).toBe(true);
      }
    }
  });
});

test("what rows and columns are does not depend on the language", () => {
  const { plan } = examples.find(({ name }) => name === exampleFiles[0]?.name) as (typeof examples)[number];
  const [chinese, english] = (["zh-CN", "en"] as const).map((language) =>
    compileAll(formYear(plan), FORM_TEXTS[language]).map(({ key, ids, blocks }) => [key, ids, blocks.map(({ role }) => role ?? null)]),
  );
  expect(english).toEqual(chinese);
});

test("idOf(…parts) keeps parts apart, whatever they contain", () => {
  expect(idOf("a:b", "c")).not.toBe(idOf("a", "b:c"));
  expect(idOf("a%3Ab")).not.toBe(idOf("a:b"));
});
