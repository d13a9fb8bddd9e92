/** Tables as a file has them: a header row with rows below that belong together, under a name. */
import type { Area } from "../../sheet/place/place";

/** What a table looks like. */
export interface TableOptions {
  /** `TableStyleLight1`, or "" for none. */
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

/** What a new one does. */
export const FIRST_OPTIONS: TableOptions = {
  style: "TableStyleMedium2",
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

export interface TableEntry extends TableOptions {
  readonly name: string;
  /** Header and totals rows included. */
  readonly area: Area;
  /** What the header cells say, each different. */
  readonly columns: readonly string[];
}
