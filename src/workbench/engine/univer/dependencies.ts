/**
 * Which formula reads which cells. Univer keeps this from one calculation to the next, in three ways wrongly: it notes every range again
 * each time, so that calculating takes longer with every edit; of formulas that are gone, with their sheet or when rows are inserted, it
 * keeps what they read on other sheets, and complains that it does not find them; and a rule that reads a sheet where rows are inserted is
 * not calculated any more. Here every range is noted once, is gone with its formula, and rules are noted anew where a sheet is.
 */
import { IDependencyManagerService, RTree, type Univer } from "./univer";

/** A range that formula `id` reads. */
type Reading = Parameters<RTree["insert"]>[0];
type Id = Reading["id"];

interface DependencyManager {
  _dependencyRTreeCache: RTree;
  readonly _otherFormulaDataMainData: Set<string>;
  _removeDependencyRTreeCache(id: Id): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void;
  _removeAllTreeMap(id: Id): void;
}

/** Call once per Univer instance, before anything is calculated. */
export function patchDependencies(univer: Univer): void {
  const manager = univer.__getInjector().get(IDependencyManagerService) as unknown as DependencyManager;
  const readings = new Readings(true);
  const removeTree = manager._removeAllTreeMap.bind(manager);
  manager._dependencyRTreeCache = readings;
  manager._removeDependencyRTreeCache = (id) => {
    readings.forget(id);
  };
  manager._removeAllTreeMap = (id) => {
    readings.forget(id);
    removeTree(id);
  };
  manager._removeDependencyRTreeCacheById = (unitId, sheetId) => {
    readings.removeById(unitId, sheetId);
    // Formulas in cells are noted at every calculation, these only when they are new.
    manager._otherFormulaDataMainData.clear();
  };
}

class Readings extends RTree {
  private readonly noted = new Map<Id, Map<string, Reading>>();

  override insert(reading: Reading): void {
    const { unitId, sheetId, range, id } = reading;
    const key = [unitId, sheetId, range.startRow, range.startColumn, range.endRow, range.endColumn].join("\n");
    const ofFormula = this.noted.get(id) ?? new Map<string, Reading>();
    if (ofFormula.has(key)) return;
    this.noted.set(id, ofFormula.set(key, reading));
    super.insert(reading);
  }

  forget(id: Id): void {
    for (const reading of this.noted.get(id)?.values() ?? []) this.remove(withEnds(reading));
    this.noted.delete(id);
  }

  override removeById(unitId: string, sheetId?: string): void {
    super.removeById(unitId, sheetId);
    for (const ofFormula of this.noted.values()) {
      for (const [key, reading] of ofFormula) {
        if (reading.unitId === unitId && (sheetId === undefined || reading.sheetId === sheetId)) ofFormula.delete(key);
      }
    }
  }

  override clear(): void {
    super.clear();
    this.noted.clear();
  }
}

/** Whole rows and columns come without ends, and would not be found again. */
function withEnds(reading: Reading): Reading {
  const { startRow, startColumn, endRow, endColumn } = reading.range;
  return {
    ...reading,
    range: {
      startRow: startRow || 0,
      startColumn: startColumn || 0,
      endRow: Number.isNaN(endRow) ? Infinity : endRow,
      endColumn: Number.isNaN(endColumn) ? Infinity : endColumn,
    },
  };
}
