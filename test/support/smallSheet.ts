/** A small sheet with one of everything that a spec can say. */
import type { SheetSpec } from "../../src/sheet/spec/spec";

export function smallSheet(key: string, cells: SheetSpec["blocks"][number]["cells"], more: Partial<SheetSpec> = {}): SheetSpec {
  const columns = cells[0]?.length ?? 0;
  return {
    key,
    name: `Sheet of ${key}`,
    widths: [20, 10, 10],
    blocks: [
      { row: 0, column: 0, style: "title", format: null, cells: [["A title", null, null]] },
      { row: 1, column: 0, style: "computed", format: "#,##0.00", cells },
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    heights: [[0, 30]],
    names: [{ name: `TC_Body_${key}`, area: { row: 1, column: 0, rows: cells.length, columns } }],
    frozen: { rows: 1, columns: 1 },
    rules: [{ area: { row: 1, column: 0, rows: cells.length, columns: 1 }, text: "✓", mood: "good" }],
    choices: [{ area: { row: 1, column: 1, rows: 1, columns: 1 }, source: ["1", "2"] }],
    tabColor: "#34558B",
    print: { titleRows: 1, titleColumns: 1, pagesWide: 1, headerLeft: "R&D", headerRight: "2026" },
    ...more,
  };
}
