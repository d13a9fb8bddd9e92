import type { UniverEngine } from "../../../src/workbench/engine/engine";
import { openHeadless } from "../../../src/workbench/engine/headless";
import {
  ICommandService,
  SetFormulaCalculationNotificationMutation,
  TriggerCalculationController,
} from "../../../src/workbench/engine/univer/univer";

const cell = (value: number | null, formula: string | null = null) => ({ value, formula });

test("what is edited while a calculation is about to end is calculated, too", async () => {
  const engine = openHeadless() as UniverEngine;
  const { cells } = engine.activeSheet();
  const shown = (): unknown => cells.read({ row: 0, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value;
  cells.write(0, 0, [[cell(1), cell(null, "=A1*2")]]);
  await engine.settle();
  expect(shown()).toBe(2);

  const injector = engine.univer.__getInjector();
  const clock = injector.get(TriggerCalculationController) as unknown as {
    readonly _setTimeoutKey: { readonly _onTimeout?: (() => void) | null };
  };
  let edited = false;
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    const isEnd = id === SetFormulaCalculationNotificationMutation.id && !(params as { readonly stageInfo?: object | null }).stageInfo;
    if (!isEnd || edited) return;
    edited = true;
    cells.write(0, 0, [[cell(7)]]);
    // A tenth of a second later, on a machine that has not come to the end of the calculation yet.
    clock._setTimeoutKey._onTimeout?.();
  });
  cells.write(0, 0, [[cell(5)]]);
  await engine.settle();
  expect(edited).toBe(true);
  expect(shown()).toBe(14);
  engine.dispose();
});

test("what is edited without asking for it is calculated soon", async () => {
  const engine = openHeadless();
  const { cells } = engine.activeSheet();
  cells.write(0, 0, [[cell(1), cell(null, "=A1*2")]]);
  while (engine.calculation.isStale) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(cells.read({ row: 0, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(2);
  engine.dispose();
});

test("a workbook that is closed while something waits is left in peace", async () => {
  const engine = openHeadless();
  engine.activeSheet().cells.write(0, 0, [[cell(1), cell(null, "=A1*2")]]);
  void engine.settle();
  engine.activeSheet().cells.write(0, 0, [[cell(2)]]);
  engine.dispose();
  await new Promise((resolve) => setTimeout(resolve, 300));
});
