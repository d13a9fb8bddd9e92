import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons";
import { nextTexts } from "../../../i18n/nextTexts";
import { useCard } from "../shared/useCard";
import { usePane } from "../shared/usePane";

/** Sheets that are made of what managers report. */
export function ReportsCard() {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = nextTexts[texts.forms.language].checking.reports;
  const waits = session.work.type !== "Idle" || session.plan.type !== "Ready";
  return (
    <section className={card.card} aria-label={words.title} data-testid="reportsCard">
      <h2 className={card.heading}>{words.title}</h2>
      <p className={card.small}>{words.hint}</p>
      <div className={styles.buttons}>
        {(["competitorNews", "clientCards"] as const).map((type) => (
          <Button
            key={type}
            data-testid={type}
            icon={<DocumentTextRegular />}
            disabledFocusable={waits}
            onClick={() => void actions.run("report", { type })}
          >
            {words[type]}
          </Button>
        ))}
      </div>
    </section>
  );
}

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });
