/** `npm run check -- PLAN.json [--on 2026-06-30] [--json]`: what the reports of a plan file say. */
import { today } from "../commands/outcome/today";
import { checkReports } from "./cli/checkReports";
import { say } from "./cli/say";

void say((words, locale) => checkReports(words, locale, today()));
