import type { UniverEngine } from "../../../src/workbench/engine/engine";
import { openHeadless } from "../../../src/workbench/engine/headless";
import { ICommandService } from "../../../src/workbench/engine/univer/univer";

test("after a command of the user's was refused, or while one is going on, looks change and formulas stay", async () => {
  const engine = openHeadless() as UniverEngine;
  const { cells } = engine.activeSheet();
  const area = { row: 0, column: 0, rows: 1, columns: 2 };
  cells.write(0, 0, [
    [
      { value: 1, formula: null },
      { value: null, formula: "=A1*2" },
    ],
  ]);
  await engine.settle();

  const commands = engine.univer.__getInjector().get(ICommandService);
  const refusing = commands.beforeCommandExecuted(({ id }) => {
    if (id === "sheet.command.insert-row") throw new Error("refused");
  });
  await expect(commands.executeCommand("sheet.command.insert-row", {})).rejects.toThrow("refused");
  refusing.dispose();

  cells.setStyle(area, { bold: true });
  cells.finish();
  await engine.settle();
  expect(cells.read(area)[0]?.[1]).toMatchObject({ value: 2, formula: "=A1*2" });
  expect(cells.styles(area)[0]?.[1]?.bold).toBe(true);
  engine.dispose();
});
