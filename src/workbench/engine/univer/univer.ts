/**
 * Every Univer package that calculates, in one place, so that tests can load it as one pre-built bundle. Pages that
 * draw the grid import the drawing packages themselves.
 */
import "./iterators";

import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-filter/facade";
import "@univerjs/sheets-table/facade";

export { CellValueType, DataValidationRenderMode, Dimension, ICommandService, LocaleType, LogLevel, RTree, Univer } from "@univerjs/core";
export { FUniver } from "@univerjs/core/facade";
export { BaseDataValidator, UniverDataValidationPlugin, UpdateDataValidationMutation, UpdateRuleType } from "@univerjs/data-validation";
export { UniverDocsPlugin } from "@univerjs/docs";
export {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  FormulaDataModel,
  FormulaDependencyTree,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
  FunctionType,
  IDefinedNamesService,
  IDependencyManagerService,
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  StringValueObject,
  UniverFormulaEnginePlugin,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
export { RefRangeService, SheetInterceptorService, UniverSheetsPlugin } from "@univerjs/sheets";
export { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
export { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
export { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
export { CalculationMode, TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
export { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
export { UniverSheetsTablePlugin } from "@univerjs/sheets-table";

export type { IBorderStyleData, ICellData, IStyleData, IWorkbookData, Nullable } from "@univerjs/core";
export type { BaseValueObject } from "@univerjs/engine-formula";
export type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
