import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular, EditRegular } from "@fluentui/react-icons";
import { nextTexts } from "../../../i18n/nextTexts";
import { OPTIONAL, PARTS, SETUP, setupOf, whereToType, type SetupStep } from "../../session/setup";
import { useCard } from "../shared/useCard";
import { usePane } from "../shared/usePane";

type State = "done" | "optional" | "open" | "unknown";

/** The steps in which a plan is set up: what is still to do in each, in words and by a sign, and the way to its part of the input. */
export function SetupCard() {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = nextTexts[texts.forms.language];
  const setup = setupOf(session);
  const stateOf = (step: SetupStep): State =>
    setup === null ? "unknown" : setup[step].length > 0 ? "open" : OPTIONAL.has(step) ? "optional" : "done";
  const go = (step: SetupStep): void => {
    const at = whereToType(step, setup);
    void (at === null ? actions.run("goToPart", PARTS[step]) : actions.run("goTo", at));
  };
  return (
    <section className={card.card} aria-label={words.setup} data-testid="setup">
      <h2 className={card.heading}>{words.setup}</h2>
      <p className={card.small}>{words.setupHint}</p>
      <ol className={mergeClasses(card.list, styles.steps)}>
        {SETUP.map((step, at) => {
          const state = stateOf(step);
          return (
            <li key={step}>
              <Button
                appearance="subtle"
                className={styles.step}
                icon={SIGNS[state]}
                data-testid={`setup-${step}`}
                disabledFocusable={session.work.type !== "Idle"}
                onClick={() => go(step)}
              >
                <span className={styles.words}>
                  <span className={styles.name}>{`${at + 1} ${words.steps[step]}`}</span>
                  <span className={mergeClasses(card.small, styles.state)}>
                    {state === "open" ? words.states.open(setup?.[step].length ?? 0) : words.states[state]}
                  </span>
                </span>
              </Button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const SIGNS = {
  done: <CheckmarkCircleFilled color={tokens.colorStatusSuccessForeground1} />,
  optional: <CheckmarkCircleFilled color={tokens.colorNeutralForeground3} />,
  open: <EditRegular color={tokens.colorStatusWarningForeground3} />,
  unknown: <CircleRegular />,
} as const;

const useStyles = makeStyles({
  steps: { gap: 0 },
  step: { width: "100%", justifyContent: "flex-start", textAlign: "left", paddingLeft: tokens.spacingHorizontalXS },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  state: { fontWeight: tokens.fontWeightRegular },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});
