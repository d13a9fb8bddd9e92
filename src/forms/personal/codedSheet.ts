import type { TableIds } from "../../sheet/place/identity";
import type { SheetSpec } from "../../sheet/spec/spec";
import { withWholeHeadings } from "../../sheet/look/wholeHeadings";
import { codeBlocks, codeIds, type Codes, type Coding } from "../parts/codes";

/** What the rows and columns of somebody's own sheet are, each by another code: in its hidden row and column, and as their identities. */
export interface SheetCodes extends Omit<Coding, "memory" | "first"> {
  /** Beside the list, with rows of their own. Left out: none. */
  readonly tables?: readonly TableIds[];
}

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
  const { tables, ...own } = codes;
  const coding: Coding = { ...own, first: Math.min(...own.rows.keys()), memory: JSON.stringify({ who }) };
  const { row, column } = own.corner;
  return withWholeHeadings({
    ...spec,
    ids: { ...codeIds(coding, []), ...(tables && { tables }) },
    blocks: [...spec.blocks, ...codeBlocks(coding)],
    hidden: { rows: [row, ...(spec.hidden?.rows ?? [])], columns: [...(spec.hidden?.columns ?? []), column] },
  });
}

/** Whose sheet it is; null where that cannot be told any more. */
export function whoIn({ memory: text }: Codes): string | null {
  try {
    const memory = JSON.parse(text) as { readonly who?: unknown } | null;
    return typeof memory?.who === "string" ? memory.who : null;
  } catch (error) {
    // Somebody has typed into the hidden cell.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
