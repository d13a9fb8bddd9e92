/**
 * A cell's whole look, and the aspects by which Excel's styles speak of it: a style says something of some aspects, and a cell follows it
 * in an aspect or has its own.
 */
import type { CellExtras } from "../cells/cell";
import { EDGES, FACETS, type Aspect, type CellLook, type Style } from "../../../xlsx/file/looks";
import { sameLine, type StylePatch } from "../look/style";

/** How a cell looks with its style and what is kept beside it. */
export function cellLook(style: Style, { locked = true, formulaHidden = false, shrinkToFit = false }: CellExtras): CellLook {
  return { ...style, locked, formulaHidden, shrinkToFit };
}

export function sameAspect(aspect: Aspect, a: CellLook, b: CellLook): boolean {
  if (aspect === "border") return EDGES.every((edge) => sameLine(a.borders[edge], b.borders[edge]));
  return FACETS[aspect].every((facet) => a[facet] === b[facet]);
}

/** What a cell becomes that takes these aspects of a look; what is as usual is not kept. */
export interface LookChange {
  readonly style: StylePatch;
  readonly extras: CellExtras;
}

/** Cells that change alike share one change, which engines recognise. */
const known = new WeakMap<CellLook, Map<string, LookChange>>();

export function changeTo(look: CellLook, aspects: readonly Aspect[]): LookChange {
  const changes = known.get(look) ?? new Map<string, LookChange>();
  known.set(look, changes);
  const key = aspects.join();
  const change = changes.get(key) ?? { style: styleOf(look, aspects), extras: extrasOf(look, aspects) };
  changes.set(key, change);
  return change;
}

const EXTRAS: readonly (keyof CellLook)[] = ["locked", "formulaHidden", "shrinkToFit"];

function styleOf(look: CellLook, aspects: readonly Aspect[]): StylePatch {
  const facets = aspects.flatMap((aspect): readonly (keyof CellLook)[] => FACETS[aspect]).filter((facet) => !EXTRAS.includes(facet));
  return Object.fromEntries(facets.map((facet) => [facet, look[facet]]));
}

function extrasOf({ locked, formulaHidden, shrinkToFit }: CellLook, aspects: readonly Aspect[]): CellExtras {
  return {
    ...(aspects.includes("alignment") ? { shrinkToFit: shrinkToFit || undefined } : {}),
    ...(aspects.includes("protection") ? { locked: locked ? undefined : false, formulaHidden: formulaHidden || undefined } : {}),
  };
}
