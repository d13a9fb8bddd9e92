/** A name of this pane, which stays as long as its window does: writings in the workbook bear it. */
import { kept, type Keeper } from "./keeper";

/** @param fresh the name where none was given yet */
export function paneName(keeper: () => Keeper, partition: string | undefined, fresh: string): string {
  const key = `${partition ?? ""}TargetCascade.pane`;
  const known = kept(() => keeper().getItem(key));
  if (known) return known;
  kept(() => {
    keeper().setItem(key, fresh);
  });
  return fresh;
}
