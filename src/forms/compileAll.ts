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
import { compileMinimums } from "./minimums/Minimums";
import { compileTieOut } from "./tieOut/TieOut";

/**
 * Every sheet that a plan makes: F1, F2, F3 of the year, F3 of the chosen periods (positions from 0), the minimums if there are any,
 * and the tie-out. Not the input sheet, which is the user's; `targetAt` tells where its values stand (`place` of `parseInput`), by
 * default where `compileInput` puts them. `target` is the plan without its buffers.
 */
export function compileAll(plan: Plan, texts: Texts, periods: readonly number[], targetAt: (path: Path) => string = asCompiled(plan, texts), target: Plan = plan): readonly SheetSpec[] {
  return [
    compileF1(plan, texts, target),
    compileF2(plan, texts, target),
    compileF3(plan, texts, null, target),
    ...periods.map((period) => compileF3(plan, texts, period, target)),
    ...(plan.inputs.minimums.length > 0 ? [compileMinimums(plan, texts, periods, targetAt)] : []),
    compileTieOut(plan, texts, periods, targetAt, target),
  ];
}

function asCompiled({ inputs }: Plan, texts: Texts): (path: Path) => string {
  return parseInput(readingOf(compileInput(inputs, texts))).place;
}
