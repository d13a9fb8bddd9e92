/**
 * A cell's whole look, and the aspects by which Excel's styles speak of it: a style says something of some aspects, and a cell follows it
 * in an aspect or has its own.
 */
import type { CellExtras } from "../cells/cell";
import { DEFAULT_STYLE, EDGES, sameLine, type Style, type StylePatch } from "../look/style";

/** Everything about a cell that a named look can say. */
export interface CellLook extends Style {
  /** Locked cells cannot be edited once their sheet is protected. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly shrinkToFit: boolean;
}

export const USUAL_LOOK: CellLook = { ...DEFAULT_STYLE, locked: true, formulaHidden: false, shrinkToFit: false };

export const ASPECTS = ["number", "font", "alignment", "border", "fill", "protection"] as const;
export type Aspect = (typeof ASPECTS)[number];

const FACETS = {
  number: ["format"],
  font: ["font", "size", "bold", "italic", "underline", "strikethrough", "color"],
  alignment: ["horizontal", "vertical", "wrap", "rotation", "indent", "shrinkToFit"],
  border: ["borders"],
  fill: ["fill"],
  protection: ["locked", "formulaHidden"],
} as const satisfies Record<Aspect, readonly (keyof CellLook)[]>;

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
