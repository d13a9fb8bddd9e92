import { columnName, parseA1 } from "../place/address";
import { cellOf, idsAt, type SheetIds } from "../place/identity";
import type { SheetKey } from "../place/place";
import { AS_A1, referencesTo, withReferences } from "./references";

/**
 * Formulas that say which rows and columns they mean, not where these stand: a manager's year in F1 is
 *
 *     =SUM(B4:M4)     ⇄     =SUM(⟦revenue:manager:jia|periods:1:1⟧:⟦revenue:manager:jia|periods:12:1⟧)
 *
 * Two formulas mean the same when these texts are equal, wherever their rows and columns went as others were sorted, inserted or deleted.
 * What is fixed keeps its sign, `⟦$revenue:total|$year⟧` is `$N$7`, and another sheet its key, `[[F1]]!⟦…⟧`. Forms word their formulas
 * for the cells of their specs, where each row and column has an identity; on a sheet of a workbook these stand wherever they went.
 */
export type IdentityFormula = string;

/** The identities of a sheet's rows and columns; null: it is none of ours. */
export type IdsOf = (sheet: SheetKey) => SheetIds | null;

/** @param own the sheet that it stands on. Null where it refers to something that has no identity. */
export function byIdentity(formula: string, own: SheetKey, idsOf: IdsOf): IdentityFormula | null {
  return endByEnd(formula, AS_A1, own, (sheet, cell) => {
    const [, fixedColumn = "", column = "", fixedRow = "", row = ""] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(cell) ?? [];
    const at = parseA1(column + row);
    const ids = idsOf(sheet);
    const found = at === null || ids === null ? null : idsAt(ids, at);
    return found && `⟦${fixedRow}${escaped(found.row)}|${fixedColumn}${escaped(found.column)}⟧`;
  });
}

/** The same in A1, by where rows and columns stand. Null where one that it refers to is not there. */
export function inA1(formula: IdentityFormula, own: SheetKey, idsOf: IdsOf): string | null {
  return endByEnd(formula, AS_IDENTITIES, own, (sheet, cell) => {
    const [, fixedRow = "", rowId = "", fixedColumn = "", columnId = ""] = /^⟦(\$?)(.*)\|(\$?)(.*)⟧$/s.exec(cell) ?? [];
    const ids = idsOf(sheet);
    const at = ids && cellOf(ids, meant(rowId), meant(columnId));
    return at && `${fixedColumn}${columnName(at.column)}${fixedRow}${at.row + 1}`;
  });
}

/** A formula with every end of every reference worded anew; null as soon as one cannot be. */
function endByEnd(
  formula: string,
  references: RegExp,
  own: SheetKey,
  worded: (sheet: SheetKey, cell: string) => string | null,
): string | null {
  return withReferences(formula, references, ({ sheet, first, last }) => {
    const ends = [first, ...(last === null ? [] : [last])].map((cell) => worded(sheet ?? own, cell));
    return ends.every((end) => end !== null) ? `${sheet === null ? "" : `[[${sheet}]]!`}${ends.join(":")}` : null;
  });
}

const AS_IDENTITIES = referencesTo(/⟦[^⟧]*⟧/);

/** Ids of the plan may contain anything; here they end at a stroke or a bracket. */
function escaped(id: string): string {
  return id.replace(/[%|⟦⟧"$]/g, (sign) => `%${sign.charCodeAt(0).toString(16)};`);
}

function meant(escapedId: string): string {
  return escapedId.replace(/%([0-9a-f]+);/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
