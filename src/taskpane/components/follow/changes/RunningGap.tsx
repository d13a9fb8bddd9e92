import { makeStyles, tokens } from "@fluentui/react-components";
import type { ProposalState } from "../../../../commands/year/yearState";
import { yearTexts } from "../../../../i18n/yearTexts";
import type { Unit } from "../../../../plan/numbers/amount";
import { sum } from "../../../../plan/numbers/table";
import { groupedText, parseAmount } from "../../../../plan/typed/units";
import { usePane } from "../../shared/usePane";

/**
 * What all of them come to so far, as it is being typed: issued, proposed, agreed. Whoever has not proposed counts with what is issued;
 * where nothing is agreed, what is proposed counts.
 *
 * @param proposals of one metric, each a manager's whole year
 */
export function RunningGap({ proposals, unit }: { readonly proposals: readonly ProposalState[]; readonly unit: Unit }) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = yearTexts[texts.forms.language].negotiate;
  const units = (text: string): number | null => {
    const parsed = parseAmount(text, unit);
    return typeof parsed === "number" ? parsed : null;
  };
  const rows = proposals.map(({ issued, proposed, agreed }) => {
    const from = units(issued) ?? 0;
    const wanted = units(proposed);
    return { issued: from, proposed: wanted ?? from, agreed: units(agreed) ?? wanted ?? from };
  });
  const total = (field: keyof (typeof rows)[number]): number => sum(rows.map((row) => row[field]));
  const issued = total("issued");
  const lines = [
    { label: words.allIssued, field: "issued" },
    { label: words.allProposed, field: "proposed" },
    { label: words.allAgreed, field: "agreed" },
  ] as const;
  const gapOf = (field: (typeof lines)[number]["field"]): string => {
    const gap = total(field) - issued;
    if (field === "issued") return "";
    return gap === 0 ? words.noGap : words.gap(`${gap > 0 ? "+" : ""}${groupedText(gap, unit)}`);
  };
  return (
    <table className={styles.running} aria-label={words.running} data-testid="runningGap">
      <tbody>
        {lines.map(({ label, field }) => (
          <tr key={field}>
            <th scope="row" className={styles.label}>
              {label}
            </th>
            <td className={styles.number}>{groupedText(total(field), unit)}</td>
            <td className={styles.number}>{gapOf(field)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  running: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    position: "sticky",
    top: 0,
    zIndex: 1,
  },
  label: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: `0 ${tokens.spacingHorizontalXS}` },
  number: {
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
});
