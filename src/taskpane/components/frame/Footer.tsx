import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import product from "../../../../package.json";
import { CONTENTS } from "../../../help/pageFile";
import { usePane } from "../shared/usePane";
import { CopyDetails } from "./CopyDetails";

/** Which version this is, the self-test, and where help is. */
export function Footer() {
  const styles = useStyles();
  const { texts, actions } = usePane();
  const { pane, selfTest } = texts;
  return (
    <footer className={styles.footer}>
      <span>{pane.version(product.version)}</span>
      <CopyDetails className={styles.link} />
      <Link
        as="button"
        data-testid="selfTestOpen"
        className={mergeClasses(styles.link, styles.selfTest)}
        onClick={() => actions.openDialog({ type: "SelfTest" })}
      >
        {selfTest.open}
      </Link>
      <Link href={`help/${texts.forms.language}/${CONTENTS}`} target="_blank" className={styles.link}>
        {pane.help}
      </Link>
    </footer>
  );
}

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    marginTop: "auto",
    paddingTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  selfTest: { marginLeft: "auto" },
});
