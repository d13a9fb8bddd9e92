import { allTexts } from "../../../src/i18n/allTexts";
import { courseOf } from "../../../src/plan/course/courseOf";
import type { Plan } from "../../../src/plan/cube/plan";
import { managerGoals } from "../../../src/plan/goals/managerGoals";
import { entry } from "../../../src/forms/parts/entry";
import { compileF9 } from "../../../src/forms/F9/compileF9";
import type { Goal, GoalCard } from "../../../src/forms/F9/goalCard";
import { placesF9 } from "../../../src/forms/F9/places";
import { mergedCard } from "../../../src/forms/F9/mergedCard";
import { plannedCard } from "../../../src/forms/F9/plannedCard";
import { compileF10 } from "../../../src/forms/F10/compileF10";
import { scoreContent } from "../../../src/forms/F10/scoreContent";
import { scoredCard, UNTOUCHED, type ScoreSheet } from "../../../src/forms/F10/scoreSheet";
import { compileTeam } from "../../../src/forms/team/compileTeam";
import { sheetInStyle } from "../../../src/sheet/formula/formulaStyle";
import type { SheetSpec } from "../../../src/sheet/spec/spec";
import { F9 } from "../../../src/forms/F9/form";
import { F10 } from "../../../src/forms/F10/form";

/** The managers' goals in a year that has not begun. */
export function goalsOf(plan: Plan): ReturnType<typeof managerGoals> {
  const went = courseOf(plan);
  if (went.type === "Refused") throw new Error(JSON.stringify(went.problems));
  return managerGoals(plan, went.course);
}

/** The goal card that a plan makes for a manager. */
export function freshCard(plan: Plan, manager: number, goals = goalsOf(plan)): GoalCard {
  return mergedCard(plannedCard(plan.inputs, manager, goals[manager] ?? [], allTexts(plan.inputs.language)), null);
}

/** A card with these fields typed over, goal by goal. */
export function typedOver(card: GoalCard, goals: readonly Partial<Record<keyof Goal["fields"], string | number | null>>[]): GoalCard {
  return {
    ...card,
    goals: card.goals.map((goal, position) => ({
      ...goal,
      fields: { ...goal.fields, ...Object.fromEntries(Object.entries(goals[position] ?? {}).map(([field, cell]) => [field, entry(cell)])) },
    })),
  };
}

const WEIGHTS = [0.3, 0.3, 0.1, 0.1, 0.1, 0.1];
const COMPLETIONS = [1.05, 0.9, 1.03, 0.9, 1.2, 1];
const FACTORS: ScoreSheet = {
  ...UNTOUCHED,
  factors: { difficulty: { self: entry(1.1), supervisor: entry(1.1) }, effort: { self: entry(1.1), supervisor: entry(1.05) } },
};

/** All sheets of scores for a plan: the first manager as in the worked example, the others with a little less each. */
export function scoreSheets(plan: Plan): readonly SheetSpec[] {
  const { inputs } = plan;
  const language = allTexts(inputs.language);
  const goals = goalsOf(plan);
  const made = inputs.managers.map(({ id, name }, manager) => {
    const fresh = freshCard(plan, manager, goals);
    const own: Goal = {
      id: "own:1",
      fields: {
        ...(fresh.goals[0] as Goal).fields,
        goal: entry(inputs.language === "en" ? "New clients" : "新增集团客户"),
        quantity: entry(12),
        best: entry(null),
      },
      format: null,
      row: null,
    };
    const card = typedOver(
      { ...fresh, goals: [...fresh.goals, own] },
      WEIGHTS.map((weight, goal) => ({ weight, completion: Number(((COMPLETIONS[goal] ?? 1) - 0.05 * manager).toFixed(4)) })),
    );
    const content = scoreContent(inputs, scoredCard(F9.keyOf(id), card, placesF9), manager === 0 ? FACTORS : UNTOUCHED, language);
    return {
      card: compileF9(card, inputs, manager, language),
      score: compileF10(content, manager),
      team: { key: F10.keyOf(id), name, content },
    };
  });
  const specs = [
    ...made.flatMap(({ card, score }) => [card, score]),
    compileTeam(
      made.map(({ team }) => team),
      inputs,
      language,
    ),
  ];
  return specs.map((spec) => sheetInStyle(spec, inputs.scoring.formulas));
}
