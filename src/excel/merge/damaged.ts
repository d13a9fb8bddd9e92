/** Generated sheets of which nobody knows any more what users made of them, and what is left of their codes. */
import { isGenerated } from "../../forms/forms";
import { linesThere } from "../../sheet/earlier/linesThere";
import { isGoneName } from "../../sheet/earlier/earlierSheet";
import { codedSheet, CODES, type CodedSheet, type CodesFound } from "../../sheet/merge/codedSheet";
import { contentAt } from "../../sheet/merge/ourContent";
import type { SheetKey } from "../../sheet/place/place";
import { block } from "../../sheet/spec/block";
import type { SheetSpec } from "../../sheet/spec/spec";
import { hasCodes, standsAs } from "./knownSheet";
import type { SetAside } from "../sheets/setAside";
import type { SheetLook, WorkbookLook } from "./lookAt";
import type { Unknown } from "./work";

export interface Damaged {
  readonly key: SheetKey;
  readonly because: Unknown;
  /** Whether most of its rows and columns are known by what they say. */
  readonly isReadable: boolean;
}

/** Those of the specs on which anything stands that could be lost. */
export function damagedSheets(
  { sheets, record }: Pick<WorkbookLook, "sheets" | "record">,
  specs: readonly SheetSpec[],
): readonly Damaged[] {
  return specs.flatMap((spec): readonly Damaged[] => {
    const { key } = spec;
    const look = sheets.get(key);
    if (!isGenerated(key) || !look || isBlank(look)) return [];
    const stands = standsAs(key, look, record);
    return typeof stands === "string" ? [{ key, because: stands, isReadable: isReadable(spec, look) }] : [];
  });
}

/** Nothing stands on it at all. */
export function isBlank({ cells }: Pick<SheetLook, "cells">): boolean {
  return cells.every((line) => line.every((cell) => cell === ""));
}

function isReadable(spec: SheetSpec, look: SheetLook): boolean {
  const { rows, columns } = codedSheet(spec).lines;
  const there = linesThere(spec, cellsBesideCodes(look), rows.length - 1, columns.length - 1);
  return [there.rows, there.columns].every((lines) => lines.filter((at) => at !== null).length * 2 > lines.length);
}

/** What stands on a sheet, without the codes that are left. */
export function cellsBesideCodes({ cells, found }: Pick<SheetLook, "cells" | "found">): SheetLook["cells"] {
  if (found === null) return cells;
  const [row, column] = [found.rows.indexOf(CODES), found.columns.indexOf(CODES)];
  return cells.map((line, at) => line.map((cell, across) => (at === row || across === column ? "" : cell)));
}

/** What was written last, with the stamp that still stands there, which is ours whatever it says. */
export function withStamp(written: CodedSheet, { cells, found }: Pick<SheetLook, "cells" | "found">): CodedSheet {
  if (found === null || found.stamp === null) return written;
  const { spec, lines } = written;
  const stamp = contentAt(cells, { row: found.rows.indexOf(CODES), column: found.columns.indexOf(CODES) });
  return {
    ...written,
    spec: { ...spec, blocks: [...spec.blocks, block(lines.rows.length, lines.columns.length, "code", [[stamp]])] },
    lines: { rows: [...lines.rows, CODES], columns: [...lines.columns, CODES] },
  };
}

/** Codes that stand there, completed by those which its lines would have. */
export function codesLeft(found: CodesFound | null, made: CodesFound): CodesFound {
  return found === null ? made : { ...made, rows: axis(found.rows, made.rows), columns: axis(found.columns, made.columns) };
}

function axis(found: CodesFound["rows"], made: CodesFound["rows"]): CodesFound["rows"] {
  const [ours, theirs] = [found.indexOf(CODES), made.indexOf(CODES)];
  const codes = ours >= 0 ? ours : theirs;
  return Array.from({ length: Math.max(found.length, made.length, codes + 1) }, (_, at) => {
    const [code, own] = [found[at] ?? null, made[at] ?? null];
    if (at === codes) return CODES;
    if (own === CODES) return hasCodes(found) ? code : null;
    return !hasCodes(found) || (own !== null && isGoneName(own)) ? own : code;
  });
}

/** Formulas follow a sheet that is called otherwise: those sheets of ours that look there, and what they say by then. */
export function followingAside(
  look: WorkbookLook,
  aside: readonly SetAside[],
): { readonly look: WorkbookLook; readonly keys: readonly SheetKey[] } {
  const keys: SheetKey[] = [];
  if (aside.length === 0) return { look, keys };
  const sheets = new Map(look.sheets);
  for (const [key, seen] of look.sheets) {
    const cells = seen.cells.map((line) => line.map((cell) => aside.reduce(follows, cell)));
    if (!isGenerated(key) || JSON.stringify(cells) === JSON.stringify(seen.cells)) continue;
    keys.push(key);
    sheets.set(key, { ...seen, cells });
  }
  return { look: { ...look, sheets }, keys };
}

function follows(cell: unknown, { from, to }: SetAside): unknown {
  if (typeof cell !== "string" || !cell.startsWith("=")) return cell;
  return cell.replaceAll(`'${from.replaceAll("'", "''")}'!`, `'${to.replaceAll("'", "''")}'!`);
}
