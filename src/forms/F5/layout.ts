import { SUPPORT_KINDS, type Action, type ActionGoal } from "../../plan/inputs/action";
import type { Inputs } from "../../plan/inputs/inputs";
import { breaksAmong } from "../../sheet/look/pageBreaks";
import { wrappedLines } from "../../sheet/look/width";
import type { Area } from "../../sheet/place/place";
import type { ChoiceSpec, SheetSpec } from "../../sheet/spec/spec";
import { DIRECTORY } from "../directory/form";
import { CLIENT, listed, METRIC, MONTH, PRODUCT, type Directory } from "../directory/places";
import { F5 } from "./form";
import { columnOf, EXPECTED, GOALS_ROW, type ColumnF5, type RowsF5 } from "./places";

/** As narrow as can be read: all of them stand on one page. */
export const WIDTHS = [30, 18, 17, 14, 12, 16, 16, 11, 7, 7, 7, 11, 10, 12, 8, 8, 8];

export function isSupport(column: ColumnF5): boolean {
  return (SUPPORT_KINDS as readonly string[]).includes(column);
}

/** There is room to write by hand. */
const LINE_HEIGHT = 20;

export function heightOf(action: Action, [goal = "", clients = ""]: readonly string[]): number {
  const own = (["what", "obstacles", "why", "when", "how", "preparation"] as const).map((of) => [of, action[of]] as const);
  const support = SUPPORT_KINDS.map((kind) => [kind, action.support[kind]] as const);
  const texts: readonly (readonly [ColumnF5, string])[] = [...own, ...support, ["goal", goal], ["clients", clients]];
  return Math.max(LINE_HEIGHT, 4 + 15 * Math.max(...texts.map(([of, text]) => wrappedLines(text, WIDTHS[columnOf(of)] ?? 10))));
}

/**
 * What is to be done stands on one page with its headings where it fits one; else a goal's lines stay together.
 *
 * @param chosen goals of the actions; "": of a free line
 */
export function breaksF5(chosen: readonly string[], rows: RowsF5, heights: SheetSpec["heights"]): readonly number[] {
  const goals = chosen.flatMap((goal, nth) => (nth > 0 && goal !== chosen[nth - 1] ? [rows.actions + nth] : []));
  const sheet = { widths: WIDTHS, heights, print: { titleRows: GOALS_ROW } };
  return breaksAmong([[GOALS_ROW], [rows.headings, ...goals], [rows.band]], rows.signed + 1, sheet);
}

export function choicesOf(directory: Directory, manager: string, rows: RowsF5, statuses: readonly string[]): readonly ChoiceSpec[] {
  const actions = (of: ColumnF5): Area => ({ row: rows.actions, column: columnOf(of), rows: rows.actionCount, columns: 1 });
  const expected = (of: keyof typeof EXPECTED): Area => ({
    row: rows.expected,
    column: columnOf(EXPECTED[of]),
    rows: rows.expectedCount,
    columns: 1,
  });
  const from = (count: number, column: number): ChoiceSpec["source"] => ({ sheet: DIRECTORY.keyOf(manager), area: listed(count, column) });
  return [
    {
      area: actions("goal"),
      source: { sheet: F5.keyOf(manager), area: { row: rows.goals, column: 0, rows: rows.goalCount, columns: 1 } },
    },
    { area: actions("status"), source: statuses },
    { area: expected("client"), source: from(directory.clients.length, CLIENT), open: true },
    { area: expected("product"), source: from(directory.products.length, PRODUCT) },
    { area: expected("metric"), source: from(directory.metrics.length, METRIC) },
    { area: expected("month"), source: from(directory.months.length, MONTH), open: true },
  ];
}

/** A goal with ids, which stay what they are. */
export function idsIn({ metric, product, client, horizon, from, to }: ActionGoal, { metrics, products }: Inputs): readonly unknown[] {
  return [metrics[metric]?.id ?? "", product === null ? null : (products[product]?.id ?? ""), client, horizon, from, to];
}
