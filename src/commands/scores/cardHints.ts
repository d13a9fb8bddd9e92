/** What is to be thought about on a goal card and its score sheet, each with its cell. Hints refuse nothing. */
import { numberOf, textOf, valueOf, type Entry } from "../../forms/parts/entry";
import { ASSESSORS, type GoalCard } from "../../forms/F9/goalCard";
import type { PlacesF9 } from "../../forms/F9/places";
import type { ParsedCard } from "../../forms/F9/parseF9";
import { plannedCard } from "../../forms/F9/plannedCard";
import { COMPLETION, SCORE } from "../../forms/F10/places";
import type { ParsedScore } from "../../forms/F10/parseF10";
import { assessedCard, FACTORS, scoredCard, type ScoredCard } from "../../forms/F10/scoreSheet";
import { FORM_TEXTS } from "../../forms/texts";
import { exactSum } from "../../plan/numbers/exact";
import { assessment, seemingGrade } from "../../plan/goals/assessment";
import { managerGoals } from "../../plan/goals/managerGoals";
import { smartHints } from "../../plan/goals/smart";
import type { Inputs } from "../../plan/inputs/inputs";
import { percentText, roundPercent } from "../../plan/numbers/percentText";
import { shownPoints } from "../../plan/numbers/points";
import type { Detail } from "../../plan/problem/problem";
import { addUpToOne, LARGE_COMPLETION } from "../../plan/measure/score";
import { isOutsideOf } from "../../plan/measure/scoring";
import { a1 } from "../../sheet/place/address";
import { shown } from "../../sheet/look/formats";
import type { SheetKey } from "../../sheet/place/place";
import type { CurrentPlan } from "../workbook/currentPlan";
import type { LocatedProblem } from "../outcome/outcome";
import { hint } from "./readCards";

/** A sheet, for users: its key and its tab. */
export interface Tab {
  readonly key: SheetKey;
  readonly tab: string;
}

/** Standards that somebody typed and that differ from the plan's; manager by manager, of `standardHints(plan)`. */
export function standardHints({
  plan,
  course,
}: CurrentPlan): (manager: number, card: GoalCard, places: PlacesF9, at: Tab) => readonly LocatedProblem[] {
  const goals = managerGoals(plan, course);
  return (manager, card, places, { key, tab }) => {
    const planned = new Map(
      plannedCard(plan.inputs, manager, goals[manager] ?? [], FORM_TEXTS[plan.inputs.language]).goals.map((goal) => [goal.id, goal]),
    );
    return card.goals.flatMap(({ id, fields }, position) => {
      const goal = planned.get(id);
      const typed = valueOf(fields.quantity);
      const wanted = goal?.said.quantity ?? null;
      if (!goal || typed === wanted) return [];
      const written = (value: typeof typed): string => (typeof value === "number" ? shown(value, goal.format) : String(value ?? "–"));
      return [
        hint(
          { type: "StandardDiffers", goal: textOf(fields.goal), typed: written(typed), planned: written(wanted) },
          key,
          tab,
          a1(places.goal(position, "quantity")),
        ),
      ];
    });
  };
}

/** Weights that do not add up, goals that are not SMART, and completions that look like percent without the sign. */
export function goalHints({ scoring }: Inputs, { card, goal: place, totalRow }: ParsedCard, { key, tab }: Tab): readonly LocatedProblem[] {
  const { goals } = scoredCard(key, card, { goal: place });
  const weights = card.goals.map(({ fields }) => numberOf(fields.weight));
  const sum = exactSum(weights);
  const weight = place(0, "weight");
  return [
    ...(addUpToOne(sum)
      ? []
      : [hint({ type: "WeightsNotWhole", sum: roundPercent(sum) }, key, tab, a1({ ...weight, row: totalRow ?? weight.row }))]),
    ...card.goals.flatMap(({ fields }, position) => {
      const part = (entry: Entry): string | number | null => {
        const value = valueOf(entry);
        return typeof value === "boolean" ? null : value;
      };
      const text = {
        goal: textOf(fields.goal),
        weight: weights[position] ?? null,
        quantity: part(fields.quantity),
        time: part(fields.time),
        minimum: part(fields.minimum),
        best: part(fields.best),
      };
      const hints = smartHints(text, scoring.margin, (amount) => shown(amount, fields.quantity.format));
      const large = largeCompletion(text.goal, goals[position]?.completion ?? null);
      return [
        ...hints.map((one) => hint(one.detail, key, tab, a1(place(position, one.part)))),
        ...large.map((detail) => hint(detail, key, tab, a1(place(position, "completion")))),
      ];
    }),
  ];
}

function largeCompletion(goal: string, completion: number | null): readonly Detail[] {
  return completion === null || completion < LARGE_COMPLETION
    ? []
    : [{ type: "CompletionLarge", goal, found: roundPercent(completion), meant: roundPercent(completion / 100) }];
}

/**
 * Completions that somebody sees differently than the card, if they look like percent; factors
 * outside of their ranges, and scores that seem to reach a grade but do not.
 */
export function scoreHints(
  { scoring }: Inputs,
  card: ScoredCard,
  { sheet, place }: ParsedScore,
  { key, tab }: Tab,
): readonly LocatedProblem[] {
  const large = card.goals.flatMap(({ id, name }) =>
    ASSESSORS.flatMap((assessor) => {
      const typed = sheet.completions[id]?.[assessor];
      const details = largeCompletion(name, typed === undefined || typed.cell === null ? null : numberOf(typed));
      return details.map((detail) => hint(detail, key, tab, a1({ ...place("score", COMPLETION[assessor]), row: sheet.rows[id] ?? 0 })));
    }),
  );
  const factors = FACTORS.flatMap((factor) => {
    const { min, max } = scoring[factor];
    return ASSESSORS.flatMap((assessor) => {
      const found = numberOf(sheet.factors[factor][assessor]);
      return found === null || !isOutsideOf(found, scoring[factor])
        ? []
        : [
            hint(
              { type: "FactorOutOfRange", what: factor, found: roundPercent(found), range: `${percentText(min)}–${percentText(max)}` },
              key,
              tab,
              a1(place(factor, COMPLETION[assessor])),
            ),
          ];
    });
  });
  const seeming = ASSESSORS.flatMap((assessor) => {
    const points = assessment(assessedCard(card, sheet, assessor), scoring).points?.afterEffort ?? null;
    const next = points === null ? null : seemingGrade(points, scoring);
    if (points === null || next === null) return [];
    return [
      hint(
        { type: "ScoreJustBelow", shown: shownPoints(points), score: points, from: next.from, grade: next.name },
        key,
        tab,
        a1(place("score", SCORE[assessor])),
      ),
    ];
  });
  return [...large, ...factors, ...seeming];
}
