/**
 * A step of the journal: what an action has to be known by so that it can be undone, by whoever opens the workbook next. Only what differs
 * is kept: of a generated sheet, how to come from what the record says of it to what it said before; of cells that people type into, what
 * stood there.
 */
import type { LineChange } from "../../sheet/merge/structure";
import type { Content } from "../../sheet/merge/ourContent";
import type { Placement } from "../../sheet/merge/placement";
import type { SheetKey } from "../../sheet/place/place";
import type { FormerKept } from "../record/formerKept";
import type { ActionType } from "../../i18n/action";
import type { CellsWritten } from "../request/ledger";

/** What the list of recent actions shows of a step. */
export interface StepHead {
  /** Counted up; the newest is undone first. */
  readonly number: number;
  readonly action: ActionType;
  /** As in ISO 8601. */
  readonly when: string;
  readonly by?: string;
  readonly cells: number;
  readonly sheets: number;
  /** Characters that it takes. */
  readonly size: number;
  /** It cannot be undone, nor what was before it. Left out: it can. */
  readonly end?: StepEnd;
}

/** Sheets of an earlier version were brought up to date; nobody knew what stood on a sheet; there is too much of it; texts were let go. */
export type StepEnd = "movedUp" | "unknownSheet" | "tooLarge" | "letGo";

export interface Step {
  readonly sheets: readonly SheetStep[];
  /** Entries of the record whose sheets were found to be gone: they were in force before. */
  readonly gone: readonly (readonly [SheetKey, stamp: string])[];
}

export type SheetStep = AddedStep | RecordStep | MergedStep | ListStep | WholeStep | CellsStep;

/** Of our sheets by key; `after`: the stamp of what the record says of it since. */
interface OfKey {
  readonly key: SheetKey;
  readonly after: string;
}

export interface AddedStep extends OfKey {
  readonly type: "added";
  /** What was written, row by row. Left out: the record tells. */
  readonly prints?: readonly string[];
}

/** Nothing but what is kept of it has changed. */
export interface RecordStep extends OfKey {
  readonly type: "record";
  readonly entry: FormerKept;
}

/** A cell of what was written before, by its row and its column there, and what stood in it; and what was written over it. */
export type FormerCell = readonly [row: number, column: number, was: Content, ours?: Content];

export interface MergedStep extends OfKey {
  readonly type: "merged";
  readonly entry: FormerKept;
  /** What takes back the changes of rows and columns. */
  readonly changes: readonly LineChange[];
  /** Where the lines stood before; null: each in its place. */
  readonly was: Placement | null;
  /** By which it is known that they stand where the action has left them. */
  readonly lines: string;
  /** Lines that became the user's, where they stand. */
  readonly kept: readonly (readonly [axis: LineChange["axis"], code: string, at: number])[];
  /** Of a generated sheet what the user had typed there; of one that is typed into whatever was changed. */
  readonly cells: readonly FormerCell[];
  /** Likewise on lines that were the user's before, by the codes of row and column. */
  readonly beyond: readonly (readonly [row: string, column: string, was: Content, ours: Content])[];
  /** Cells there that got a look. */
  readonly dressed: readonly (readonly [row: string, column: string])[];
  /** What was written into new lines of a sheet that is typed into. */
  readonly fresh: readonly (readonly [axis: LineChange["axis"], code: string, print: string])[];
}

/** A list that grows, by the places of its cells. */
export interface ListStep extends OfKey {
  readonly type: "list";
  readonly entry: FormerKept;
  readonly changes: readonly LineChange[];
  /** Where they stood before. */
  readonly cells: readonly FormerCell[];
  /** Where they stand since, and what was written there. */
  readonly ours: readonly (readonly [row: number, column: number, content: Content])[];
  /** Cells that got another look, where they stood before. */
  readonly dressed: readonly (readonly [row: number, column: number])[];
  /** Where the columns that were written stand. */
  readonly columns: Placement["columns"];
  /** Where names stood that have moved. */
  readonly names: readonly (readonly [name: string, area: string])[];
}

export interface WholeStep extends OfKey {
  readonly type: "whole";
  readonly entry: FormerKept;
  /** All that stood there, from A1 on. */
  readonly cells: readonly (readonly Content[])[];
  readonly tables: readonly (readonly [name: string, area: string])[];
  readonly names: readonly (readonly [name: string, area: string])[];
  /** What was written, row by row. */
  readonly prints: readonly string[];
}

/** Cells of any sheet, written one by one. */
export interface CellsStep extends CellsWritten {
  readonly type: "cells";
}
