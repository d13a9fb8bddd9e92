import { toCellNumber } from "../../plan/numbers/amount";
import { STYLES } from "../../plan/inputs/proposal";
import type { Inputs, Metric } from "../../plan/inputs/inputs";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import { asText, roundingDigits } from "../../sheet/look/formats";
import type { Formula, SheetSpec } from "../../sheet/spec/spec";
import type { Texts } from "../texts";
import { amountCells } from "../records/amountCells";
import type { PlacedColumn } from "../records/ownColumns";
import { RECORD_BODY, recordSheet, SETTING_ROW } from "../records/recordSheet";
import { PROPOSALS_TABLE } from "./table";

/**
 * 目标协商: what the split issues to a manager, what the manager proposes, the gap, and what both agree on; above it the style, from
 * 命令式 to 授权式, which says how far the agreed figure may lie from the issued one.
 *
 *     客户经理    指标  产品  下达       自报       差距     确认       说明
 *     客户经理甲  收入        1,000,000  1,060,000  60,000   1,050,000
 *
 * @param issued of each proposal, whole units; null: not known yet
 */
export function compileProposals(
  inputs: Inputs,
  texts: Texts,
  issued: readonly (number | null)[],
  own: readonly PlacedColumn[] = [],
): SheetSpec {
  const { proposals, metrics, managers, products, negotiation } = inputs;
  const words = texts.forms.proposals;
  const rows = Math.max(proposals.length, SPARE);
  const typed = (values: readonly (string | null)[]) => ({ style: "inputWords", format: asText, values }) as const;
  const amounts = (style: "input" | "computed", units: readonly (number | null)[]) =>
    amountCells(style, metrics, units, (row) => proposals[row]?.metric ?? null);
  const setting = { row: SETTING_ROW, column: 1, rows: 1, columns: 1 };
  const sheet = recordSheet(
    {
      table: PROPOSALS_TABLE,
      rows,
      columns: {
        manager: typed(proposals.map(({ manager }) => managers[manager]?.name ?? null)),
        metric: typed(proposals.map(({ metric }) => metrics[metric]?.name ?? null)),
        product: typed(proposals.map(({ product }) => (product === null ? null : (products[product]?.name ?? null)))),
        issued: amounts("computed", issued),
        proposed: amounts(
          "input",
          proposals.map(({ proposed }) => proposed),
        ),
        gap: {
          ...amounts("computed", issued),
          values: proposals.map(({ metric, proposed }, row) => gap(row, metrics[metric] as Metric, issued[row] ?? null, proposed)),
        },
        agreed: amounts(
          "input",
          proposals.map(({ agreed }) => agreed),
        ),
        note: typed(proposals.map(({ note }) => note || null)),
      },
      own,
      choices: {},
      lead: 0,
      above: [
        block(SETTING_ROW, 0, "label", [[words.style]]),
        block(SETTING_ROW, 1, "input", [[words.styles[negotiation]]], asText),
        block(SETTING_ROW, 2, "note", [[words.styleNote, ...Array<null>(PROPOSALS_TABLE.columns.length - 3).fill(null)]]),
      ],
    },
    inputs,
    texts,
  );
  return {
    ...sheet,
    widths: sheet.widths.map((width, column) => (column === 1 ? Math.max(width, 18) : width)),
    names: [...(sheet.names ?? []), { name: "TC_Negotiation", area: setting }],
    choices: [...(sheet.choices ?? []), { area: setting, source: STYLES.map((style) => words.styles[style]) }],
    merges: [...sheet.merges, { row: SETTING_ROW, column: 2, rows: 1, columns: PROPOSALS_TABLE.columns.length - 2 }],
  };
}

/** Rows to type in where nothing was proposed yet. */
const SPARE = 6;

/** 自报 − 下达, once both are there. */
function gap(row: number, { unit }: Metric, issued: number | null, proposed: number | null): Formula {
  const at = (field: "issued" | "proposed"): string => a1({ row: RECORD_BODY + row, column: PROPOSALS_TABLE.columns.indexOf(field) });
  const value = issued === null || proposed === null ? "" : toCellNumber(proposed - issued, unit);
  return {
    formula:
      `=IF(${at("issued")}="","",IF(${at("proposed")}="","",` +
      `ROUND(SUM(${at("proposed")})-SUM(${at("issued")}),${roundingDigits(unit)})))`,
    value,
  };
}
