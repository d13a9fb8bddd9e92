import { Link, makeStyles, tokens } from "@fluentui/react-components";
import product from "../../../package.json";
import { usePane } from "../usePane";

/** Which version this is, and where help is. */
export function Footer() {
  const styles = useStyles();
  const { pane } = usePane().texts;
  return (
    <footer className={styles.footer}>
      <span>{pane.version(product.version)}</span>
      <Link href="assets/help.html" target="_blank" className={styles.help}>
        {pane.help}
      </Link>
    </footer>
  );
}

const useStyles = makeStyles({
  footer: {
    display: "flex",
    justifyContent: "space-between",
    marginTop: "auto",
    paddingTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  help: { fontSize: "inherit", lineHeight: "inherit" },
});
