import type { Unit } from "../amount";
import { cellUnits } from "../cellUnits";
import { HOLIDAYS } from "../holidays";
import { numberIn } from "../numberIn";
import type { Method } from "../split/spread";
import { workingDays } from "../workingDays";
import { isProblem, type SpreadField, type SpreadProblem, type SpreadRequest } from "./request";

/** What was typed as a spread method: "520" by "4-4-5" is a pattern 4, 4, 5 with a total of 520 units. */

/** The values to be in proportion to; `undefined` is no number. */
export type Reference = readonly (number | null | undefined)[];

/** What the request asks for, in whole units. @param count of cells */
export function requestedMethod(request: SpreadRequest, unit: Unit, reference: Reference, days: readonly number[], count: number): Method | SpreadProblem {
  const amount = (field: SpreadField): number | SpreadProblem => {
    const value = numberIn(request[field]);
    if (value === null) return { type: "NotANumber", field, found: request[field] };
    const units = cellUnits(value, unit);
    if (typeof units === "number") return units;
    return units.type === "TooLarge" ? { type: "TooLarge", amount: request[field].trim() } : { type: "NotInUnits", field, cell: null, amount: request[field].trim(), unit: request.unit.trim() };
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
      return isProblem(first) ? first : percent === null ? { type: "NotANumber", field: "percent", found: request.percent } : { type: "Growth", first, percent };
    }
    case "percent":
      return percent === null ? { type: "NotANumber", field: "percent", found: request.percent } : { type: "PercentChange", percent };
    case "repeat": {
      const value = amount("value");
      return isProblem(value) ? value : { type: "Repeat", value, where: "everywhere" };
    }
  }
}

function withTotal(request: SpreadRequest, total: number, reference: Reference, days: readonly number[], count: number): Method | SpreadProblem {
  switch (request.method) {
    case "reference": {
      if (reference.length !== count) return { type: "ReferenceSize", cells: count, reference: reference.length };
      const strange = reference.indexOf(undefined);
      return strange < 0 ? { type: "ByReference", total, reference: reference as readonly (number | null)[] } : { type: "ReferenceNotNumber", cell: strange };
    }
    case "pattern": {
      const pattern = request.pattern.split(/[\s,，、;；/-]+/).filter((one) => one !== "").map(numberIn);
      const isRight = pattern.length > 0 && pattern.every((weight) => weight !== null && weight >= 0) && pattern.some((weight) => weight !== 0);
      return isRight ? { type: "Pattern", total, pattern: pattern as number[] } : { type: "NotANumber", field: "pattern", found: request.pattern };
    }
    case "workingDays":
      return days.length === 0 ? { type: "NotANumber", field: "month", found: request.month } : { type: "ByReference", total, reference: days };
    case "proportional":
      return { type: "Proportional", total };
    default:
      return { type: "Equal", total };
  }
}

/** "5" and "5%" are five percent. */
function percentIn(text: string): number | null {
  const value = numberIn(text);
  return value === null ? null : /[%％]\s*$/.test(text) ? Number((value * 100).toPrecision(15)) : value;
}

/** The working days of as many months as there are cells; null if the month is none. */
export function monthsFrom({ method, month }: SpreadRequest, count: number): { readonly days: readonly number[]; readonly unpublished: readonly number[] } | null {
  const [, year, first] = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(month.normalize("NFKC").replace(/\s/g, ""))?.map(Number) ?? [];
  if (method !== "workingDays" || year === undefined || first === undefined || first < 1 || first > 12 || year < 1900) return null;
  const years = Array.from({ length: Math.ceil(count / 12) }, (_, later) => workingDays(year + later, first, HOLIDAYS)).filter((one) => one.type === "Days");
  return { days: years.flatMap(({ days }) => days).slice(0, count), unpublished: [...new Set(years.flatMap(({ unpublished }) => unpublished))] };
}
