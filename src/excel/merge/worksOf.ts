/**
 * What has to be done to each sheet of a writing: made, written whole, brought together with what stands there, or nothing. Generated
 * sheets are merged where the record knows what was written on them; sheets that are typed into are their own truth, and are merged where
 * their rows and columns are known again, by hidden codes, by headings or by what they say (`sheet/typed`).
 */
import { codedSheet, stampOf, type CodedSheet } from "../../sheet/merge/codedSheet";
import { frameOf, ownCodedSheet, undressed } from "../../sheet/typed/ownCodedSheet";
import { contentAt, isOurContent, type Former } from "../../sheet/merge/ourContent";
import type { TypedSheet } from "../../sheet/typed/listSheet";
import type { Standing } from "../../sheet/merge/standing";
import { cellGrid } from "../../sheet/merge/cellGrid";
import { keptLines } from "../../sheet/merge/keptLines";
import { mergeSheet } from "../../sheet/merge/mergeSheet";
import { settledWork, type Unknown, type Work } from "./work";
import { placementOf as linesPlaced, structureOf, type Structure } from "../../sheet/merge/structure";
import { withPlacedLinks } from "../../sheet/merge/placedParts";
import type { Placement } from "../../sheet/merge/placement";
import type { UnplannedNumber } from "../../sheet/merge/unplanned";
import { a1, cellsIn } from "../../sheet/place/address";
import type { CellName, SheetKey } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import { isGenerated, isHanded, layoutOf } from "../../forms/forms";
import { isPutIn } from "../../forms/handed/linesThere";
import { ownCodesIn } from "../../forms/workbook/ownCodes";
import type { NameOf } from "../cells/nameOf";
import { markerName } from "../read/marker";
import type { Survey } from "../read/survey";
import type { ColumnLook, Entry, Kept } from "../record/entry";
import { entryOf, isUnfinished, type Record } from "../record/record";
import { knownSheet, lastLook, type KnownSheet } from "./knownSheet";
import { reused } from "../../sheet/typed/reused";
import { knownTyping } from "../../sheet/typed/knownTyping";
import { saidBeside } from "../../sheet/typed/saidBeside";
import { listMerge, listStanding, neverEmptied } from "./listWork";
import { formersIn, moved, settled } from "./formers";
import { ownLost, type OwnCell } from "./ownLost";
import { entriesOf } from "./removed";
import { wantedTables } from "../sheets/keptTables";
import type { SheetLook, WorkbookLook } from "./lookAt";

export interface Works {
  readonly all: readonly Work[];
  /** Of the workbook once everything is written. */
  readonly standing: Standing;
}

/** @param refused cells over which nothing that was typed is to stay */
export function worksOf(
  specs: readonly SheetSpec[],
  { own, names }: Survey,
  { sheets, record }: WorkbookLook,
  nameOf: NameOf,
  refused: readonly CellName[] = [],
): Works {
  const coded = new Map(
    specs.flatMap((spec) => {
      const sheet = isGenerated(spec.key)
        ? codedSheet(spec, layoutOf(spec.key))
        : ownCodedSheet(spec, (cells) => ownCodesIn(spec.key, cells));
      return sheet ? [[spec.key, sheet] as const] : [];
    }),
  );
  const known = new Map(
    [...sheets].flatMap(([key, look]) => {
      const each = knownSheet(key, look, record) ?? unrecorded(key, look, coded.get(key) ?? null);
      return each ? [[key, isHanded(key) ? withTyping(each, look, coded.get(key)) : each] as const] : [];
    }),
  );
  const isSettled = settled(known);
  const formersOf = formersIn(known, nameOf);
  const structures = new Map<SheetKey, Structure>();
  for (const [key, next] of coded) {
    const found = known.get(key);
    if (found && canMerge(found.written.sheet, next)) {
      const kept = keptLines(sheets.get(key)?.cells ?? [], found.found, next.lines, formersOf(found));
      const formers = found.all.map(({ lines }) => lines);
      structures.set(key, structureOf(found.found, next.lines, formers, kept));
    }
  }
  const lists = new Map<SheetKey, TypedSheet>();
  for (const spec of specs) {
    const look = sheets.get(spec.key);
    const list = look === undefined || coded.has(spec.key) || !own.has(spec.key) ? null : listStanding(spec, look, record);
    if (look === undefined || list === null) continue;
    const { found, former, next } = list;
    const kept = keptLines(look.cells, found, next.lines, [unsettled(former, nameOf)]);
    lists.set(spec.key, list);
    structures.set(spec.key, neverEmptied(structureOf(found, next.lines, [former.lines], kept), spec, look));
  }
  const moving = new Set([...structures].flatMap(([key, { changes }]) => (changes.length > 0 ? [key] : [])));
  /** Of sheets that are not written now, as they stand. */
  const beside = (key: SheetKey): Placement | null => {
    const found = coded.has(key) ? undefined : known.get(key);
    return found ? linesPlaced(found.found, found.written.sheet.lines) : null;
  };
  const standing: Standing = { nameOf, isSettled, placementOf: (key) => moved(structures.get(key)?.after ?? beside(key)) };
  const all = specs.map((spec): Work => {
    const look = sheets.get(spec.key);
    const compiled = coded.get(spec.key);
    const next = compiled && { ...compiled, spec: withPlacedLinks(compiled.spec, standing.placementOf) };
    const type: "whole" | "new" = own.has(spec.key) ? "whole" : "new";
    if (!next) {
      const [list, structure] = [lists.get(spec.key), structures.get(spec.key)];
      const kept = typedKept(spec, uncoded(spec));
      if (list && structure && look) {
        const { found, former, next: sheet } = list;
        const formers = [unsettled(former, nameOf)];
        const input = { formers, next: sheet, cells: look.cells, found, structure, standing, marked: new Set<string>(), moving };
        const work = settledWork(spec, listMerge(mergeSheet(input), list, look, names), kept, names, record, null);
        return list.isInPlace && work.type === "merge" ? { ...work, isInPlace: true } : work;
      }
      const isSame = type === "whole" && look !== undefined && saysTheSame(spec, look, names, entryOf(record, spec.key), standing);
      if (isSame) return { type: "same", spec, kept, isNews: false, wishes: [], unplanned: [] };
      return type === "new" ? { type, spec, kept } : { type: "whole", spec, kept, because: null, lost: lostOn(spec, look, record) };
    }
    const found = known.get(spec.key);
    const structure = structures.get(spec.key);
    if (!found || !structure || !look) {
      const kept = keptOf(next, [], []);
      if (type === "new") return { type, spec: next.spec, kept };
      const because = found || !look ? null : unknownOf(spec.key, record);
      return { type: "whole", spec: next.spec, kept, because, lost: isGenerated(spec.key) ? [] : lostOn(spec, look, record) };
    }
    const merge = mergeSheet({
      formers: formersOf(found),
      next,
      cells: look.cells,
      found: found.found,
      structure,
      standing,
      marked: new Set(found.written.marked),
      refused: new Set(refused.flatMap(({ sheet, cell }) => (sheet === spec.key ? [cell] : []))),
      moving,
    });
    const kept = { ...keptOf(next, merge.marked, merge.unplanned), isAdopted: look.adopted !== undefined };
    return settledWork(next.spec, merge, kept, names, record, found.written);
  });
  return { all, standing };
}

/** Nothing is known of what its formulas referred to. */
function unsettled(sheet: CodedSheet, nameOf: NameOf): Former {
  return { sheet, standing: { nameOf, isSettled: () => false, placementOf: () => null } };
}

/** Null where nothing stood on it yet. */
function unknownOf(key: SheetKey, { entries }: Record): Unknown | null {
  return entries.some((entry) => entry.key === key && !isUnfinished(entry.status)) ? "codesGone" : null;
}

function keptOf(sheet: CodedSheet, marked: readonly string[], unplanned: readonly UnplannedNumber[]): Kept {
  const { spec, stamp } = sheet;
  if (!isGenerated(spec.key)) return typedKept(spec, sheet);
  const told = unplanned.length > 0 && { unplanned: unplanned.map(({ found }) => found) };
  return { key: spec.key, stamp, written: { sheet, marked, ...told }, entries: null };
}

/** Of a sheet that people type into how it looks; its cells are their own truth. */
function typedKept(spec: SheetSpec, sheet: CodedSheet): Kept {
  const said = isList(spec) ? saidBeside(spec) : [];
  const columns = isList(spec) && { columns: columnLooks(spec), ...(said.length > 0 && { said }) };
  return { key: spec.key, stamp: sheet.stamp, written: { sheet: frameOf(sheet), marked: [], ...columns }, entries: entriesOf(spec) };
}

/** Without codes; of a list of which the rows are known by what is typed, what stands beside them. */
function uncoded(spec: SheetSpec): CodedSheet {
  return {
    spec: isList(spec) && isAlone(spec) ? { ...spec, blocks: headBlocks(spec) } : spec,
    lines: { rows: [], columns: [] },
    stamp: stampOf(spec),
  };
}

/** Down to the headings of its table: the rows below are known by their columns. */
function headBlocks({ tables: [table] = [], blocks }: SheetSpec): SheetSpec["blocks"] {
  return blocks.filter(({ row, cells }) => row + cells.length <= (table?.area.row ?? 0) + 1);
}

function isList({ tables = [] }: SheetSpec): boolean {
  return tables.length === 1;
}

/** Nothing stands beside its table. */
function isAlone({ tables: [table] = [], blocks }: SheetSpec): boolean {
  const end = (table?.area.column ?? 0) + (table?.area.columns ?? 0);
  return blocks.every(({ row, column, cells }) => row <= (table?.area.row ?? 0) || column + (cells[0]?.length ?? 0) <= end);
}

function columnLooks({ tables: [table] = [], blocks }: SheetSpec): readonly ColumnLook[] {
  return blocks.flatMap(({ row, column, style, format }) => (row === (table?.area.row ?? 0) + 1 ? [[column, style, format] as const] : []));
}

function lostOn(spec: SheetSpec, look: SheetLook | undefined, record: Record): readonly OwnCell[] {
  if (look === undefined) return [];
  const former = lastLook(record, spec.key);
  return ownLost(spec, look, former?.blocks.length ? former : null);
}

/** A sheet that is typed into tells by itself where what stands, also where nobody knows how it looked. */
function unrecorded(key: SheetKey, { found }: SheetLook, next: CodedSheet | null): KnownSheet | null {
  // Codes of an earlier version, which said otherwise what rows are.
  if (found === null || next === null || isGenerated(key) || !found.rows.includes(next.lines.rows[0] ?? "")) return null;
  const sheet = undressed(frameOf(next));
  return { found, written: { sheet, marked: [] }, all: [sheet] };
}

/**
 * What was typed on it was taken in before: every cell for typing, and every row that was put in, says what is known; and rows of lines
 * that leave are there for others.
 */
function withTyping({ found, written, all }: KnownSheet, { cells }: SheetLook, next: CodedSheet | undefined): KnownSheet {
  const putIn = found.rows.filter((row) => row !== null && isPutIn(row)) as readonly string[];
  const known = all.map((each) => knownTyping(each, putIn));
  const own = (row: number): boolean => found.columns.some((code, column) => code === null && contentAt(cells, { row, column }) !== "");
  const { found: there, formers } = next ? reused(found, known, next.lines, own) : { found, formers: known };
  return { found: there, written: { ...written, sheet: formers[0] ?? written.sheet }, all: formers };
}

/** Tables cannot follow rows and columns one by one. */
function canMerge(former: CodedSheet, next: CodedSheet): boolean {
  return JSON.stringify(former.spec.tables ?? []) === JSON.stringify(next.spec.tables ?? []);
}

/** Whether a sheet that is typed into was written so, and every cell, name and table still is what it should be. */
function saysTheSame(spec: SheetSpec, look: SheetLook, names: Survey["names"], entry: Entry | null, standing: Standing): boolean {
  if (entry?.stamp !== stampOf(spec) || (names.get(markerName(spec.key)) ?? null) === null) return false;
  const asCompiled: Standing = { ...standing, placementOf: () => null, isSettled: () => true };
  return (
    cellGrid(spec).all.every((cell) => isOurContent(contentAt(look.cells, cell), cell.cell, spec.key, asCompiled, cell, cell)) &&
    (spec.names ?? []).every(({ name, area }) => cellsIn(names.get(name) ?? "") === a1(area)) &&
    wantedTables(spec).every(({ name, area }) => look.tables.some((table) => table.name === name && a1(table.area) === a1(area)))
  );
}
