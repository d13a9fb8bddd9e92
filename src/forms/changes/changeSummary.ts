import type { Change } from "../../plan/inputs/change";
import type { Inputs } from "../../plan/inputs/inputs";
import type { Texts } from "../texts";
import { nameFinder } from "../records/nameFinder";

/** A change in a few words, as a column's heading: 目标修正 客户经理甲 收入. */
export function changeSummary(change: Change, inputs: Inputs, texts: Texts): string {
  const type = texts.forms.changes.choices.type[change.type];
  return [type, ...subject(change, inputs)].filter((part) => part !== "").join(" ");
}

/** Who or what a change is about, in names. */
function subject(change: Change, { metrics, products, managers, clients }: Inputs): readonly string[] {
  const manager = nameFinder(managers);
  const client = nameFinder(clients);
  switch (change.type) {
    case "revise":
    case "shift":
      return [
        change.manager === null ? "" : manager(change.manager),
        change.client === null ? "" : client(change.client),
        change.product === null ? "" : (products[change.product]?.name ?? ""),
        metrics[change.metric]?.name ?? "",
      ];
    case "respread":
      return [];
    case "handOver":
      return [client(change.client), `→ ${manager(change.to)}`];
    case "leave":
      return [manager(change.manager)];
    case "join":
      return [change.name];
  }
}
