import * as v from "valibot";
import { dateOf, dayOf } from "../../calendar/date";
import { MONTHS } from "../../calendar/months";
import type { Inputs, Manager } from "../../inputs/inputs";
import type { Path } from "../../problem/problem";
import { beginning, dayOutside, monthStarts } from "../checking/beginning";
import { checkNumbers, named, no, numberOf } from "../checking/named";
import type { Report } from "../checking/report";
import { date, fields, list, required, share, text, weight } from "../fields/fields";
import { monthOrDay } from "../fields/monthOrDay";
import { concept } from "./concept";

const manager = fields({
  id: v.optional(required),
  name: required,
  no,
  area: v.optional(text, ""),
  weight: v.optional(weight, 1),
  /** First month in the team, counted from the plan's first, or the first day. */
  from: v.optional(monthOrDay, 1),
  /** Last day in the team. */
  to: v.optional(date, ""),
  /** Shares of a full month in the first months. */
  ramp: v.optional(list(share), []),
});

/** The team; when all weights are zero they count as equal. */
export const managers = concept({
  fields: { managers: list(manager) },
  blank: { managers: [] },
  check: ({ managers: given }, known, report) => {
    if (given.length === 0) report(["managers"], { type: "Empty", what: "managers" });
    const allZero = given.length > 0 && given.every((one) => one.weight === 0);
    if (allZero) report(["managers", 0, "weight"], { type: "AllZero", what: "managers" }, "notice");
    checkNumbers(given, ["managers"], report);
    return {
      managers: named(given, ["managers"], report).map(({ id, name, no: number, area, weight: own, from, to, ramp }, i) => ({
        id,
        name,
        ...numberOf(number),
        area,
        weight: allZero ? 1 : own,
        ...stay(from, to, known, ["managers", i], report),
        ramp,
      })),
    };
  },
  toFile: ({ managers: known }) => ({
    managers: known.map(({ id, name, no: number, area, weight: own, from, firstDay, lastDay, ramp }) => ({
      id,
      name,
      ...numberOf(number),
      area,
      weight: own,
      from: firstDay ?? from,
      ...(lastDay !== undefined && { to: lastDay }),
      ramp: [...ramp],
    })),
  }),
});

/** From which month on and between which days somebody is there. The first of a month is the month. */
function stay(from: number | string, to: string, plan: Inputs, at: Path, report: Report): Pick<Manager, "from" | "firstDay" | "lastDay"> {
  const starts = monthStarts(plan);
  const [first = 0, after = 0] = [starts[0], starts[MONTHS]];
  const since = typeof from === "number" ? (starts[from - 1] ?? first) : (dayOf(from) ?? first);
  const until = dayOf(to);
  if (since >= after) report([...at, "from"], dayOutside(plan, since));
  else if (until !== null && until < first) report([...at, "to"], dayOutside(plan, until));
  else if (until !== null && until < since) report([...at, "to"], { type: "LeavesBeforeJoining", first: dateOf(since), last: to });
  const { month, ...day } = beginning(from, plan);
  return {
    from: month,
    ...day,
    ...(until !== null && { lastDay: to }),
  };
}
