import type { ProblemTexts } from "../problemTexts";
import { given } from "./problems/given";
import { limits } from "./problems/limits";
import { calendar } from "./problems/calendar";
import { scoring } from "./problems/scoring";
import { cards } from "./problems/cards";
import { split } from "./problems/split";
import { changes } from "./problems/changes";
import { course } from "./problems/course";
import { reports } from "./problems/reports";
import { stages } from "./problems/stages";
import { work } from "./problems/work";
import { workbook } from "./problems/workbook";

/** Chinese texts: problems. */
export const problems: ProblemTexts = {
  ...given,
  ...limits,
  ...calendar,
  ...scoring,
  ...cards,
  ...split,
  ...changes,
  ...course,
  ...reports,
  ...stages,
  ...work,
  ...workbook,
};
