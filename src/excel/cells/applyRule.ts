/**
 * A colour rule of ours as a conditional format. Rules on numbers become formulas: Excel's own "less than" takes an empty cell for 0
 * and text for more than any number, and would colour what nobody has filled in yet.
 */
import { movedFormula } from "../../sheet/formula/movedFormula";
import { a1, resolve } from "../../sheet/place/address";
import { overlap } from "../../sheet/place/contains";
import type { Area } from "../../sheet/place/place";
import { moods } from "../../sheet/look/styles";
import type { NumberRule, RuleSpec } from "../../sheet/spec/spec";
import { addressOf, type Areas } from "./areasOf";
import type { NameOf } from "./nameOf";

/** Queues the rule on its areas; nothing is sent. */
export function applyRule({ conditionalFormats }: Areas, rule: RuleSpec, nameOf: NameOf): void {
  const { type, formula } = inExcel(rule, nameOf);
  if (type === "EqualTo") {
    const { cellValue } = conditionalFormats.add("CellValue");
    paint(cellValue.format, rule);
    cellValue.rule = { formula1: formula, operator: type };
  } else {
    const { custom } = conditionalFormats.add("Custom");
    paint(custom.format, rule);
    custom.rule.formula = formula;
  }
}

/** A rule, and all areas of which it holds. */
export interface RuleOfAreas {
  readonly rule: RuleSpec;
  readonly areas: readonly Area[];
}

/**
 * Rules that say the same of several areas as one, worded for the first of them, as Excel takes it
 * (https://github.com/OfficeDev/office-js/issues/5194). Where areas overlap, the order of their rules stays.
 */
export function rulesTogether(rules: readonly RuleSpec[]): readonly RuleOfAreas[] {
  const found: { readonly rule: RuleSpec; readonly areas: Area[] }[] = [];
  for (const rule of rules) {
    const at = found.findIndex((each) => each.areas.length < MOST && saysTheSame(each.rule, rule));
    const isFree = found.slice(at + 1).every(({ areas }) => areas.every((area) => !overlap(area, rule.area)));
    if (at >= 0 && isFree) found[at]?.areas.push(rule.area);
    else found.push({ rule, areas: [rule.area] });
  }
  return found;
}

/** Rules of the same areas that follow each other: the way to the areas is sent once for all of them. */
export function ofSameAreas(rules: readonly RuleOfAreas[]): readonly (readonly [RuleOfAreas, ...RuleOfAreas[]])[] {
  const found: [RuleOfAreas, ...RuleOfAreas[]][] = [];
  for (const each of rules) {
    const last = found.at(-1);
    if (last && addressOf(last[0].areas) === addressOf(each.areas)) last.push(each);
    else found.push([each]);
  }
  return found;
}

/** Their address stays far below the 8192 characters that Excel takes. */
const MOST = 100;

/** Nothing above the first area or left of it, so that nobody can take another cell for the first. */
function saysTheSame(first: RuleSpec, rule: RuleSpec): boolean {
  if (JSON.stringify(paintOf(first)) !== JSON.stringify(paintOf(rule))) return false;
  if ("text" in first || "text" in rule) return "text" in first && "text" in rule && first.text === rule.text;
  const [rows, columns] = [rule.area.row - first.area.row, rule.area.column - first.area.column];
  const formula = formulaOf(first);
  return rows >= 0 && columns >= 0 && !formula.includes("!") && movedFormula(formula, rows, columns) === formulaOf(rule);
}

/** A rule as Excel knows it: cells equal to what a formula answers, or for which it holds. */
export function inExcel(rule: RuleSpec, nameOf: NameOf): { readonly type: "EqualTo" | "Custom"; readonly formula: string } {
  if ("text" in rule) return { type: "EqualTo", formula: `="${rule.text.replaceAll('"', '""')}"` };
  return { type: "Custom", formula: resolve(formulaOf(rule), nameOf) };
}

function formulaOf(rule: Exclude<RuleSpec, { readonly text: string }>): string {
  return "formula" in rule ? rule.formula : betweenLimits(rule);
}

/** Worded for the first cell: `=AND(ISNUMBER(B5),B5>=0.8,B5<1)`. */
export function betweenLimits({ area, from, below }: NumberRule): string {
  const cell = a1({ row: area.row, column: area.column });
  const limits = [from !== undefined && `${cell}>=${from}`, below !== undefined && `${cell}<${below}`];
  return `=AND(${[`ISNUMBER(${cell})`, ...limits.filter(Boolean)].join(",")})`;
}

/** What a rule makes of cells. */
export function paintOf(rule: RuleSpec): { readonly numberFormat: string } | { readonly color: string; readonly fill: string } {
  if ("format" in rule) return { numberFormat: rule.format };
  const { color, fill } = moods[rule.mood];
  return { color, fill };
}

function paint(format: Excel.ConditionalRangeFormat, rule: RuleSpec): void {
  const paint = paintOf(rule);
  if ("numberFormat" in paint) format.numberFormat = paint.numberFormat;
  else {
    format.font.color = paint.color;
    format.fill.color = paint.fill;
  }
}
