import type { Inputs } from "../../plan/inputs/inputs";
import { ownTab } from "../parts/ownTab";

/** What somebody is called: the supervisor is "", managers go by their ids, others by their names. */
function personName({ supervisor, managers }: Inputs, who: string): string {
  return who === "" ? supervisor : (managers.find(({ id }) => id === who)?.name ?? who);
}

/** The tab of somebody's own sheet; the supervisor's needs no name. */
export function personalTab(title: string, inputs: Inputs, who: string): string {
  return who === "" ? title : `${title} ${ownTab(personName(inputs, who))}`;
}

/** The title of somebody's own sheet: 时间帐目表 · 李主管. */
export function personalTitle(title: string, inputs: Inputs, who: string): string {
  return [title, personName(inputs, who)].filter((part) => part !== "").join(" · ");
}
