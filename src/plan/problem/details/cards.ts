/** Goal cards and score sheets: hints, which refuse nothing. */
export type CardDetail =
  | { readonly type: "NoGoalCards" }
  | { readonly type: "NoGoalCard"; readonly manager: string }
  /** A card or score sheet without its hidden row or column. */
  | { readonly type: "SheetUnreadable"; readonly sheet: string }
  | { readonly type: "WeightsNotWhole"; readonly sum: string }
  | { readonly type: "GoalUnnamed" }
  | { readonly type: "GoalNotMeasurable"; readonly goal: string }
  /** A standard not to exceed in words that nothing is computed from; `meant`: as it would be. */
  | { readonly type: "CeilingInWords"; readonly goal: string; readonly meant: string }
  | { readonly type: "GoalNotTimeBound"; readonly goal: string }
  | { readonly type: "GoalWithoutWeight"; readonly goal: string }
  /** `above`: how far the standard is above the best so far. */
  | {
      readonly type: "GoalBeyondBest";
      readonly goal: string;
      readonly standard: string;
      readonly best: string;
      readonly above: string;
      readonly margin: string;
    }
  | { readonly type: "MinimumAboveStandard"; readonly goal: string; readonly minimum: string; readonly standard: string }
  /** Somebody typed another standard than the plan's. */
  | { readonly type: "StandardDiffers"; readonly goal: string; readonly typed: string; readonly planned: string }
  /** Ten times the goal, as when 105 is entered for 105 %; `meant`: that. */
  | { readonly type: "CompletionLarge"; readonly goal: string; readonly found: string; readonly meant: string }
  | { readonly type: "FactorOutOfRange"; readonly what: "difficulty" | "effort"; readonly found: string; readonly range: string }
  /** A score that is shown as `shown` and reads like the next grade, which begins at `from`. */
  | { readonly type: "ScoreJustBelow"; readonly shown: string; readonly score: number; readonly from: number; readonly grade: string }
  /** Formulas that only the add-in can calculate. */
  | { readonly type: "FormulasNeedAddIn"; readonly sheet: string; readonly count: number };
