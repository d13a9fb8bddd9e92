import type { Reading } from "../../sheet/spec/reading";
import { codesOf, type Codes } from "../parts/codes";
import { EMPTY, entryAt, numberEntry, type Entry } from "../parts/entry";
import { completionFormula, formerCompletionFormula } from "./completion";
import {
  ASSESSORS,
  each,
  GOAL_FIELDS,
  HEAD_FIELDS,
  NOTHING_SAID,
  REVISION_FIELDS,
  type Goal,
  type GoalCard,
  type GoalField,
  type Memory,
  type Revision,
} from "./goalCard";
import { ASSESSMENT, HEAD, REVISION, ROW, type PlacesF9 } from "./places";

export interface ParsedCard extends PlacesF9 {
  readonly card: GoalCard;
  /** The row of the weights' sum; null: gone. */
  readonly totalRow: number | null;
}

/** Reads a goal card, however users have moved, sorted and extended it; null where its hidden column or row is gone. */
export function parseF9(reading: Reading): ParsedCard | null {
  const codes = codesOf(reading);
  if (codes === null) return null;
  const at = (row: number | null, field: GoalField): Entry => {
    const column = codes.column(field);
    if (row === null || column === null) return EMPTY;
    return entryAt(reading, { row, column });
  };
  const rows = rowsOf(codes);
  const goals = goalsIn(rows.goals, codes, (row, field) => (COUNTED_FIELDS.has(field) ? numberEntry(at(row, field)) : at(row, field)));
  return {
    card: {
      head: each(HEAD_FIELDS, (field) => at(rows.find(HEAD[field].row), HEAD[field].column)),
      goals,
      revisions: rows.revisions
        .map((row): Revision => ({ row, fields: each(REVISION_FIELDS, (field) => at(row, REVISION[field].column)) }))
        .filter(({ fields }) => REVISION_FIELDS.some((field) => fields[field].cell !== null)),
      assessments: each(ASSESSORS, (assessor) => at(rows.find(ROW.assessments), ASSESSMENT[assessor].column)),
      memory: memoryIn(codes.memory),
    },
    goal: (goal, field) => ({ row: goals[goal]?.row ?? codes.row, column: codes.column(field) ?? 0 }),
    totalRow: rows.find(ROW.total),
  };
}

/** What is counted of a goal, and not described. Revisions and assessments stand in the same columns, but are told in words. */
export const COUNTED_FIELDS: ReadonlySet<GoalField> = new Set<GoalField>(["weight", "quantity", "minimum", "best", "result", "completion"]);

/** Rows by what they are; those that users inserted belong to what stands above them. */
function rowsOf(codes: Codes) {
  const all = Array.from({ length: codes.rows }, (_, row) => row);
  const find = (code: string): number | null => all.find((row) => codes.code(row) === code) ?? null;
  const structure: ReadonlySet<string> = new Set(Object.values(ROW));
  const isStructure = (row: number): boolean => structure.has(codes.code(row));
  const until = (first: number, stop: (row: number) => boolean): readonly number[] => {
    const end = all.find((row) => row >= first && stop(row)) ?? all.length;
    return all.slice(first, end);
  };
  const heading = find(ROW.revisions);
  return {
    find,
    goals: until(codes.row + 1, isStructure),
    revisions: heading === null ? [] : until(heading + 1, (row) => isStructure(row) && codes.code(row) !== ROW.revision),
  };
}

/** A row without an id, or with one that an earlier row has, is a goal that users added. */
function goalsIn(rows: readonly number[], codes: Codes, at: (row: number, field: GoalField) => Entry): readonly Goal[] {
  const taken = new Set<string>();
  const given = rows.map((row) => {
    const code = codes.code(row);
    const isNew = code === "" || taken.has(code);
    taken.add(code);
    return isNew ? "" : code;
  });
  let own = 0;
  const nextOwn = (): string => {
    do own += 1;
    while (taken.has(`own:${own}`));
    return `own:${own}`;
  };
  return rows.flatMap((row, position): readonly Goal[] => {
    const fields = each(GOAL_FIELDS, (field) => (field === "completion" ? typedCompletion(row, codes, at) : at(row, field)));
    const code = given[position] ?? "";
    // Spare rows are no goals until something stands in them.
    if (!code.includes(":") && GOAL_FIELDS.every((field) => fields[field].cell === null)) return [];
    return [{ id: code.includes(":") ? code : nextOwn(), fields, format: null, row }];
  });
}

/** Empty where the card's own formula stands. */
function typedCompletion(row: number, codes: Codes, at: (row: number, field: GoalField) => Entry): Entry {
  const found = at(row, "completion");
  const quantity = codes.column("quantity");
  const result = codes.column("result");
  if (quantity === null || result === null || found.cell === null || typeof found.cell !== "object") return found;
  const [standard, achieved] = [
    { row, column: quantity },
    { row, column: result },
  ];
  const own = [completionFormula(standard, achieved, null, null).formula, formerCompletionFormula(standard, achieved)];
  return own.includes(found.cell.formula) ? EMPTY : found;
}

function memoryIn(text: string): Memory {
  try {
    return { ...NOTHING_SAID, ...(JSON.parse(text) as Partial<Memory>) };
  } catch (error) {
    // Somebody has typed into the hidden cell: then everything counts as typed.
    if (error instanceof SyntaxError) return NOTHING_SAID;
    throw error;
  }
}
