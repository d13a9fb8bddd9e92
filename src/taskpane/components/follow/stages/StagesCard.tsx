import { Button, makeStyles } from "@fluentui/react-components";
import { FlagRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ManagerStage } from "../../../../commands/year/yearState";
import { stagesTexts } from "../../../../i18n/stagesTexts";
import { STAGES } from "../../../../plan/inputs/stage";
import { usePane } from "../../shared/usePane";
import { useCard } from "../../shared/useCard";
import { StagesForm } from "./StagesForm";

/** How far the managers' plans have come, and the form by which they go on, once it is wanted. */
export function StagesCard() {
  const card = useCard();
  const styles = useStyles();
  const { session, texts } = usePane();
  const words = stagesTexts[texts.forms.language];
  const labels = texts.forms.stages.stages;
  const [isOpen, setOpen] = useState(false);
  if (session.year.type !== "Ready") return null;
  const { stages, signs } = session.year.state;
  const count = (stage: ManagerStage["stage"]): number => stages.filter((one) => one.stage === stage).length;
  const counts = STAGES.filter((stage) => count(stage) > 0).map((stage) => words.counted(labels[stage], count(stage)));
  const isKept = stages.some(({ date, stage }) => date !== "" || stage !== "draft");
  return (
    <section className={card.card} aria-label={words.label} data-testid="stagesCard">
      <h2 className={card.heading}>{words.label}</h2>
      <p className={card.small} data-testid="stagesCounts">
        {isKept ? words.counts(counts) : words.none}
      </p>
      <Button
        icon={<FlagRegular />}
        className={styles.button}
        aria-expanded={isOpen}
        data-testid="stagesOpen"
        onClick={() => setOpen(!isOpen)}
      >
        {words.change}
      </Button>
      {isOpen && <StagesForm stages={stages} signs={signs} />}
    </section>
  );
}

const useStyles = makeStyles({
  button: { justifyContent: "flex-start", minWidth: 0, overflowWrap: "anywhere" },
});
