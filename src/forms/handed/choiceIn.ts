import { folded } from "../../plan/typed/name";
import { choiceWords, type Choices } from "../lists/tables";

/** What a word of a list means, in any language and as people say it: 已完成, 完成了, "completed"; undefined: none of them. */
export function choiceIn<T extends string>(of: Choices, values: readonly T[], word: string): T | undefined {
  const languages = Object.values(choiceWords(of));
  const said = folded(word);
  const isSaid = (text: string) => (value: T) =>
    languages.some((words) => folded(words[value] ?? "") === text) || (SAID[value] ?? []).includes(text);
  return values.find(isSaid(said)) ?? values.find(isSaid(said.replace(/^已经?/, "").replace(/了$/, "")));
}

/** Other words for the same, where a list has it. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  done: ["completed", "✓", "√"],
  moved: ["改期", "顺延", "延期", "postponed"],
  cancelled: ["canceled"],
  dropped: ["cancelled", "canceled"],
};
