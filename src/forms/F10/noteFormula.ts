import { seemingGrade } from "../../plan/goals/assessment";
import { a1 } from "../../sheet/place/address";
import { shown } from "../../sheet/look/formats";
import type { Formula } from "../../sheet/spec/spec";
import { valueOf } from "../parts/entry";
import { ASSESSORS, type Assessor } from "../F9/goalCard";
import { percentText } from "../../plan/numbers/percentText";
import { isOutsideOf } from "../../plan/measure/scoring";
import type { ScoreContent } from "./scoreContent";
import { POINTS } from "./goalsPart";
import { COMPLETION } from "./places";
import { openGoalsFormula } from "./openGoalsFormula";
import { scaleArea } from "./scalePart";
import { FACTORS, type Factor } from "./scoreSheet";

/**
 * What is to be known of a score: that some goals have no completion yet; that it seems to reach a grade but does not, such as 109.96,
 * which shows as 110.0; and that a factor is outside of its usual range. Empty where there is nothing.
 */
export function noteFormula(content: ScoreContent): Formula {
  const notes = [
    ...ASSESSORS.flatMap((assessor) => [open(content, assessor), seeming(content, assessor)]),
    ...FACTORS.map((factor) => outside(content, factor)),
  ];
  return { formula: `=${notes.map(({ formula }) => formula).join("&")}`, value: notes.map(({ value }) => value).join("") };
}

/** Without these goals the grade is not final. */
function open({ assessments, places, inputs, texts }: ScoreContent, assessor: Assessor): Formula {
  const words = texts.forms.F10;
  const { open: goals, missing } = assessments[assessor];
  const [weights, completions] = [a1(places.column("weight")), a1(places.column(COMPLETION[assessor]))];
  return openGoalsFormula(weights, completions, goals, missing === "completions", (...found) =>
    words[inputs.scoring.openGoals === "zero" ? "open" : "leftOut"](words.assessors[assessor], ...found),
  );
}

/** `IF(the lowest score of a grade is above the score, but not above what is shown, "…", "")`. */
function seeming({ assessments, places, inputs, texts }: ScoreContent, assessor: Assessor): Formula {
  const { shows, is, below, end } = texts.forms.F10.seeming;
  const score = a1(places.points("score", assessor));
  const scale = scaleArea(inputs);
  const lowest = a1({ ...scale, rows: scale.rows - 1, columns: 1 }, "absolute");
  const next = `--(ROUND(${lowest},10)>${score})`;
  const above = `SUMPRODUCT(${next})`;
  const misleads = `SUMPRODUCT(${next},--(ROUND(${lowest},10)<=ROUND(${score},1)))>0`;
  const subject = texts.forms.F10.assessors[assessor];
  const points = assessments[assessor].points?.afterEffort ?? null;
  const seems = points === null ? null : seemingGrade(points, inputs.scoring);
  return {
    formula:
      `IF(ISNUMBER(${score}),IF(${misleads},"${subject}${shows}"&TEXT(${score},` +
      `"0.0")&"${is}"&${score}&"${below}"&INDEX(${lowest},${above})&"${end}",""),"")`,
    value:
      seems && points !== null
        ? `${subject}${shows}${shown(points, POINTS)}${is}${Number(points.toPrecision(15))}${below}${seems.from}${end}`
        : "",
  };
}

function outside({ typed, places, inputs, texts }: ScoreContent, factor: Factor): Formula {
  const { min, max } = inputs.scoring[factor];
  const text = texts.forms.F10.outside(texts.forms.F10.rows[factor], `${percentText(min)}–${percentText(max)}`);
  const tests = ASSESSORS.map((assessor) => {
    const cell = a1(places.factor(factor, assessor));
    return `AND(ISNUMBER(${cell}),OR(ROUND(${cell},10)<${min},ROUND(${cell},10)>${max}))`;
  });
  const isOutside = ASSESSORS.some((assessor) => {
    const value = valueOf(typed.factors[factor][assessor]);
    return typeof value === "number" && isOutsideOf(value, inputs.scoring[factor]);
  });
  return { formula: `IF(OR(${tests.join(",")}),"${text}","")`, value: isOutside ? text : "" };
}
