import { containment, pieces, resemblance } from "../plan/text/likeness";
import { normalised } from "../plan/text/normalised";
import { folded } from "../plan/typed/name";
import { cellByCell } from "./cellByCell";
import { CELLS, customFunction } from "./customFunction";
import { notWholeNumber } from "./notWholeNumber";
import { factorOr, optionalText, textsOrErrors } from "./parameter";
import { cellAt } from "./range";

const MEASURES: ReadonlyMap<string, typeof resemblance<string>> = new Map([
  ["jaccard", resemblance],
  ["containment", containment],
]);

/** `SIMILARITY(text1, text2, [n], [measure])`: of 介绍业务 and 介绍业务，客户考虑 0.43 is shared, cell by cell. */
export const similarity = customFunction(
  "SIMILARITY",
  { text1: textsOrErrors, text2: textsOrErrors, n: factorOr(2), measure: optionalText },
  CELLS,
  ({ text1, text2, n, measure }) => {
    const problem = notWholeNumber("n", n, 1, Infinity);
    if (problem) return problem;
    const likeness = MEASURES.get(folded(measure ?? "jaccard"));
    if (!likeness) return { type: "UnknownMeasure", parameter: "measure", found: measure ?? "", known: [...MEASURES.keys()] };
    return cellByCell(text1, text2, (first, second, position) => {
      const [a, b] = [pieces(normalised(first), n), pieces(normalised(second), n)];
      const short = a.size === 0 ? text1 : text2;
      if (a.size === 0 || b.size === 0) return { type: "TooShort", parameter: short.parameter, cell: cellAt(short, position), n };
      return likeness(a, b) ?? { type: "DivisionByNothing" };
    });
  },
);
