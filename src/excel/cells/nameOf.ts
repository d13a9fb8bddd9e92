import type { SheetKey } from "../../sheet/place/place";

/** How the sheets of the workbook are called; all of them must be there before a formula names them. */
export type NameOf = (key: SheetKey) => string;
