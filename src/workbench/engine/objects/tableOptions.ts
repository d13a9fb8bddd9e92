/** What a table looks like, and what a new one does. */
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
