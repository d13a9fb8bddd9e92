import type { Inputs } from "../../plan/inputs/inputs";
import { toCellNumber } from "../../plan/numbers/amount";
import { amountFormat, asText, ordinal } from "../../sheet/look/formats";
import { block, inRole } from "../../sheet/spec/block";
import type { Block } from "../../sheet/spec/spec";
import { handedWords } from "../handed/words";
import type { Texts } from "../texts";
import { goalFormulas } from "./formulas";
import type { GoalF5 } from "./goals";
import { GOALS_ROW, type RowsF5 } from "./places";

/**
 * The manager's goals: plan, what was achieved, gap, what is needed a month, how many actions there are.
 *
 * @param chosen goals of the actions
 */
export function goalBlocks(
  goals: readonly GoalF5[],
  chosen: readonly string[],
  rows: RowsF5,
  { metrics }: Inputs,
  month: number,
  texts: Texts,
): readonly Block[] {
  const words = handedWords(texts).F5.goals;
  return [
    block(GOALS_ROW, 0, "band", [[words.title, ...Array<null>(words.columns.length - 1).fill(null)]]),
    block(GOALS_ROW + 1, 0, "header", [words.columns]),
    ...goals.flatMap((goal, nth) => {
      const unit = metrics[goal.goal.metric]?.unit ?? { size: 1, decimals: 0 };
      const row = rows.goals + nth;
      const [gap, pace, count] = goalFormulas(goal, row, { month, unit, chosen, rows, none: words.none });
      return [
        block(row, 0, "label", [[goal.label, goal.period]], asText),
        block(row, 2, "computed", [[toCellNumber(goal.planned, unit), toCellNumber(goal.done, unit), gap, pace]], amountFormat(unit)),
        inRole("computed", block(row, 6, "label", [[count]], ordinal)),
      ];
    }),
  ];
}
