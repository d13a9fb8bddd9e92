import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { CellWhy } from "../../../commands/plan/whyCell";
import { whyLines, whyTitle } from "../../../forms/why/whyLines";
import { pathText } from "../../../plan/problem/pathText";
import { placeName } from "../../sentences/placeName";
import { usePane } from "../shared/usePane";
import { CopyButton } from "../shared/CopyButton";
import { underlinedInContrast, useCard } from "../shared/useCard";

interface Props {
  readonly explained: Extract<CellWhy, { type: "Answered" }>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Why a number is what it is, from the total down to the cell, a sentence each. */
export function WhyView({ explained, heading }: Props) {
  const card = useCard();
  const styles = useStyles();
  const { texts, actions } = usePane();
  const { plan, why, place, places, stale } = explained;
  const title = whyTitle(plan, why, texts);
  const lines = whyLines(plan, why, texts);
  return (
    <section className={card.card} data-testid="why-view">
      <div>
        <h2 ref={heading} tabIndex={-1} className={card.heading}>
          {title}
        </h2>
        <Link as="button" className={mergeClasses(card.small, styles.place)} onClick={() => void actions.run("goTo", place)}>
          {placeName(place, texts)}
        </Link>
      </div>
      {stale !== null && <p className={mergeClasses(card.text, styles.stale)}>{texts.pane.why.stale(stale.shown, stale.planned)}</p>}
      <ol className={styles.steps}>
        {lines.map(({ text, at }, position) => {
          const source = at === null ? undefined : places.get(pathText(at));
          return (
            <li key={position} className={mergeClasses(card.text, position === lines.length - 1 && styles.result)}>
              {text}
              {source && (
                <>
                  {" "}
                  <Link as="button" className={mergeClasses(card.small, styles.place)} onClick={() => void actions.run("goTo", source)}>
                    {placeName(source, texts)}
                  </Link>
                </>
              )}
            </li>
          );
        })}
      </ol>
      <CopyButton text={[title, ...lines.map(({ text }) => text)].join("\n")} label={texts.pane.copy.text} />
    </section>
  );
}

const useStyles = makeStyles({
  place: underlinedInContrast,
  stale: { color: tokens.colorStatusWarningForeground1 },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  result: { fontWeight: tokens.fontWeightSemibold },
});
