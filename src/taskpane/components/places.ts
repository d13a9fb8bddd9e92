import type { ComponentType } from "react";
import { PLACES, type PanePlace } from "../places";
import { FollowPlace } from "./follow/FollowPlace";
import type { PlaceProps } from "./placeProps";
import { ReviewPlace } from "./review/ReviewPlace";
import { SplitPlace } from "./split/SplitPlace";

/** What each place shows; null: nothing yet, so it has no tab. */
export const CONTENTS: Readonly<Record<PanePlace, ComponentType<PlaceProps> | null>> = {
  prepare: null,
  split: SplitPlace,
  follow: FollowPlace,
  check: null,
  review: ReviewPlace,
};

/** Those that show something, in order. */
export const SHOWN: readonly PanePlace[] = PLACES.filter((place) => CONTENTS[place] !== null);
