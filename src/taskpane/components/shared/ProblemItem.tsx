import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LocatedProblem } from "../../../commands/outcome/outcome";
import { problemText } from "../../../i18n/problemText";
import { mendsOf, type Mend } from "../../../plan/causes/mends";
import { withMeant } from "../../../plan/causes/withMeant";
import { pathText } from "../../../plan/problem/pathText";
import { placeName } from "../../sentences/placeName";
import { whereText } from "../../sentences/whereText";
import { useCard, underlinedInContrast } from "./useCard";
import { usePane } from "./usePane";

interface Props {
  readonly located: LocatedProblem;
  /** Of the same cause, which one click mends together. */
  readonly alike?: readonly LocatedProblem[];
}

/** A problem: where it is, which leads there, what to do, and what one click does about it. */
export function ProblemItem({ located, alike = [] }: Props) {
  const card = useCard();
  const styles = useStyles();
  const { texts } = usePane();
  const { place, problem } = located;
  const sentence = problemText(texts.problems, withMeant(problem.detail));
  const path = place === null ? pathText(problem.at) : "";
  return (
    <>
      {place === null ? (
        <p className={card.text}>
          {path !== "" && <span className={styles.place}>{path}</span>}
          <span className={styles.sentence}>{sentence}</span>
        </p>
      ) : (
        <PlaceLink located={located} sentence={sentence} />
      )}
      <Mends located={located} alike={alike} />
    </>
  );
}

/** Leads to the cell; what it is called in words comes first, its address behind. */
export function PlaceLink({ located, sentence }: { readonly located: LocatedProblem; readonly sentence?: string }) {
  const card = useCard();
  const styles = useStyles();
  const { texts, actions } = usePane();
  const { place } = located;
  if (place === null) return null;
  const words = whereText(located, texts);
  const address = placeName(place, texts);
  return (
    <Link as="button" className={styles.link} onClick={() => void actions.run("goTo", place)}>
      <span className={styles.place}>
        {words ?? address}
        {words !== null && <span className={mergeClasses(card.small, styles.address)}> {address}</span>}
      </span>
      {sentence !== undefined && <span className={styles.sentence}>{sentence}</span>}
    </Link>
  );
}

/** One button for each way to mend it. Only lists that the plan is read from are checked again afterwards. */
function Mends({ located, alike }: Required<Props>) {
  const styles = useStyles();
  const { texts, actions, session } = usePane();
  const { mend } = texts.pane.problems;
  if (!located.where || located.place === null) return null;
  const mends = mendsOf(located.problem);
  if (mends.length === 0) return null;
  const cellsOf = (one: Mend) =>
    [located, ...alike].flatMap(({ place, where }) =>
      place === null || !where ? [] : [{ place, found: one.found, becomes: one.becomes }],
    );
  return (
    <div className={styles.mends}>
      {mends.map((one) => (
        <Button
          key={String(one.becomes)}
          size="small"
          className={styles.mend}
          disabled={session.work.type !== "Idle"}
          onClick={() => void actions.run("mend", cellsOf(one))}
          data-testid="mend"
        >
          {mend(shown(one.becomes), cellsOf(one).length)}
        </Button>
      ))}
    </div>
  );
}

function shown(becomes: Mend["becomes"]): string {
  return typeof becomes === "number" ? becomes.toLocaleString("en-US", { maximumFractionDigits: 9 }) : becomes;
}

const useStyles = makeStyles({
  link: { ...underlinedInContrast, display: "block", width: "100%", textAlign: "left", overflowWrap: "anywhere" },
  place: { display: "block", fontWeight: tokens.fontWeightSemibold },
  address: { fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  sentence: { display: "block", color: tokens.colorNeutralForeground1 },
  mends: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  mend: { maxWidth: "100%", overflowWrap: "anywhere" },
});
