import type { Plan } from "../plan/plan";
import type { Path } from "../plan/problem";
import { readingOf } from "../sheet/reading";
import type { SheetSpec } from "../sheet/spec";
import type { Texts } from "../i18n/texts";
import { compileF1 } from "./F1";
import { compileF2 } from "./F2";
import { compileF3 } from "./F3";
import { compileInput } from "./input/compileInput";
import { parseInput } from "./input/parseInput";
import { compileTieOut } from "./tieOut/TieOut";

/**
 * Every sheet that a plan makes: F1, F2, F3 of the year, F3 of the chosen periods (positions from 0), and the tie-out. Not the
 * input sheet, which is the user's; `targetAt` tells where its values stand (`place` of `parseInput`), by default where
 * `compileInput` puts them.
 */
export function compileAll(plan: Plan, texts: Texts, periods: readonly number[], targetAt: (path: Path) => string = asCompiled(plan, texts)): readonly SheetSpec[] {
  return [
    compileF1(plan, texts),
    compileF2(plan, texts),
    compileF3(plan, texts, null),
    ...periods.map((period) => compileF3(plan, texts, period)),
    compileTieOut(plan, texts, periods, targetAt),
  ];
}

function asCompiled({ inputs }: Plan, texts: Texts): (path: Path) => string {
  return parseInput(readingOf(compileInput(inputs, texts))).place;
}
