import type { Fact } from "./probe/probe";
import { probes } from "./probes";
import type { Answer } from "./selfTest";

export interface SortedAnswers {
  /** Otherwise than documented. */
  readonly different: readonly Answer[];
  readonly failed: readonly Answer[];
  /** Documentation says nothing. */
  readonly open: readonly Answer[];
  readonly documented: readonly Answer[];
}

/** Answers by how they stand to what is documented, each group in the order of the questions. */
export function sortedAnswers(answers: readonly Answer[]): SortedAnswers {
  const standing = (answer: Answer): keyof SortedAnswers => {
    if ("failed" in answer) return "failed";
    const documented = probes.find(({ id }) => id === answer.id)?.documented;
    if (documented === undefined) return "open";
    return isSame(documented, answer.fact) ? "documented" : "different";
  };
  const of = (wanted: keyof SortedAnswers): readonly Answer[] => answers.filter((answer) => standing(answer) === wanted);
  return { different: of("different"), failed: of("failed"), open: of("open"), documented: of("documented") };
}

function isSame(a: Fact, b: Fact): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
