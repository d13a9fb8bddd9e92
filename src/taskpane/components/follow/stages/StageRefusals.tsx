import type { LocatedProblem, Outcome } from "../../../../commands/outcome/outcome";
import { problemText } from "../../../../i18n/problemText";
import { stagesTexts } from "../../../../i18n/stagesTexts";
import { placeName } from "../../../sentences/placeName";
import { DialogBar } from "../changes/DialogBar";
import { errorsOf } from "../changes/RefusalBars";
import { usePane } from "../../shared/usePane";

interface Props {
  /** Null: nothing was asked yet, or nothing stands against it. */
  readonly outcome: Outcome<unknown> | null;
  /** Of those whose plans were to go on, in that order. */
  readonly names: readonly string[];
}

/** What stands against a step: once for all whom the same sentence is about, or with the cell that is to be corrected first. */
export function StageRefusals({ outcome, names }: Props) {
  const { texts } = usePane();
  const words = stagesTexts[texts.forms.language];
  const told = new Map<string, string[]>();
  for (const one of errorsOf(outcome)) {
    const sentence = problemText(texts.problems, one.problem.detail);
    told.set(sentence, [...(told.get(sentence) ?? []), aboutWhat(one)]);
  }
  function aboutWhat({ problem: { at, detail }, place }: LocatedProblem): string {
    // Some sentences name the manager themselves.
    if (place === null) return "manager" in detail ? "" : (names[Number(at[1])] ?? "");
    return placeName(place, texts);
  }
  function titled(about: readonly string[]): { readonly title?: string } {
    return about.length === 0 ? {} : { title: words.about(about) };
  }
  return (
    <>
      {[...told].map(([sentence, about]) => (
        <DialogBar key={sentence} intent="error" {...titled([...new Set(about)].filter((name) => name !== ""))} text={sentence} />
      ))}
    </>
  );
}
