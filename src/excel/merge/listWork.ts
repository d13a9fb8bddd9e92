/** Sheets with one table that people type into: how they stand, and what has to be done to the table beside its cells. */
import { isCorner } from "../../forms/parts/codes";
import { knownByContent, tablesBeside } from "../../sheet/typed/knownByContent";
import { listSheet, type TypedSheet } from "../../sheet/typed/listSheet";
import type { SheetMerge } from "../../sheet/merge/mergeSheet";
import type { LineChange, Structure } from "../../sheet/merge/structure";
import { contentAt } from "../../sheet/merge/ourContent";
import { stretches } from "../../sheet/merge/stretches";
import { a1, cellsIn } from "../../sheet/place/address";
import type { Area } from "../../sheet/place/place";
import type { ChoiceSpec, SheetSpec } from "../../sheet/spec/spec";
import type { Survey } from "../read/survey";
import { canResizeTables } from "../request/aboveFloor";
import { writtenIn } from "../record/entry";
import type { Record } from "../record/record";
import type { TableSeen } from "../sheets/keptTables";
import type { SheetLook } from "./lookAt";
import { lastLook } from "./knownSheet";

/** Null where the sheet has no such table, or its headings cannot be told any more. */
export function listStanding(spec: SheetSpec, { cells, tables }: SheetLook, record: Record): TypedSheet | null {
  const [wanted, ...others] = spec.tables ?? [];
  const last = lastLook(record, spec.key);
  if (!wanted) return knownByContent(spec, cells, last?.blocks.length ? last : null, isCorner);
  const table = tables.find(({ name }) => name === wanted.name);
  // What is chosen from may stand elsewhere by now, or be other rows in the same place: lists of such a sheet are set with the whole.
  const isElse = choosesElsewhere(spec) || JSON.stringify(last?.choices) !== JSON.stringify(spec.choices);
  if (others.length > 0 && isElse) return null;
  if (others.length > 0) return tablesBeside(spec, cells, last?.blocks.length ? last : null, tables);
  if (!table?.showHeaders || table.showTotals || isBeside(spec, table)) return null;
  const own = record.entries.filter((entry) => entry.key === spec.key && entry.status !== "former");
  const said = own.flatMap((entry) => writtenIn(entry, record.entries)?.said ?? []);
  return listSheet(spec, table, cells, last, [said]);
}

function choosesElsewhere({ key, choices = [] }: SheetSpec): boolean {
  return choices.some(({ source }) => "sheet" in source && source.sheet !== key);
}

/** Columns that users have added right behind the table become part of it, which is made anew for that. */
function isBeside({ ids }: SheetSpec, { area }: TableSeen): boolean {
  return (ids?.columns.length ?? 0) > area.columns;
}

/**
 * With the table as large as it has to be, its name where it stands, and lists to choose from on rows that are new; what goes unread is
 * told.
 */
export function listMerge(all: SheetMerge, { unread = [] }: TypedSheet, { tables, cells }: SheetLook, names: Survey["names"]): SheetMerge {
  const told = unread.map((at) => ({ ...at, found: contentAt(cells, at), isAsked: false }));
  const merge: SheetMerge = { ...all, putBack: [...all.putBack, ...told] };
  const [wanted, ...others] = merge.next.spec.tables ?? [];
  const table = tables.find(({ name }) => name === wanted?.name);
  if (!wanted || !table || others.length > 0) return merge;
  const { parts, former, structure } = merge;
  const stands = areaAfter(table.area, structure.changes);
  const end = 1 + Math.max(...structure.after.rows.slice(wanted.area.row).map((at) => at ?? 0));
  const area = { ...stands, rows: Math.max(stands.rows, end - stands.row) };
  const ofTable = new Set((merge.next.spec.names ?? []).flatMap((each) => (a1(each.area) === a1(wanted.area) ? [each.name] : [])));
  const named = parts.names.map((each) => (ofTable.has(each.name) ? { ...each, area } : each));
  const choices = onNewRows(parts.choices, structure, stands.row + stands.rows);
  const isNamed = named.every((each) => cellsIn(names.get(each.name) ?? "") === a1(each.area));
  return {
    ...merge,
    parts: { ...parts, names: named, choices },
    former: { ...former, choices: [] },
    changed: new Set([...merge.changed, ...(isNamed ? [] : ["names" as const]), ...(choices.length > 0 ? ["choices" as const] : [])]),
    ...(area.rows > stands.rows && { fit: { name: table.name, area, before: stands.rows } }),
  };
}

/**
 * Where every row of a table goes, those that come are inserted first: a table that loses its last row is none any more, and what is
 * inserted where it stood pushes its headings down.
 */
export function neverEmptied(structure: Structure, spec: SheetSpec, { tables }: SheetLook): Structure {
  const { changes } = structure;
  const table = tables.find(({ name }) => name === spec.tables?.[0]?.name);
  const emptying = changes.findIndex((_, at) => table && areaAfter(table.area, changes.slice(0, at + 1)).rows <= 1);
  const emptied = changes[emptying];
  const coming = changes.findIndex(
    ({ axis, type, at }, position) => position > emptying && axis === "rows" && type === "insert" && at >= (emptied?.at ?? Infinity),
  );
  const come = changes[coming];
  if (!emptied || !come) return structure;
  const others = changes.filter((_, at) => at !== emptying);
  return { ...structure, changes: [...others.slice(0, coming), { ...emptied, at: come.at + come.count }, ...others.slice(coming)] };
}

/** Where Excel has a table once rows have been inserted and deleted. */
export function areaAfter(area: Area, changes: readonly LineChange[]): Area {
  let [first, end] = [area.row, area.row + area.rows];
  for (const { axis, type, at, count } of changes) {
    if (axis !== "rows") continue;
    const moved = (line: number): number =>
      type === "insert" ? (line >= at ? line + count : line) : line - Math.min(count, Math.max(0, line - at));
    [first, end] = [moved(first), type === "insert" ? moved(end - 1) + 1 : moved(end)];
  }
  return { ...area, row: first, rows: end - first };
}

/** Rows at the beginning and at the end, where Excel does not take over what may be chosen: `end` is where the table ended. */
function onNewRows(choices: readonly ChoiceSpec[], { after, isNew }: Structure, end: number): readonly ChoiceSpec[] {
  const rows = after.rows.flatMap((at, line) => (isNew.rows[line] && at !== null ? [at] : [])).sort((a, b) => a - b);
  const added = stretches(rows).flatMap(({ at, count }) => {
    const isFirst = choices.some(({ area }) => area.row === at);
    const from = isFirst ? at : canResizeTables() ? Math.max(at, end) : Infinity;
    return from < at + count ? [{ at: from, count: at + count - from }] : [];
  });
  return choices.flatMap((choice) =>
    added.flatMap(({ at, count }) => {
      const [row, below] = [Math.max(at, choice.area.row), Math.min(at + count, choice.area.row + choice.area.rows)];
      return row < below ? [{ ...choice, area: { ...choice.area, row, rows: below - row } }] : [];
    }),
  );
}
