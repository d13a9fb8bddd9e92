import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { languages } from "../../../i18n/languages";
import { LANGUAGES } from "../../../plan/inputs/inputs";
import type { LanguageChoice } from "../../surroundings/language";
import { useCard } from "../shared/useCard";
import { usePane } from "../shared/usePane";

const CHOICES: readonly LanguageChoice[] = ["automatic", ...LANGUAGES];

/** Which language the pane speaks, and whether everything is shown before it is written. */
export function Settings() {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const { language } = texts.pane;
  return (
    <div className={mergeClasses(card.card, styles.settings)} data-testid="settings">
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{language.choice}</legend>
        {CHOICES.map((choice) => (
          <label key={choice} className={styles.choice}>
            <input
              type="radio"
              name="language"
              className={styles.box}
              checked={session.language === choice}
              onChange={() => void actions.chooseLanguage(choice)}
            />
            {choice === "automatic" ? language.automatic : languages[choice].name}
          </label>
        ))}
      </fieldset>
      <label className={styles.choice}>
        <input
          type="checkbox"
          className={styles.box}
          checked={session.reviewsAll}
          onChange={({ target }) => actions.chooseReview(target.checked)}
        />
        {language.review}
      </label>
    </div>
  );
}

const useStyles = makeStyles({
  settings: { marginTop: tokens.spacingVerticalS },
  choices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    paddingBottom: tokens.spacingVerticalS,
    border: "none",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  choice: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "24px" },
  box: { flexShrink: 0, margin: 0, width: "16px", height: "16px", accentColor: tokens.colorCompoundBrandBackground },
});
