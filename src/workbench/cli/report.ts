/** How a command of the command line ends, and what it says when it could not do what was asked. */
import { basename } from "node:path";
import type { Failure, LocatedProblem, Outcome } from "../../commands/outcome/outcome";
import type { AllTexts } from "../../i18n/allTexts";
import { LANGUAGES, type Language } from "../../plan/inputs/inputs";
import { problemLine } from "./problemLine";

/** What to say, and how the program ends: 0 done, 1 the plan is not good, 2 wrong usage. */
export interface Report {
  readonly code: 0 | 1 | 2;
  readonly out: readonly string[];
  readonly errors: readonly string[];
}

/** Errors one per line; what was only assumed is not what stopped it. */
export function unfinished(plan: string, outcome: Exclude<Outcome<unknown>, { type: "Done" }>, words: AllTexts): Report {
  if (outcome.type === "Problems")
    return {
      code: 1,
      out: [],
      errors: problemLines(
        plan,
        outcome.problems.filter(({ problem }) => problem.level === "error"),
        words,
      ),
    };
  if (outcome.type === "Failed") return failed(outcome.failure, words);
  throw new Error(`nobody asked for this end: ${outcome.type}`);
}

/** The failure's sentence, and what it says of itself in one line: a stack is for nobody who runs a command. */
export function failed(failure: Failure, words: AllTexts): Report {
  const [details = ""] = failure.details.split("\n", 1);
  return { code: 1, out: [], errors: [words.writing.failure(failure), details] };
}

export function problemLines(plan: string, problems: readonly LocatedProblem[], words: AllTexts): readonly string[] {
  // What the file assumes may be found once more on the sheet that was made from it.
  return [...new Set(problems.map(({ problem }) => problemLine(basename(plan), problem, words)))];
}

/** The language that a plan asks for that cannot be read as a whole. */
export function namedLanguage(text: string): Language | null {
  const [, named] = /"language"\s*:\s*"([^"]*)"/.exec(text) ?? [];
  return LANGUAGES.find((language) => language === named) ?? null;
}
