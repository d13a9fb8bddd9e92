import type { Area } from "../../../src/workbench/engine/area/area";
import type { UniverEngine } from "../../../src/workbench/engine/engine";
import { openHeadless } from "../../../src/workbench/engine/headless";
import {
  ICommandService,
  IDependencyManagerService,
  SetFormulaCalculationResultMutation,
  type RTree,
} from "../../../src/workbench/engine/univer/univer";

const cell = (value: number | null, formula: string | null = null) => ({ value, formula });

let engine: UniverEngine;
beforeEach(() => {
  engine = openHeadless() as UniverEngine;
});
afterEach(() => {
  engine.dispose();
});

const addRule = (sheet: string, area: Area, formula: string): string =>
  engine.conditionalFormats(sheet).add({
    areas: [area],
    rule: { type: "Custom", formula },
    look: { fill: "#ff0000" },
    stopIfTrue: false,
  });

test("rules for many cells leave the cells that they read in their order", async () => {
  const { cells, id } = engine.activeSheet();
  const finishes = (): readonly unknown[] => cells.read({ row: 0, column: 1, rows: 10, columns: 1 }).map(([one]) => one?.value);
  addRule(id, { row: 0, column: 4, rows: 10, columns: 10 }, "=$B1>$B$10/2");
  await engine.settle();
  const rows = Array.from({ length: 10 }, (_, row) => row + 1);
  cells.write(
    0,
    0,
    rows.map((row) => [cell(1), cell(null, row === 1 ? "=A1" : `=A${row}+MAX($C$1:$C${row - 1})`), cell(null, `=N(B${row})`)]),
  );
  await engine.settle();
  expect(finishes()).toEqual(rows);
  cells.write(0, 0, [[cell(5)]]);
  await engine.settle();
  expect(finishes()).toEqual(rows.map((row) => row + 4));
});

describe("two sheets", () => {
  const sheets = async () => {
    const first = engine.activeSheet();
    const other = engine.addSheet("Other");
    first.cells.write(0, 0, [[cell(1), cell(null, "=A1*2"), cell(null, "=SUM(B:B)")]]);
    other.cells.write(0, 0, [[cell(null, "=Sheet1!B1+1")], [cell(null, "=SUM(Sheet1!B1:C9)")], [cell(null, "=SUM(Sheet1!B:C)")]]);
    await engine.settle();
    return { first, other };
  };

  test("formulas that went with their sheet are not looked for", async () => {
    const complaints = jest.spyOn(console, "error").mockImplementation();
    const { first, other } = await sheets();
    other.insert("row", 1, 1);
    await engine.settle();
    first.cells.write(0, 0, [[cell(5)]]);
    await engine.settle();
    expect(other.cells.read({ row: 0, column: 0, rows: 4, columns: 1 }).map(([one]) => one?.value)).toEqual([11, null, 20, 20]);
    engine.removeSheet(other.id);
    await engine.settle();
    first.cells.write(0, 0, [[cell(6)]]);
    await engine.settle();
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });

  test("a rule that reads a sheet goes on being calculated when rows were inserted there", async () => {
    const { first, other } = await sheets();
    addRule(first.id, { row: 0, column: 4, rows: 1, columns: 1 }, "=Other!$A$9>3");
    // Univer begins all rules anew where the changed sheet has none.
    addRule(other.id, { row: 20, column: 4, rows: 1, columns: 1 }, "=A9>3");
    await engine.settle();
    other.cells.write(8, 0, [[cell(1)]]);
    await engine.settle();
    other.insert("row", 12, 1);
    await engine.settle();
    const calculated: string[] = [];
    engine.univer
      .__getInjector()
      .get(ICommandService)
      .onCommandExecuted(({ id, params }) => {
        if (id !== SetFormulaCalculationResultMutation.id) return;
        const { unitOtherData } = params as { readonly unitOtherData: Readonly<Record<string, object>> };
        calculated.push(...Object.values(unitOtherData).flatMap((bySheet) => Object.keys(bySheet)));
      });
    other.cells.write(8, 0, [[cell(5)]]);
    await engine.settle();
    expect(calculated).toContain(first.id);
  });
});

test("what a formula reads is noted once", async () => {
  const { cells, id } = engine.activeSheet();
  const { _dependencyRTreeCache: readings } = engine.univer.__getInjector().get(IDependencyManagerService) as unknown as {
    readonly _dependencyRTreeCache: RTree;
  };
  cells.write(0, 0, [[cell(1), cell(null, "=SUM(A1:A3)")]]);
  for (const value of [2, 3, 4]) {
    await engine.settle();
    expect(readings.getTree(engine.context.unitId, id).all()).toHaveLength(1);
    cells.write(0, 0, [[cell(value)]]);
  }
});
