/** What a writing would do to the workbook, thrown before anything is touched where the user is to see it first. */
import type { SpecCell } from "../../sheet/merge/cellGrid";
import type { Content } from "../../sheet/merge/ourContent";
import type { Position } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";

export interface WritingPreview {
  /** Sheets to which something is done, in the order in which they are written. */
  readonly sheets: readonly SheetPreview[];
  /** What is broken and is mended by it. Left out: nothing is, and nobody has asked. */
  readonly found?: readonly Damage[];
  /** The same for the same workbook and the same plan: what was seen is what is written. */
  readonly fingerprint: string;
}

/** What was found broken, and the sheets that it concerns: tabs, for names how many there are. */
export type Damage =
  | { readonly type: "namesGone"; readonly names: number }
  | { readonly type: "sheetsGone" | "codesGone" | "recordGone" | "keptAsCopy"; readonly tabs: readonly string[] };

export interface SheetPreview {
  readonly spec: SheetSpec;
  /** Of its tab. */
  readonly name: string;
  /** `anew`: it is there, and nobody knows any more what users made of it. */
  readonly state: "new" | "anew" | "merged";
  /** How many cells its spec has. */
  readonly size: number;
  readonly cells: readonly CellPreview[];
}

/**
 * `new`, `changed`, `removed`: what the plan says. `putBack`: the user typed over what is calculated or named. `lost`: it is the user's, on
 * a sheet that is made anew. `conflict`: both the user and the plan have changed it; the user's stays. `kept`: only the user has, and it
 * stays. `line`: a row or column that leaves the plan with something of the user's on it, and stays.
 */
export const PREVIEW_KINDS = ["putBack", "lost", "conflict", "kept", "line", "changed", "new", "removed"] as const;
export type PreviewKind = (typeof PREVIEW_KINDS)[number];

export interface CellPreview extends Position {
  readonly kind: PreviewKind;
  /** What stands there; "": nothing. */
  readonly was: Content;
  /** What the plan says. */
  readonly becomes: Content;
  /** As the plan has it; null: the cell is none of the plan's any more. */
  readonly planned: SpecCell | null;
}

/** Kinds in which something of the user's is changed or removed, or that somebody has to decide. */
export const USERS_KINDS: ReadonlySet<PreviewKind> = new Set(["putBack", "lost", "conflict"]);

/** What the user has to see before it is written. */
export function concernsUser({ sheets, found = [] }: WritingPreview): boolean {
  return found.length > 0 || sheets.some(({ cells }) => cells.some(({ kind }) => USERS_KINDS.has(kind)));
}

/** Nothing was touched. */
export class ToConfirm extends Error {
  constructor(readonly preview: WritingPreview) {
    super("ToConfirm");
  }
}
