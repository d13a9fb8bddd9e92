import { toCellNumber } from "../plan/numbers/amount";
import { splitTable } from "../plan/split/splitTable";
import { customFunction, NUMBERS } from "./customFunction";
import { numbers, optionalNumbers, unit } from "./parameter";
import { shaped } from "./range";
import { tableProblem } from "./tableProblem";
import { tableRequest } from "./tableRequest";

/** `SPREAD(rowTotals, columnTotals, [pattern], [unit])`: 50, 50 over 60, 40 is 30, 20 / 30, 20. */
export const spread = customFunction(
  "SPREAD",
  { rowTotals: numbers, columnTotals: numbers, pattern: optionalNumbers, unit },
  NUMBERS,
  ({ rowTotals, columnTotals, pattern, unit: size }) => {
    const request = tableRequest(rowTotals, columnTotals, pattern, size);
    if ("type" in request) return request;
    const split = splitTable(request);
    if (split.type === "Infeasible") return tableProblem(split.certificate, size);
    return shaped(
      request,
      Array.from(split.cells, (cell) => toCellNumber(cell, size)),
    );
  },
);
