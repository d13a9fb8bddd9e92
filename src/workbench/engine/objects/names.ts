/**
 * Defined names: `TC_Year` stands for `Input!$B$3`, or for a formula. Univer keeps their references up to date when rows
 * are inserted or sheets renamed.
 */
import { IDefinedNamesService } from "../univer/univer";
import type { Context } from "../workbook/context";

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** A reference or a formula, with its leading `=`. */
  readonly formula: string;
  /** The sheet's id, or null for the whole workbook. */
  readonly sheetId: string | null;
  readonly comment: string;
  readonly hidden: boolean;
}

export interface Names {
  all(): readonly DefinedName[];
  /** Adds a name, or replaces the one with the same id. */
  set(name: DefinedName): void;
  remove(id: string): void;
}

const WHOLE_WORKBOOK = "AllDefaultWorkbook";

export function createNames(context: Context): Names {
  const service = context.univer.__getInjector().get(IDefinedNamesService);
  const all = (): readonly DefinedName[] =>
    Object.values(service.getDefinedNameMap(context.unitId) ?? {}).map((entry) => ({
      id: entry.id,
      name: entry.name,
      formula: entry.formulaOrRefString.startsWith("=") ? entry.formulaOrRefString : `=${entry.formulaOrRefString}`,
      sheetId: entry.localSheetId === undefined || entry.localSheetId === WHOLE_WORKBOOK ? null : entry.localSheetId,
      comment: entry.comment ?? "",
      hidden: entry.hidden ?? false,
    }));
  const remove = (id: string): void => {
    const name = service.getValueById(context.unitId, id);
    if (name) context.run("formula.mutation.remove-defined-name", { ...name });
  };
  return {
    all,
    set: (name) => {
      context.run("formula.mutation.set-defined-name", {
        id: name.id,
        name: name.name,
        formulaOrRefString: isReference(name.formula) ? name.formula.slice(1) : name.formula,
        localSheetId: name.sheetId ?? WHOLE_WORKBOOK,
        comment: name.comment,
        hidden: name.hidden,
      });
    },
    remove,
  };
}

/** `=Sheet1!$A$1:$B$2`, not `=SUM(A1)` or `=3`. */
function isReference(formula: string): boolean {
  return /^=('(?:[^']|'')+'|[^'!()+*/,"]+)!\$?[A-Z]{0,3}\$?\d*(:\$?[A-Z]{0,3}\$?\d*)?$/i.test(formula);
}
