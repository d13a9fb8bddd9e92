import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoFilled } from "@fluentui/react-icons";
import type { RefObject } from "react";
import type { LocatedProblem } from "../../../commands/outcome/outcome";
import { problemText } from "../../../i18n/problemText";
import { pathText } from "../../../plan/problem/pathText";
import { placeName } from "../../sentences/placeName";
import { usePane } from "./usePane";
import { CopyButton } from "./CopyButton";
import { underlinedInContrast, useCard } from "./useCard";

/** How many problems are shown at once; more would bury the first ones. */
const SHOWN = 50;

interface Props {
  readonly problems: readonly LocatedProblem[];
  readonly heading?: RefObject<HTMLHeadingElement | null>;
}

/** What to correct, then what was assumed; each leads to its cell. */
export function ProblemList({ problems, heading }: Props) {
  const card = useCard();
  const styles = useStyles();
  const { pane } = usePane().texts;
  const errors = problems.filter(({ problem }) => problem.level === "error");
  const notices = problems.filter(({ problem }) => problem.level === "notice");
  return (
    <section className={mergeClasses(card.card, styles.problems)} data-testid="problems">
      {errors.length > 0 && (
        <Group level="error" title={pane.problems.correct(errors.length)} problems={errors} {...(heading && { heading })} />
      )}
      {notices.length > 0 && <Group level="notice" title={pane.problems.assumed(notices.length)} problems={notices} />}
      <CopyButton text={JSON.stringify(problems, null, 1)} label={pane.copy.details} />
    </section>
  );
}

function Group({ level, title, problems, heading }: Props & { readonly level: "error" | "notice"; readonly title: string }) {
  const card = useCard();
  const styles = useStyles();
  const { texts } = usePane();
  const hidden = problems.length - SHOWN;
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        {level === "error" ? (
          <ErrorCircleFilled className={styles.error} fontSize={20} />
        ) : (
          <InfoFilled className={styles.notice} fontSize={20} />
        )}
        <h2 ref={heading} tabIndex={-1} className={card.heading}>
          {title}
        </h2>
      </div>
      <ul className={mergeClasses(card.list, styles.list)}>
        {problems.slice(0, SHOWN).map((problem, position) => (
          <li key={position}>
            <Item located={problem} />
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className={card.small}>{texts.pane.problems.more(hidden)}</p>}
    </div>
  );
}

function Item({ located: { problem, place } }: { readonly located: LocatedProblem }) {
  const card = useCard();
  const styles = useStyles();
  const { texts, actions } = usePane();
  const sentence = problemText(texts.problems, problem.detail);
  if (place === null) {
    const path = pathText(problem.at);
    return (
      <p className={card.text}>
        {path !== "" && <span className={styles.place}>{path}</span>}
        <span className={styles.sentence}>{sentence}</span>
      </p>
    );
  }
  return (
    <Link as="button" className={styles.link} onClick={() => void actions.run("goTo", place)}>
      <span className={styles.place}>{placeName(place, texts)}</span>
      <span className={styles.sentence}>{sentence}</span>
    </Link>
  );
}

const useStyles = makeStyles({
  problems: { gap: tokens.spacingVerticalL },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  notice: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  list: { gap: tokens.spacingVerticalMNudge },
  link: { ...underlinedInContrast, display: "block", width: "100%", textAlign: "left", overflowWrap: "anywhere" },
  place: { display: "block", fontWeight: tokens.fontWeightSemibold },
  sentence: { display: "block", color: tokens.colorNeutralForeground1 },
});
