import {
  Image,
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Title3,
  tokens,
} from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons";
import { languages } from "../../../i18n/languages";
import { LANGUAGES } from "../../../plan/inputs/inputs";
import type { LanguageChoice } from "../../surroundings/language";
import { usePane } from "../shared/usePane";

const CHOICES: readonly LanguageChoice[] = ["automatic", ...LANGUAGES];

/**
 * The product's name, the choice of language, and whether everything is shown before it is written. The right end stays free: Office draws
 * its own menu there.
 */
export function Header() {
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  return (
    <header className={styles.header}>
      <Image src="assets/icon-24.png" srcSet="assets/icon-24.png 1x, assets/icon-48.png 2x" alt="" width={24} height={24} />
      <Title3 as="h1" className={styles.title}>
        {texts.pane.title}
      </Title3>
      <Menu
        checkedValues={{ language: [session.language], review: session.reviewsAll ? ["all"] : [] }}
        onCheckedValueChange={(_event, { name, checkedItems }) => {
          if (name === "review") return actions.chooseReview(checkedItems.length > 0);
          const chosen = CHOICES.find((choice) => choice === checkedItems[0]);
          if (chosen !== undefined) void actions.chooseLanguage(chosen);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            data-testid="language"
            appearance="subtle"
            icon={<LocalLanguageRegular />}
            aria-label={texts.pane.language.label}
            title={texts.pane.language.label}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {CHOICES.map((choice) => (
              <MenuItemRadio key={choice} name="language" value={choice}>
                {choice === "automatic" ? texts.pane.language.automatic : languages[choice].name}
              </MenuItemRadio>
            ))}
            <MenuDivider />
            <MenuItemCheckbox name="review" value="all">
              {texts.pane.language.review}
            </MenuItemCheckbox>
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    // Office's own menu takes 34 × 32 pixels of the corner.
    paddingRight: "34px",
  },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, whiteSpace: "nowrap" },
});
