import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { seemingGrade } from "../../../plan/goals/assessment";
import { scoreLab, type LabScale } from "../../../plan/goals/scoreLab";
import { roundPercent } from "../../../plan/numbers/percentText";
import { shownPoints } from "../../../plan/numbers/points";
import type { Card } from "../../../plan/measure/score";
import { usePane } from "../shared/usePane";
import { useCard } from "../shared/useCard";

interface Props {
  readonly card: Card;
  readonly scale: LabScale;
  /** The goals' names. */
  readonly goals: readonly string[];
}

/** What a card earns: points and grade, how far it is to the next grade, and which completion would reach it. */
export function LabResult({ card: tried, scale, goals }: Props) {
  const card = useCard();
  const styles = useStyles();
  const { lab: words } = usePane().texts.pane.score;
  const result = scoreLab(tried, scale);
  if (result.type === "NoCompletions") {
    return (
      <p className={card.text} role="status" data-testid="labResult">
        {words.nothing}
      </p>
    );
  }
  if (result.type === "WeightsNotOne") {
    return (
      <p className={mergeClasses(card.text, styles.wrong)} role="status" data-testid="labResult">
        {words.notWhole(String(Number((result.sum * 100).toFixed(4))))}
      </p>
    );
  }
  const { points, grade, next, open } = result;
  const seeming = seemingGrade(points, scale);
  const wanted =
    next?.completions.flatMap((completion, goal) =>
      completion === null ? [] : [words.needs(goals[goal] ?? "", (completion * 100).toFixed(1))],
    ) ?? [];
  return (
    <div className={styles.result} role="status" data-testid="labResult">
      <div className={styles.head}>
        <span className={styles.points}>{words.score(shownPoints(points))}</span>
        <span className={styles.grade}>{words.grade(grade)}</span>
      </div>
      {open !== null && (
        <p className={mergeClasses(card.small, styles.wrong)}>{words.openGoals(open.goals, open.of, roundPercent(open.weight))}</p>
      )}
      {seeming !== null && <p className={mergeClasses(card.small, styles.wrong)}>{words.just(shownPoints(points), points)}</p>}
      <p className={card.text}>{next === null ? words.highest : words.next(distance(next.gap), next.name, next.from)}</p>
      {wanted.length > 0 && (
        <details className={card.small}>
          <summary className={styles.summary}>{words.one}</summary>
          <ul className={styles.list}>
            {wanted.map((line, position) => (
              <li key={position}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Never "0.0 points to go": what is missing is rounded up to the last digit that shows it. */
function distance(gap: number): string {
  const decimals = gap >= 0.1 ? 1 : gap >= 0.01 ? 2 : 4;
  const unit = 10 ** decimals;
  return (Math.ceil(Number((gap * unit).toPrecision(12))) / unit).toFixed(decimals);
}

const useStyles = makeStyles({
  grade: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  result: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  points: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});
