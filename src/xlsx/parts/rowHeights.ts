import { wrappedHeight } from "../../sheet/look/width";
import type { CellEntry, FlowingSheet, RowSize } from "../file/workbookFile";

/**
 * How high rows are, in the file's own words. A height is the row's own (`customHeight`) or has been fitted to its texts, which every
 * program goes on doing as they are typed over: rows that nobody has sized say what Excel would have made of them, because others show
 * texts one over the other; and rows in which words are typed begin with their height and grow.
 */
export interface RowHeights {
  /** A cell of the row that is being written. */
  readonly see: (cell: CellEntry) => void;
  /** Of the row that was written last. @param own what was said of it */
  readonly ended: (row: number, own: RowSize | undefined) => string;
}

export function rowHeights({ columns, merges }: Pick<FlowingSheet, "columns" | "merges">): RowHeights {
  const widths = new Map(columns.map(({ column, width, hidden }) => [column, hidden ? null : width]));
  // Excel fits no row to merged cells.
  const merged = new Set(merges.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, at) => row + at)));
  let [fitted, grows] = [0, false];
  return {
    see: ({ row, column, value, style }) => {
      if (!style?.wrap || merged.has(row)) return;
      if (!style.locked && style.named !== undefined) grows = true;
      const width = widths.get(column) ?? (widths.has(column) ? null : USUAL_WIDTH);
      if (typeof value === "string" && width !== null) fitted = Math.max(fitted, wrappedHeight(value, width, style));
    },
    ended: (row, own) => {
      const [height, least] = [own?.height ?? null, fitted];
      const isFitted = height === null || (grows && !merged.has(row));
      [fitted, grows] = [0, false];
      if (own?.hidden && height === null) return "";
      if (!isFitted) return ` ht="${height}" customHeight="1"`;
      const most = Math.max(height ?? 0, least);
      return most > 0 ? ` ht="${most}"` : "";
    },
  };
}

/** Of a column that nobody has sized, as a file counts. */
const USUAL_WIDTH = 9.14;
