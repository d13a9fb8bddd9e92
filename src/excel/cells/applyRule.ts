/**
 * A colour rule of ours as a conditional format. Rules on numbers become formulas: Excel's own "less than" takes an empty cell for 0
 * and text for more than any number, and would colour what nobody has filled in yet.
 */
import { a1, resolve } from "../../sheet/place/address";
import { moods } from "../../sheet/look/styles";
import type { NumberRule, RuleSpec } from "../../sheet/spec/spec";
import type { NameOf } from "./nameOf";

/** Queues the rule on its range; nothing is sent. */
export function applyRule(range: Excel.Range, rule: RuleSpec, nameOf: NameOf): void {
  const { type, formula } = inExcel(rule, nameOf);
  if (type === "EqualTo") {
    const { cellValue } = range.conditionalFormats.add("CellValue");
    paint(cellValue.format, rule);
    cellValue.rule = { formula1: formula, operator: type };
  } else {
    const { custom } = range.conditionalFormats.add("Custom");
    paint(custom.format, rule);
    custom.rule.formula = formula;
  }
}

/** A rule as Excel knows it: cells equal to what a formula answers, or for which it holds. */
export function inExcel(rule: RuleSpec, nameOf: NameOf): { readonly type: "EqualTo" | "Custom"; readonly formula: string } {
  if ("text" in rule) return { type: "EqualTo", formula: `="${rule.text.replaceAll('"', '""')}"` };
  return { type: "Custom", formula: resolve("formula" in rule ? rule.formula : betweenLimits(rule), nameOf) };
}

/** Worded for the first cell: `=AND(ISNUMBER(B5),B5>=0.8,B5<1)`. */
export function betweenLimits({ area, from, below }: NumberRule): string {
  const cell = a1({ row: area.row, column: area.column });
  const limits = [from !== undefined && `${cell}>=${from}`, below !== undefined && `${cell}<${below}`];
  return `=AND(${[`ISNUMBER(${cell})`, ...limits.filter(Boolean)].join(",")})`;
}

function paint(format: Excel.ConditionalRangeFormat, { mood }: RuleSpec): void {
  format.font.color = moods[mood].color;
  format.fill.color = moods[mood].fill;
}
