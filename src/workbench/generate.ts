/** `npm run generate -- PLAN.json [-o OUT.xlsx] [--print]`: a plan file becomes a workbook, without a window. */
import { deliver } from "./cli/deliver";
import { generateOrder } from "./cli/generateOrder";
import { say } from "./cli/say";

void say((words, locale) => deliver(generateOrder(words), locale));
