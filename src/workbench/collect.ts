/** `npm run collect -- PLAN.json FILE.xlsx… [-o PLAN2.json]`: monthly plans that came back, into the plan file. */
import { collectFiles } from "./cli/collect";
import { say } from "./cli/say";

void say(collectFiles);
