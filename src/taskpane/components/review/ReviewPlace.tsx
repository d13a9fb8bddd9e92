import type { TabProps } from "../places";
import { ScoreActions } from "./ScoreActions";
import { ScoreLab } from "./ScoreLab";

/** Scoring the year: goal cards, score sheets, and trying out what a change would earn. */
export function ScoreTab({ nextStep }: TabProps) {
  return (
    <>
      <ScoreActions nextStep={nextStep} />
      <ScoreLab />
    </>
  );
}
