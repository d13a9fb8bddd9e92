/**
 * What the plan says in the rows of a list that people type into, such as the plan's number beside each actual: by what is typed there, for
 * rows are sorted and inserted. So what somebody types over it can be told from what the plan has changed.
 */
import { fingerprint } from "../../plan/text/fingerprint";
import { isFormula } from "../formula/formula";
import { cellGrid } from "../merge/cellGrid";
import { contentAt, sameContent, type Content } from "../merge/ourContent";
import type { Area } from "../place/place";
import { roleOf } from "../spec/role";
import type { Block, SheetSpec } from "../spec/spec";

/** `column`: of the table, from 0. Rows that others are like are left out. */
export type SaidBeside = readonly (readonly [row: string, column: number, said: Content])[];

export function saidBeside(spec: SheetSpec): SaidBeside {
  const [table, ...others] = spec.tables ?? [];
  if (!table || others.length > 0) return [];
  const { area } = table;
  const { at } = cellGrid(spec);
  const blocks = blocksOf(spec, area);
  const keys = keyColumns(blocks, area);
  const said = calculated(blocks, area);
  if (said.length === 0) return [];
  const content = (row: number, column: number): Content => {
    const cell = at(row, area.column + column)?.cell ?? "";
    return isFormula(cell) ? "" : cell;
  };
  const rows = Array.from({ length: area.rows - 1 }, (_, line) => area.row + 1 + line);
  const all = rows.flatMap((row) => {
    const key = keyOf(keys.map((column) => content(row, column)));
    return key === null ? [] : said.map((column) => [key, column, content(row, column)] as const);
  });
  const counts = new Map<string, number>();
  for (const [key, column] of all) counts.set(`${key}:${column}`, (counts.get(`${key}:${column}`) ?? 0) + 1);
  return all.filter(([key, column, each]) => each !== "" && counts.get(`${key}:${column}`) === 1);
}

/**
 * Cells of the list that say otherwise than was said, as lines of the spec and columns of the table.
 *
 * @param columns where the table's columns stand; `places`: where its rows do; `written`: what may stand there
 */
export function typedOverSaid(
  spec: SheetSpec,
  area: Area,
  {
    columns,
    places,
    cells,
  }: { readonly columns: readonly number[]; readonly places: readonly (number | null)[]; readonly cells: readonly (readonly unknown[])[] },
  written: readonly SaidBeside[],
): readonly (readonly [line: number, column: number])[] {
  const blocks = blocksOf(spec, area);
  const keys = keyColumns(blocks, area);
  const said = new Map<string, Content[]>();
  for (const [key, column, each] of written.flat()) said.set(`${key}:${column}`, [...(said.get(`${key}:${column}`) ?? []), each]);
  if (said.size === 0) return [];
  const beside = calculated(blocks, area);
  return places.flatMap((row, line) => {
    if (row === null) return [];
    const found = (column: number): Content => contentAt(cells, { row, column: columns[column] ?? 0 });
    const key = keyOf(keys.map(found));
    return beside.flatMap((column) => {
      const all = said.get(`${key}:${column}`) ?? [];
      return all.length === 0 || all.some((each) => sameContent(each, found(column))) ? [] : [[line, column] as const];
    });
  });
}

function blocksOf({ blocks }: SheetSpec, { row }: Area): readonly Block[] {
  return blocks.filter((block) => block.row === row + 1);
}

/** What a row is about; amounts come and go. */
function keyColumns(blocks: readonly Block[], { column }: Area): readonly number[] {
  return blocks.filter((block) => block.style !== "actual" && roleOf(block, 0, 0) === "typed").map((block) => block.column - column);
}

function calculated(blocks: readonly Block[], { column }: Area): readonly number[] {
  return [...new Set(blocks.filter((block) => roleOf(block, 0, 0) === "computed").map((block) => block.column - column))];
}

function keyOf(typed: readonly Content[]): string | null {
  return typed.every((each) => each === "") ? null : fingerprint(JSON.stringify(typed.map(String)));
}
