/**
 * The last steps, one a row, on a very hidden sheet beside the record, which every action would have to read otherwise.
 *
 *     A                B                                  C …
 *     TC steps 1       (what this sheet is for)
 *     done             {"number":7,"action":"generate"…}  eJyrVkrLz1eyUkpKLFKqBQ…
 *     pending          {"number":8,…                      (until everything that it tells of stands there)
 */
import { asText } from "../request/asText";
import { bytesOf, small, type Operation } from "../request/requests";
import { sheetIn } from "../request/sheetIn";
import { packed, unpacked } from "../record/pack";
import { addVeryHidden } from "../sheets/veryHiddenSheet";
import type { SheetSeen, Survey } from "../read/survey";
import { sheetNameIn } from "../../sheet/place/address";
import { ACTION_TYPES } from "../../i18n/action";
import type { Step, StepHead } from "./step";
import { areaOn } from "../request/areaOn";

/** Points at the sheet. */
export const STEPS_NAME = "TC_Steps";

const HEAD = "TC steps 1";

/** Of the sheet's first row. */
const STEPS_HEAD: readonly string[] = [
  HEAD,
  "What the last actions of Target Cascade have changed, so that they can be undone. 目标分解最近的操作改动了什么，用来撤销。",
];

/** So many are kept, and so many characters of them; a single one may not take more than that either. */
const MOST_STEPS = 20;
const MOST_TEXT = 1_000_000;

/** Rows, so that a new step never stands in the place of one that is still in force. */
const ROWS = 2 * MOST_STEPS;

/** @param cells from A1 on */
export function isStepsSheet(cells: readonly (readonly unknown[])[]): boolean {
  return cells[0]?.[0] === HEAD;
}

export interface Steps {
  readonly sheet: SheetSeen | null;
  /** Of steps that are in force, the oldest first. */
  readonly heads: readonly StepHead[];
  /** A later version of the add-in keeps it, in which another than ours may stand; or something else stands there. */
  readonly isForeign: boolean;
}

export const NO_STEPS: Steps = { sheet: null, heads: [], isForeign: false };

/** Queues the question for the steps that there are. */
export function askSteps(context: Excel.RequestContext, { sheets, names }: Survey): () => Steps {
  const tab = sheetNameIn(names.get(STEPS_NAME) ?? null);
  const sheet = sheets.find(({ name }) => name === tab);
  if (!sheet) return () => NO_STEPS;
  const range = areaOn(context.workbook.worksheets.getItem(sheet.id), { row: 0, column: 0, rows: ROWS + 1, columns: 2 }).load("values");
  return () => {
    const values = range.values as unknown[][];
    if (!isStepsSheet(values)) return { sheet, heads: [], isForeign: true };
    const heads = values.flatMap(([status, text]) => (status === "done" ? (headIn(String(text)) ?? []) : []));
    return { sheet, heads: inForce(heads), isForeign: false };
  };
}

/** What follows a gap is the newest that is known: of what was before it nobody knows what it was undone to. */
function inForce(heads: readonly StepHead[]): readonly StepHead[] {
  const sorted = [...heads].sort((one, other) => one.number - other.number);
  let first = sorted.length - 1;
  while (first > 0 && sorted[first - 1]?.number === (sorted[first]?.number ?? 0) - 1) first -= 1;
  return sorted.slice(Math.max(0, first));
}

function headIn(text: string): StepHead | null {
  try {
    const head = JSON.parse(text) as StepHead;
    return typeof head.number === "number" && ACTION_TYPES.includes(head.action) ? head : null;
  } catch {
    return null;
  }
}

/** Queues the question what a step says. Null: somebody has changed it. */
export function askStep(context: Excel.RequestContext, { sheet }: Steps, { number }: StepHead): () => Step | null {
  if (sheet === null) return () => null;
  const row = context.workbook.worksheets.getItem(sheet.id).getRange(`${rowOf(number) + 1}:${rowOf(number) + 1}`);
  const used = row.getUsedRangeOrNullObject(true).load("values");
  return () => {
    if (used.isNullObject) return null;
    const [status, head, ...pieces] = ((used.values as unknown[][])[0] ?? []).map(String);
    if (status !== "done" || headIn(head ?? "")?.number !== number) return null;
    return unpacked(pieces.filter((piece) => piece !== "")) as Step | null;
  };
}

/** What a writing changes in the journal: a step that it adds, or takes away; and those that are let go for it. */
export interface StepsChange {
  readonly added: { readonly head: StepHead; readonly pieces: readonly string[] } | null;
  readonly gone: readonly StepHead[];
  /** What it takes to have a step again that is taken away. Left out: none is, or nobody knows. */
  readonly again?: NonNullable<StepsChange["added"]>;
}

export const NO_STEPS_CHANGE: StepsChange = { added: null, gone: [] };

/** Adds a step to a journal. @param step null: nothing but that it was, which ends the journal */
export function addingStep(heads: readonly StepHead[], head: Omit<StepHead, "number" | "size">, step: Step | null): StepsChange {
  const pieces = step === null ? [] : packed(step);
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const isTooLarge = length > MOST_TEXT;
  const size = isTooLarge ? 0 : length;
  const number = (heads.at(-1)?.number ?? 0) + 1;
  const kept: StepHead[] = [];
  let text = size;
  for (const each of [...heads].reverse()) {
    text += each.size;
    // What was before one that cannot be undone is never undone.
    const isUseless = step === null || isTooLarge || kept.some(({ end }) => end !== undefined);
    if (kept.length + 1 >= MOST_STEPS || text > MOST_TEXT || isUseless) break;
    kept.push(each);
  }
  return {
    added: { head: { ...head, number, size, ...(isTooLarge && { end: "tooLarge" as const }) }, pieces: isTooLarge ? [] : pieces },
    gone: heads.filter((each) => !kept.includes(each)),
  };
}

/** Makes the sheet. Queues the work; nothing is sent. */
export function addStepsSheet(context: Excel.RequestContext, names: Survey["names"], tab: string): Excel.Worksheet {
  return addVeryHidden(context, names, tab, { name: STEPS_NAME, head: STEPS_HEAD });
}

/** Before anything else is written. `id`: of the sheet with the steps */
export function beginOperations(context: Excel.RequestContext, id: string, { added }: StepsChange): readonly Operation[] {
  return added === null ? [] : [rowOperation(context, id, "pending", added)];
}

function rowOperation(
  context: Excel.RequestContext,
  id: string,
  status: "pending" | "done",
  { head, pieces }: NonNullable<StepsChange["added"]>,
): Operation {
  const cells = [status, JSON.stringify(head), ...pieces];
  return {
    bytes: bytesOf(cells),
    steps: 4,
    queue: () => {
      clearRow(context, id, head.number);
      areaOn(sheetIn(context, id), { row: rowOf(head.number), column: 0, rows: 1, columns: cells.length }).values = [cells.map(asText)];
    },
  };
}

/** Once everything stands there. */
export function endOperations(context: Excel.RequestContext, id: string, { added, gone }: StepsChange): readonly Operation[] {
  return [
    ...(added === null
      ? []
      : [
          small(2, () => {
            areaOn(sheetIn(context, id), { row: rowOf(added.head.number), column: 0 }).values = [["done"]];
          }),
        ]),
    ...gone.map(({ number }) => small(3, () => clearRow(context, id, number))),
  ];
}

/** Where the writing is taken back, however far Excel got. */
export function withdrawOperations(context: Excel.RequestContext, id: string, { added, again }: StepsChange): readonly Operation[] {
  return [
    ...(added === null ? [] : [small(3, () => clearRow(context, id, added.head.number))]),
    ...(again === undefined ? [] : [rowOperation(context, id, "done", again)]),
  ];
}

function clearRow(context: Excel.RequestContext, id: string, number: number): void {
  const row = rowOf(number) + 1;
  sheetIn(context, id).getRange(`${row}:${row}`).clear("Contents");
}

/** From 0. */
function rowOf(number: number): number {
  return 1 + (number % ROWS);
}
