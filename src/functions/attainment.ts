import { attainment as ratio } from "../plan/measure/attainment";
import { cellByCell } from "./cellByCell";
import { customFunction, CELLS } from "./customFunction";
import { numbersOrErrors } from "./parameter";

/** `ATTAINMENT(actual, plan)`: 90 of 120 is 0.75, cell by cell. */
export const attainment = customFunction("ATTAINMENT", { actual: numbersOrErrors, plan: numbersOrErrors }, CELLS, ({ actual, plan }) =>
  cellByCell(actual, plan, (done, planned) => ratio(done, planned) ?? { type: "DivisionByNothing" }),
);
