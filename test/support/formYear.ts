import type { FormYear } from "../../src/forms/form/year";
import { parseInput } from "../../src/forms/input/parseInput";
import { allTexts } from "../../src/i18n/allTexts";
import { courseOf, type Course } from "../../src/plan/course/courseOf";
import type { Plan } from "../../src/plan/cube/plan";
import { inputReadings } from "./inputSheets";

/** A plan for its forms: as it was split, without sheets of periods or months, and the input sheet as it is laid out. */
export function formYear(plan: Plan, more: Partial<FormYear> = {}): FormYear {
  return {
    plan,
    given: plan,
    parted: null,
    course: more.course ?? course(plan),
    hasVersions: false,
    periods: [],
    reports: [],
    dashboard: null,
    isThere: () => false,
    placeOf: (path) => parseInput(inputReadings(plan.inputs, allTexts(plan.inputs.language))).placeOf(path),
    ...more,
  };
}

function course(plan: Plan): Course {
  const gone = courseOf(plan);
  if (gone.type === "Refused") throw new Error(JSON.stringify(gone.problems));
  return gone.course;
}
