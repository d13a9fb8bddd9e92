/** Lists that people type into, brought back to what they said before an action. */
import { cellGrid } from "../../sheet/merge/cellGrid";
import type { CellWrite } from "../../sheet/merge/mergeCells";
import type { Part, SheetMerge } from "../../sheet/merge/mergeSheet";
import { contentAt, sameContent } from "../../sheet/merge/ourContent";
import type { PlacedParts } from "../../sheet/merge/placedParts";
import type { LineChange } from "../../sheet/merge/structure";
import { stretches } from "../../sheet/merge/stretches";
import { a1, parseA1 } from "../../sheet/place/address";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { SheetLook } from "../merge/lookAt";
import { areaAfter } from "../merge/listWork";
import { writtenIn, type Entry } from "../record/entry";
import type { KeptBefore } from "../record/formerKept";
import type { Record } from "../record/record";
import type { ListStep } from "../steps/step";
import { backwards, lineThrough } from "./lineThrough";
import type { SheetBack } from "./mergedBack";
import { CannotGoBack } from "./cannotGoBack";

/** @param entry what the record says of it now */
export function listBack(
  step: ListStep,
  kept: KeptBefore,
  { cells, tables }: SheetLook,
  tab: string,
  entry: Entry | null,
  { entries }: Record,
): SheetBack {
  const { key } = step;
  const changes = neverEmptied(changesLeft(step, cells, tab), tables[0]);
  const forth = backwards(changes);
  const ours = new Map(step.ours.map(([row, column, content]) => [`${row}:${column}`, content]));
  const since: { readonly row: number; readonly column: number }[] = [];
  const writes: CellWrite[] = [];
  for (const [row, column, was] of step.cells) {
    const [at, across] = [lineThrough(forth, "rows", row), lineThrough(forth, "columns", column)];
    const now = at === null || across === null ? null : contentAt(cells, { row: at, column: across });
    if (now !== null && sameContent(now, was)) continue;
    const written = ours.get(`${at}:${across}`);
    const isOurs = now === null || written === undefined || sameContent(now, written);
    if (!isOurs && at !== null && across !== null) since.push({ row: at, column: across });
    writes.push({ row, column, content: was, isFormula: typeof was === "string" && was.startsWith("="), was: now });
  }
  // Rows that go, with whatever was typed into them since.
  for (const [row, line] of cells.entries()) {
    if (lineThrough(changes, "rows", row) !== null) continue;
    for (const column of line.keys()) {
      const now = contentAt(cells, { row, column });
      if (!sameContent(now, ours.get(`${row}:${column}`) ?? "") && !isFormulas(now)) since.push({ row, column });
    }
  }
  const end = cells.length + changes.reduce((sum, { type, count }) => sum + (type === "insert" ? count : 0), 0);
  const again = Array.from({ length: end }, (_, row) => row).filter((row) => lineThrough(forth, "rows", row) === null);
  const placed = (column: number): readonly number[] => {
    const at = step.columns[column];
    return typeof at === "number" ? [at] : [];
  };
  const {
    sheet: { spec },
    columns = [],
  } = kept.written;
  const said = cellGrid(spec).all.flatMap(({ row, column: own, style, format }) =>
    again.includes(row) ? placed(own).map((column) => ({ row, column, look: { style, format }, was: null })) : [],
  );
  const isSaid = new Set(said.map(({ row, column }) => `${row}:${column}`));
  const usual = columns.flatMap(([own, style, format]) =>
    placed(own).flatMap((column) => {
      const rows = [...again, ...step.dressed.flatMap(([row, at]) => (at === column ? [row] : []))];
      return rows.flatMap((row) => (isSaid.has(`${row}:${column}`) ? [] : [{ row, column, look: { style, format }, was: null }]));
    }),
  );
  const looks = [...said, ...usual];
  const choices = (spec.choices ?? []).flatMap((choice) =>
    placed(choice.area.column).flatMap((column) =>
      stretches(again).map(({ at, count }) => ({ ...choice, area: { row: at, column, rows: count, columns: 1 } })),
    ),
  );
  const merges = spec.merges.filter(({ row, rows }) => rows === 1 && again.includes(row));
  const last = (entry && writtenIn(entry, entries)?.sheet.spec) ?? spec;
  const names = step.names.flatMap(([name, address]) => {
    const area = parseA1(address);
    return area === null ? [] : [{ name, area }];
  });
  const changed = new Set<Part>([
    ...(names.length > 0 ? (["names"] as const) : []),
    ...(choices.length > 0 ? (["choices"] as const) : []),
    ...(merges.length > 0 ? (["merges"] as const) : []),
    ...ALONE.filter((part) => JSON.stringify(spec[part]) !== JSON.stringify(last[part])),
  ]);
  const merge: SheetMerge = {
    writes,
    looks,
    wishes: [],
    putBack: [],
    marked: [],
    kept: [],
    ended: [],
    next: { spec, lines: { rows: [], columns: [] }, stamp: kept.stamp },
    structure: {
      changes,
      kept: { rows: new Set(), columns: new Set() },
      after: { rows: [], columns: [] },
      isNew: { rows: [], columns: [] },
    },
    parts: { ...NO_PARTS, merges, names, choices, widths: [...spec.widths.entries()] },
    former: NO_PARTS,
    changed,
    isTruth: true,
    unplanned: [],
    staleNames: [],
    ...fitOf(tables, changes, again),
  };
  return { work: { type: "merge", spec, merge, kept, unplanned: [] }, since: since.map((at) => ({ key, tab, address: a1(at) })) };
}

/**
 * A table that loses its last row is none any more: rows that come below those that go come above them, where they belong to the table.
 *
 *     insert 1 at 16, delete 12 at 4   →   insert 1 at 4, delete 12 at 5
 */
function neverEmptied(changes: readonly LineChange[], table: SheetLook["tables"][number] | undefined): readonly LineChange[] {
  const emptying = changes.findIndex((_, at) => table && areaAfter(table.area, changes.slice(0, at + 1)).rows <= 1);
  const [come, gone] = [changes[emptying - 1], changes[emptying]];
  if (come?.type !== "insert" || gone?.axis !== "rows" || come.axis !== "rows" || come.at !== gone.at + gone.count) return changes;
  const above = [
    { ...come, at: gone.at },
    { ...gone, at: gone.at + come.count },
  ];
  return [...changes.slice(0, emptying - 1), ...above, ...changes.slice(emptying + 1)];
}

/** Rows that come again below the last one of the table belong to it. */
function fitOf([table]: SheetLook["tables"], changes: readonly LineChange[], again: readonly number[]): Pick<SheetMerge, "fit"> {
  if (!table) return {};
  const stands = areaAfter(table.area, changes);
  const rows = Math.max(stands.rows, ...again.map((row) => row + 1 - stands.row));
  return rows > stands.rows ? { fit: { name: table.name, area: { ...stands, rows }, before: stands.rows } } : {};
}

/** What is set for the sheet as a whole. */
const ALONE = ["frozen", "print", "tabColor", "widths"] as const satisfies readonly (keyof SheetSpec & Part)[];

const NO_PARTS: PlacedParts = {
  merges: [],
  heights: [],
  widths: [],
  hidden: { rows: [], columns: [] },
  tables: [],
  names: [],
  links: [],
  rules: [],
  choices: [],
  checks: [],
  charts: [],
  filter: null,
};

/** Of cells that are as they were: others may have been typed over since. */
const HALF = 0.5;

/** None where rows and columns are back already, as after an attempt before this one. */
function changesLeft({ key, changes, cells: stood, ours }: ListStep, cells: SheetLook["cells"], tab: string): readonly LineChange[] {
  if (changes.length === 0) return changes;
  const share = (all: readonly (readonly [number, number, unknown, ...unknown[]])[]): number | null => {
    const telling = all.filter(([, , content]) => content !== "" && !isFormulas(content));
    const alike = telling.filter(([row, column, content]) => sameContent(contentAt(cells, { row, column }), content as string));
    return telling.length === 0 ? null : alike.length / telling.length;
  };
  const [now, then] = [share(ours), share(stood)];
  const isBack = then !== null && then >= HALF && then > (now ?? 0);
  if (isBack) return [];
  if (now === null || now >= HALF) return changes;
  throw new CannotGoBack({ because: "sheetMoved", key, tab });
}

function isFormulas(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=");
}
