import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { SpreadWish } from "../../../commands/cells/previewSpread";
import { usePane } from "../shared/usePane";
import { onDemand } from "../shared/onDemand";
import { FIRST_WISH } from "./firstWish";

const SpreadForm = onDemand(async () => (await import("./SpreadForm")).SpreadForm);

/** What can be done with cells of one's own that are selected. */
export function SpreadTool() {
  const styles = useStyles();
  const { texts } = usePane();
  const [isOpen, open] = useState(false);
  // Kept here, so that closing the form loses nothing that was typed.
  const [wish, setWish] = useState<SpreadWish>(FIRST_WISH);
  const form = useId();
  const { label, spread, spreadTip } = texts.pane.cells;
  return (
    <section aria-label={label} className={styles.tools}>
      <Button
        data-testid="spread"
        appearance="subtle"
        icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
        iconPosition="after"
        aria-expanded={isOpen}
        {...(isOpen && { "aria-controls": form })}
        title={spreadTip}
        onClick={() => open(!isOpen)}
      >
        {spread}
      </Button>
      {isOpen && (
        <div id={form}>
          <SpreadForm wish={wish} setWish={setWish} />
        </div>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
