import type { Reading } from "../../sheet/spec/reading";
import type { SheetSpec } from "../../sheet/spec/spec";
import { codeBlocks, codeIds, codesOf, type Coding } from "../parts/codes";

/** What the rows and columns of somebody's own sheet are, each by another code: in its hidden row and column, and as their identities. */
export type SheetCodes = Omit<Coding, "memory" | "first">;

/** Row codes that these sheets share: the headings of the list, what ends it, and between them its rows. */
export const HEAD = "head";
export const FOOT = "foot";
const ROW = "row:";

/** @param position from 0 */
export function rowCode(position: number): string {
  return `${ROW}${position + 1}`;
}

export function isRowCode(code: string): boolean {
  return code.startsWith(ROW);
}

/** A sheet with its codes and, where they cross, whose it is. */
export function codedSheet(spec: SheetSpec, who: string, codes: SheetCodes): SheetSpec {
  const coding: Coding = { ...codes, first: Math.min(...codes.rows.keys()), memory: JSON.stringify({ who }) };
  const { row, column } = codes.corner;
  return {
    ...spec,
    ids: { ...codeIds(coding, []), ...spec.ids },
    blocks: [...spec.blocks, ...codeBlocks(coding)],
    hidden: { rows: [row, ...(spec.hidden?.rows ?? [])], columns: [...(spec.hidden?.columns ?? []), column] },
  };
}

/** Whose sheet it is; null where that cannot be told any more. */
export function whoIn(sheet: Reading): string | null {
  try {
    const memory = JSON.parse(codesOf(sheet)?.memory ?? "null") as { readonly who?: unknown } | null;
    return typeof memory?.who === "string" ? memory.who : null;
  } catch (error) {
    // Somebody has typed into the hidden cell.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
