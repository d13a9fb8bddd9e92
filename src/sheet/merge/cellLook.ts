/** Looks of cells that a merge sets. */
import type { Position } from "../place/place";
import type { StyleName } from "../spec/spec";
import type { SpecCell } from "./cellGrid";

export interface CellLook extends Position {
  /** null: none of ours any more. */
  readonly look: NamedLook | null;
  /** null: the cell is new, or was none of ours. */
  readonly was: NamedLook | null;
  /** Where the cell stands now. Left out: it is not there, or gets the look whatever it wears. */
  readonly from?: Position;
  /** All that is set of the look. Left out: both. */
  readonly part?: "style" | "format";
}

export interface NamedLook {
  readonly style: StyleName;
  readonly format: string | null;
}

export function lookOf({ style, format }: SpecCell, isWish: boolean): NamedLook {
  return { style: isWish ? "wish" : style, format };
}

export function sameLook(one: NamedLook, other: NamedLook | null): boolean {
  return other !== null && one.style === other.style && one.format === other.format;
}
