import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import type { RefObject } from "react";
import type { SheetsMade } from "../../../commands/outcome/outcome";
import { usePane } from "../shared/usePane";
import { underlinedInContrast, useCard } from "../shared/useCard";

interface Props {
  readonly text: string;
  readonly made: SheetsMade;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Sheets that were written, each with the way to it. */
export function MadeView({ text, made, heading }: Props) {
  const card = useCard();
  const styles = useStyles();
  const { texts, actions } = usePane();
  return (
    <section className={mergeClasses(card.card, styles.good)} data-testid="made">
      <div className={styles.head}>
        <CheckmarkCircleFilled className={styles.mark} fontSize={24} />
        <h2 ref={heading} tabIndex={-1} className={card.heading}>
          {text}
        </h2>
      </div>
      <ul className={mergeClasses(card.list, styles.sheets)} aria-label={texts.pane.sheetList}>
        {made.sheets.map(({ key, name }) => (
          <li key={key}>
            <Link as="button" className={styles.name} onClick={() => void actions.run("goTo", { sheet: key, address: "A1" })}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  good: { borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusSuccessBorderActive}` },
  head: { display: "flex", gap: tokens.spacingHorizontalS },
  mark: { color: tokens.colorStatusSuccessForeground3, flexShrink: 0 },
  sheets: { gap: tokens.spacingVerticalXS },
  name: { ...underlinedInContrast, textAlign: "left", overflowWrap: "anywhere" },
});
