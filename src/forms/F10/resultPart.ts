import { exactSum } from "../../plan/numbers/exact";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import { LEFT_OUT_DECIMALS } from "../../plan/measure/score";
import { percentFormat } from "../../sheet/look/formats";
import { sum } from "../../sheet/formula/formula";
import type { Block, Cell, Formula } from "../../sheet/spec/spec";
import { ASSESSORS, type Assessor } from "../F9/goalCard";
import { padded, standing, type Part } from "../parts/part";
import type { ScoreContent } from "./scoreContent";
import { weightsNotOne } from "../F9/weightsNotOne";
import { gap, POINTS, SHARES } from "./goalsPart";
import { columnOf, COLUMNS, COMPLETION, SCORE } from "./places";
import { noteFormula } from "./noteFormula";
import { scaleArea } from "./scalePart";
import { FACTORS, type Factor } from "./scoreSheet";

/** 目标的评价, then × 困难程度, then × 努力程度, the score, the grade, and what is to be known of them. */
export function resultPart(content: ScoreContent): Part {
  const { texts, places, card } = content;
  const words = texts.forms.F10;
  const { row } = places;
  const weights = sum(places.column("weight"), exactSum(card.goals.map(({ weight }) => weight)));
  return {
    blocks: [
      block(row.goals, 0, "total", [[words.rows.goals]]),
      block(row.goals, 1, "total", [[weights]], percentFormat(0)),
      block(row.goals, 2, "total", [[null, null]]),
      ...ASSESSORS.map((assessor) =>
        block(row.goals, columnOf(COMPLETION[assessor]), "total", [[null, points(content, "goals", assessor)]], POINTS),
      ),
      block(row.goals, columnOf("difference"), "total", [[stepGap(content, "goals")]], POINTS),
      ...FACTORS.flatMap((factor) => factorRow(content, factor)),
      block(row.score, 0, "total", [padded(words.rows.score, 4)]),
      ...ASSESSORS.map((assessor) =>
        block(row.score, columnOf(COMPLETION[assessor]), "total", [[null, sameAs(content, assessor)]], POINTS),
      ),
      block(row.score, columnOf("difference"), "total", [[stepGap(content, "effort", row.score)]], POINTS),
      block(row.grade, 0, "label", [padded(words.rows.grade, 4)]),
      ...ASSESSORS.map((assessor) =>
        block(row.grade, columnOf(COMPLETION[assessor]), "verdict", [padded(gradeCell(content, assessor), 2)]),
      ),
      block(row.grade, columnOf("difference"), "verdict", [[sameGrade(content)]]),
      block(row.note, 0, "note", [padded(noteFormula(content), COLUMNS.length)]),
    ],
    merges: [
      { row: row.score, column: 0, rows: 1, columns: 4 },
      { row: row.grade, column: 0, rows: 1, columns: 4 },
      ...ASSESSORS.map((assessor) => ({ row: row.grade, column: columnOf(COMPLETION[assessor]), rows: 1, columns: 2 })),
      ...FACTORS.map((factor) => ({ row: row[factor], column: 0, rows: 1, columns: 4 })),
      { row: row.note, column: 0, rows: 1, columns: COLUMNS.length },
    ],
    heights: [
      [row.goals, 24],
      [row.difficulty, 24],
      [row.effort, 24],
      [row.score, 26],
      [row.grade, 28],
      [row.note, 26],
    ],
  };
}

function factorRow(content: ScoreContent, factor: Factor): readonly Block[] {
  const { texts, typed, places } = content;
  const row = places.row[factor];
  return [
    block(row, 0, "label", [padded(texts.forms.F10.rows[factor], 4)]),
    ...ASSESSORS.flatMap((assessor) => {
      const entry = typed.factors[factor][assessor];
      return [
        block(row, columnOf(COMPLETION[assessor]), "input", [[standing(entry, typed.rows[factor] ?? null, row)]], entry.format ?? SHARES),
        block(row, columnOf(SCORE[assessor]), "subtotal", [[points(content, factor, assessor)]], POINTS),
      ];
    }),
    block(row, columnOf("difference"), "computed", [[stepGap(content, factor)]], POINTS),
  ];
}

type Step = "goals" | Factor;

/** The score with as many factors as the step has behind it; in words, what keeps it from being one. */
function points({ assessments, places, inputs, texts }: ScoreContent, step: Step, assessor: Assessor): Formula {
  const { notWhole } = texts.forms.F10;
  const weights = a1(places.column("weight"));
  const completions = a1(places.column(COMPLETION[assessor]));
  const factors = FACTORS.slice(0, { goals: 0, difficulty: 1, effort: 2 }[step]).map(
    (factor) => `,${orWhole(a1(places.factor(factor, assessor)))}`,
  );
  const all = `TARGET.SCORE(${weights},${completions}${factors.join("")})`;
  const counted = `SUMPRODUCT(--ISNUMBER(${completions}),${weights})`;
  const score = inputs.scoring.openGoals === "zero" ? all : `IF(${counted}=0,0,ROUND(${all}/${counted},${LEFT_OUT_DECIMALS}))`;
  return {
    formula: `=IF(COUNT(${completions})=0,"",IF(${weightsNotOne(`SUM(${weights})`)},"${notWhole}",${score}))`,
    value: pointsAt(assessments[assessor].points, step) ?? missing(assessments[assessor], notWhole),
  };
}

/** An empty factor is 100 %; the function would get it as 0 from Excel for Windows. */
function orWhole(cell: string): string {
  return `IF(${cell}="",1,${cell})`;
}

/** What stands where points cannot. */
function missing({ missing: what }: ScoreContent["assessments"]["self"], notWhole: string): string {
  return what === "weights" ? notWhole : "";
}

type Points = ScoreContent["assessments"]["self"]["points"];

function pointsAt(reached: Points, step: Step): number | null {
  if (reached === null) return null;
  return { goals: reached.goals, difficulty: reached.afterDifficulty, effort: reached.afterEffort }[step];
}

function stepGap({ assessments: { self, supervisor }, places }: ScoreContent, step: Step, row = places.row[step]): Formula {
  return gap(row, pointsAt(self.points, step), pointsAt(supervisor.points, step));
}

/** 综合得分 is what is left after the last step. */
function sameAs({ assessments, places, texts }: ScoreContent, assessor: Assessor): Formula {
  return {
    formula: `=${a1(places.points("effort", assessor))}`,
    value: assessments[assessor].points?.afterEffort ?? missing(assessments[assessor], texts.forms.F10.notWhole),
  };
}

function gradeCell({ assessments, places, inputs }: ScoreContent, assessor: Assessor): Formula {
  const score = a1(places.points("score", assessor));
  const scale = a1(scaleArea(inputs), "absolute");
  return {
    formula: `=IF(ISNUMBER(${score}),TARGET.GRADE(${score},IF(${scale}="","",${scale})),"")`,
    value: assessments[assessor].grade ?? "",
  };
}

function sameGrade({ assessments: { self, supervisor }, places, texts }: ScoreContent): Cell {
  const { agrees, differs } = texts.forms.F10;
  const [own, theirs] = [a1(places.points("grade", "self")), a1(places.points("grade", "supervisor"))];
  const value = self.grade === null || supervisor.grade === null ? "" : self.grade === supervisor.grade ? agrees : differs;
  return { formula: `=IF(OR(${own}="",${theirs}=""),"",IF(EXACT(${own},${theirs}),"${agrees}","${differs}"))`, value };
}
