import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { RefObject } from "react";
import { usePane } from "../shared/usePane";
import { FocusedButton } from "../shared/FocusedButton";
import { onDemand } from "../shared/onDemand";

const DetailMenu = onDemand(async () => (await import("./DetailMenu")).DetailMenu);

/** What to do with the plan: generate its sheets, check it first, or make one period's detail. */
export function ActionButtons({ nextStep }: { readonly nextStep: RefObject<HTMLButtonElement | null> }) {
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const waits = session.work.type !== "Idle";
  const { generate, generating, check, label } = texts.pane.actions;
  return (
    <section aria-label={label} className={styles.actions}>
      <FocusedButton
        ref={nextStep}
        data-testid="generate"
        appearance="primary"
        size="large"
        disabledFocusable={waits}
        onClick={() => void actions.run("generate")}
      >
        {session.work.type === "Generating" && session.work.task === "generate" ? generating : generate}
      </FocusedButton>
      <div className={styles.row}>
        <Button data-testid="check" icon={<CheckmarkCircleRegular />} disabledFocusable={waits} onClick={() => void actions.run("check")}>
          {check}
        </Button>
        <DetailMenu waits={waits} />
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1.4fr)", gap: tokens.spacingHorizontalS },
});
