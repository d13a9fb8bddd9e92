import { finder } from "../../plan/typed/finder";
import type { Actual } from "../../plan/inputs/actual";
import type { Inputs } from "../../plan/inputs/inputs";
import { asText, ordinal } from "../../sheet/look/formats";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { Texts } from "../texts";
import { amountCells } from "../records/amountCells";
import { nameFinder } from "../records/nameFinder";
import type { PlacedColumn } from "../records/ownColumns";
import { recordSheet } from "../records/recordSheet";
import { ACTUALS_TABLE } from "./table";

/**
 * 实际数据: what the months brought, a row per month, client, product and metric, with the plan beside it.
 *
 *     月份  客户经理    集团客户   产品      指标  计划   实际   退订  订单来源
 *     1     客户经理甲  集团客户1  集团彩铃  收入  1,000  900    20    续约
 *
 * @param beside of each actual: the manager whose row it is, and what the plan asked for; before there is a plan, as given
 */
export function compileActuals(
  inputs: Inputs,
  texts: Texts,
  beside: (actual: Actual) => Beside = asGiven(inputs),
  own: readonly PlacedColumn[] = [],
): SheetSpec {
  const { actuals, metrics } = inputs;
  const { sources } = texts.forms.actuals;
  const rows = Math.max(actuals.length, SPARE);
  const besides = actuals.map(beside);
  const client = nameFinder(inputs.clients);
  const typed = (values: readonly (string | null)[]) => ({ style: "input", format: asText, values }) as const;
  const amounts = (style: "input" | "actual" | "computed", units: readonly (number | null)[]) =>
    amountCells(style, metrics, units, (row) => actuals[row]?.metric ?? null);
  return recordSheet(
    {
      table: ACTUALS_TABLE,
      rows,
      columns: {
        month: { style: "inputMark", format: ordinal, values: actuals.map(({ month }) => month) },
        manager: typed(besides.map(({ manager }) => manager)),
        client: typed(actuals.map((actual) => (actual.client === null ? null : client(actual.client)))),
        product: typed(actuals.map(({ product }) => (product === null ? null : (inputs.products[product]?.name ?? null)))),
        metric: typed(actuals.map(({ metric }) => metrics[metric]?.name ?? null)),
        planned: amounts(
          "computed",
          besides.map(({ planned }) => planned),
        ),
        actual: amounts(
          "actual",
          actuals.map(({ actual }) => actual),
        ),
        cancelled: amounts(
          "actual",
          actuals.map(({ cancelled }) => (cancelled === 0 ? null : cancelled)),
        ),
        source: typed(actuals.map(({ source }) => (source === undefined ? null : sources[source]))),
      },
      own,
      choices: { source: Object.values(sources) },
      lead: 0,
    },
    inputs,
    texts,
  );
}

export interface Beside {
  /** The manager's name. */
  readonly manager: string | null;
  /** Whole units; null: the plan has nothing to compare with. */
  readonly planned: number | null;
}

/** Rows to type in where nothing was reported yet. */
const SPARE = 12;

function asGiven(inputs: Inputs): (actual: Actual) => Beside {
  const manager = nameFinder(inputs.managers);
  const client = finder(inputs.clients);
  return (actual) => {
    if (actual.manager !== null) return { manager: manager(actual.manager), planned: null };
    const own = actual.client === null ? undefined : inputs.clients[client(actual.client) ?? -1];
    return { manager: inputs.managers[own?.manager ?? -1]?.name ?? null, planned: null };
  };
}
