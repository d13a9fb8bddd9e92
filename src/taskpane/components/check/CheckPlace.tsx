import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, QuestionCircleRegular, TableSimpleRegular, TextBulletListRegular } from "@fluentui/react-icons";
import { TIE_OUT } from "../../../forms/tieOut/form";
import { nextTexts } from "../../../i18n/nextTexts";
import { ReportsCard } from "./ReportsCard";
import { onDemand } from "../shared/onDemand";
import { Fold } from "../shared/Fold";
import { useCard } from "../shared/useCard";
import { usePane } from "../shared/usePane";

const FindingsCard = onDemand(async () => (await import("./findings/FindingsCard")).FindingsCard);

/** Whether the plan holds: checking what is typed, why a number is what it is, the proof in the workbook, and what this Excel can do. */
export function CheckPlace() {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = nextTexts[texts.forms.language].checking;
  const { cells, actions: does } = texts.pane;
  const waits = session.work.type !== "Idle";
  const hasTieOut = session.truth?.type === "Written" && session.truth.sheets.includes(TIE_OUT.keyOf());
  return (
    <>
      <section className={card.card} aria-label={words.title} data-testid="checkCard">
        <h2 className={card.heading}>{words.title}</h2>
        <p className={card.small}>{words.hint}</p>
        <div className={styles.buttons}>
          <Button data-testid="check" icon={<CheckmarkCircleRegular />} disabledFocusable={waits} onClick={() => void actions.run("check")}>
            {does.check}
          </Button>
          {hasTieOut && (
            <Button
              data-testid="tieOut"
              icon={<TableSimpleRegular />}
              disabledFocusable={waits}
              onClick={() => void actions.run("goTo", { sheet: TIE_OUT.keyOf(), address: "A1" })}
            >
              {words.tieOut}
            </Button>
          )}
          {hasTieOut && (
            <Button
              data-testid="contents"
              icon={<TextBulletListRegular />}
              disabledFocusable={waits}
              onClick={() => void actions.run("contents")}
            >
              {texts.forms.contents.name}
            </Button>
          )}
        </div>
      </section>
      <section className={card.card} aria-label={cells.why}>
        <h2 className={card.heading}>{cells.why}</h2>
        <p className={card.small}>{cells.whyTip}</p>
        <div className={styles.buttons}>
          <Button
            data-testid="why"
            icon={<QuestionCircleRegular />}
            disabledFocusable={waits || session.plan.type !== "Ready"}
            onClick={() => void actions.run("why")}
          >
            {cells.why}
          </Button>
        </div>
      </section>
      <FindingsCard />
      <ReportsCard />
      <Fold title={words.light} testId="lightOpen">
        {words.lightSays.map((line) => (
          <p key={line} className={card.text}>
            {line}
          </p>
        ))}
        <Button className={styles.selfTest} data-testid="selfTestCheck" onClick={() => actions.openDialog({ type: "SelfTest" })}>
          {words.selfTest}
        </Button>
      </Fold>
    </>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  selfTest: { alignSelf: "flex-start" },
});
