import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowImportRegular, DocumentAddRegular } from "@fluentui/react-icons";
import { usePane } from "../shared/usePane";
import { useCard } from "../shared/useCard";

/** What a new user sees: what the product is worth, in two lines, and one button to try it. */
export function Welcome() {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const waits = session.work.type !== "Idle";
  const { welcome, file } = texts.pane;
  return (
    <section className={mergeClasses(card.card, styles.welcome)} data-testid="welcome">
      <img src="assets/icon-64.png" srcSet="assets/icon-64.png 1x, assets/icon-128.png 2x" alt="" width={64} height={64} />
      <p className={styles.promise}>{welcome.promise}</p>
      <p className={styles.proof}>{welcome.proof}</p>
      <Button
        data-testid="sample"
        appearance="primary"
        size="large"
        className={styles.wide}
        disabledFocusable={waits}
        title={file.tips.sample}
        onClick={() => void actions.run("sample")}
      >
        {welcome.sample}
      </Button>
      <div className={styles.row}>
        <Button
          data-testid="new"
          icon={<DocumentAddRegular />}
          disabledFocusable={waits}
          title={file.tips.new}
          onClick={() => void actions.run("new")}
        >
          {file.new}
        </Button>
        <Button
          data-testid="import"
          icon={<ArrowImportRegular />}
          disabledFocusable={waits}
          title={file.tips.import}
          onClick={() => actions.openDialog({ type: "Import" })}
        >
          {file.import}
        </Button>
      </div>
    </section>
  );
}

/** Chinese breaks after any character; here lines should end with a phrase, as English lines end with a word. */
const inPhrases = { whiteSpace: "pre-line", textWrap: "balance", wordBreak: "keep-all", overflowWrap: "anywhere" } as const;

const useStyles = makeStyles({
  welcome: {
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  promise: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ...inPhrases,
  },
  proof: { margin: 0, marginBottom: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2, ...inPhrases },
  wide: { width: "100%" },
  row: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS, width: "100%" },
});
