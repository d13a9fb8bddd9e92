import type { ComponentType } from "react";
import type { PanePlace } from "../session/places";
import type { PlaceProps } from "./shared/placeProps";
import { onDemand } from "./shared/onDemand";
import { SplitPlace } from "./split/SplitPlace";

/** What each place shows below the next step. */
export const CONTENTS: Readonly<Record<PanePlace, ComponentType<PlaceProps>>> = {
  prepare: onDemand(async () => (await import("./prepare/PreparePlace")).PreparePlace),
  split: SplitPlace,
  follow: onDemand(async () => (await import("./follow/FollowPlace")).FollowPlace),
  check: onDemand(async () => (await import("./check/CheckPlace")).CheckPlace),
  review: onDemand(async () => (await import("./review/ReviewPlace")).ReviewPlace),
};
