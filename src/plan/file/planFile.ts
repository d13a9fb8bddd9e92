import * as v from "valibot";
import { ABSORBERS, REMAINDERS, REVISION_REASONS, SHAPES, WHEN_OVER } from "../inputs/change";
import { STYLES } from "../inputs/proposal";
import { excerpt } from "../problem/excerpt";
import type { Detail, Kind, Problem } from "../problem/problem";
import { FORMULA_STYLES } from "../measure/scoring";
import { dateIn } from "../typed/date";
import { wrongKind } from "../typed/wrongKind";
import { MONTHS } from "../calendar/months";

/**
 * The plan file: what a supervisor gives, as JSON. The pane imports and exports it, the command line reads it, the input
 * sheet shows the same content. This schema is the only description of it: it checks, and it gives the types.
 *
 *     { "version": 1, "year": 2026, "metrics": [{ "id": "revenue", "name": "收入", "unit": "0.01" }], … }
 */

/** Weights and bases beyond this are mistakes: no amount of the plan is larger. */
const LARGEST_WEIGHT = 1e15;

/** Of what is sold at least a twentieth must stay, or no gross target would be large enough. */
const MOST_CANCELLED = 0.95;

const text = v.pipe(v.string(wrong("text")), v.trim());
const required = v.pipe(text, v.nonEmpty(says(() => ({ type: "Missing" }))));
const number = v.pipe(v.number(wrong("number")), v.finite(wrong("number")));
const weight = v.pipe(
  number,
  v.minValue(
    0,
    says((found) => ({ type: "NegativeWeight", weight: found })),
  ),
  v.maxValue(LARGEST_WEIGHT, outOfRange(0, LARGEST_WEIGHT)),
);
/** Decimal text such as "36000.00"; a number too when it is exact in the metric's unit. */
const amount = v.union([v.string(), v.number()], wrong("amount"));
const whole = (min: number, max: number) =>
  v.pipe(number, v.integer(wrong("whole number")), v.minValue(min, outOfRange(min, max)), v.maxValue(max, outOfRange(min, max)));
const list = <T extends v.GenericSchema>(items: T) => v.array(items, wrong("list"));

/** An object with these fields and no others. */
function fields<T extends v.ObjectEntries>(entries: T) {
  // A strict object in effect, but one that reports every unknown field and not only the first.
  const schema = v.objectWithRest(entries, v.never(says(() => ({ type: "UnknownField", field: "" }))), says(missingOrWrong));
  return unlessList(schema as unknown as v.StrictObjectSchema<T, undefined>);
}

/** An object whose fields are the ids (or names) of products or metrics. */
function byId<T extends v.GenericSchema>(values: T) {
  return unlessList(v.record(v.string(), values, wrong("object")));
}

/** To JavaScript a list is an object as well; here it is a mistake. */
function unlessList<T extends v.GenericSchema>(schema: T) {
  const notAnObject = v.never(wrong("object")) as unknown as T;
  return v.lazy((input) => (Array.isArray(input) ? notAnObject : schema));
}

/** One weight per period, or twelve, one per month. */
const weights = list(weight);
const weightsOr = <T extends v.GenericSchema>(other: T) => v.lazy((input): typeof weights | T => (Array.isArray(input) ? weights : other));

const metric = fields({
  /** Left out: the name. */
  id: v.optional(required),
  name: required,
  /** The smallest amount a cell may hold: "1", "0.01", "100". */
  unit: amount,
});

const product = fields({
  id: v.optional(required),
  name: required,
  /** The year's target, by metric. */
  target: byId(amount),
  /** Expected cancellations as a share of what is sold. */
  cancellation: v.optional(
    v.pipe(number, v.minValue(0, outOfRange(0, MOST_CANCELLED)), v.maxValue(MOST_CANCELLED, outOfRange(0, MOST_CANCELLED))),
    0,
  ),
});

const manager = fields({
  id: v.optional(required),
  name: required,
  area: v.optional(text, ""),
  weight: v.optional(weight, 1),
  /** First month in the team, counted from the plan's first. */
  from: v.optional(whole(1, MONTHS), 1),
  /** Shares of a full month in the first months. */
  ramp: v.optional(list(v.pipe(number, v.minValue(0, outOfRange(0, 1)), v.maxValue(1, outOfRange(0, 1)))), []),
});

const client = fields({
  id: v.optional(required),
  name: required,
  /** The manager's id or name. */
  manager: required,
  class: v.optional(text, ""),
  /** Last year's amount or potential, by product and metric; null: not known yet; 0: none. */
  basis: v.optional(byId(byId(v.nullable(weight))), {}),
});

/** The cells that a hold or a bound speaks of; what is left out is summed over. */
const cells = {
  metric: required,
  product: v.optional(required),
  manager: v.optional(required),
  client: v.optional(required),
  period: v.optional(whole(1, MONTHS)),
};

/** A day that exists: "2026-07-01", or however else a date may be typed. */
const date = v.pipe(
  text,
  v.check((found) => found === "" || dateIn(found) !== null, wrong("date")),
  v.transform((found) => dateIn(found) ?? ""),
);
const oneOf = <const T extends readonly string[]>(allowed: T) =>
  v.picklist(
    allowed,
    says((found) => ({ type: "NotInList", found, allowed })),
  );
const month = whole(1, MONTHS);
const share = v.pipe(number, v.minValue(0, outOfRange(0, 1)), v.maxValue(1, outOfRange(0, 1)));
const stamp = { date: v.optional(date, ""), by: v.optional(text, ""), note: v.optional(text, "") };
const scope = { metric: required, product: v.optional(required), manager: v.optional(required), client: v.optional(required) };

/** What happened to the plan in the course of the year, in order; see `course/change.ts`. */
const changes = {
  revise: fields({
    type: v.literal("revise"),
    ...stamp,
    ...scope,
    reason: oneOf(REVISION_REASONS),
    month,
    total: amount,
    before: v.optional(amount),
  }),
  shift: fields({
    type: v.literal("shift"),
    ...stamp,
    ...scope,
    month: v.optional(month),
    total: amount,
    before: v.optional(amount),
    absorbedBy: oneOf(ABSORBERS),
  }),
  respread: fields({
    type: v.literal("respread"),
    ...stamp,
    closed: whole(1, MONTHS - 1),
    remainders: v.optional(oneOf(REMAINDERS), "own"),
    whenOver: v.optional(oneOf(WHEN_OVER), "zero"),
    shape: v.optional(oneOf(SHAPES), "seasonal"),
  }),
  handOver: fields({ type: v.literal("handOver"), ...stamp, client: required, to: required, month }),
  leave: fields({
    type: v.literal("leave"),
    ...stamp,
    manager: required,
    month,
    placeholder: v.optional(required),
    successors: v.optional(list(required), []),
  }),
  join: fields({
    type: v.literal("join"),
    ...stamp,
    name: required,
    area: v.optional(text, ""),
    month,
    clients: v.optional(list(required), []),
    share: v.optional(share, 0),
    ramp: v.optional(list(share), []),
  }),
};
export type ChangeType = keyof typeof changes;
export const CHANGE_TYPES = Object.keys(changes) as readonly ChangeType[];
const untyped = fields({ type: oneOf(CHANGE_TYPES) });
const change = v.lazy((input): (typeof changes)[ChangeType] => {
  const type = (input as { readonly type?: unknown } | null)?.type;
  // An object of no known type is complained about for its type alone.
  return CHANGE_TYPES.find((known) => known === type) === undefined
    ? (untyped as unknown as typeof changes.revise)
    : changes[type as ChangeType];
});

const actual = fields({
  month,
  /** A client's, or of a manager without clients. */
  client: v.optional(required),
  manager: v.optional(required),
  /** Left out: cancellations of all products together. */
  product: v.optional(required),
  metric: required,
  actual: v.optional(amount),
  cancelled: v.optional(amount),
});

const proposal = fields({
  manager: required,
  metric: required,
  product: v.optional(required),
  proposed: v.optional(amount),
  agreed: v.optional(amount),
  note: v.optional(text, ""),
});

/** No score and no factor is anywhere near; beyond are mistakes of typing. */
const HIGHEST_SCORE = 10_000;
const HIGHEST_FACTOR = 10;

const upTo = (max: number) => v.pipe(number, v.minValue(0, outOfRange(0, max)), v.maxValue(max, outOfRange(0, max)));

/** The lowest score that earns a grade; left out: what all lower scores earn. */
const grade = fields({ from: v.optional(upTo(HIGHEST_SCORE)), name: required });

/** Lowest and highest factor without a hint. */
const factors = list(upTo(HIGHEST_FACTOR));

const scoring = fields({
  difficulty: v.optional(factors),
  effort: v.optional(factors),
  /** How far above the best so far a goal may lie. */
  margin: v.optional(upTo(HIGHEST_FACTOR)),
  /** Of the score sheets: the add-in's own functions, or Excel's. */
  formulas: v.optional(oneOf(FORMULA_STYLES)),
});

/** The days off and the worked weekends of one year, in place of the published ones. */
const holidayList = fields({
  year: whole(1900, 9999),
  source: v.optional(text, ""),
  /** First and last day. */
  daysOff: v.optional(list(list(date)), []),
  workdays: v.optional(list(date), []),
});

/** No buffer is ten times the target. */
const LARGEST_PERCENT = 1000;
const percent = upTo(LARGEST_PERCENT);

export const planFile = fields({
  version: v.literal(
    1,
    says((found) => (found === "" ? { type: "Missing" } : { type: "UnknownVersion", found })),
  ),
  language: v.optional(
    v.picklist(
      ["zh-CN", "en"],
      says((found) => ({ type: "NotInList", found, allowed: ["zh-CN", "en"] })),
    ),
    "zh-CN",
  ),
  team: v.optional(text, ""),
  supervisor: v.optional(text, ""),
  year: whole(1900, 9999),
  /** Calendar month that the plan's first month is. */
  firstMonth: v.optional(whole(1, MONTHS), 1),
  /** Months in each period, in order; they add up to twelve. */
  periods: v.optional(list(whole(1, MONTHS)), Array<number>(MONTHS).fill(1)),
  metrics: list(metric),
  products: list(product),
  managers: list(manager),
  clients: v.optional(list(client), []),
  /** What months weigh without a seasonality: the same, or their working days. */
  calendar: v.optional(oneOf(["months", "workingDays"]), "months"),
  holidays: v.optional(list(holidayList), []),
  /** Weights for all, or by product, or by product and metric. Left out: by number of months. */
  seasonality: v.optional(weightsOr(byId(weightsOr(byId(weights))))),
  /** Periods in each column of a form. Left out: one each. */
  layouts: v.optional(fields({ F1: v.optional(list(whole(1, MONTHS))), F2: v.optional(list(whole(1, MONTHS))) }), {}),
  holds: v.optional(list(fields({ ...cells, amount, reason: v.optional(text, "") })), []),
  bounds: v.optional(list(fields({ ...cells, min: v.optional(amount), max: v.optional(amount), reason: v.optional(text, "") })), []),
  /** Managers' own figures, and what was agreed. */
  proposals: v.optional(list(proposal), []),
  /** How targets are agreed, which says how far an agreed figure may lie from the split. */
  negotiation: v.optional(oneOf(STYLES), "guided"),
  /** What the months brought. */
  actuals: v.optional(list(actual), []),
  /** What was changed in the course of the year, in order. */
  changes: v.optional(list(change), []),
  /** Left out: A from 110, B from 90, C from 75, D from 60, else E. */
  grades: v.optional(list(grade), []),
  scoring: v.optional(scoring, {}),
  /** More than the target, for the team or for a manager: an amount, or a percentage of the target. */
  buffers: v.optional(
    list(
      fields({
        metric: required,
        manager: v.optional(required),
        amount: v.optional(amount),
        percent: v.optional(percent),
        reason: v.optional(text, ""),
      }),
    ),
    [],
  ),
  /** What must be reached in any case; it is shown beside the plan and does not change it. */
  minimums: v.optional(list(fields({ ...cells, amount, reason: v.optional(text, "") })), []),
});

/** A plan file as it may be written: defaults may be left out. */
export type PlanFile = v.InferInput<typeof planFile>;

/** A plan file whose shape is right, with its defaults. Its amounts, names and references are still to be checked. */
export type ShapedFile = v.InferOutput<typeof planFile>;

/** valibot carries a message as text, so the detail of a problem travels in it as JSON; `problemOf` unpacks it. */
function says(detail: (found: string, issue: v.BaseIssue<unknown>) => Detail) {
  return (issue: v.BaseIssue<unknown>): string => JSON.stringify(detail(shown(issue.input), issue));
}

/** The problem behind an issue of this schema. */
export function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const at = (issue.path ?? []).map(({ key }) => key as string | number);
  const detail = JSON.parse(issue.message) as Detail;
  // A field learns its own name only on the way up.
  return { level: "error", at, detail: detail.type === "UnknownField" ? { type: "UnknownField", field: String(at.at(-1)) } : detail };
}

function wrong(expected: Kind) {
  return says((found) => wrongKind(expected, found));
}

function outOfRange(min: number, max: number) {
  return says((found) => ({ type: "OutOfRange", found, min, max }));
}

/** Objects report a field that is not there with themselves as the sender. */
function missingOrWrong(found: string, issue: v.BaseIssue<unknown>): Detail {
  return issue.expected?.startsWith('"') ? { type: "Missing" } : { type: "WrongKind", expected: "object", found };
}

/** What stands there, as far as a person reads: neither its size nor its depth is known. */
function shown(value: unknown): string {
  if (value === undefined) return "";
  return excerpt(typeof value === "string" ? value : JSON.stringify(outline(value, SHOWN_LEVELS)));
}

const SHOWN_LEVELS = 3;
const SHOWN_ENTRIES = 10;

function outline(value: unknown, levels: number): unknown {
  if (typeof value === "string") return excerpt(value);
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return "…";
  if (Array.isArray(value)) return value.slice(0, SHOWN_ENTRIES).map((entry) => outline(entry, levels - 1));
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, SHOWN_ENTRIES)
      .map(([key, entry]) => [excerpt(key), outline(entry, levels - 1)]),
  );
}
