import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { IUniverInstanceService, UniverInstanceType, type Univer, type Workbook } from "@univerjs/core";

/**
 * Univer checks the entries of drop-down lists when it has time for it, and fails on a sheet that is gone by then. There
 * is nothing to check on a deleted sheet.
 */
export function forgetDeletedSheets(univer: Univer): void {
  const injector = univer.__getInjector();
  const units = injector.get(IUniverInstanceService);
  const validator = injector.get(SheetsDataValidationValidatorService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId, sheetId, ranges) =>
    units.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheetId) ? validate(unitId, sheetId, ranges) : [];
}
