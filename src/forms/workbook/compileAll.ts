import type { SheetSpec } from "../../sheet/spec/spec";
import type { Texts } from "../texts";
import { CODE } from "../code";
import type { ProvedLine } from "../form/code";
import { inOrder } from "../form/line";
import type { FormYear } from "../form/year";
import { FORMS } from "../forms";
import { withHeldNotes } from "./withHeldNotes";
import { withStage } from "./withStage";

/** Every sheet that follows from a plan, in the order of the forms; not those that are typed into, which are the user's. */
export function compileAll(year: FormYear, texts: Texts): readonly SheetSpec[] {
  const proved = linesOf(year, texts);
  return FORMS.flatMap(({ id }) => CODE[id].compile?.(year, texts, proved) ?? []).map((spec) =>
    withStage(withHeldNotes(spec, year.plan, texts), year.given.inputs, texts),
  );
}

/** Every total that two sheets share, metric by metric. */
function linesOf(year: FormYear, texts: Texts): readonly ProvedLine[] {
  return year.plan.inputs.metrics.flatMap((_, metric) =>
    inOrder(FORMS.flatMap(({ id }) => CODE[id].ties?.(year, metric, texts) ?? [])).map((line) => ({ metric, ...line })),
  );
}
