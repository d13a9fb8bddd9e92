import { usePane } from "../../usePane";
import { useCard } from "../useCard";

/** How the year is scored. */
export function ScoreTab() {
  const card = useCard();
  const { score } = usePane().texts.pane;
  return (
    <section className={card.card} aria-label={score.label}>
      <h2 className={card.heading}>{score.label}</h2>
      <p className={card.text}>{score.formula}</p>
    </section>
  );
}
