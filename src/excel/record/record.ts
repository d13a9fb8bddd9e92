/**
 * What we wrote last on each of our sheets, in the workbook itself, on a sheet that nobody sees: so what users did to a sheet since can
 * be told from what the plan changes. It is made of cells, which every program keeps and which Excel undoes together with the others.
 *
 *     A            B        C         D …
 *     TC record 1  (what this sheet is for)  (who writes now, see underWay.ts)
 *     F1           written  9d1c4bb6  eJyrVkrLz1eyUkpKLFKqBQ…
 *     F1           former   61753cd7  eJxLTEpWSE5MAgAR…
 *
 * Each sheet has two rows. Before a writing begins, what it is going to write stands in the second as "pending": should it break off, what
 * it has written is still known as ours. Where little differs, a row says only what differs from another one, which stays where it is; such
 * a sheet has three.
 */
import { layoutOf } from "../../forms/forms";
import type { SheetKey } from "../../sheet/place/place";
import { asText } from "../request/asText";
import { tableOperations, type Filled } from "../request/tableOperations";
import type { Operation } from "../request/requests";
import { sheetIn } from "../request/sheetIn";
import { piecesOf, saidLayout, wholeOf, type Entry, type Kept, type Status } from "./entry";
import { NOTHING_UNDER_WAY, underWayIn, type UnderWay } from "./underWay";
import { areaOn } from "../request/areaOn";

/** Begins the first cell; the digit is for records of later versions. */
const HEAD = "TC record 1";

export interface Record {
  readonly entries: readonly Entry[];
  /** The first free row. */
  readonly end: number;
  readonly underWay: UnderWay;
}

/** @param values of the record sheet from A1 on. Null: it is not one that we can read. */
export function recordIn(values: readonly (readonly unknown[])[]): Record | null {
  if (values[0]?.[0] !== HEAD) return null;
  const entries = values.flatMap((cells, row): readonly Entry[] => {
    const [key, status, stamp, ...pieces] = cells.map(String);
    if (row === 0 || key === undefined || stamp === undefined || !isStatus(status)) return [];
    return [{ row, key, status, stamp, pieces: pieces.filter((piece) => piece !== "") }];
  });
  return { entries, end: values.length, underWay: underWayIn(values[0]) };
}

/**
 * Whether a later version of the add-in keeps this record, in which another than ours may stand, or has laid out a sheet that is typed
 * into.
 *
 * @param values from A1 on
 */
export function isLaterRecord(values: readonly (readonly unknown[])[]): boolean {
  const [, digit = "0"] = /^TC record (\d+)/.exec(String(values[0]?.[0])) ?? [];
  const isLaterSheet = ([key, , , piece]: readonly unknown[]): boolean => {
    return saidLayout(String(piece)) > layoutOf(String(key));
  };
  return Number(digit) > 1 || values.slice(1).some(isLaterSheet);
}

export const NO_RECORD: Record = { entries: [], end: 1, underWay: NOTHING_UNDER_WAY };

function isStatus(text: string | undefined): text is Status {
  return text === "written" || text === "pending" || text === "adopting" || text === "former";
}

/** What was written last; null: nothing that is known. */
export function entryOf({ entries }: Record, key: SheetKey): Entry | null {
  return entries.find((entry) => entry.key === key && entry.status === "written") ?? null;
}

/** Of entries whose writing broke off. */
export function isUnfinished(status: Status): boolean {
  return status === "pending" || status === "adopting";
}

/** Whether sheets are being written, or were when the pane that wrote went away. */
export function isPending({ entries }: Record): boolean {
  return entries.some(({ status }) => isUnfinished(status));
}

export interface RecordRow {
  readonly row: number;
  /** As many as the row had or gets, whichever is more: "" clears what is left over. */
  readonly cells: readonly string[];
}

/** Rows of the record before a writing, and what changes in them once everything stands there. */
export interface RecordRows {
  readonly before: readonly RecordRow[];
  /** What stood in those rows; nothing in new ones. */
  readonly former: readonly RecordRow[];
  /** Those that are in force until then. */
  readonly current: readonly { readonly row: number; readonly status: Status }[];
  readonly after: readonly { readonly row: number; readonly status: Status }[];
}

/** @param gone entries of sheets that are there no more */
export function recordRows({ entries, end }: Record, kept: readonly Kept[], gone: readonly Entry[] = []): RecordRows {
  let free = end;
  const rows = kept.map((each) => {
    const { key, stamp, isAdopted = false } = each;
    const own = entries.filter((entry) => entry.key === key);
    const current = own.find(({ status }) => status === "written");
    const whole = current && wholeOf(current, own);
    const former = own.find((entry) => entry !== current && entry !== whole);
    const spare = former?.row ?? free++;
    const stood = former ? [key, former.status, former.stamp, ...former.pieces] : [];
    return { spare, current, stood, cells: [key, isAdopted ? "adopting" : "pending", stamp, ...piecesOf(each, whole)] };
  });
  return {
    before: rows.map(({ spare, cells, stood }) => ({ row: spare, cells: upTo(stood.length, cells) })),
    former: rows.map(({ spare, cells, stood }) => ({ row: spare, cells: upTo(cells.length, stood) })),
    current: [...rows.flatMap(({ current }) => current ?? []), ...gone],
    after: [
      ...rows.flatMap(({ spare, current }) => [
        { row: spare, status: "written" as const },
        ...(current ? [{ row: current.row, status: "former" as const }] : []),
      ]),
      ...gone.map(({ row }) => ({ row, status: "former" as const })),
    ],
  };
}

function upTo(length: number, cells: readonly string[]): readonly string[] {
  return [...cells, ...Array<string>(Math.max(0, length - cells.length)).fill("")];
}

/** The first row of the record sheet, for whoever finds it. */
export const RECORD_HEAD: readonly string[] = [
  HEAD,
  "What Target Cascade wrote last on its sheets, so that your own changes are known and kept. " +
    "目标分解上次写入的内容，用来识别并保留您自己的修改。",
];

/** Sets rows of the record. `id`: of its sheet. */
export function recordOperations(context: Excel.RequestContext, id: string, rows: readonly RecordRow[]): readonly Operation[] {
  return setting(
    context,
    id,
    rows.map(({ row, cells }) => ({ row, column: 0, rows: [cells.map(asText)] })),
  );
}

/** What its rows are by now. */
export function settleOperations(context: Excel.RequestContext, id: string, rows: RecordRows["after"]): readonly Operation[] {
  return setting(
    context,
    id,
    rows.map(({ row, status }) => ({ row, column: 1, rows: [[status]] })),
  );
}

function setting(context: Excel.RequestContext, id: string, areas: readonly Filled<string>[]): readonly Operation[] {
  const sheet = sheetIn(context, id);
  return tableOperations(areas, ({ row, column, rows, columns }, values) => {
    areaOn(sheet, { row, column, rows, columns }).values = values;
  });
}
