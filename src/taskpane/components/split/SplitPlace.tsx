import { usePane } from "../shared/usePane";
import type { PlaceProps } from "../shared/placeProps";
import { ActionButtons } from "./ActionButtons";
import { CellTools } from "./CellTools";
import { PlanCard } from "./PlanCard";
import { onDemand } from "../shared/onDemand";
import { Welcome } from "./Welcome";

const RecentActions = onDemand(async () => (await import("../undo/RecentActions")).RecentActions);

/** The plan in the workbook and what to do with it; a welcome while there is none. */
export function SplitPlace({ nextStep }: PlaceProps) {
  const { session } = usePane();
  if (session.plan.type === "None") return <Welcome />;
  return (
    <>
      <PlanCard />
      <ActionButtons nextStep={nextStep} />
      <CellTools />
      <RecentActions />
    </>
  );
}
