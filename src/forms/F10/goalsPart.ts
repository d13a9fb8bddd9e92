import { a1, onSheet } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import { decimalFormat, percentFormat } from "../../sheet/look/formats";
import type { Area } from "../../sheet/place/place";
import type { Cell, Formula } from "../../sheet/spec/spec";
import { wrappedLines } from "../../sheet/look/width";
import { EMPTY } from "../parts/entry";
import { ASSESSORS, type Assessor, type GoalField } from "../F9/goalCard";
import { padded, standing, type Part } from "../parts/part";
import { columnRuns } from "../parts/runs";
import type { ScoreContent } from "./scoreContent";
import { columnOf, COMPLETION, GOALS_ROW, HEADER_ROW, SCORE, WIDTHS, type ColumnF10 } from "./places";
import type { ScoredGoal } from "./scoreSheet";

/** Points, with one decimal; they count unrounded. */
export const POINTS = decimalFormat(1);
export const SHARES = percentFormat(1);

/** The headings, and a row per goal: what the card says, then completion and cross score as each side sees them. */
export function goalsPart(content: ScoreContent): Part {
  const { card, texts, places } = content;
  const words = texts.forms.F10;
  const rows = Array.from({ length: places.goals }, (_, position) => card.goals[position] ?? null);
  const single = ["goal", "weight", "quantity", "result", "difference"] as const;
  const over = (name: ColumnF10): Area => ({ row: HEADER_ROW, column: columnOf(name), rows: 2, columns: 1 });
  const column = (
    name: ColumnF10,
    style: "label" | "computed",
    cell: (goal: ScoredGoal, position: number) => Cell,
    format: (goal: ScoredGoal) => string | null,
  ) =>
    columnRuns(
      GOALS_ROW,
      columnOf(name),
      style,
      rows.map((goal, position) => (goal ? { cell: cell(goal, position), format: format(goal) } : { cell: null, format: null })),
    );
  return {
    blocks: [
      ...single.map((name) => block(HEADER_ROW, columnOf(name), "header", [[words.columns[name]], [null]])),
      ...ASSESSORS.map((assessor) =>
        block(HEADER_ROW, columnOf(COMPLETION[assessor]), "header", [
          padded(words.assessors[assessor], 2),
          [words.columns.completion, words.columns.crossScore],
        ]),
      ),
      ...column(
        "goal",
        "label",
        (goal) => link(card.key, goal, "goal", goal.name),
        () => null,
      ),
      ...column(
        "weight",
        "computed",
        (goal) => link(card.key, goal, "weight", goal.weight),
        () => percentFormat(0),
      ),
      ...column(
        "quantity",
        "computed",
        (goal) => link(card.key, goal, "quantity", goal.quantity),
        ({ format }) => format,
      ),
      ...column(
        "result",
        "computed",
        (goal) => link(card.key, goal, "result", goal.result),
        ({ format }) => format,
      ),
      ...ASSESSORS.flatMap((assessor) => [
        ...columnRuns(
          GOALS_ROW,
          columnOf(COMPLETION[assessor]),
          "input",
          rows.map((goal, position) => completion(content, goal, GOALS_ROW + position, assessor)),
        ),
        ...column(
          SCORE[assessor],
          "computed",
          (_, position) => crossScore(content, position, assessor),
          () => POINTS,
        ),
      ]),
      ...column(
        "difference",
        "computed",
        (_, position) => difference(content, position),
        () => POINTS,
      ),
    ],
    merges: [
      ...single.map(over),
      ...ASSESSORS.map((assessor) => ({ row: HEADER_ROW, column: columnOf(COMPLETION[assessor]), rows: 1, columns: 2 })),
    ],
    heights: [
      [HEADER_ROW, 22],
      [HEADER_ROW + 1, 22],
      ...rows.map((goal, position) => [GOALS_ROW + position, 13 + 15 * wrappedLines(goal?.name ?? "", WIDTHS[0] ?? 0)] as const),
    ],
  };
}

/** What a cell of the card says; empty where it is empty. */
function link(key: string, goal: ScoredGoal, field: GoalField, value: string | number | boolean | null): Formula {
  const reference = onSheet(key, a1(goal.at(field)));
  return {
    formula: `=IF(${reference}="","",${reference})`,
    value: typeof value === "boolean" ? String(value).toUpperCase() : (value ?? ""),
  };
}

/** The card's completion, unless somebody has typed another. */
function completion(
  { card, typed }: ScoreContent,
  goal: ScoredGoal | null,
  row: number,
  assessor: Assessor,
): { readonly cell: Cell; readonly format: string | null } {
  if (goal === null) return { cell: null, format: SHARES };
  const own = typed.completions[goal.id]?.[assessor] ?? EMPTY;
  return {
    cell: standing(own, typed.rows[goal.id] ?? null, row) ?? link(card.key, goal, "completion", goal.completion),
    format: own.format ?? SHARES,
  };
}

function crossScore({ assessments }: ScoreContent, position: number, assessor: Assessor): Formula {
  const weight = a1({ row: GOALS_ROW + position, column: columnOf("weight") });
  const achieved = a1({ row: GOALS_ROW + position, column: columnOf(COMPLETION[assessor]) });
  return {
    formula: `=IF(COUNT(${weight},${achieved})<2,"",TARGET.CROSSSCORES(${weight},${achieved}))`,
    value: assessments[assessor].crossScores[position] ?? "",
  };
}

function difference({ assessments: { self, supervisor } }: ScoreContent, position: number): Formula {
  return gap(GOALS_ROW + position, self.crossScores[position] ?? null, supervisor.crossScores[position] ?? null);
}

/** Supervisor's points minus those of the manager, where both are numbers. */
export function gap(row: number, self: number | null, supervisor: number | null): Formula {
  const [own, theirs] = [a1({ row, column: columnOf(SCORE.self) }), a1({ row, column: columnOf(SCORE.supervisor) })];
  return {
    formula: `=IF(COUNT(${own},${theirs})<2,"",ROUND(${theirs}-${own},10))`,
    value: self === null || supervisor === null ? "" : Number((supervisor - self).toFixed(10)),
  };
}
