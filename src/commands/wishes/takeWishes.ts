/**
 * What users typed over sums of the plan becomes part of it: held on the input sheet, from which the plan is split anew; or, once the year
 * has changed, shifts, which are written down like any other. All of it, to the unit, or nothing.
 */
import { findWishes, type FoundWish } from "../../excel/write/findWishes";
import type { Plan } from "../../plan/cube/plan";
import type { Detail } from "../../plan/problem/problem";
import { unitOf } from "../../plan/file/checking/slice";
import { groupedText, parseAmount } from "../../plan/typed/units";
import type { Absorber } from "../../plan/wish/asShifts";
import { granted } from "../../plan/wish/granted";
import type { Wish } from "../../plan/wish/wish";
import { a1 } from "../../sheet/place/address";
import type { CellName } from "../../sheet/place/place";
import type { Generated, LocatedProblem, Outcome, Place } from "../outcome/outcome";
import { settle } from "../outcome/settle";
import { compilePlan } from "../workbook/compilePlan";
import { onSheet, type PlanRead } from "../workbook/planRead";
import { readPlan } from "../workbook/readPlan";
import { periodsWithSheets, writePlan, type WriteOptions } from "../workbook/writePlan";
import { yearOf } from "../workbook/yearOf";
import { holdEntries } from "../holds/holdEntries";
import { withEntries } from "../workbook/withEntries";
import { numberOf } from "../workbook/shownWish";

export interface WishesGiven {
  /** As they were shown: what somebody has typed since is not taken unseen. */
  readonly wishes: readonly (CellName & { readonly found: string })[];
  readonly by: string;
  /** "2026-07-01" */
  readonly date: string;
  readonly reason: string;
  /** Who makes room once the year has changed; null: whoever shares the nearest total. */
  readonly absorbedBy: Absorber | null;
}

export function takeWishes(given: WishesGiven, options: WriteOptions = {}): Promise<Outcome<Generated>> {
  return settle(
    async (ledger) => {
      const read = await readPlan();
      if (read.type !== "Done") return read;
      const through = yearOf(read.value);
      if (through.type !== "Done") return through;
      const { inputs, seen, year } = through.value;
      const own = seen?.own ?? new Map();
      const compiled = compilePlan(through.value, periodsWithSheets(inputs, own, []), (key) => own.has(key));
      if (compiled.type !== "Done") return compiled;
      const found = await findWishes(compiled.value.specs, seen);
      const asked = given.wishes.map(({ sheet, cell, found: seenThere }) => {
        const one = found.find(
          ({ spec, wish }) => spec.key === sheet && wish.name === cell && String(wish.answer ?? wish.found) === seenThere,
        );
        return one ? askedFor(year.plan, one) : problemAt({ type: "WishGone" }, null);
      });
      const problems = asked.filter((one) => "problem" in one);
      if (problems.length > 0) return { type: "Problems", problems };
      const wishes = asked.filter((one) => "wish" in one);

      const { by, date, reason, absorbedBy } = given;
      const result = granted(
        year,
        wishes.map(({ wish }) => wish),
        { by, date, reason, absorbedBy, holdsSpan: read.value.holdsSpan ?? false },
      );
      const first = wishes[0]?.place ?? null;
      switch (result.type) {
        case "Problems":
          return {
            type: "Problems",
            problems: result.problems.map((problem) => locatedAt(onSheet(problem, read.value), inputs, first)),
          };
        case "Missed": {
          const { wish, place } = wishes[result.wish] as Asked;
          const unit = unitOf(inputs, wish);
          const detail = { type: "WishMissed", found: groupedText(wish.units, unit), nearest: groupedText(result.units, unit) } as const;
          return { type: "Problems", problems: [problemAt(detail, place)] };
        }
        case "Granted": {
          const next: PlanRead = { ...read.value, inputs: result.year.inputs, year: result.year };
          const write = (first: () => Promise<void>): Promise<Outcome<Generated>> => writePlan(ledger, next, [], { ...options, first });
          return result.holds.length === 0
            ? writePlan(ledger, next, [], options)
            : withEntries(ledger, read.value, "TC_Holds", holdEntries(read.value, next.inputs, result.holds), write);
        }
      }
    },
    { type: "takeWishes", by: given.by },
  );
}

interface Asked {
  readonly wish: Wish;
  readonly place: Place;
}

/** What is asked of the plan, in whole units; or why it cannot be. */
function askedFor(plan: Plan, { spec, wish }: FoundWish): Asked | LocatedProblem {
  const { row, column, found, answer, planned } = wish;
  const place = { sheet: spec.key, address: a1({ row, column }) };
  const number = planned.role === "target" ? null : numberOf(plan, spec, wish);
  const said = answer ?? found;
  if (number === null || number.part === "buffer") return problemAt({ type: "WishElsewhere", found: String(said) }, place);
  const { metric, cell, part } = number;
  const units =
    typeof said === "number" ? parseAmount(said, unitOf(plan.inputs, number)) : ({ type: "WishNotNumber", found: String(said) } as const);
  return typeof units === "number" ? { wish: { metric, cell, part, units }, place } : problemAt(units, place);
}

function problemAt(detail: Detail, place: Place | null): LocatedProblem {
  return { problem: { level: "error", at: [], detail }, place };
}

/** What stands against a hold or a shift that is not written down yet is told where it was typed. */
function locatedAt(one: LocatedProblem, { holds, changes }: PlanRead["inputs"], place: Place | null): LocatedProblem {
  const [list, position] = one.problem.at;
  const isNew = (list === "holds" && Number(position) >= holds.length) || (list === "changes" && Number(position) >= changes.length);
  return isNew ? { ...one, place } : one;
}
