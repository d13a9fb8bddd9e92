import { makeStyles, tokens } from "@fluentui/react-components";
import { LIST_TEXTS } from "../../../i18n/listTexts";
import type { ListParts } from "../../../lists/listRead";
import { useCard } from "../shared/useCard";
import { usePane } from "../shared/usePane";

/** The first rows as they will be; without clients the managers or products. */
export function FirstRows({ parts }: { readonly parts: ListParts }) {
  const card = useCard();
  const styles = useStyles();
  const words = LIST_TEXTS[usePane().texts.forms.language];
  const rows = rowsOf(parts);
  if (rows.length === 0) return null;
  return (
    <section aria-label={words.page.firstRows} className={styles.rows} data-testid="listRows">
      <h3 className={card.heading}>{words.page.firstRows}</h3>
      <ul className={card.list}>
        {rows.slice(0, SHOWN).map(({ name, more, figures }, at) => (
          <li key={at} className={styles.row}>
            <span className={styles.name}>{[name, ...more].filter((part) => part !== "").join(" · ")}</span>
            <span className={styles.figures}>
              {figures
                .slice(0, FIGURES)
                .map(({ label, amount }) => `${label} ${words.number(amount)}`)
                .join(" · ")}
              {figures.length > FIGURES && " · …"}
            </span>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p className={card.small}>{words.page.more(rows.length - SHOWN)}</p>}
    </section>
  );
}

const SHOWN = 5;
const FIGURES = 6;

interface Row {
  readonly name: string;
  readonly more: readonly string[];
  readonly figures: readonly { readonly label: string; readonly amount: number }[];
}

function rowsOf({ clients, managers, products, totals }: ListParts): readonly Row[] {
  if (clients.length > 0)
    return clients.map(({ name, manager, class: grade, figures }) => ({
      name,
      more: [manager ?? "", grade],
      figures: figures.map(({ product, metric, amount }) => ({ label: `${product} ${metric}`, amount })),
    }));
  if (managers.length > 0)
    return managers.map(({ name, area, lastYear }) => ({
      name,
      more: [area],
      figures: lastYear === null ? [] : [{ label: "", amount: lastYear }],
    }));
  return products.map((name) => ({
    name,
    more: [],
    figures: totals.filter(({ product }) => product === name).map(({ metric, amount }) => ({ label: metric, amount })),
  }));
}

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  row: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  figures: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});
