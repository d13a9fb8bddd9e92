import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { nextTexts } from "../../../i18n/nextTexts";
import { truthTexts } from "../../../i18n/truthTexts";
import type { NextStep } from "../../session/nextStep";
import { PARTS } from "../../session/setup";
import type { Session } from "../../session/session";
import type { Actions } from "../../store/actions";
import { FocusedButton } from "../shared/FocusedButton";
import type { PlaceProps } from "../shared/placeProps";
import { GENERATES } from "./generates";
import { useCard } from "../shared/useCard";
import { usePane } from "../shared/usePane";

type Words = (typeof nextTexts)["en"];

/** What each place begins with: one sentence that says why, and one button. Null: it is still being found out. */
export function NextStepCard({ step, nextStep }: Pick<PlaceProps, "nextStep"> & { readonly step: NextStep | null }) {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = nextTexts[texts.forms.language];
  // Something was done since: what was found before may be past.
  const isOld = step === null || (session.truth !== null && session.truthBeside !== session.report);
  return (
    <section className={mergeClasses(card.card, styles.next)} aria-labelledby="next" data-testid="next">
      <h2 id="next" className={card.small}>
        {words.label}
      </h2>
      <p className={card.text}>{isOld ? truthTexts[texts.forms.language].looking : sentence(step, words, session)}</p>
      {step !== null && (
        <FocusedButton
          ref={nextStep}
          appearance="primary"
          className={styles.button}
          // Where the place has such a button itself, this one stands for it.
          data-testid={GENERATES.has(step.type) ? "generate" : "nextDo"}
          // Nobody who presses it gets another step than the one that was read.
          key={step.type}
          disabledFocusable={isOld || session.work.type !== "Idle"}
          onClick={() => void take(step, actions)}
        >
          {step.type === "place" ? words.goes[step.place] : words.does[step.type]}
        </FocusedButton>
      )}
    </section>
  );
}

function sentence(step: NextStep, { says, steps }: Words, { plan }: Session): string {
  const month = (number: number): string => (plan.type === "Ready" ? (plan.summary.months[number - 1] ?? "") : "");
  switch (step.type) {
    case "fill":
      return says.fill(steps[step.step], step.open);
    case "regenerate":
      return says.regenerate(step.cells);
    case "decide":
      return says.decide(step.wishes);
    case "mend":
      return says.mend(step.broken);
    case "checkAgain":
      return says.checkAgain(step.lines);
    case "oldTexts":
      return says.oldTexts(step.entries);
    case "place":
      return says[step.because];
    case "monthly":
    case "takeIn":
    case "close":
      return says[step.type](month(step.month));
    default:
      return says[step.type];
  }
}

function take(step: NextStep, actions: Actions): unknown {
  switch (step.type) {
    case "fill":
      return step.at === null ? actions.run("goToPart", PARTS[step.step]) : actions.run("goTo", step.at);
    case "check":
    case "checkAgain":
      return actions.run("check");
    case "generate":
    case "regenerate":
    case "decide":
      return actions.run("generate");
    case "mend":
      return actions.run("goTo", step.at);
    case "place":
      return actions.choosePlace(step.place);
    case "monthly":
      return actions.run("monthly", { month: step.month, managers: null });
    case "takeIn": {
      // Its reports are files, which only the user can choose, or stand in the workbook.
      const choose = document.querySelector<HTMLElement>("[data-testid=choose]");
      choose?.scrollIntoView?.({ block: "center" });
      return choose?.focus();
    }
    case "close":
      return actions.openYearDialog({ type: "Change", change: "respread" });
    case "lab":
      return actions.run("openLab");
    default:
      return actions.run(step.type);
  }
}

const useStyles = makeStyles({
  next: { borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}` },
  button: { alignSelf: "flex-start", maxWidth: "100%" },
});
