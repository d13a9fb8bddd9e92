/** What a row of the record says of a sheet, all of it or what differs from another row. */
import { layoutOf } from "../../forms/forms";
import { withoutAnswers, type CodedSheet } from "../../sheet/merge/codedSheet";
import type { StyleName } from "../../sheet/spec/spec";
import type { SheetKey } from "../../sheet/place/place";
import type { SaidBeside } from "../../sheet/typed/saidBeside";
import { packed, unpacked } from "./pack";
import { patched, patchOf, type Data, type Patch } from "./patch";
import { asAbsolute, asRelative } from "./relative";

/** "adopting": pending on a sheet of an earlier version, which has no other entry. */
export type Status = "written" | "pending" | "adopting" | "former";

/** A row of the record. */
export interface Entry {
  /** Of the record sheet, from 0. */
  readonly row: number;
  readonly key: SheetKey;
  readonly status: Status;
  readonly stamp: string;
  /**
   * Of sheets that are typed into first how many entries they have, and their layout; where the rest is a patch, the stamp of the entry
   * that it is for.
   */
  readonly pieces: readonly string[];
}

/** A sheet as it was written. */
export interface Written {
  readonly sheet: CodedSheet;
  /** Which of its cells were marked as wishes, by name. */
  readonly marked: readonly string[];
  /** Numbers of the user's between those of the plan that were told. Left out: none. */
  readonly unplanned?: readonly number[];
  /** How the rows of a list look that people type into, which itself tells the rest. Left out: it is no list. */
  readonly columns?: readonly ColumnLook[];
  /** What the plan says in such rows. Left out: nothing. */
  readonly said?: SaidBeside;
}

export type ColumnLook = readonly [column: number, style: StyleName, format: string | null];

/** What is to be kept of a sheet. */
export interface Kept {
  readonly key: SheetKey;
  readonly stamp: string;
  /** Null: nothing but a stamp. */
  readonly written: Written | null;
  /** How many entries the tables of a sheet that is typed into have; null of a generated one. */
  readonly entries: number | null;
  /** An earlier version had made the sheet, and left no record of it. */
  readonly isAdopted?: boolean;
}

/** Null where only a stamp was kept, or somebody has changed the cells. @param all the entries of the record */
export function writtenIn(entry: Entry, all: readonly Entry[]): Written | null {
  const found = dataIn(entry, all);
  if (!(found instanceof Object) || !("spec" in found) || !("lines" in found) || !("marked" in found)) return null;
  return writtenOf(found, entry.stamp, entriesIn(entry) !== null);
}

/** What is kept of a sheet as data, and back. */
export function dataOf({ sheet, ...others }: Written): Data {
  const own = { spec: withoutAnswers(sheet.spec), lines: sheet.lines, ...others };
  return JSON.parse(JSON.stringify(own)) as Data;
}

export function writtenOf(data: Data, stamp: string, isFrame: boolean): Written {
  const { spec, lines, ...others } = data as unknown as CodedSheet & Omit<Written, "sheet">;
  return { sheet: { spec, lines, stamp, ...(isFrame && { isFrame }) }, ...others };
}

/** How many entries a sheet that is typed into had; null of any other. */
export function entriesIn({ pieces: [first = ""] }: Entry): number | null {
  const [, entries] = SAID_ENTRIES.exec(first) ?? [];
  return entries === undefined ? null : Number(entries);
}

/** Which layout of its form the first piece of a sheet that is typed into says. */
export function saidLayout(piece: string): number {
  const [, , layout = "1"] = SAID_ENTRIES.exec(piece) ?? [];
  return Number(layout);
}

/** The entry that says all of it: this one, or the one that it is a patch for; undefined: that is gone. */
export function wholeOf(entry: Entry, all: readonly Entry[]): Entry | undefined {
  const stamp = patchFor(entry);
  return stamp === null ? entry : all.find((each) => each.key === entry.key && each.stamp === stamp && patchFor(each) === null);
}

/** @param whole an entry to say only the difference from, where that is little */
export function piecesOf({ key, written, entries }: Kept, whole: Entry | undefined): readonly string[] {
  const said = entries === null ? [] : [entriesPiece(entries, layoutOf(key))];
  if (written === null) return said;
  const own = dataOf(written);
  const before = whole && dataIn(whole, [whole]);
  if (whole === undefined || before === null || before === undefined) return [...said, ...packed(asRelative(own))];
  const patch = patchOf(before, own) ?? {};
  const isLittle = JSON.stringify(patch).length < JSON.stringify(own).length / 4;
  return isLittle ? [...said, `${PATCH}${whole.stamp}`, ...packed(patch)] : [...said, ...packed(asRelative(own))];
}

function dataIn(entry: Entry, all: readonly Entry[]): Data | null {
  if (patchFor(entry) === null) return wholeIn(entry);
  const whole = wholeOf(entry, all);
  const [before, patch] = [whole ? dataIn(whole, all) : null, saidIn(entry)];
  return before === null || patch === null ? null : (patched(before, patch as Patch) ?? null);
}

/** Of a record that was read: several look into the same entry. */
const known = new WeakMap<Entry, Data | null>();

function wholeIn(entry: Entry): Data | null {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const said = saidIn(entry);
  const data = said === null ? null : asAbsolute(said);
  known.set(entry, data);
  return data;
}

function saidIn({ pieces }: Entry): Data | null {
  const packedPieces = pieces.filter((piece) => !SAID_ENTRIES.test(piece) && !piece.startsWith(PATCH));
  return packedPieces.length === 0 ? null : (unpacked(packedPieces) as Data | null);
}

/** The pieces of an entry without texts that are gone, wherever they stand in it. Null: there are none. */
export function withoutTexts(entry: Entry, isGone: (text: string) => boolean): readonly string[] | null {
  const said = saidIn(entry);
  if (said === null) return null;
  let isChanged = false;
  const changed = (data: Data): Data => {
    if (typeof data === "string") {
      const goes = data !== "" && isGone(data);
      isChanged ||= goes;
      return goes ? "" : data;
    }
    if (!(data instanceof Object)) return data;
    if (Array.isArray(data)) return (data as readonly Data[]).map(changed);
    return Object.fromEntries(Object.entries(data).map(([name, each]) => [name, changed(each)]));
  };
  const left = changed(said);
  return isChanged ? [...entry.pieces.filter((piece) => SAID_ENTRIES.test(piece) || piece.startsWith(PATCH)), ...packed(left)] : null;
}

/** Null: it says all of the sheet. */
function patchFor({ pieces }: Entry): string | null {
  return pieces.find((piece) => piece.startsWith(PATCH))?.slice(PATCH.length) ?? null;
}

/** The first layout of a form is not said. Generated sheets say theirs where their codes cross. */
function entriesPiece(entries: number, layout: number): string {
  return `entries ${entries}${layout > 1 ? ` layout ${layout}` : ""}`;
}

const SAID_ENTRIES = /^entries (\d+)(?: layout (\d+))?$/;

const PATCH = "patch ";
