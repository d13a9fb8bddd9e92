import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, MathFormulaRegular, TrophyRegular } from "@fluentui/react-icons";
import { usePane } from "../shared/usePane";
import { FocusedButton } from "../shared/FocusedButton";
import { PaneMenu } from "../shared/PaneMenu";
import type { PlaceProps } from "../shared/placeProps";
import { useCard } from "../shared/useCard";

/** Goal cards first, then score sheets; checking the cards; and formulas with or without the add-in. */
export function ScoreActions({ nextStep, step }: PlaceProps) {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const waits = session.work.type !== "Idle";
  const words = texts.pane.score;
  return (
    <section className={card.card} aria-label={words.label}>
      <h2 className={card.heading}>{words.label}</h2>
      <p className={card.small}>{words.formula}</p>
      <div className={styles.row}>
        <FocusedButton
          ref={nextStep}
          data-testid="goalCards"
          {...(step === null && { appearance: "primary" })}
          disabledFocusable={waits}
          title={words.cardsTip}
          onClick={() => void actions.run("goalCards")}
        >
          {words.cards}
        </FocusedButton>
        <Button
          data-testid="scoreSheets"
          icon={<TrophyRegular />}
          disabledFocusable={waits}
          title={words.sheetsTip}
          onClick={() => void actions.run("scoreSheets")}
        >
          {words.sheets}
        </Button>
        <Button
          data-testid="checkCards"
          icon={<CheckmarkCircleRegular />}
          disabledFocusable={waits}
          title={words.checkTip}
          onClick={() => void actions.run("checkCards")}
        >
          {words.check}
        </Button>
        <ConvertMenu waits={waits} />
      </div>
    </section>
  );
}

/** The usual one first: before handing out. */
const CONVERSIONS = ["Excel", "TARGET"] as const;

function ConvertMenu({ waits }: { readonly waits: boolean }) {
  const { texts, actions } = usePane();
  const words = texts.pane.score;
  const choices = (style: (typeof CONVERSIONS)[number]) =>
    (["scores", "front"] as const).map((which) => ({
      key: `${style} ${which}`,
      label: words.conversions[style][which],
      choose: () => void actions.run("convert", style, which),
    }));
  return (
    <PaneMenu
      testId="convert"
      label={words.convert}
      tip={words.convertTip}
      icon={<MathFormulaRegular />}
      waits={waits}
      groups={CONVERSIONS.map(choices)}
    />
  );
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    "& > button": { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
  },
});
