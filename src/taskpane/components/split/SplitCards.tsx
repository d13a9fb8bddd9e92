import type { PlanSummary } from "../../../commands/outcome/outcome";
import { SplitCard } from "./choice/SplitCard";
import { HoldsCard } from "./HoldsCard";
import { WeightsCard } from "./WeightsCard";

/** What decides how a plan is split. @param summary null: it is not complete, and what is being chosen stays */
export function SplitCards({ summary }: { readonly summary: PlanSummary | null }) {
  return (
    <>
      <SplitCard />
      {summary !== null && summary.managers > 1 && <WeightsCard lastYear={summary.lastYear} />}
      {summary !== null && summary.holds.length > 0 && <HoldsCard holds={summary.holds} />}
    </>
  );
}
