/**
 * What a sheet says and how it looks, as operations on an empty sheet of the workbook, in the order in which Excel takes
 * them best: links before contents (a link set later would rename the cell), contents before formats (a format would
 * read them differently), tables over filled cells.
 */
import type { Steps } from "../../plan/steps/steps";
import { isFormula } from "../../sheet/formula/formula";
import { contentOf, type Content } from "../../sheet/merge/ourContent";
import type { Standing } from "../../sheet/merge/standing";
import { placedParts } from "../../sheet/merge/placedParts";
import type { Area, SheetKey } from "../../sheet/place/place";
import type { Block, SheetSpec } from "../../sheet/spec/spec";
import { copiedFormulas } from "./copiedFormulas";
import { linkOperations } from "./applyLinks";
import { freeze, partOperations } from "./applyParts";
import { lookOperations } from "./applyLooks";
import { given } from "./given";
import { tableOperations, type Filled } from "../request/tableOperations";
import type { KeptTable } from "../sheets/keptTables";
import { small, type Operation } from "../request/requests";
import { areaOn } from "../request/areaOn";

/**
 * Everything but the sheet's names, which belong to the workbook. `standing`: where rows and columns stand that formulas refer to;
 * `kept`: tables that stand there already.
 */
export function* fillSheet(
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  standing: Standing,
  kept: readonly KeptTable[] = [],
): Steps<readonly Operation[]> {
  const parts = placedParts(spec, standing.placementOf);
  const filled: Filled<Content>[] = [];
  for (const block of spec.blocks.filter(isFilled)) {
    filled.push(contents(block, spec.key, standing));
    yield;
  }
  const { areas, copies } = yield* copiedFormulas(filled);
  const range = (area: Area): Excel.Range => areaOn(sheet, area);
  return [
    ...linkOperations(sheet, parts.links, standing.nameOf),
    ...tableOperations(areas, (area, cells) => {
      range(area).formulas = cells;
    }),
    ...copies.map(({ from, to }) => small(4, () => range(to).copyFrom(range(from), "Formulas"))),
    ...lookOperations(
      sheet,
      spec.blocks.map((block) => ({ area: areaOf(block), style: block.style, format: block.format })),
      true,
    ),
    ...partOperations(sheet, parts, new Set(FILLED), standing.nameOf, kept),
    small(6, () => {
      freeze(sheet, spec.frozen);
      if (spec.tabColor !== null) sheet.tabColor = spec.tabColor;
      sheet.showGridlines = false;
      if (spec.visible === false) sheet.visibility = "Hidden";
    }),
  ];
}

const FILLED = ["merges", "tables", "rules", "choices", "checks", "widths", "heights", "hidden", "filter"] as const;

function isFilled({ cells }: Block): boolean {
  return cells.some((row) => row.some((cell) => cell !== null));
}

function contents({ row, column, cells }: Block, key: SheetKey, standing: Standing): Filled<Content> {
  return { row, column, rows: cells.map((line) => line.map((cell) => given(contentOf(cell, key, standing), isFormula(cell)))) };
}

function areaOf({ row, column, cells }: Block): Area {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}
