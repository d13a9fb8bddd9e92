import { onDemand } from "../shared/onDemand";
import { usePane } from "../shared/usePane";
import { ProblemList } from "../shared/ProblemList";
import type { PlaceProps } from "../shared/placeProps";
import { ChangesCard } from "./changes/ChangesCard";
import { MonthlyCard } from "./monthly/MonthlyCard";
import { TakeInCard } from "./monthly/TakeInCard";
import { TimeCard } from "./time/TimeCard";

const StagesCard = onDemand(async () => (await import("./stages/StagesCard")).StagesCard);

/** The plan as it goes through the year: months are planned and reported, and the plan changes. */
export function FollowPlace({ nextStep }: PlaceProps) {
  const { year } = usePane().session;
  return (
    <>
      <MonthlyCard nextStep={nextStep} />
      <TakeInCard />
      {year.type === "Problems" && <ProblemList problems={year.problems} />}
      <StagesCard />
      <ChangesCard />
      <TimeCard />
    </>
  );
}
