/** A plan file whose year has begun, for the commands that plan its months and take reports in. */
import { readFile } from "node:fs/promises";
import { courseFrom } from "../../commands/workbook/courseFrom";
import { inputsIn } from "../../commands/plan/importPlan";
import type { LocatedProblem } from "../../commands/outcome/outcome";
import { allTexts, type AllTexts } from "../../i18n/allTexts";
import type { Course } from "../../plan/course/courseOf";
import type { Inputs, Language } from "../../plan/inputs/inputs";
import { attempt } from "./files";
import { namedLanguage, unfinished, type Report } from "./report";

export interface Underway {
  readonly inputs: Inputs;
  readonly course: Course;
  /** In the plan's own language. */
  readonly words: AllTexts;
  readonly notices: readonly LocatedProblem[];
}

/**
 * The plan and its course, or what there is to say instead. `locale`: of
 * whoever runs it; a plan that can be read speaks its own language.
 */
export async function underwayIn(plan: string, locale: Language): Promise<{ readonly underway: Underway } | { readonly report: Report }> {
  const file = await attempt(() => readFile(plan, "utf8"));
  if ("reason" in file)
    return { report: { code: 1, out: [], errors: [allTexts(locale).writing.commandLine.unreadable(plan, file.reason)] } };
  const words = allTexts(namedLanguage(file.value) ?? locale);
  const read = inputsIn(file.value);
  if (read.type !== "Done") return { report: unfinished(plan, read, words) };
  const course = courseFrom(read.value);
  if (course.type !== "Done") return { report: unfinished(plan, course, allTexts(read.value.language)) };
  return {
    underway: {
      inputs: read.value,
      course: course.value,
      words: allTexts(read.value.language),
      notices: [...read.notices, ...course.notices],
    },
  };
}
