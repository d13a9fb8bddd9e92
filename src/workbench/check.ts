/** `npm run check -- PLAN.json [--on 2026-06-30] [--json]`: what the reports of a plan file say. */
import { checkReports } from "./cli/checkReports";
import { say } from "./cli/say";

const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

void say((words, locale) => checkReports(words, locale, today));
