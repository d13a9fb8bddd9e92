import type { Plan } from "../../plan/cube/plan";
import type { Position } from "../../sheet/place/place";
import type { Texts } from "../texts";
import { named, WHOLE, type ShownNumber } from "../form/shownNumber";
import { knowsLastYear } from "../../plan/cube/lastYear";
import { hasSubtotals, lastYearColumn, placesF3 } from "./places";

/** The number of the plan that a cell of an F3 shows; `period` by position, null: the F3 of the year. */
export function explainF3(plan: Plan, texts: Texts, period: number | null, at: Position, names: readonly string[]): ShownNumber | null {
  const { inputs, accounts } = plan;
  const places = placesF3(plan);
  // Buffers are parts of the target until the year changes it.
  const isParted = inputs.buffers.length > 0 && inputs.changes.length === 0;
  const subtotals = places.subtotals(isParted).band;
  for (const metric of inputs.metrics.keys()) {
    // Beside last year a client's year is said once more.
    const isBeside = period === null && knowsLastYear(inputs) && at.column === lastYearColumn(plan, metric) + 1;
    const product = isBeside ? inputs.products.length : at.column - places.amounts(metric, 0).column;
    if (product < 0 || product > inputs.products.length) continue;
    const whole = { ...WHOLE, product: product === inputs.products.length ? null : product, period };
    if (at.row > subtotals) {
      const manager = isBeside || !hasSubtotals(inputs) ? null : named(inputs.managers, at.row - subtotals - 1, names[0] ?? "");
      return manager === null ? null : { metric, cell: { ...whole, manager }, part: "all" };
    }
    const below = at.row - places.total(metric, 0).row;
    const part = (["all", "target", "buffer"] as const)[below];
    if (below > 0 && (isBeside || !isParted)) return null;
    if (below >= 0) return part === undefined ? null : { metric, cell: whole, part };
    const line = at.row - places.accounts.row;
    const labels = accounts.map(({ manager, client }) => ({
      name: [inputs.managers[manager]?.name ?? "", client === null ? texts.forms.F3.noClient : (inputs.clients[client]?.name ?? "")].join(
        "\0",
      ),
    }));
    const account = line < 0 ? null : named(labels, line, names.slice(0, 2).join("\0"));
    return account === null ? null : { metric, cell: { ...whole, account }, part: "all" };
  }
  return null;
}
