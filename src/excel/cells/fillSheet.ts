/**
 * What a sheet says and how it looks, as operations on an empty sheet of the workbook, in the order in which Excel takes
 * them best: links before contents (a link set later would rename the cell), contents before formats (a format would
 * read them differently), tables over filled cells.
 */
import { isFormula } from "../../sheet/formula/formula";
import { contentOf, type Standing } from "../../sheet/merge/ourContent";
import { placedParts, withPlacedLinks } from "../../sheet/merge/placedParts";
import type { Area, SheetKey } from "../../sheet/place/place";
import type { Block, SheetSpec } from "../../sheet/spec/spec";
import { applyLink, freeze, partOperations } from "./applyParts";
import { lookOperations } from "./applyLooks";
import { given } from "./given";
import type { KeptTable } from "../sheets/keptTables";
import { MAX_OPERATION, pieces, small, type Operation } from "../request/requests";

/**
 * Everything but the sheet's names, which belong to the workbook. `standing`: where rows and columns stand that formulas refer to;
 * `kept`: tables that stand there already.
 */
export function fillSheet(
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  standing: Standing,
  kept: readonly KeptTable[] = [],
): readonly Operation[] {
  const parts = placedParts(withPlacedLinks(spec, standing.placementOf), standing.placementOf);
  return [
    ...parts.links.map((link) => small(5, () => applyLink(sheet, link, standing.nameOf))),
    ...spec.blocks.flatMap((block) => fillBlock(sheet, block, spec.key, standing)),
    ...lookOperations(
      sheet,
      spec.blocks.map((block) => ({ area: areaOf(block), style: block.style, format: block.format })),
      true,
    ),
    ...partOperations(sheet, parts, new Set(FILLED), standing.nameOf, kept),
    small(5, () => {
      freeze(sheet, spec.frozen);
      if (spec.tabColor !== null) sheet.tabColor = spec.tabColor;
      sheet.showGridlines = false;
    }),
  ];
}

const FILLED = ["merges", "tables", "rules", "choices", "checks", "widths", "heights", "hidden", "filter"] as const;

function fillBlock(sheet: Excel.Worksheet, block: Block, key: SheetKey, standing: Standing): readonly Operation[] {
  const columns = block.cells[0]?.length ?? 0;
  const filled = block.cells.some((row) => row.some((cell) => cell !== null));
  const rows = filled ? block.cells.map((row) => row.map((cell) => given(contentOf(cell, key, standing), isFormula(cell)))) : [];
  return pieces(rows, MAX_OPERATION).map((piece) => ({
    bytes: piece.bytes,
    steps: 2,
    queue: () => {
      sheet.getRangeByIndexes(block.row + piece.from, block.column, piece.rows.length, columns).formulas = piece.rows.map((row) => [
        ...row,
      ]);
    },
  }));
}

function areaOf({ row, column, cells }: Block): Area {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}
