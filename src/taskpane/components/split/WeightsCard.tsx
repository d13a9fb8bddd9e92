import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ScalesRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { WeightsBy } from "../../../plan/choice/weightsBy";
import type { PlanSummary } from "../../../commands/outcome/outcome";
import { weightsTexts } from "../../../i18n/weightsTexts";
import { useCard } from "../shared/useCard";
import { usePane } from "../shared/usePane";

/** What managers share the target by, with one click each; what it changes is seen first. */
export function WeightsCard({ lastYear }: Pick<PlanSummary, "lastYear">) {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = weightsTexts[texts.forms.language];
  const [isOpen, open] = useState(false);
  const waits = session.work.type !== "Idle";
  const choices: readonly { readonly id: string; readonly text: string; readonly by: WeightsBy }[] = [
    { id: "equal", text: words.equal, by: { type: "equal" } },
    ...lastYear.map(({ id, name }) => ({ id, text: words.lastYear(name), by: { type: "lastYear", metric: id } }) as const),
  ];
  return (
    <section className={card.card} aria-labelledby="weights" data-testid="weights">
      <Button
        id="weights"
        appearance="subtle"
        icon={<ScalesRegular />}
        className={styles.head}
        aria-expanded={isOpen}
        onClick={() => open(!isOpen)}
        data-testid="weightsOpen"
      >
        {words.title}
      </Button>
      {isOpen && (
        <>
          <p className={card.small}>{lastYear.length === 0 ? words.unknown : words.hint}</p>
          <div className={styles.choices}>
            {choices.map(({ id, text, by }) => (
              <Button
                key={id}
                size="small"
                className={styles.choice}
                data-testid={`weigh-${id}`}
                disabledFocusable={waits}
                onClick={() => void actions.run("weigh", by)}
              >
                {text}
              </Button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  head: { justifyContent: "flex-start", paddingLeft: 0 },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  choice: { maxWidth: "100%", overflowWrap: "anywhere" },
});
