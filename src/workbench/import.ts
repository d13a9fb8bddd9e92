/** `npm run import -- BOOK.xlsx [--sheet NAME] [-o PLAN.json]`: a list in somebody's own workbook becomes a plan file. */
import { importList } from "./cli/importList";
import { say } from "./cli/say";

void say((words, locale) => importList(words, locale, new Date()));
