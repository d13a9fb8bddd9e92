import { attainment } from "../../plan/measure/attainment";
import { a1 } from "../../sheet/place/address";
import type { Formula } from "../../sheet/spec/spec";
import type { Position } from "../../sheet/place/place";
import { attainmentFormula } from "../parts/attainmentFormula";

/** 完成率: the attainment of the quantity where both are numbers, else nothing: `=IF(COUNT(C9,K9)<2,"",IF(C9=0,"",…))`. */
export function completionFormula(quantity: Position, result: Position, standard: unknown, achieved: unknown): Formula {
  const [q, r] = [a1(quantity), a1(result)];
  const value = typeof standard === "number" && typeof achieved === "number" ? attainment(achieved, standard) : null;
  return { formula: `=IF(COUNT(${q},${r})<2,"",${attainmentFormula(r, q, "")})`, value: value ?? "" };
}
