/** Data as text that takes little room in cells: deflated, in letters, in pieces that a cell can hold. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { inColumns, inRows } from "./columns";
import type { Data } from "./patch";

/** A cell holds 32 767 characters. */
const CELL_LIMIT = 32_000;

export function packed(data: unknown): readonly string[] {
  const text = lettersOf(deflateSync(strToU8(JSON.stringify(inColumns(JSON.parse(JSON.stringify(data)) as Data))), { level: 6 }));
  return Array.from({ length: Math.ceil(text.length / CELL_LIMIT) }, (_, piece) =>
    text.slice(piece * CELL_LIMIT, (piece + 1) * CELL_LIMIT),
  );
}

/** Null: somebody has changed it. */
export function unpacked(pieces: readonly string[]): unknown {
  try {
    return inRows(JSON.parse(strFromU8(inflateSync(Uint8Array.from(atob(pieces.join("")), (letter) => letter.charCodeAt(0))))) as Data);
  } catch {
    return null;
  }
}

function lettersOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(pieces.join(""));
}
