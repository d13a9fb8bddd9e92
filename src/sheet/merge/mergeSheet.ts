import { isFormula } from "../formula/formula";
import type { Area, Position, SheetKey } from "../place/place";
import type { LinkSpec, SheetSpec } from "../spec/spec";
import { backCells } from "./backCells";
import { cellGrid } from "./cellGrid";
import type { CellLook } from "./cellLook";
import type { CodedSheet, Lines } from "./codedSheet";
import { mergeCells, type CellMerge, type CellWrite, type MergeInput } from "./mergeCells";
import { contentAt, contentOf } from "./ourContent";
import { placedParts, type PlacedParts } from "./placedParts";
import { placedCell, type Placement, type PlacementOf } from "./placement";
import { placementOf, type Structure } from "./structure";
import { unplannedNumbers, type UnplannedNumber } from "./unplanned";

/** What has to happen to a sheet so that it says what the plan says now, and keeps what users made of it. */
export interface SheetMerge extends CellMerge {
  readonly next: CodedSheet;
  readonly structure: Structure;
  /** Where everything beside the cells stands afterwards, and which of it is not as it was written. */
  readonly parts: PlacedParts;
  readonly former: PlacedParts;
  readonly changed: ReadonlySet<Part>;
  /** It is typed into: nobody else knows what it says. */
  readonly isTruth: boolean;
  /** On rows and columns of the user's between those of the plan. */
  readonly unplanned: readonly UnplannedNumber[];
  /** A table that has to end further down than rows that are inserted make it, by its name. Left out: none. */
  readonly fit?: TableFit;
  /** Names that it had and has no more. */
  readonly staleNames: readonly string[];
}

export interface TableFit {
  readonly name: string;
  /** As it has to stand. */
  readonly area: Area;
  /** How many rows it has by then. */
  readonly before: number;
}

/** What can differ beside cells. */
export type Part = keyof PlacedParts | "frozen" | "print" | "tabColor" | "protect";

export function mergeSheet(input: MergeInput): SheetMerge {
  const { next, structure, formers, standing } = input;
  const parts = placedParts(next.spec, standing.placementOf);
  const base = formers[0]?.sheet;
  const former = base
    ? placedParts(base.spec, at(standing.placementOf, next.spec.key, formerPlacement(base.lines, next.lines, structure.after)))
    : parts;
  const changed = new Set<Part>([
    ...(Object.keys(parts) as (keyof PlacedParts)[]).filter((part) => differ(parts[part], former[part])),
    ...AS_SAID.filter((part) => base && differ(next.spec[part] ?? null, base.spec[part] ?? null)),
  ]);
  const cells = input.back ? backCells(input, input.back) : mergeCells(input);
  const staleNames = (base?.spec.names ?? []).map(({ name }) => name).filter((name) => !parts.names.some((each) => each.name === name));
  const formerLinks = new Set(former.links.map((link) => JSON.stringify(link)));
  const links = parts.links.filter((link) => !formerLinks.has(JSON.stringify(link)));
  const again = renamed(links, cells, input);
  return {
    ...cells,
    writes: [...cells.writes, ...again.writes],
    looks: [...cells.looks, ...again.looks],
    next,
    structure,
    parts: { ...parts, links },
    former,
    changed,
    isTruth: base?.isFrame === true,
    staleNames,
    // Rows that somebody adds to a sheet that is typed into are read, and told, by its form.
    unplanned: base?.isFrame ? [] : unplannedNumbers(next, input.cells, input.found, structure),
  };
}

/** A link that is set anew takes the place of what its cell says, and of how it looks: both are said again. */
function renamed(links: readonly LinkSpec[], { writes, looks }: CellMerge, { next, structure, standing, cells, found }: MergeInput) {
  const result = { writes: [] as CellWrite[], looks: [] as CellLook[] };
  if (links.length === 0) return result;
  const [linked, written, dressed] = [links, writes, looks].map((all) => new Set(all.map(nameOf)));
  const now = placementOf(found, next.lines);
  for (const cell of cellGrid(next.spec).all) {
    const [from, to] = [placedCell(now, cell), placedCell(structure.after, cell)];
    if (to === null || !linked?.has(nameOf(to))) continue;
    const was = from === null ? null : contentAt(cells, from);
    const look = { style: cell.style, format: cell.format };
    if (!written?.has(nameOf(to)))
      result.writes.push({ ...to, content: contentOf(cell.cell, next.spec.key, standing), isFormula: isFormula(cell.cell), was });
    if (!dressed?.has(nameOf(to))) result.looks.push({ ...to, look, was: look });
  }
  return result;
}

function nameOf({ row, column }: Position): string {
  return `${row}:${column}`;
}

/** What is set for a sheet as a whole: users' own settings stay until the plan wants others. */
const AS_SAID = ["frozen", "print", "tabColor", "protect"] as const satisfies readonly (keyof SheetSpec)[];

/**
 * Nothing but cells and their looks, of a sheet that says nothing which is not known elsewhere: whatever stops that is undone by writing
 * what stood there, or by generating it again.
 */
export function isPlain(merge: SheetMerge): boolean {
  return isInPlace(merge) && !merge.isTruth;
}

/** Nothing at all. */
export function isNothing(merge: SheetMerge): boolean {
  return isInPlace(merge) && merge.writes.length === 0 && merge.looks.length === 0;
}

function isInPlace({ structure, changed, fit }: SheetMerge): boolean {
  return structure.changes.length === 0 && changed.size === 0 && fit === undefined;
}

/** Where the lines of what was written stand after the structure has changed. */
function formerPlacement(former: Lines, next: Lines, after: Placement): Placement {
  const placed = (names: readonly string[], wanted: readonly string[], places: readonly (number | null)[]) => {
    const at = new Map(wanted.map((name, position) => [name, places[position] ?? null]));
    return names.map((name) => at.get(name) ?? null);
  };
  return { rows: placed(former.rows, next.rows, after.rows), columns: placed(former.columns, next.columns, after.columns) };
}

function at(placementOf: PlacementOf, key: SheetKey, placement: Placement): PlacementOf {
  return (sheet) => (sheet === key ? placement : placementOf(sheet));
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
