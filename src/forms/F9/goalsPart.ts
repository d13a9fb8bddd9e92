import { exactSum } from "../../plan/numbers/exact";
import { addUpToOne } from "../../plan/measure/score";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import { percentFormat } from "../../sheet/look/formats";
import { sum } from "../../sheet/formula/formula";
import type { Area } from "../../sheet/place/place";
import type { Cell, StyleName } from "../../sheet/spec/spec";
import { wrappedLines } from "../../sheet/look/width";
import type { Texts } from "../texts";
import { EMPTY, valueOf, type Entry } from "../parts/entry";
import { padded, standing, type Part } from "../parts/part";
import { columnRuns } from "../parts/runs";
import { completionFormula } from "./completion";
import { each, GOAL_FIELDS, type Goal, type GoalCard, type GoalField } from "./goalCard";
import { CODES_COLUMN, columnOf, GOALS_ROW, HEADER_ROW, WIDTHS, type Rows } from "./places";
import { weightsNotOne } from "./weightsNotOne";

const STANDARD: readonly GoalField[] = ["quantity", "quality", "time", "cost"];
const WORDS: ReadonlySet<GoalField> = new Set(["goal", "quality", "time", "cost", "measures", "support"]);

/** The headings, 达成标准 over its four; a row per goal, and rows to type more into; and the sum of the weights. */
export function goalsPart(card: GoalCard, rows: Rows, texts: Texts): Part {
  const words = texts.forms.F9;
  const single = GOAL_FIELDS.filter((field) => !STANDARD.includes(field));
  const group: Area = { row: HEADER_ROW, column: columnOf("quantity"), rows: 1, columns: STANDARD.length };
  const goals = Array.from({ length: rows.goals }, (_, position) => card.goals[position] ?? SPARE);
  const total = totalRow(card, rows, texts);
  return {
    blocks: [
      ...single.map((field) => block(HEADER_ROW, columnOf(field), "header", [[words.columns[field]], [null]])),
      block(HEADER_ROW, group.column, "header", [padded(words.standard, group.columns), STANDARD.map((field) => words.columns[field])]),
      ...GOAL_FIELDS.flatMap((field) =>
        columnRuns(
          GOALS_ROW,
          columnOf(field),
          styleOf(field),
          goals.map((goal, position) => ({
            cell: cellOf(goal, field, GOALS_ROW + position),
            format: goal.fields[field].format ?? formatOf(goal, field),
          })),
        ),
      ),
      ...total.blocks,
    ],
    merges: [group, ...single.map((field) => ({ row: HEADER_ROW, column: columnOf(field), rows: 2, columns: 1 })), ...total.merges],
    heights: [
      [HEADER_ROW, 20],
      [HEADER_ROW + 1, 22],
      ...goals.map((goal, position) => [GOALS_ROW + position, heightOf(goal)] as const),
      ...total.heights,
    ],
  };
}

/** A row to type another goal into. */
const SPARE: Goal = { id: "", fields: each<GoalField, Entry>(GOAL_FIELDS, () => EMPTY), format: null, row: null };

function styleOf(field: GoalField): StyleName {
  if (field === "result") return "actual";
  return WORDS.has(field) ? "inputWords" : "input";
}

function formatOf({ format }: Goal, field: GoalField): string | null {
  if (field === "weight") return percentFormat(0);
  if (field === "completion") return percentFormat(1);
  return WORDS.has(field) ? null : format;
}

function cellOf({ fields, row: before }: Goal, field: GoalField, row: number): Cell {
  const typed = standing(fields[field], before, row);
  if (field !== "completion" || typed !== null) return typed;
  return completionFormula(
    { row, column: columnOf("quantity") },
    { row, column: columnOf("result") },
    valueOf(fields.quantity),
    valueOf(fields.result),
  );
}

/** Room for the longest text of the row. */
function heightOf({ fields }: Goal): number {
  const lines = [...WORDS].map((field) => wrappedLines(String(valueOf(fields[field]) ?? ""), WIDTHS[field]));
  return Math.max(36, 6 + 15 * Math.max(...lines));
}

/** The sum of the weights, and whether it is all. */
function totalRow({ goals }: GoalCard, rows: Rows, texts: Texts): Part {
  const { whole, notWhole } = texts.forms.F9;
  const weights: Area = { row: GOALS_ROW, column: columnOf("weight"), rows: rows.goals, columns: 1 };
  const all = exactSum(goals.map(({ fields }) => valueOf(fields.weight)).map((weight) => (typeof weight === "number" ? weight : null)));
  const cell = a1({ row: rows.total, column: columnOf("weight") });
  const verdict = { formula: `=IF(${weightsNotOne(cell)},"${notWhole}","${whole}")`, value: addUpToOne(all) ? whole : notWhole };
  return {
    blocks: [
      block(rows.total, 0, "total", [[sum(weights, all)]], percentFormat(0)),
      block(rows.total, 1, "total", [padded(verdict, CODES_COLUMN - 1)]),
    ],
    merges: [{ row: rows.total, column: 1, rows: 1, columns: CODES_COLUMN - 1 }],
    heights: [
      [rows.total, 22],
      [rows.total + 1, 8],
    ],
  };
}
