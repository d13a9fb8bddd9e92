import { attainment } from "../../plan/attainment";
import { a1 } from "../../sheet/address";
import type { Formula, Position } from "../../sheet/spec";

/** 完成率: result ÷ quantity where both are numbers, else nothing. `=IF(COUNT(C9,K9)<2,"",IF(C9=0,"",K9/C9))` */
export function completionFormula(quantity: Position, result: Position, standard: unknown, achieved: unknown): Formula {
  const [q, r] = [a1(quantity), a1(result)];
  const value = typeof standard === "number" && typeof achieved === "number" ? attainment(achieved, standard) : null;
  return { formula: `=IF(COUNT(${q},${r})<2,"",IF(${q}=0,"",${r}/${q}))`, value: value ?? "" };
}
