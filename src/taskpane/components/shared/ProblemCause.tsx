import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LocatedProblem } from "../../../commands/outcome/outcome";
import { problemText } from "../../../i18n/problemText";
import type { Cause } from "../../../plan/causes/grouped";
import { PlaceLink, ProblemItem } from "./ProblemItem";
import { useCard } from "./useCard";
import { usePane } from "./usePane";

/** Of what has the same cause, so many are listed: who mends one column reads no more of them. */
const SHOWN = 20;

/** A cause with all places where it shows: the first in full, the others folded under it. */
export function ProblemCause({ cause: { first, alike } }: { readonly cause: Cause<LocatedProblem> }) {
  const card = useCard();
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.pane.problems;
  if (alike.length === 0) return <ProblemItem located={first} />;
  const sentence = problemText(texts.problems, first.problem.detail);
  const isSame = alike.every(({ problem }) => problemText(texts.problems, problem.detail) === sentence);
  const rows = alike.flatMap(({ where }) => (where?.table === first.where?.table && where?.row ? [where.row] : [])).slice(0, NAMED);
  return (
    <>
      <ProblemItem located={first} {...(isSame && { alike })} />
      <details className={styles.alike}>
        <summary className={styles.summary}>{words.alike(alike.length, rows)}</summary>
        <ul className={mergeClasses(card.list, styles.list)}>
          {alike.slice(0, SHOWN).map((located, position) => (
            <li key={position}>{isSame ? <PlaceLink located={located} /> : <ProblemItem located={located} />}</li>
          ))}
        </ul>
        {alike.length > SHOWN && <p className={card.small}>{words.more(alike.length - SHOWN)}</p>}
      </details>
    </>
  );
}

/** Rows that are named while the others are folded. */
const NAMED = 3;

const useStyles = makeStyles({
  alike: { marginTop: tokens.spacingVerticalXS },
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  list: { marginTop: tokens.spacingVerticalS, paddingLeft: tokens.spacingHorizontalM },
});
