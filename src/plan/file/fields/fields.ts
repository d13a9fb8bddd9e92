/** What fields of a plan file are made of: texts, numbers, amounts, lists, records, each saying what is wrong in a detail of its own. */
import * as v from "valibot";
import { MONTHS } from "../../calendar/months";
import { dateIn } from "../../typed/date";
import { amountIn } from "../../typed/number";
import { missingOrWrong, outOfRange, says, wrong } from "./wrong";

/** Weights and bases beyond this are mistakes: no amount of the plan is larger. */
const LARGEST_WEIGHT = 1e15;

export const text = v.pipe(v.string(wrong("text")), v.trim());
export const required = v.pipe(text, v.nonEmpty(says(() => ({ type: "Missing" }))));
export const truth = v.boolean(wrong("true or false"));
const number = v.pipe(v.number(wrong("number")), v.finite(wrong("number")));
export const weight = v.pipe(
  number,
  v.minValue(
    0,
    says((found) => ({ type: "NegativeWeight", weight: found })),
  ),
  v.maxValue(LARGEST_WEIGHT, outOfRange(0, LARGEST_WEIGHT)),
);

/** Decimal text such as "36000.00"; a number too when it is exact in the metric's unit. */
export const amount = v.union([v.string(), v.number()], wrong("amount"));

/** An amount of which no unit asks anything, such as last year's; of either sign. */
export const figure = v.pipe(
  amount,
  v.check((found) => figureIn(found) !== null, wrong("amount")),
  v.transform((found) => figureIn(found) ?? 0),
);

function figureIn(found: string | number): number | null {
  const number = typeof found === "number" ? found : Number(amountIn(found) ?? NaN);
  return Number.isFinite(number) && Math.abs(number) <= LARGEST_WEIGHT ? number : null;
}

export const whole = (min: number, max: number) =>
  v.pipe(number, v.integer(wrong("whole number")), v.minValue(min, outOfRange(min, max)), v.maxValue(max, outOfRange(min, max)));
export const upTo = (max: number) => v.pipe(number, v.minValue(0, outOfRange(0, max)), v.maxValue(max, outOfRange(0, max)));
export const share = upTo(1);

/** Counted from the plan's first. */
export const month = whole(1, MONTHS);

/** A day that exists: "2026-07-01", or however else a date may be typed. */
export const date = v.pipe(
  text,
  v.check((found) => found === "" || dateIn(found) !== null, wrong("date")),
  v.transform((found) => dateIn(found) ?? ""),
);

export const oneOf = <const T extends readonly string[]>(allowed: T) =>
  v.picklist(
    allowed,
    says((found) => ({ type: "NotInList", found, allowed })),
  );

export const list = <T extends v.GenericSchema>(items: T) => v.array(items, wrong("list"));

/** An object with these fields and no others. */
export function fields<T extends v.ObjectEntries>(entries: T) {
  // A strict object in effect, but one that reports every unknown field and not only the first.
  const schema = v.objectWithRest(entries, v.never(says(() => ({ type: "UnknownField", field: "" }))), says(missingOrWrong));
  return unlessList(schema as unknown as v.StrictObjectSchema<T, undefined>);
}

/** An object whose fields are the ids (or names) of products or metrics. */
export function byId<T extends v.GenericSchema>(values: T) {
  return unlessList(v.record(v.string(), values, wrong("object")));
}

/** To JavaScript a list is an object as well; here it is a mistake. */
function unlessList<T extends v.GenericSchema>(schema: T) {
  const notAnObject = v.never(wrong("object")) as unknown as T;
  return v.lazy((input) => (Array.isArray(input) ? notAnObject : schema));
}
