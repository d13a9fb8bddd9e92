import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { PreviewCell, SpreadPreview } from "../../../commands/cells/previewSpread";
import { usePane } from "../shared/usePane";
import { useCard } from "../shared/useCard";

interface Props {
  readonly preview: Extract<SpreadPreview, { type: "Preview" }>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Rows that are shown; the sums count all. */
const SHOWN = 40;

/** Cell by cell what stands there and what would; nothing is written before the user says so. */
export function SpreadPreviewView({ preview, heading }: Props) {
  const card = useCard();
  const styles = useStyles();
  const { session, texts, actions } = usePane();
  const words = texts.spread;
  const { place, cells, result } = preview;
  const writes = cells.filter(({ next }) => next !== null).length;
  return (
    <section className={card.card} data-testid="spread-view">
      <h2 ref={heading} tabIndex={-1} className={card.heading}>
        {words.preview(place)}
      </h2>
      {result.sharedEqually && <p className={mergeClasses(card.text, styles.notice)}>{words.sharedEqually}</p>}
      {result.unpublished.length > 0 && <p className={mergeClasses(card.text, styles.notice)}>{words.unpublished(result.unpublished)}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.label}>
              {words.cell}
            </th>
            <th scope="col" className={styles.number}>
              {words.old}
            </th>
            <th scope="col" className={styles.number}>
              {words.next}
            </th>
          </tr>
        </thead>
        <tbody>
          {cells.slice(0, SHOWN).map((cell) => (
            <tr key={cell.address}>
              <th scope="row" className={styles.label}>
                {cell.address}
              </th>
              <td className={styles.number}>{shown(cell.old)}</td>
              <td className={mergeClasses(styles.number, cell.kept !== null && styles.kept)}>{nextText(cell, words.kept)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={styles.label}>
              {words.sum}
            </th>
            <td className={styles.number}>{result.before}</td>
            <td className={styles.number}>{result.after}</td>
          </tr>
        </tfoot>
      </table>
      {cells.length > SHOWN && <p className={card.small}>{words.more(cells.length - SHOWN)}</p>}
      <Button
        appearance="primary"
        data-testid="spread-write"
        disabledFocusable={session.work.type !== "Idle" || writes === 0}
        onClick={() => void actions.run("spreadWrite", preview)}
      >
        {words.write(writes)}
      </Button>
    </section>
  );
}

function nextText({ kept, next }: PreviewCell, words: Readonly<Record<NonNullable<PreviewCell["kept"]>, string>>): string {
  if (kept !== null) return words[kept];
  return next === null ? "–" : shown(next);
}

function shown(value: PreviewCell["old"]): string {
  return typeof value === "number" ? value.toLocaleString("en-US", { maximumFractionDigits: 9 }) : String(value);
}

const useStyles = makeStyles({
  notice: { color: tokens.colorStatusWarningForeground1 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th": { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
    "& td, & th": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
    "& tfoot td, & tfoot th": { fontWeight: tokens.fontWeightSemibold },
  },
  label: { textAlign: "left" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  kept: { color: tokens.colorNeutralForeground3 },
});
