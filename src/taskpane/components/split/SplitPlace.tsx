import { usePane } from "../shared/usePane";
import type { PlaceProps } from "../shared/placeProps";
import { ActionButtons } from "./ActionButtons";
import { PlanCard } from "./PlanCard";
import { onDemand } from "../shared/onDemand";

const SplitCards = onDemand(async () => (await import("./SplitCards")).SplitCards);
const SplitTools = onDemand(async () => (await import("./SplitTools")).SplitTools);

/** The plan in the workbook and what to do with it. */
export function SplitPlace({ nextStep, step }: PlaceProps) {
  const { session } = usePane();
  return (
    <>
      <PlanCard />
      {(session.plan.type === "Ready" || session.split !== null) && (
        <SplitCards summary={session.plan.type === "Ready" ? session.plan.summary : null} />
      )}
      <ActionButtons nextStep={nextStep} step={step} />
      <SplitTools />
    </>
  );
}
