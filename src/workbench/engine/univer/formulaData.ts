/**
 * Univer gathers the formulas of all sheets anew before every change of cells, although it then looks at those of the changed sheet
 * alone: writing many blocks would take longer with every sheet there is. This gathers them from that sheet only.
 */
import { FormulaDataModel, type Univer } from "./univer";

/** Call once per Univer instance. */
export function patchFormulaData(univer: Univer): void {
  const model = univer.__getInjector().get(FormulaDataModel);
  const update = model.updateFormulaData.bind(model);
  const ofAllSheets = model.getFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cells) => {
    model.getFormulaData = () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) ?? {} } });
    try {
      return update(unitId, sheetId, cells);
    } finally {
      model.getFormulaData = ofAllSheets;
    }
  };
}
