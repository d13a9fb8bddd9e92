import { exactSum } from "../plan/numbers/exact";
import { aroundOf } from "./around";
import { NOTHING_KNOWN, type Known } from "./known";
import { entriesIn, type RowChoice } from "./entries";
import { figureColumns, type Column } from "./field";
import { valueOf } from "./figureCell";
import { emptyNotes } from "./emptyFigures";
import { gathered } from "./gather";
import type { Grid } from "./grid";
import { headRowsIn, type Found } from "./headRows";
import type { ListRead } from "./listRead";
import { ofOneYear } from "./monthRows";
import { withMonths } from "./withMonths";
import { withoutCodes } from "./withoutCodes";

/** Finds the list in somebody's own sheet: where its headings are, and what each column says. Null where nothing looks like one. */
export function recogniseList(grid: Grid, known: Known = NOTHING_KNOWN): Found | null {
  return headRowsIn(withMonths(withoutCodes(grid)), known);
}

/**
 * Reads a list by its mapping, as recognised or as somebody has changed it. Whatever a sheet holds, there is an answer.
 *
 *     客户经理  客户      上年收入(万元)
 *     王海燕    第一医院  12.5            →  a client of 王海燕 with 125 000 of 收入 last year
 *               机械厂    ８                 the next of hers, with 80 000
 *     小计                20.5            →  left out
 */
export function readList(
  whole: Grid,
  { head, columns }: Found,
  known: Known = NOTHING_KNOWN,
  choice: RowChoice = { takesHidden: true },
): ListRead {
  const grid = withMonths(withoutCodes(whole));
  const around = aroundOf(grid, head.from);
  const { entries, notes } = ofOneYear(grid, columns, entriesIn(grid, columns, head, choice), known);
  const { parts, notes: said } = gathered(grid, columns, entries, around, known);
  return {
    parts,
    notes: [...said, ...notes, ...emptyNotes(grid, columns, entries)],
    counts: { rows: entries.length, clients: parts.clients.length, managers: parts.managers.length, products: parts.products.length },
    sums: figureColumns(columns).map(({ column, heading }, at) => {
      const values = entries.map(({ line }) => valueOf(line.figures[at])).filter((value) => value !== null);
      return { column, heading, cells: values.length, sum: exactSum(values) };
    }),
  };
}

/** The same columns with other fields, where somebody has chosen them. */
export function withFields(found: Found, chosen: ReadonlyMap<number, Column["field"]>): Found {
  return { ...found, columns: found.columns.map((one) => ({ ...one, field: chosen.get(one.column) ?? one.field })) };
}
