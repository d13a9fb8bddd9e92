import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlanSummary } from "../../../commands/outcome/outcome";
import { usePane } from "../shared/usePane";
import { useCard } from "../shared/useCard";

/** The plan in the workbook: whose, for which year, how much. */
export function PlanCard() {
  const card = useCard();
  const { session, texts } = usePane();
  const { plan } = texts.pane;
  return (
    <section className={card.card} aria-label={plan.label}>
      {session.plan.type === "Ready" ? (
        <Summary summary={session.plan.summary} />
      ) : (
        <p className={card.text}>{session.plan.type === "Draft" ? plan.draft : plan.unknown}</p>
      )}
    </section>
  );
}

function Summary({ summary }: { readonly summary: PlanSummary }) {
  const card = useCard();
  const styles = useStyles();
  const { plan } = usePane().texts.pane;
  return (
    <div data-testid="summary" className={styles.summary}>
      <div className={styles.head}>
        <h2 className={mergeClasses(card.heading, styles.team)}>{summary.team}</h2>
        <span className={styles.year}>{plan.year(summary.year)}</span>
      </div>
      {summary.supervisor !== "" && <p className={card.small}>{plan.supervisor(summary.supervisor)}</p>}
      <dl className={styles.targets}>
        {summary.targets.map(({ metric, total }) => (
          <div key={metric} className={styles.target}>
            <dt className={styles.metric}>{metric}</dt>
            <dd className={styles.total}>{total}</dd>
          </div>
        ))}
      </dl>
      <p className={card.small}>{plan.counts(summary.managers, summary.clients, summary.products)}</p>
    </div>
  );
}

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  team: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  year: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  targets: { margin: `${tokens.spacingVerticalXS} 0`, display: "flex", flexDirection: "column" },
  target: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  metric: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  total: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textAlign: "right",
    overflowWrap: "anywhere",
  },
});
