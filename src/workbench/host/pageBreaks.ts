/**
 * `Excel.PageBreakCollection` and `Excel.PageBreak`: where a printed sheet goes on to the next page.
 */
import type { Sheet } from "../engine/cells/sheet";
import type { SideStore } from "../engine/workbook/sideStore";
import { rangeOf, wholeNumber } from "./arguments";
import { itemNotFound } from "./hostError";
import { ref, type ObjectType } from "./objectType";
import type { Targets } from "./targets";

type Breaks = Targets["PageBreakCollection"];
type Break = Targets["PageBreak"];

export const pageBreaks: ObjectType<Breaks> = {
  items: (target, { engine }) => breaksOf(engine.side, target.sheet, target.axis).map((at) => ref("PageBreak", { ...target, at })),
  item: (target, index, { engine }) => {
    const at = breaksOf(engine.side, target.sheet, target.axis)[wholeNumber(index)];
    if (at === undefined) throw itemNotFound(`the page break ${String(index)}`);
    return ref("PageBreak", { ...target, at });
  },
  methods: {
    Add: (target, [before], { engine }) => {
      const { area } = rangeOf(before, target.sheet, engine.sheets());
      const at = target.axis === "row" ? area.row : area.column;
      keepBreaks(
        engine.side,
        target,
        [...new Set([...breaksOf(engine.side, target.sheet, target.axis), at])].sort((a, b) => a - b),
      );
      return ref("PageBreak", { ...target, at });
    },
    GetCount: ({ sheet, axis }, _, { engine }) => breaksOf(engine.side, sheet, axis).length,
    RemovePageBreaks: (target, _, { engine }) => {
      keepBreaks(engine.side, target, []);
    },
  },
};

export const pageBreak: ObjectType<Break> = {
  id: ({ sheet, axis, at }, { engine }) => breaksOf(engine.side, sheet, axis).indexOf(at),
  properties: {
    RowIndex: { get: ({ axis, at }) => (axis === "row" ? at : 0) },
    ColumnIndex: { get: ({ axis, at }) => (axis === "column" ? at : 0) },
  },
  methods: {
    GetCellAfterBreak: ({ sheet, axis, at }) =>
      ref("Range", { sheet, area: { row: axis === "row" ? at : 0, column: axis === "column" ? at : 0, rows: 1, columns: 1 } }),
    Delete: (target, _, { engine }) => {
      keepBreaks(
        engine.side,
        target,
        breaksOf(engine.side, target.sheet, target.axis).filter((at) => at !== target.at),
      );
    },
  },
};

/** The first rows or columns of new pages. */
export function breaksOf(side: SideStore, sheet: Sheet, axis: Breaks["axis"]): readonly number[] {
  return side.get(sheet.id, topic(axis), []);
}

export function keepBreaks(side: SideStore, { sheet, axis }: Breaks, breaks: readonly number[]): void {
  side.set(sheet.id, topic(axis), breaks);
}

function topic(axis: Breaks["axis"]): string {
  return `${axis}Breaks`;
}
