import type { Unit } from "../numbers/amount";
import { cellUnits } from "../typed/cellUnits";
import { unitText } from "../typed/units";
import { HOLIDAYS } from "../calendar/holidays";
import type { Method } from "../split/spread";
import { patternIn } from "../typed/list";
import { meantNumbers } from "../typed/meant";
import { monthIn } from "../typed/month";
import { amountIn, isPercent } from "../typed/number";
import { percentIn } from "../typed/percent";
import { workingDays } from "../calendar/workingDays";
import { isProblem, type SpreadField, type SpreadProblem, type SpreadRequest } from "./request";

/** What was typed as a spread method: "520" by "4-4-5" is a pattern 4, 4, 5 with a total of 520 units. */

/** The values to be in proportion to; `undefined` is no number. */
export type Reference = readonly (number | null | undefined)[];

/** What the request asks for, in whole units. @param count of cells */
export function requestedMethod(
  request: SpreadRequest,
  unit: Unit,
  reference: Reference,
  days: readonly number[],
  count: number,
): Method | SpreadProblem {
  const amount = (field: SpreadField): number | SpreadProblem => {
    const value = amountIn(request[field]);
    if (value === null) return notANumber(request, field);
    const units = cellUnits(Number(value), unit);
    if (typeof units === "number") return units;
    return units.type === "TooLarge"
      ? { type: "TooLarge", amount: value }
      : { type: "NotInUnits", field, cell: null, amount: value, unit: unitText(unit) };
  };
  const percent = percentIn(request.percent);
  switch (request.method) {
    case "equal":
    case "proportional":
    case "reference":
    case "pattern":
    case "workingDays": {
      const total = amount("total");
      return isProblem(total) ? total : withTotal(request, total, reference, days, count);
    }
    case "straightLine": {
      const [first, last] = [amount("first"), amount("last")];
      return isProblem(first) ? first : isProblem(last) ? last : { type: "StraightLine", first, last };
    }
    case "growth": {
      const first = amount("first");
      return isProblem(first) ? first : percent === null ? notANumber(request, "percent") : { type: "Growth", first, percent };
    }
    case "percent":
      return percent === null ? notANumber(request, "percent") : { type: "PercentChange", percent };
    case "repeat": {
      const value = amount("value");
      return isProblem(value) ? value : { type: "Repeat", value, where: "everywhere" };
    }
  }
}

function withTotal(
  request: SpreadRequest,
  total: number,
  reference: Reference,
  days: readonly number[],
  count: number,
): Method | SpreadProblem {
  switch (request.method) {
    case "reference": {
      if (reference.length !== count) return { type: "ReferenceSize", cells: count, reference: reference.length };
      const strange = reference.indexOf(undefined);
      return strange < 0
        ? { type: "ByReference", total, reference: reference as readonly (number | null)[] }
        : { type: "ReferenceNotNumber", cell: strange };
    }
    case "pattern": {
      const pattern = patternIn(request.pattern);
      return pattern === null ? notANumber(request, "pattern") : { type: "Pattern", total, pattern };
    }
    case "workingDays":
      return days.length === 0 ? notANumber(request, "month") : { type: "ByReference", total, reference: days };
    case "proportional":
      return { type: "Proportional", total };
    default:
      return { type: "Equal", total };
  }
}

/** The refusal of what was typed, with what it may have been meant to be. */
export function notANumber(request: SpreadRequest, field: SpreadField): SpreadProblem {
  const hasNone = field === "pattern" || field === "month" || (field !== "percent" && isPercent(request[field]));
  const meant = hasNone ? [] : meantNumbers(request[field]);
  return { type: "NotANumber", field, found: request[field], ...(meant.length > 0 && { meant }) };
}

/** The working days of as many months as there are cells; null if the month is none. */
export function monthsFrom(
  { method, month }: SpreadRequest,
  count: number,
): { readonly days: readonly number[]; readonly unpublished: readonly number[] } | null {
  const { year, month: first } = monthIn(month) ?? { year: null, month: 0 };
  if (method !== "workingDays" || year === null || year < 1900) return null;
  const years = Array.from({ length: Math.ceil(count / 12) }, (_, later) => workingDays(year + later, first, HOLIDAYS)).filter(
    (one) => one.type === "Days",
  );
  return {
    days: years.flatMap(({ days }) => days).slice(0, count),
    unpublished: [...new Set(years.flatMap(({ unpublished }) => unpublished))],
  };
}
