import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircleRegular, MathFormulaRegular, TrophyRegular } from "@fluentui/react-icons";
import { Fragment } from "react";
import { usePane } from "../shared/usePane";
import { FocusedButton } from "../shared/FocusedButton";
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
  const styles = useStyles();
  const { texts, actions } = usePane();
  const words = texts.pane.score;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          data-testid="convert"
          className={styles.menu}
          icon={<MathFormulaRegular />}
          disabledFocusable={waits}
          title={words.convertTip}
        >
          {words.convert}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {CONVERSIONS.map((style, position) => (
            <Fragment key={style}>
              {position > 0 && <MenuDivider />}
              {(["scores", "front"] as const).map((which) => (
                <MenuItem key={which} onClick={() => void actions.run("convert", style, which)}>
                  {words.conversions[style][which]}
                </MenuItem>
              ))}
            </Fragment>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    "& > button": { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
  },
  menu: { minWidth: 0, whiteSpace: "nowrap" },
});
