/** Whether the user wants to see what is written in any case; remembered on this device. */
import { kept, type Keeper } from "./keeper";

export function remembersReview(keeper: () => Keeper, partition: string | undefined): boolean {
  return kept(() => keeper().getItem(keyIn(partition))) === ALWAYS;
}

/** Where nothing can be kept it holds until the pane closes. */
export function rememberReview(keeper: () => Keeper, partition: string | undefined, all: boolean): void {
  kept(() => keeper().setItem(keyIn(partition), all ? ALWAYS : ""));
}

const ALWAYS = "always";

function keyIn(partition: string | undefined): string {
  return `${partition ?? ""}TargetCascade.review`;
}
