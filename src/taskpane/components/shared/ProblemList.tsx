import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoFilled } from "@fluentui/react-icons";
import type { RefObject } from "react";
import type { LocatedProblem } from "../../../commands/outcome/outcome";
import { grouped } from "../../../plan/causes/grouped";
import { usePane } from "./usePane";
import { CopyButton } from "./CopyButton";
import { ProblemCause } from "./ProblemCause";
import { useCard } from "./useCard";

/** How many causes are shown at once; more would bury the first ones. */
const SHOWN = 30;

interface Props {
  readonly problems: readonly LocatedProblem[];
  readonly heading?: RefObject<HTMLHeadingElement | null>;
}

/** What to correct, then what was assumed, by cause; each leads to its cell. */
export function ProblemList({ problems, heading }: Props) {
  const card = useCard();
  const styles = useStyles();
  const { texts, session } = usePane();
  const { pane } = texts;
  const { marked, report } = session;
  const isMarked = marked !== null && marked.of > 0 && report?.type === "Problems" && report.problems === problems;
  const errors = problems.filter(({ problem }) => problem.level === "error");
  const notices = problems.filter(({ problem }) => problem.level === "notice");
  return (
    <section className={mergeClasses(card.card, styles.problems)} data-testid="problems">
      {errors.length > 0 && <Group level="error" title={pane.problems.correct} problems={errors} {...(heading && { heading })} />}
      {isMarked && (
        <p className={card.small} data-testid="marked">
          {pane.problems.marked(marked.cells, marked.of, marked.locked)}
        </p>
      )}
      {notices.length > 0 && <Group level="notice" title={pane.problems.assumed} problems={notices} />}
      <CopyButton text={JSON.stringify(problems, null, 1)} label={pane.copy.details} />
    </section>
  );
}

interface GroupProps extends Props {
  readonly level: "error" | "notice";
  readonly title: (causes: number, places: number) => string;
}

function Group({ level, title, problems, heading }: GroupProps) {
  const card = useCard();
  const styles = useStyles();
  const { texts } = usePane();
  const causes = grouped(problems);
  const hidden = causes.length - SHOWN;
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        {level === "error" ? (
          <ErrorCircleFilled className={styles.error} fontSize={20} />
        ) : (
          <InfoFilled className={styles.notice} fontSize={20} />
        )}
        <h2 ref={heading} tabIndex={-1} className={card.heading}>
          {title(causes.length, problems.length)}
        </h2>
      </div>
      <ul className={mergeClasses(card.list, styles.list)}>
        {causes.slice(0, SHOWN).map((cause, position) => (
          <li key={position}>
            <ProblemCause cause={cause} />
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className={card.small}>{texts.pane.problems.more(hidden)}</p>}
    </div>
  );
}

const useStyles = makeStyles({
  problems: { gap: tokens.spacingVerticalL },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  notice: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  list: { gap: tokens.spacingVerticalMNudge },
});
