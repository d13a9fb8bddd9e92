/**
 * A generated sheet of a version that left neither codes nor a record, read as if it had: what that version had written is what the plan
 * says now, where it stands there, or what the plan said then, where the sheets prove that (`earlierStand.ts`). Whatever else differs was
 * typed by somebody.
 */
import { isFormula } from "../formula/formula";
import { cellGrid } from "../merge/cellGrid";
import type { CodedSheet, CodesFound } from "../merge/codedSheet";
import { contentAt, type Content } from "../merge/ourContent";
import { placedCell } from "../merge/placement";
import type { Area, Position } from "../place/place";
import { block } from "../spec/block";
import { roleOf } from "../spec/role";
import type { Block, Cell, SheetSpec } from "../spec/spec";
import { isSaidToday, standing, type EarlierStand, type JudgedStands } from "./earlierStand";

export interface EarlierSheet {
  /** The codes that it would have. */
  readonly found: CodesFound;
  /** What was written on it; codes, and names that later versions have added, were not. */
  readonly written: CodedSheet;
  /** What the plan said then and says otherwise now, where it stands. */
  readonly former: readonly FormerCell[];
  /** How many numbers differ of which it cannot be told whether somebody typed them. */
  readonly unsure: number;
}

export interface FormerCell extends Position {
  readonly found: Content;
  /** On a row or a column that today's plan no longer has. */
  readonly isGone: boolean;
}

export function earlierSheet(stand: EarlierStand, judged: JudgedStands): EarlierSheet {
  const { spec, names, cells, there, former } = stand;
  const own = { rows: names.rows.slice(0, -1), columns: names.columns.slice(0, -1) };
  const gone = { rows: former.rows.map(goneName), columns: former.columns.map(goneName) };
  const width = Math.max(0, ...cells.map((row) => row.length));
  const isBlankRow = (row: number): boolean => (cells[row] ?? []).every((cell) => cell === "");
  const isBlankColumn = (column: number): boolean => cells.every((row) => (row[column] ?? "") === "");
  const rows = [...there.rows, ...former.rows];
  const columns = [...there.columns, ...former.columns];
  const isLeft = ({ row, column }: Position): boolean => former.rows.includes(row) || former.columns.includes(column);
  const all = rows.flatMap((row) => columns.flatMap((column) => (row === null || column === null ? [] : [{ row, column }])));
  return {
    found: {
      stamp: "",
      layout: 0,
      rows: codesOn(rows, [...own.rows, ...gone.rows, names.rows.at(-1) ?? ""], cells.length, isBlankRow),
      columns: codesOn(columns, [...own.columns, ...gone.columns, names.columns.at(-1) ?? ""], width, isBlankColumn),
    },
    written: {
      spec: asWritten(stand, judged),
      lines: { rows: [...own.rows, ...gone.rows], columns: [...own.columns, ...gone.columns] },
      stamp: "",
    },
    former: all.flatMap((at) => {
      const found = contentAt(cells, at);
      return judged.isFormer(spec.key, at) ? [{ ...at, found, isGone: isLeft(at) }] : [];
    }),
    unsure: standing(stand).filter(({ said, at }) => typeof said.cell === "number" && judged.isUnsure(spec.key, at)).length,
  };
}

function goneName(at: number): string {
  return `${GONE}${at}`;
}

/** Whether a line is called so because only the plan of then had it. While lines are being deleted nobody can prove that any more. */
export function isGoneName(name: string): boolean {
  return name.startsWith(GONE);
}

const GONE = "gone:";

/** The line behind the last is for the codes, where nothing stands on it: then nothing has to move. */
function codesOn(
  places: readonly (number | null)[],
  names: readonly string[],
  count: number,
  isBlank: (line: number) => boolean,
): readonly (string | null)[] {
  const next = Math.max(-1, ...places.map((at) => at ?? -1)) + 1;
  const codes = Array<string | null>(Math.max(count, next + 1)).fill(null);
  for (const [line, at] of places.entries()) if (at !== null) codes[at] = names[line] ?? null;
  if (isBlank(next)) codes[next] = names.at(-1) ?? null;
  return codes;
}

/** Formulas of what is calculated were worded otherwise in earlier versions: those that stand there are as good as ours. */
function asWritten(stand: EarlierStand, judged: JudgedStands): SheetSpec {
  const { spec, cells, there } = stand;
  return {
    ...withoutNewLines(spec, stand),
    names: [],
    blocks: [
      ...spec.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((line, row) =>
          line.map((cell, column) => {
            const at = placedCell(there, { row: block.row + row, column: block.column + column });
            const found = at === null ? "" : contentAt(cells, at);
            if (at !== null && judged.isFormer(spec.key, at)) return found;
            // Words and formulas that came later were not written there.
            if (found === "" && typeof cell !== "number" && roleOf(block, cell, column) !== "leaf") return null;
            if (!isFormula(cell)) {
              const isOfThen = typeof found === "string" && typeof cell === "string" && isSaidToday(found, cell, stand.formerWords);
              return isOfThen ? found : cell;
            }
            const isOurs =
              ["computed", "heading"].includes(roleOf(block, cell, column)) && typeof found === "string" && found.startsWith("=");
            return isOurs ? { formula: found, value: cell.value } : cell;
          }),
        ),
      })),
      ...goneBlocks(stand, judged),
    ],
  };
}

/** What stands on lines that today's plan no longer has: formulas, texts, and numbers that nobody typed. */
function goneBlocks({ spec, cells, there, former }: EarlierStand, judged: JudgedStands): readonly Block[] {
  const [rows, columns] = [
    [...there.rows, ...former.rows],
    [...there.columns, ...former.columns],
  ];
  return rows.flatMap((row, line) =>
    columns.flatMap((column, across) => {
      if (row === null || column === null || (line < there.rows.length && across < there.columns.length)) return [];
      const found = contentAt(cells, { row, column });
      if (found === "") return [];
      const isText = typeof found === "string" && !found.startsWith("=");
      return [block(line, across, isText ? "label" : "computed", [[goneCell(found, judged.isFormer(spec.key, { row, column }))]])];
    }),
  );
}

function goneCell(found: Content, isFormer: boolean): Cell {
  if (typeof found === "string") return found.startsWith("=") ? { formula: found, value: 0 } : found;
  return isFormer ? found : null;
}

/** Areas end with lines that stand there: those of today's plan that do not are new to them. */
function withoutNewLines(spec: SheetSpec, { there }: EarlierStand): SheetSpec {
  const cut = (lines: readonly (number | null)[], at: number, count: number): readonly [number, number] => {
    let [first, last] = [at, at + count - 1];
    while (first < last && lines[last] === null) last -= 1;
    while (first < last && lines[first] === null) first += 1;
    return [first, last - first + 1];
  };
  const within = <T extends Area>(area: T): T => {
    const [row, rows] = cut(there.rows, area.row, area.rows);
    const [column, columns] = cut(there.columns, area.column, area.columns);
    return { ...area, row, rows, column, columns };
  };
  const each = <T extends { readonly area: Area }>(parts: readonly T[] = []): readonly T[] =>
    parts.map((part) => ({ ...part, area: within(part.area) }));
  return {
    ...spec,
    merges: spec.merges.map(within),
    ...(spec.filter && { filter: within(spec.filter) }),
    ...(spec.rules && { rules: each(spec.rules) }),
    ...(spec.choices && { choices: each(spec.choices) }),
    ...(spec.checks && { checks: each(spec.checks) }),
  };
}

/** How many cells of the user's own stand on a sheet: on lines of his, or where the plan says nothing. */
export function ownCells({ spec, lines }: CodedSheet, { rows, columns }: CodesFound, cells: readonly (readonly unknown[])[]): number {
  const [rowOf, columnOf] = [lines.rows, lines.columns].map((names) => new Map(names.map((name, at) => [name, at])));
  const { at } = cellGrid(spec);
  const isOurs = (row: number, column: number): boolean => {
    const [line, across] = [rowOf?.get(rows[row] ?? ""), columnOf?.get(columns[column] ?? "")];
    return line !== undefined && across !== undefined && (at(line, across)?.cell ?? "") !== "";
  };
  return cells.reduce((sum, line, row) => sum + line.filter((cell, column) => cell !== "" && !isOurs(row, column)).length, 0);
}
