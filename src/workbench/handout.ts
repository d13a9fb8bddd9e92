/** `npm run handout -- PLAN.json -m MONTH -o FOLDER`: monthly plans to hand out, a workbook per manager. */
import { handOutFiles } from "./cli/handOut";
import { say } from "./cli/say";

void say(handOutFiles);
