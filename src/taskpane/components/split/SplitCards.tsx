import type { PlanSummary } from "../../../commands/outcome/outcome";
import { SplitCard } from "./choice/SplitCard";
import { HoldsCard } from "./HoldsCard";
import { WeightsCard } from "./WeightsCard";

/** What decides how a plan that is complete is split. */
export function SplitCards({ summary: { managers, lastYear, holds } }: { readonly summary: PlanSummary }) {
  return (
    <>
      <SplitCard />
      {managers > 1 && <WeightsCard lastYear={lastYear} />}
      {holds.length > 0 && <HoldsCard holds={holds} />}
    </>
  );
}
