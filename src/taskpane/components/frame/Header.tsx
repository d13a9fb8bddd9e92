import { makeStyles, tokens } from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons";
import { useId, useRef, useState } from "react";
import { FocusedButton } from "../shared/FocusedButton";
import { onDemand } from "../shared/onDemand";
import { usePane } from "../shared/usePane";

const Settings = onDemand(async () => (await import("./Settings")).Settings);

/**
 * The product's name, behind a button the choice of language and whether everything is shown before it is written, and behind another the
 * help. The right end stays free: Office draws its own menu there.
 */
export function Header() {
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const [isOpen, open] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const settings = useId();
  return (
    <header>
      <div className={styles.header}>
        <img src="assets/icon-24.png" srcSet="assets/icon-24.png 1x, assets/icon-48.png 2x" alt="" width={24} height={24} />
        <h1 className={styles.title}>{texts.pane.title}</h1>
        <FocusedButton
          ref={button}
          data-testid="language"
          appearance="subtle"
          icon={<LocalLanguageRegular />}
          aria-label={texts.pane.language.label}
          aria-expanded={isOpen}
          {...(isOpen && { "aria-controls": settings })}
          title={texts.pane.language.label}
          onClick={() => open(!isOpen)}
        />
        <FocusedButton
          data-testid="help"
          appearance="subtle"
          className={styles.help}
          aria-label={texts.pane.help}
          aria-expanded={session.beside === "help"}
          title={texts.pane.help}
          onClick={() => actions.showBeside(session.beside === "help" ? null : "help")}
        >
          ?
        </FocusedButton>
      </div>
      {isOpen && (
        <div
          id={settings}
          onKeyDown={({ key }) => {
            if (key !== "Escape") return;
            open(false);
            button.current?.focus();
          }}
        >
          <Settings />
        </div>
      )}
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
  help: { minWidth: "32px", padding: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
});
