import { yearTexts } from "../../../../i18n/yearTexts";
import type { LocatedProblem, Outcome } from "../../../../commands/outcome/outcome";
import { problemText } from "../../../../i18n/problemText";
import { placeName } from "../../../sentences/placeName";
import { usePane } from "../../shared/usePane";
import { DialogBar } from "./DialogBar";

interface Props {
  /** Null: nothing was asked yet. */
  readonly outcome: Outcome<unknown> | null;
  /** Those that stand at no field of the dialog. */
  readonly problems: readonly LocatedProblem[];
}

/** Why what was asked for is refused: what is wrong elsewhere, such as in a cell that was typed since, or what Excel refused. */
export function RefusalBars({ outcome, problems }: Props) {
  const { texts } = usePane();
  return (
    <>
      {problems.map(({ problem, place }, at) => (
        <DialogBar
          key={at}
          intent="error"
          title={place === null ? yearTexts[texts.forms.language].elsewhere : placeName(place, texts)}
          text={problemText(texts.problems, problem.detail)}
        />
      ))}
      {outcome?.type === "Failed" && <DialogBar intent="error" text={texts.writing.failure(outcome.failure)} />}
    </>
  );
}

/** What stands against what was asked for. */
export function errorsOf(outcome: Outcome<unknown> | null): readonly LocatedProblem[] {
  return outcome?.type === "Problems" ? outcome.problems.filter(({ problem }) => problem.level === "error") : [];
}
