/** Sheets that were written whole, filled again with all that stood there. */
import type { CellWrite } from "../../sheet/merge/mergeCells";
import { isFormula } from "../../sheet/formula/formula";
import { cellGrid } from "../../sheet/merge/cellGrid";
import { contentAt, type Content } from "../../sheet/merge/ourContent";
import { parseA1 } from "../../sheet/place/address";
import { overlap } from "../../sheet/place/contains";
import type { Area } from "../../sheet/place/place";
import type { Block, Cell, SheetSpec } from "../../sheet/spec/spec";
import type { SheetLook } from "../merge/lookAt";
import type { KeptBefore } from "../record/formerKept";
import { rowPrints } from "../steps/prints";
import type { WholeStep } from "../steps/step";
import type { SheetBack } from "./mergedBack";
import type { Beside } from "./planWriting";
import { rowsSince } from "./typedSince";

/** @param id of the sheet */
export function wholeBack(
  step: WholeStep,
  kept: KeptBefore,
  now: SheetLook,
  id: string,
  tab: string,
): SheetBack & { readonly rest: readonly Beside[] } {
  const { spec: last } = kept.written.sheet;
  const tables = placed(step.tables);
  const spec: SheetSpec = {
    ...last,
    blocks: [...last.blocks, ...bodyBlocks(kept, tables)].map((block) => ({
      ...block,
      cells: block.cells.map((line, down) =>
        line.map((_, across) => cellOf(contentAt(step.cells, { row: block.row + down, column: block.column + across }))),
      ),
    })),
    // Where rows have come or gone above the tables since, titles do not go across them.
    merges: last.merges.filter((area) => !tables.some((table) => overlap(table.area, area))),
    tables,
    names: placed(step.names),
  };
  const { at } = cellGrid(spec);
  const writes = step.cells.flatMap((line, row) =>
    line.flatMap((content, column): readonly CellWrite[] =>
      content === "" || at(row, column) !== null ? [] : [{ row, column, content, isFormula: isFormula(cellOf(content)), was: "" }],
    ),
  );
  const isBack = JSON.stringify(rowPrints(now.cells)) === JSON.stringify(rowPrints(step.cells));
  return {
    work: { type: "whole", spec, kept, because: null, lost: [] },
    since: isBack ? [] : rowsSince(step.key, tab, now.cells, step.prints),
    rest: writes.length > 0 ? [{ id, tab, writes }] : [],
  };
}

/** Rows of a list, of which the record knows how its columns look. */
function bodyBlocks({ written: { columns = [] } }: KeptBefore, [table]: readonly { readonly area: Area }[]): readonly Block[] {
  const rows = Array.from({ length: (table?.area.rows ?? 1) - 1 }, () => [null]);
  return rows.length === 0
    ? []
    : columns.map(([column, style, format]) => ({ row: (table?.area.row ?? 0) + 1, column, style, format, cells: rows }));
}

function cellOf(content: Content): Cell {
  if (content === "") return null;
  return typeof content === "string" && content.startsWith("=") ? { formula: content, value: "" } : content;
}

function placed(all: readonly (readonly [string, string])[]): readonly { readonly name: string; readonly area: Area }[] {
  return all.flatMap(([name, address]) => {
    const area = parseA1(address);
    return area === null ? [] : [{ name, area }];
  });
}
