/** A problem as one line: the file, the place in it, and what to do: `plan.json: clients[2].manager: There is no manager “x”. …` */
import { problemText } from "../../i18n/problemText";
import type { AllTexts } from "../../i18n/allTexts";
import { withMeant } from "../../plan/causes/withMeant";
import { pathText } from "../../plan/problem/pathText";
import type { Problem } from "../../plan/problem/problem";

export function problemLine(file: string, { at, detail }: Problem, { problems }: AllTexts): string {
  const sentence = problemText(problems, withMeant(detail)).replaceAll("\n", " ");
  return [file, pathText(at), sentence].filter((part) => part !== "").join(": ");
}
