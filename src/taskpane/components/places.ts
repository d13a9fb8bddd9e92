import type { ComponentType } from "react";
import { PLACES, type PanePlace } from "../session/places";
import type { PlaceProps } from "./shared/placeProps";
import { onDemand } from "./shared/onDemand";
import { SplitPlace } from "./split/SplitPlace";

/** What each place shows; null: nothing yet, so it has no tab. */
export const CONTENTS: Readonly<Record<PanePlace, ComponentType<PlaceProps> | null>> = {
  prepare: null,
  split: SplitPlace,
  follow: onDemand(async () => (await import("./follow/FollowPlace")).FollowPlace),
  check: null,
  review: onDemand(async () => (await import("./review/ReviewPlace")).ReviewPlace),
};

/** Those that show something, in order. */
export const SHOWN: readonly PanePlace[] = PLACES.filter((place) => CONTENTS[place] !== null);
