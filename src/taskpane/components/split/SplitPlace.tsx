import { usePane } from "../shared/usePane";
import type { PlaceProps } from "../shared/placeProps";
import { ActionButtons } from "./ActionButtons";
import { SpreadTool } from "./SpreadTool";
import { PlanCard } from "./PlanCard";
import { onDemand } from "../shared/onDemand";

const RecentActions = onDemand(async () => (await import("../undo/RecentActions")).RecentActions);
const WeightsCard = onDemand(async () => (await import("./WeightsCard")).WeightsCard);
const HoldsCard = onDemand(async () => (await import("./HoldsCard")).HoldsCard);

/** The plan in the workbook and what to do with it. */
export function SplitPlace({ nextStep, step }: PlaceProps) {
  const { session } = usePane();
  const { managers = 0, lastYear = [] } = session.plan.type === "Ready" ? session.plan.summary : {};
  const holds = session.plan.type === "Ready" ? session.plan.summary.holds : [];
  return (
    <>
      <PlanCard />
      {managers > 1 && <WeightsCard lastYear={lastYear} />}
      {holds.length > 0 && <HoldsCard holds={holds} />}
      <ActionButtons nextStep={nextStep} step={step} />
      <SpreadTool />
      <RecentActions />
    </>
  );
}
