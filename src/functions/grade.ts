import { grade as earned } from "../plan/measure/grade";
import { customFunction, TEXT } from "./customFunction";
import { readScale } from "./gradeScale";
import { number, optionalCells } from "./parameter";

/** `GRADE(score, [scale])`: 115.269 is an A. */
export const grade = customFunction("GRADE", { score: number, scale: optionalCells }, TEXT, ({ score, scale }) => {
  if (scale === null) return earned(score);
  const read = readScale(scale);
  return "type" in read ? read : earned(score, read.grades, read.lowest);
});
