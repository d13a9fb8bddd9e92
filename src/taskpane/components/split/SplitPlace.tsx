import { usePane } from "../shared/usePane";
import type { PlaceProps } from "../shared/placeProps";
import { ActionButtons } from "./ActionButtons";
import { CellTools } from "./CellTools";
import { PlanCard } from "./PlanCard";
import { onDemand } from "../shared/onDemand";
import { Welcome } from "./Welcome";

const RecentActions = onDemand(async () => (await import("../undo/RecentActions")).RecentActions);
const WeightsCard = onDemand(async () => (await import("./WeightsCard")).WeightsCard);
const HoldsCard = onDemand(async () => (await import("./HoldsCard")).HoldsCard);

/** The plan in the workbook and what to do with it; a welcome while there is none. */
export function SplitPlace({ nextStep }: PlaceProps) {
  const { session } = usePane();
  if (session.plan.type === "None") return <Welcome />;
  const { managers = 0, lastYear = [] } = session.plan.type === "Ready" ? session.plan.summary : {};
  const holds = session.plan.type === "Ready" ? session.plan.summary.holds : [];
  return (
    <>
      <PlanCard />
      {managers > 1 && <WeightsCard lastYear={lastYear} />}
      {holds.length > 0 && <HoldsCard holds={holds} />}
      <ActionButtons nextStep={nextStep} />
      <CellTools />
      <RecentActions />
    </>
  );
}
