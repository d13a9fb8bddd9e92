import { block } from "../spec/block";
import { roleOf } from "../spec/role";
import type { Role } from "../spec/spec";
import { extent, type CodedSheet } from "../merge/codedSheet";

/**
 * A frame of a sheet from which everything that was typed has been taken in: whatever stands in its cells for typing is known, and so are
 * rows that people have put in.
 *
 * @param putIn their names
 */
export function knownTyping(sheet: CodedSheet, putIn: readonly string[]): CodedSheet {
  const { rows, columns } = extent(sheet.spec);
  const known = putIn.map(() => Array<number>(columns).fill(0));
  return {
    ...sheet,
    spec: {
      ...sheet.spec,
      blocks: [
        ...sheet.spec.blocks.map((each) => ({
          ...each,
          cells: each.cells.map((cells) => cells.map((cell, column) => (cell === null && isForTyping(roleOf(each, 0, column)) ? 0 : cell))),
        })),
        ...(known.length === 0 ? [] : [block(rows, 0, "inputText", known)]),
      ],
    },
    lines: { ...sheet.lines, rows: [...sheet.lines.rows.slice(0, rows), ...putIn] },
  };
}

function isForTyping(role: Role): boolean {
  return role === "typed" || role === "suggestion";
}
