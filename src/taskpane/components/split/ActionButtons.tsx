import { makeStyles, tokens } from "@fluentui/react-components";
import { GENERATES } from "../next/generates";
import type { PlaceProps } from "../shared/placeProps";
import { usePane } from "../shared/usePane";
import { FocusedButton } from "../shared/FocusedButton";
import { onDemand } from "../shared/onDemand";

const DetailMenu = onDemand(async () => (await import("./DetailMenu")).DetailMenu);

/** What to do with the plan: generate its sheets, where that is not what stands above already, or make one period's detail. */
export function ActionButtons({ nextStep, step }: PlaceProps) {
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const waits = session.work.type !== "Idle";
  const { generate, generating, label } = texts.pane.actions;
  return (
    <section aria-label={label} className={styles.actions}>
      {(step === null || !GENERATES.has(step.type)) && (
        <FocusedButton
          ref={nextStep}
          data-testid="generate"
          {...(step === null && { appearance: "primary", size: "large" })}
          disabledFocusable={waits}
          onClick={() => void actions.run("generate")}
        >
          {session.work.type === "Generating" && session.work.task === "generate" ? generating : generate}
        </FocusedButton>
      )}
      <DetailMenu waits={waits} />
    </section>
  );
}

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
