import type { TabProps } from "../tabs";
import { MonthlyCard } from "./monthly/MonthlyCard";
import { TakeInCard } from "./monthly/TakeInCard";

/** The plan as it goes through the year: months are planned and reported. */
export function YearTab({ nextStep }: TabProps) {
  return (
    <>
      <MonthlyCard nextStep={nextStep} />
      <TakeInCard />
    </>
  );
}
