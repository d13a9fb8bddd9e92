import {
  CalculationMode,
  UniverDataValidationPlugin,
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsFilterPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
  UniverSheetsTablePlugin,
  type Univer,
} from "./univer";

/** The plugins that calculate, with a window or without one. A page adds those that draw. */
export function registerPlugins(univer: Univer): void {
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
}
