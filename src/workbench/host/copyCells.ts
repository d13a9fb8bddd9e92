/**
 * Copying one range over another, as when a user copies and pastes: references in formulas move along, and looks, merged
 * cells, colour rules and drop-down lists come too.
 */
import { intersect, type Area } from "../engine/area/area";
import type { Cell, CellExtras } from "../engine/cells/cell";
import type { Engine } from "../engine/engine";
import { fromRelative, toRelative } from "../engine/relativeFormula";
import type { RangeTarget } from "./targets";

export type CopyKind = "All" | "Formulas" | "Values" | "Formats";

/**
 * The source repeats over a larger target; a smaller target grows to the source's size.
 * Merges, rules and lists come with a copy that is as large as its source.
 */
export function copyCells(engine: Engine, from: RangeTarget, to: RangeTarget, kind: CopyKind, transpose: boolean): void {
  const size = transpose ? { rows: from.area.columns, columns: from.area.rows } : from.area;
  const target: Area = { ...to.area, rows: repeated(to.area.rows, size.rows), columns: repeated(to.area.columns, size.columns) };
  const source = (r: number, c: number): readonly [number, number] =>
    transpose ? [c % size.columns, r % size.rows] : [r % size.rows, c % size.columns];
  if (kind !== "Formats") copyContents(from, to, target, kind, source);
  if (kind === "All" || kind === "Formats") {
    copyLooks(from, to, target, kind, source);
    if (!transpose && target.rows === size.rows && target.columns === size.columns) copyAttachments(engine, from, to, target, kind);
  }
}

type SourceOf = (row: number, column: number) => readonly [number, number];

function copyContents(from: RangeTarget, to: RangeTarget, target: Area, kind: CopyKind, source: SourceOf): void {
  const cells = from.sheet.cells.read(from.area);
  const block = table(target, (r, c): Cell => {
    const [sr, sc] = source(r, c);
    const cell = cells[sr]?.[sc] ?? { value: null, formula: null };
    if (kind === "Values" || cell.formula === null) return { value: cell.value, formula: null };
    const relative = toRelative(cell.formula, from.area.row + sr, from.area.column + sc);
    return { value: null, formula: fromRelative(relative, target.row + r, target.column + c) };
  });
  to.sheet.cells.write(target.row, target.column, block);
}

/** Neighbours in a row that look alike are painted together: a sheet has far fewer looks than cells. */
function copyLooks(from: RangeTarget, to: RangeTarget, target: Area, kind: CopyKind, source: SourceOf): void {
  const styles = from.sheet.cells.styles(from.area);
  const extras = from.sheet.cells.extras(from.area);
  if (to.sheet.cells.extras(target).some((row) => row.some((extra) => extra.styleName !== undefined)))
    to.sheet.cells.setExtras(target, { styleName: undefined });
  for (let r = 0; r < target.rows; r++) {
    const looks = Array.from({ length: target.columns }, (_, c) => {
      const [sr, sc] = source(r, c);
      return { style: styles[sr]?.[sc], extra: kind === "All" ? extras[sr]?.[sc] : lookOf(extras[sr]?.[sc]) };
    });
    for (let c = 0, end = 0; c < target.columns; c = end) {
      const { style, extra } = looks[c] ?? {};
      end = c + 1;
      while (end < target.columns && looks[end]?.style === style && looks[end]?.extra === extra) end++;
      const run = { row: target.row + r, column: target.column + c, rows: 1, columns: end - c };
      if (style) to.sheet.cells.setStyle(run, style);
      if (extra && Object.keys(extra).length > 0) to.sheet.cells.setExtras(run, extra);
    }
  }
}

/** What belongs to the look of what is kept beside a cell. */
const looks = new WeakMap<CellExtras, CellExtras>();

function lookOf(extras: CellExtras | undefined): CellExtras | undefined {
  if (extras === undefined || Object.keys(extras).length === 0) return undefined;
  const known =
    looks.get(extras) ?? Object.fromEntries(Object.entries(extras).filter(([name]) => name !== "link" && name !== "structured"));
  looks.set(extras, known);
  return known;
}

function copyAttachments(engine: Engine, from: RangeTarget, to: RangeTarget, target: Area, kind: CopyKind): void {
  const moved = (areas: readonly Area[]): Area[] =>
    areas
      .map((area) => intersect(area, from.area))
      .filter((area) => area !== null)
      .map((area) => ({ ...area, row: area.row - from.area.row + target.row, column: area.column - from.area.column + target.column }));

  const merges = moved(from.sheet.merges);
  if (to.sheet.merges.some((merged) => intersect(merged, target) !== null)) to.sheet.unmerge(target);
  for (const merged of merges) to.sheet.merge(merged);

  const rules = engine
    .conditionalFormats(from.sheet.id)
    .all()
    .map((format) => ({ ...format, areas: moved(format.areas) }));
  engine.conditionalFormats(to.sheet.id).clear(target);
  // The one that is added last wins, so the winner comes last.
  for (const rule of rules.filter(({ areas }) => areas.length > 0).reverse()) engine.conditionalFormats(to.sheet.id).add(rule);

  if (kind !== "All") return;
  const lists = engine
    .validations(from.sheet.id)
    .all()
    .map((validation) => ({ ...validation, areas: moved(validation.areas) }));
  engine.validations(to.sheet.id).clear(target);
  for (const list of lists.filter(({ areas }) => areas.length > 0)) engine.validations(to.sheet.id).set(list);
}

function table<T>({ rows, columns }: Area, each: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => each(row, column)));
}

function repeated(wanted: number, size: number): number {
  return wanted % size === 0 && wanted > size ? wanted : size;
}
