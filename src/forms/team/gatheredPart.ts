import { a1, onSheet } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import type { Block, Formula } from "../../sheet/spec/spec";
import type { SheetKey } from "../../sheet/place/place";
import { openGoalsFormula } from "../F10/openGoalsFormula";
import type { ScoreContent } from "../F10/scoreContent";
import { FIRST, GATHER, gathered } from "./places";
import { order, type Result } from "./ranking";

/** A manager's score sheet and what stands on it. */
export interface Scored {
  readonly key: SheetKey;
  readonly name: string;
  readonly content: ScoreContent;
}

export function resultOf({ name, content }: Scored): Result {
  const { assessments, typed, card } = content;
  const { self, supervisor } = assessments;
  const hasGoals = card.goals.length > 0;
  const factor = (which: "difficulty" | "effort"): number | null => {
    const { cell } = typed.factors[which].supervisor;
    const value = cell !== null && typeof cell === "object" ? cell.value : cell;
    return hasGoals && typeof value === "number" ? value : null;
  };
  const points = supervisor.points;
  return {
    name,
    goals: points?.goals ?? null,
    difficulty: factor("difficulty"),
    effort: factor("effort"),
    score: points?.afterEffort ?? null,
    grade: supervisor.grade,
    self: self.points?.afterEffort ?? null,
    open: String(openOf(content, "").value),
  };
}

/** Goals without a completion on the supervisor's side of a score sheet. `sheet`: where its cells are, with the exclamation mark. */
function openOf({ assessments: { supervisor }, places, texts }: ScoreContent, sheet: string): Formula {
  const column = (name: "weight" | "supervisorCompletion"): string => `${sheet}${a1(places.column(name))}`;
  return openGoalsFormula(
    column("weight"),
    column("supervisorCompletion"),
    supervisor.open,
    supervisor.missing === "completions",
    texts.forms.team.open,
  );
}

/** The results in the plan's order, and where each comes in the ranking. */
export function gatheredBlocks(scored: readonly Scored[], results: readonly Result[]): readonly Block[] {
  const places = order(results);
  const rows = scored.length;
  const scores = gathered("score", rows);
  const from = (position: number): string =>
    `${a1({ row: FIRST, column: scores.column }, "row")}:${a1({ row: FIRST + position, column: scores.column })}`;
  const all = a1(scores, "absolute");
  return scored.map(({ key, name, content }, position) => {
    const { places: at } = content;
    const open = openOf(content, onSheet(key, ""));
    const result = results[position] as Result;
    const score = a1({ row: FIRST + position, column: scores.column });
    const link = (address: string, value: string | number | null): Formula => ({
      formula: `=IF(${onSheet(key, address)}="","",${onSheet(key, address)})`,
      value: value ?? "",
    });
    const number = (address: string, value: number | null): Formula => ({
      formula: `=IF(ISNUMBER(${onSheet(key, address)}),${onSheet(key, address)},"")`,
      value: value ?? "",
    });
    return block(FIRST + position, GATHER, "code", [
      [
        {
          formula:
            `=IF(ISNUMBER(${score}),COUNTIF(${all},">"&${score})+COUNTIF(${from(position)},` +
            `${score}),COUNT(${all})+ROWS(${from(position)})-COUNT(${from(position)}))`,
          value: places[position] ?? 0,
        },
        name,
        number(a1(at.points("goals", "supervisor")), result.goals),
        number(a1(at.factor("difficulty", "supervisor")), result.difficulty),
        number(a1(at.factor("effort", "supervisor")), result.effort),
        number(a1(at.points("score", "supervisor")), result.score),
        link(a1(at.points("grade", "supervisor")), result.grade),
        number(a1(at.points("score", "self")), result.self),
        { ...open, formula: `=${open.formula}` },
      ],
    ]);
  });
}
