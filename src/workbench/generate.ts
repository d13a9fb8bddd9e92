/** `npm run generate -- PLAN.json [-o OUT.xlsx] [--print]`: a plan file becomes a workbook, without a window. */
import { orderOf } from "./cli/arguments";
import { deliver } from "./cli/deliver";
import { say } from "./cli/say";

void say((words, locale) => deliver(orderOf(words), locale));
