import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { splitChoiceTexts } from "../../../../i18n/splitChoiceTexts";
import type { MetricPreview } from "../../../../plan/choice/splitPreview";
import { groupedText } from "../../../../plan/typed/units";
import { useCard } from "../../shared/useCard";
import { usePane } from "../../shared/usePane";
import { Sparkline } from "./Sparkline";

interface Props {
  readonly now: MetricPreview;
  readonly next: MetricPreview;
  readonly by: "managers" | "products";
  readonly names: readonly string[];
  readonly periods: readonly string[];
  /** Months in each of them. */
  readonly months: readonly number[];
}

/** How many rows are seen at once. */
const SHOWN = 8;

/** Who or what has how much in each period: as it would be, and above it, where that differs, as it is now. */
export function PreviewTable({ now, next, by, names, periods, months }: Props) {
  const card = useCard();
  const styles = useStyles();
  const { texts } = usePane();
  const words = splitChoiceTexts[texts.forms.language];
  const [isWhole, showWhole] = useState(false);
  const rows = [
    { name: words.team, now: summed(now[by]), next: summed(next[by]) },
    ...names.map((name, at) => ({ name, now: now[by][at] ?? [], next: next[by][at] ?? [] })),
  ];
  const text = (units: number, { unit }: MetricPreview): string => groupedText(units, unit);
  const amount = (was: number, becomes: number) => {
    const [before, after] = [text(was, now), text(becomes, next)];
    return before === after ? (
      after
    ) : (
      <>
        <span className={styles.before}>
          <span className={card.heard}>{words.before("")}</span>
          {before}
        </span>
        <strong className={styles.after}>{after}</strong>
      </>
    );
  };
  const monthly = (units: readonly number[]): readonly number[] => units.map((one, period) => one / (months[period] ?? 1));
  const label = (name: string, was: readonly number[], becomes: readonly number[]): string => {
    const at = (units: number): string => periods[becomes.indexOf(units)] ?? "";
    return words.spark(name, at(Math.min(...becomes)), at(Math.max(...becomes)), was.join() !== becomes.join());
  };
  return (
    <>
      <div className={styles.scrolls} role="region" aria-label={words.scroll} tabIndex={0}>
        <table className={styles.table} data-testid="splitTable">
          <thead>
            <tr>
              {[words.name[by], words.year, words.course, ...periods].map((head, at) => (
                <th key={at} scope="col" className={mergeClasses(styles.cell, styles.head, at === 0 && styles.first)}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, isWhole ? rows.length : SHOWN + 1).map(({ name, now: was, next: becomes }, row) => (
              <tr key={row}>
                <th scope="row" className={mergeClasses(styles.cell, styles.first, styles.name)}>
                  {name}
                </th>
                <td className={styles.cell}>{amount(total(was), total(becomes))}</td>
                <td className={styles.cell}>
                  <Sparkline now={monthly(was)} next={monthly(becomes)} label={label(name, monthly(was), monthly(becomes))} />
                </td>
                {periods.map((_, period) => (
                  <td key={period} className={styles.cell}>
                    {amount(was[period] ?? 0, becomes[period] ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {names.length > SHOWN && !isWhole && (
        <Button size="small" appearance="subtle" data-testid="splitMore" onClick={() => showWhole(true)}>
          {words.more(names.length)}
        </Button>
      )}
    </>
  );
}

function summed(rows: readonly (readonly number[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, period) => rows.reduce((sum, row) => sum + (row[period] ?? 0), 0));
}

function total(units: readonly number[]): number {
  return units.reduce((sum, one) => sum + one, 0);
}

const useStyles = makeStyles({
  scrolls: { overflowX: "auto", minWidth: 0, maxHeight: "60vh", overflowY: "auto" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: "right",
    verticalAlign: "bottom",
    whiteSpace: "nowrap",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  first: { textAlign: "left", position: "sticky", left: 0, backgroundColor: tokens.colorNeutralBackground1, paddingLeft: 0 },
  name: { fontWeight: tokens.fontWeightRegular, minWidth: "72px", maxWidth: "96px", whiteSpace: "normal", overflowWrap: "break-word" },
  before: { display: "block", color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  after: { display: "block", fontWeight: tokens.fontWeightSemibold },
});
