/** What is wrong with a function's arguments, as data: its sentences stand in `functions` of each language. */
export type FunctionProblem =
  | { readonly type: "DivisionByNothing" }
  // one argument
  | { readonly type: "NotGiven"; readonly parameter: string }
  | { readonly type: "NotOneCell"; readonly parameter: string; readonly shape: Shape }
  | { readonly type: "NotOneLine"; readonly parameter: string; readonly shape: Shape }
  | { readonly type: "NotNumber"; readonly parameter: string; readonly cell: Cell | null; readonly found: string }
  /** A cell of the argument shows an error, such as #REF!. */
  | { readonly type: "ErrorInCell"; readonly parameter: string; readonly cell: Cell | null; readonly found: string }
  | { readonly type: "NotWholeNumber"; readonly parameter: string; readonly found: number; readonly min: number; readonly max: number }
  | { readonly type: "BadUnit"; readonly parameter: string; readonly found: number }
  | {
      readonly type: "NotMultipleOfUnit";
      readonly parameter: string;
      readonly cell: Cell | null;
      readonly amount: string;
      readonly unit: string;
    }
  | { readonly type: "TooLarge"; readonly parameter: string; readonly cell: Cell | null; readonly amount: string }
  | { readonly type: "NegativeWeight"; readonly parameter: string; readonly cell: Cell; readonly weight: number }
  | { readonly type: "NegativeHistory"; readonly parameter: string; readonly cell: Cell; readonly amount: number }
  /** What was planned so far adds up to less than 0, which cannot be extrapolated. */
  | { readonly type: "NegativePlan"; readonly parameter: string; readonly planned: number }
  // arguments that contradict each other
  | { readonly type: "ShapesDiffer"; readonly parameter: string; readonly shape: Shape; readonly other: string; readonly otherShape: Shape }
  | { readonly type: "WeightsNotOne"; readonly parameter: string; readonly sum: number }
  | { readonly type: "BoundsCross"; readonly cell: Cell; readonly min: string; readonly max: string }
  | { readonly type: "HeldOutOfBounds"; readonly cell: Cell; readonly held: string; readonly bound: "min" | "max"; readonly limit: string }
  /** Minimums and held cells exceed the total, or maximums and held cells do not reach it. */
  | {
      readonly type: "OutOfReach";
      readonly reason: "minimums" | "maximums";
      readonly total: string;
      readonly limit: string;
      readonly shortfall: string;
    }
  | { readonly type: "TotalsDiffer"; readonly rows: string; readonly columns: string; readonly difference: string }
  /** These rows can use these columns only, and need more than those have. Lines count from 1. */
  | {
      readonly type: "PatternTooNarrow";
      readonly rows: readonly number[];
      readonly columns: readonly number[];
      readonly need: string;
      readonly have: string;
      readonly shortfall: string;
    }
  | { readonly type: "MixedSigns" }
  | { readonly type: "NothingOpen"; readonly left: string }
  | { readonly type: "MoreThanPeriods"; readonly parameter: string; readonly given: number; readonly periods: number }
  // texts
  /** Fewer characters that count than are compared at a time. */
  | { readonly type: "TooShort"; readonly parameter: string; readonly cell: Cell; readonly n: number }
  | { readonly type: "UnknownMeasure"; readonly parameter: string; readonly found: string; readonly known: readonly string[] }
  // tasks that wait for each other
  | { readonly type: "NoId"; readonly parameter: string; readonly cell: Cell }
  | { readonly type: "SameIdTwice"; readonly parameter: string; readonly cell: Cell; readonly id: string; readonly first: Cell }
  | { readonly type: "NegativeDuration"; readonly parameter: string; readonly cell: Cell; readonly id: string; readonly duration: number }
  | { readonly type: "UnknownId"; readonly parameter: string; readonly cell: Cell; readonly id: string; readonly other: string }
  | { readonly type: "WaitsForItself"; readonly parameter: string; readonly cell: Cell; readonly id: string }
  /** Each waits for the next; the first stands last again, and is the one at `cell`. */
  | { readonly type: "Circle"; readonly parameter: string; readonly cell: Cell; readonly path: readonly string[] }
  // statistics
  | { readonly type: "TooFewValues"; readonly parameter: string; readonly given: number; readonly least: number }
  | { readonly type: "NotConfidence"; readonly parameter: string; readonly found: number }
  | { readonly type: "NotCount"; readonly parameter: string; readonly cell: Cell; readonly found: number }
  | {
      readonly type: "MoreThanTrials";
      readonly parameter: string;
      readonly cell: Cell;
      readonly successes: number;
      readonly trials: number;
    }
  // the grade scale
  | { readonly type: "ScaleShape"; readonly parameter: string; readonly shape: Shape }
  | { readonly type: "SameScoreTwice"; readonly parameter: string; readonly score: number };

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** A place within a range, counted from 1. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}
