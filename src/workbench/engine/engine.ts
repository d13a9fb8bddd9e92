/**
 * A spreadsheet engine as the host needs it: sheets, names, selection, recalculation, functions of our own. Univer does
 * the work, in Node without a window or in a page with its grid; `light/` keeps cells without calculating them.
 */
import type { Area } from "./area/area";
import { patchCellReading } from "./univer/cellReading";
import { createCharts, type Charts } from "./objects/charts";
import { createConditionalFormats, type ConditionalFormats } from "./rules/conditionalFormats";
import { createContext, fromUniverRange, toUniverRange, worksheetOf, type Context } from "./workbook/context";
import { createRegisterFunction, edate, type RegisterFunction } from "./customFunctions";
import { emptySheet } from "./workbook/emptyWorkbook";
import { listen, type EngineEvent, type Unsubscribe } from "./events";
import { patchCalculationOrder } from "./univer/calculationOrder";
import { patchDependencies } from "./univer/dependencies";
import { patchFormulaData } from "./univer/formulaData";
import { patchInsertedRules } from "./rules/insertedRules";
import { patchLexer } from "./univer/lexer";
import { patchOpenRules } from "./rules/openRules";
import { createNames, type Names } from "./objects/names";
import { createRecalculation, type Recalculation } from "./recalculation";
import { createSheet, type Sheet } from "./cells/sheet";
import { createSideStore, type SideStore } from "./workbook/sideStore";
import { createTables, type Tables } from "./objects/tables";
import { createValidations, type Validations } from "./rules/validations";
import type { FUniver, Univer } from "./univer/univer";

export interface Engine {
  /** The workbook's. */
  readonly name: string;
  /** In the order of their tabs. */
  sheets(): readonly Sheet[];
  /** By id. */
  sheet(id: string): Sheet | null;
  /** A new last sheet; the active one stays active. */
  addSheet(name: string): Sheet;
  removeSheet(id: string): void;
  activeSheet(): Sheet;
  activate(id: string): void;
  selection(): { readonly sheet: Sheet; readonly area: Area };
  select(sheetId: string, area: Area): void;
  readonly names: Names;
  readonly tables: Tables;
  conditionalFormats(sheetId: string): ConditionalFormats;
  validations(sheetId: string): Validations;
  readonly charts: Charts;
  readonly side: SideStore;
  /** Returns once every cell has its look and every formula shows its value, as far as the engine calculates of itself. */
  settle(): Promise<void>;
  readonly calculation: Recalculation;
  registerFunction: RegisterFunction;
  listen(listener: (event: EngineEvent) => void): Unsubscribe;
  dispose(): void;
}

/** With what a page needs to draw it. */
export interface UniverEngine extends Engine {
  readonly univer: Univer;
  readonly api: ReturnType<typeof FUniver.newAPI>;
  readonly context: Context;
}

/** For a Univer that has its plugins; it opens an empty workbook where there is none. Call it once. */
export function createEngine(univer: Univer, api: ReturnType<typeof FUniver.newAPI>): UniverEngine {
  patchLexer(api);
  patchFormulaData(univer);
  patchDependencies(univer);
  patchCellReading();
  patchOpenRules();
  patchCalculationOrder();
  const context = createContext(univer, api);
  patchInsertedRules(univer);
  const registerFunction = createRegisterFunction(univer, api);
  registerFunction("EDATE", edate);
  const side = createSideStore();
  const known = new Map<string, Sheet>();
  const { workbook } = context;
  const ids = (): string[] =>
    workbook
      .getWorkbook()
      .getSheets()
      .map((each) => each.getSheetId());

  const sheet = (id: string): Sheet | null => {
    if (context.worksheet(id) === null) return null;
    const found = known.get(id) ?? createSheet(context, id);
    known.set(id, found);
    return found;
  };
  const existing = (id: string): Sheet => {
    const found = sheet(id);
    if (found === null) throw new Error(`There is no sheet ${id}.`);
    return found;
  };
  const charts = createCharts(side);
  listen(context, (event) => {
    if (event.type === "shifted") charts.shift(ids(), event.shift);
  });
  const calculation = createRecalculation(univer);
  const activeSheet = (): Sheet => existing(workbook.getActiveSheet().getSheetId());

  return {
    univer,
    api,
    context,
    get name() {
      return workbook.getName();
    },
    sheets: () => ids().map(existing),
    sheet,
    addSheet: (name) => {
      const before = ids();
      const id = freshId(before);
      const active = workbook.getActiveSheet();
      context.run("sheet.command.insert-sheet", { index: before.length, sheet: { id, name, ...emptySheet() } });
      if (workbook.getActiveSheet().getSheetId() !== active.getSheetId()) workbook.setActiveSheet(active);
      return existing(id);
    },
    removeSheet: (id) => {
      workbook.deleteSheet(id);
      known.delete(id);
      side.forget(id);
    },
    activeSheet,
    activate: (id) => {
      workbook.setActiveSheet(id);
    },
    selection: () => {
      const active = activeSheet();
      const range = workbook.getActiveRange()?.getRange();
      return { sheet: active, area: range ? fromUniverRange(range) : { row: 0, column: 0, rows: 1, columns: 1 } };
    },
    select: (sheetId, area) => {
      workbook.setActiveSheet(sheetId);
      const target = existing(sheetId);
      target.cells.grow(area);
      const inside = target.cells.present(area) ?? area;
      workbook.setActiveRange(worksheetOf(context, sheetId).getRange(toUniverRange(inside) as never));
    },
    names: createNames(context),
    tables: createTables(context, side),
    conditionalFormats: (sheetId) => createConditionalFormats(context, side, sheetId),
    validations: (sheetId) => createValidations(context, side, sheetId),
    charts,
    side,
    settle: () => {
      for (const each of known.values()) each.finish();
      return calculation.settle();
    },
    calculation,
    registerFunction,
    listen: (listener) => listen(context, listener),
    dispose: () => {
      calculation.dispose();
      univer.dispose();
    },
  };
}

/** Ids look as Excel's do: a number in braces. */
export function freshId(taken: readonly string[]): string {
  let number = taken.length;
  const id = (): string => `{00000000-0001-0000-${String(number).padStart(4, "0")}-000000000000}`;
  while (taken.includes(id())) number++;
  return id();
}
