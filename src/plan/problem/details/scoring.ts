/** Grades and factors. */
export type ScoringDetail =
  | { readonly type: "SameGradeScore"; readonly score: number }
  /** A second grade without a score: `first` is what all lower scores earn already. */
  | { readonly type: "SecondLowestGrade"; readonly name: string; readonly first: string }
  | { readonly type: "NoGradeScore" }
  | { readonly type: "NotARange"; readonly found: string }
  /** Lowest scores that look like shares, such as 1.1 and 0.9; `grade`: what everybody would earn. */
  | { readonly type: "GradesLow"; readonly highest: number; readonly grade: string }
  | { readonly type: "UsualGrades" };
