import type { PlaceProps } from "../shared/placeProps";
import { ScoreActions } from "./ScoreActions";
import { ScoreLab } from "./ScoreLab";

/** Scoring the year: goal cards, score sheets, and trying out what a change would earn. */
export function ReviewPlace(props: PlaceProps) {
  return (
    <>
      <ScoreActions {...props} />
      <ScoreLab />
    </>
  );
}
