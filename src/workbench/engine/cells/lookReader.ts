import type { Style } from "../../../xlsx/file/looks";
import { fromUniver } from "../look/style";
import type { ICellData } from "../univer/univer";
import type { Context } from "../workbook/context";

/** Gives the full look of cells by their own style; most share theirs with others, which is read once. */
export function lookReader(context: Context): (own: ICellData["s"]) => Style {
  const known = new Map<string, Style>();
  return (own) => {
    if (typeof own !== "string") return fromUniver(own);
    const found = known.get(own) ?? fromUniver(context.workbook.getWorkbook().getStyles().get(own));
    known.set(own, found);
    return found;
  };
}
