/** What the pane shows a user once: the tour, and what is new in a version. Remembered on this device. */
import { kept, type Keeper } from "./keeper";

/** Whether the tour was shown. */
export function sawTour(keeper: () => Keeper, partition: string | undefined): boolean {
  return kept(() => keeper().getItem(tourIn(partition))) === SHOWN;
}

/** Where nothing can be kept it holds until the pane closes. */
export function rememberTour(keeper: () => Keeper, partition: string | undefined): void {
  kept(() => keeper().setItem(tourIn(partition), SHOWN));
}

/**
 * Whether there is something to tell of `version`: another was here before. For whoever is here for the first time everything is new, and
 * nothing is to be told.
 */
export function isNews(version: string, keeper: () => Keeper, partition: string | undefined): boolean {
  const last = kept(() => keeper().getItem(versionIn(partition)));
  if (last === null) rememberVersion(version, keeper, partition);
  return last !== null && last !== version;
}

export function rememberVersion(version: string, keeper: () => Keeper, partition: string | undefined): void {
  kept(() => keeper().setItem(versionIn(partition), version));
}

const SHOWN = "shown";

function tourIn(partition: string | undefined): string {
  return `${partition ?? ""}TargetCascade.tour`;
}

function versionIn(partition: string | undefined): string {
  return `${partition ?? ""}TargetCascade.version`;
}
