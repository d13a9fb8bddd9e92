import { completionOf, standardOf } from "../../plan/goals/standard";
import { a1 } from "../../sheet/place/address";
import type { Formula } from "../../sheet/spec/spec";
import type { Position } from "../../sheet/place/place";
import { attainmentFormula } from "../parts/attainmentFormula";

/**
 * 完成率: how far the result meets the standard, an amount to reach or, as "≤5", one not to exceed; nothing where either is missing or in
 * words. `plan/goals/standard` says the same.
 */
export function completionFormula(quantity: Position, result: Position, standard: unknown, achieved: unknown): Formula {
  const [q, r] = [a1(quantity), a1(result)];
  const found = standardOf(standard);
  const value = found !== null && typeof achieved === "number" ? completionOf(found, achieved) : null;
  return {
    formula: `=IF(NOT(ISNUMBER(${r})),"",IF(ISNUMBER(${q}),${attainmentFormula(r, q, "")},${ceilingFormula(q, r)}))`,
    value: value ?? "",
  };
}

/** Of a standard as text: `IFERROR(IF(LEFT(s,1)="≤",…VALUE(MID(s,2,30))…,""),"")`. */
function ceilingFormula(q: string, r: string): string {
  const sign = `SUBSTITUTE(TRIM(${q}),"<=","≤")`;
  const amount = `VALUE(MID(${sign},2,30))`;
  const met = `IF(${amount}>0,MAX(0,2-${r}/${amount}),IF(${amount}=0,IF(${r}<=0,1,0),""))`;
  return `IFERROR(IF(LEFT(${sign},1)="≤",${met},""),"")`;
}

/** The formula as earlier versions wrote it, which knew amounts to reach only. */
export function formerCompletionFormula(quantity: Position, result: Position): string {
  const [q, r] = [a1(quantity), a1(result)];
  return `=IF(COUNT(${q},${r})<2,"",${attainmentFormula(r, q, "")})`;
}
