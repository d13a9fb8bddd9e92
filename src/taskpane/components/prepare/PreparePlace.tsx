import { upkeepTexts } from "../../../i18n/upkeepTexts";
import { Fold } from "../shared/Fold";
import { onDemand } from "../shared/onDemand";
import { usePane } from "../shared/usePane";
import { FileButtons } from "./FileButtons";
import { SetupCard } from "./SetupCard";

const UpkeepCard = onDemand(async () => (await import("./upkeep/UpkeepCard")).UpkeepCard);

/** Setting a plan up: its steps, and the ways to get another plan in or this one out. */
export function PreparePlace() {
  const { title } = upkeepTexts[usePane().texts.forms.language];
  return (
    <>
      <SetupCard />
      <FileButtons />
      <Fold title={title} testId="upkeepOpen">
        <UpkeepCard />
      </Fold>
    </>
  );
}
