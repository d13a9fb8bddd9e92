/** Asks this Excel everything that the product doubts, and writes down what it answers. The workbook stays as it is. */
import { selfTest as ask, type SelfTest } from "../../excel/selfTest/selfTest";
import { sortedAnswers, type SortedAnswers } from "../../excel/selfTest/sortedAnswers";
import type { Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import type { WriteOptions } from "../workbook/writePlan";

/** What Excel answered, and how that stands to what is documented. */
export interface SelfTested {
  readonly result: SelfTest;
  readonly sorted: SortedAnswers;
}

export function selfTest({ onProgress, signal }: WriteOptions = {}): Promise<Outcome<SelfTested>> {
  return settle(async (ledger) => {
    const result = await ask(ledger, { onProgress: (asked, of) => onProgress?.({ done: asked, of, sheet: "" }), signal });
    return done({ result, sorted: sortedAnswers(result.answers) });
  });
}
