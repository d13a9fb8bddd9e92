import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { NoHostTexts } from "../../../i18n/noHostTexts";
import { useCard } from "../shared/useCard";

/** Why the pane cannot work here: opened outside Excel, in an Excel that is too old, or without Office's own script or the pane's words. */
export type Reason = keyof NoHostTexts;

/** Says so, and what to do. */
export function NoHost({ reason, texts }: { readonly reason: Reason; readonly texts: NoHostTexts }) {
  const card = useCard();
  const styles = useStyles();
  const { title, text } = texts[reason];
  return (
    <main className={styles.page} data-testid="noHost">
      <section className={mergeClasses(card.card, styles.card)}>
        <img src="assets/icon-48.png" srcSet="assets/icon-48.png 1x, assets/icon-96.png 2x" alt="" width={48} height={48} />
        <h1 className={styles.title}>{title}</h1>
        <p className={card.text}>{text}</p>
      </section>
    </main>
  );
}

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  card: {
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    maxWidth: "420px",
    margin: "34px auto",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
});
