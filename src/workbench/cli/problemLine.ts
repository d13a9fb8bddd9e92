/** A problem as one line: the file, the place in it, and what to do: `plan.json: clients[2].manager: There is no manager “x”. …` */
import type { Texts } from "../../i18n/texts";
import { pathText } from "../../plan/pathText";
import type { Detail, Problem } from "../../plan/problem";

export function problemLine(file: string, { at, detail }: Problem, texts: Texts): string {
  return [file, pathText(at), sentence(detail, texts)].filter((part) => part !== "").join(": ");
}

function sentence(detail: Detail, { problems }: Texts): string {
  // One function per kind of detail, each for its own kind: the compiler cannot follow the index.
  return (problems[detail.type] as (detail: Detail) => string)(detail).replaceAll("\n", " ");
}
