/** Places: on a sheet, and in the workbook. */

/** Which sheet this is, for ever, such as "F3_03". ASCII; the workbook keeps it as the defined name TC_<key>. Its form makes it. */
export type SheetKey = string;

/** Rows and columns count from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Area extends Position {
  readonly rows: number;
  readonly columns: number;
}

/** Cells of one of our sheets. */
export interface SheetArea {
  readonly sheet: SheetKey;
  readonly area: Area;
}

/** A cell of the workbook: which sheet, and where on it, as A1. On a sheet of the user's own `sheet` is "", and `tab` its name. */
export interface Place {
  readonly sheet: SheetKey;
  /** A1, without the sheet. */
  readonly address: string;
  /** The tab's own name, for sheets of which there are many, such as goal cards. */
  readonly tab?: string;
}

/** A cell by its sheet, and by its row and its column there, which stay the same wherever it goes. */
export interface CellName {
  readonly sheet: SheetKey;
  readonly cell: string;
}
