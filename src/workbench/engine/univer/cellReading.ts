/**
 * How formulas read cells, put right in two places: text such as a manager called `#REF!` is text and no error, and a number stays a
 * number when its cell gets the format `@` later.
 */
import { BaseReferenceObject, CellValueType, StringValueObject } from "./univer";

/** Call as often as there are engines: it is done once. */
export function patchCellReading(): void {
  const prototype = BaseReferenceObject.prototype;
  const read = prototype.getCellValueObject as typeof prototype.getCellValueObject & { readonly isPatched?: true };
  if (read.isPatched) return;
  prototype.getCellValueObject = Object.assign(
    function (this: BaseReferenceObject, cell: Parameters<typeof read>[0]): ReturnType<typeof read> {
      if (cell.t === CellValueType.FORCE_STRING && typeof cell.v === "string") return StringValueObject.create(cell.v);
      const found = read.call(this, cell);
      return cell.t === CellValueType.NUMBER && found.isString() ? read.call(this, { v: cell.v ?? null, t: cell.t }) : found;
    },
    { isPatched: true as const },
  );
}
