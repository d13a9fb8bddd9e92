import { onDemand } from "../shared/onDemand";
import { usePane } from "../shared/usePane";
import { ProblemList } from "../shared/ProblemList";
import type { PlaceProps } from "../shared/placeProps";
import { ChangesCard } from "./changes/ChangesCard";
import { MonthlyCard } from "./monthly/MonthlyCard";
import { TakeInCard } from "./monthly/TakeInCard";
import { nextTexts } from "../../../i18n/nextTexts";
import { Fold } from "../shared/Fold";
import { TimeCard } from "./time/TimeCard";

const StagesCard = onDemand(async () => (await import("./stages/StagesCard")).StagesCard);

/** The plan as it goes through the year: months are planned and reported, and the plan changes. */
export function FollowPlace(props: PlaceProps) {
  const {
    session: { year },
    texts,
  } = usePane();
  return (
    <>
      <MonthlyCard {...props} />
      <TakeInCard />
      {year.type === "Problems" && <ProblemList problems={year.problems} />}
      <StagesCard />
      <ChangesCard />
      <Fold title={nextTexts[texts.forms.language].more} testId="timeOpen">
        <TimeCard />
      </Fold>
    </>
  );
}
