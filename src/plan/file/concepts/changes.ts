import * as v from "valibot";
import { dayOf } from "../../calendar/date";
import { MONTHS } from "../../calendar/months";
import { ABSORBERS, REMAINDERS, REVISION_REASONS, SHAPES, WHEN_OVER, type Beginning, type Change, type Scope } from "../../inputs/change";
import type { Inputs } from "../../inputs/inputs";
import { amount as units, type Amount } from "../../numbers/amount";
import type { Path } from "../../problem/problem";
import { decimalText } from "../../typed/units";
import { beginning, dayOutside, monthStarts } from "../checking/beginning";
import { checked, find, signed } from "../checking/references";
import type { Report } from "../checking/report";
import { unitOf, type Known } from "../checking/slice";
import { amount, date, fields, list, month, oneOf, required, share, text, whole } from "../fields/fields";
import { monthOrDay } from "../fields/monthOrDay";
import { concept, type Written } from "./concept";

const stamp = { date: v.optional(date, ""), by: v.optional(text, ""), note: v.optional(text, "") };
const scope = { metric: required, product: v.optional(required), manager: v.optional(required), client: v.optional(required) };

/** What happened to the plan in the course of the year, in order; see `course/change.ts`. */
const CHANGES = {
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
  handOver: fields({ type: v.literal("handOver"), ...stamp, client: required, to: required, month: monthOrDay }),
  leave: fields({
    type: v.literal("leave"),
    ...stamp,
    manager: required,
    month: monthOrDay,
    placeholder: v.optional(required),
    successors: v.optional(list(required), []),
  }),
  join: fields({
    type: v.literal("join"),
    ...stamp,
    name: required,
    area: v.optional(text, ""),
    month: monthOrDay,
    clients: v.optional(list(required), []),
    share: v.optional(share, 0),
    ramp: v.optional(list(share), []),
  }),
};
export type ChangeType = keyof typeof CHANGES;
export const CHANGE_TYPES = Object.keys(CHANGES) as readonly ChangeType[];
const untyped = fields({ type: oneOf(CHANGE_TYPES) });
/** An object of no known type is complained about for its type alone. */
const change = v.lazy((input): (typeof CHANGES)[ChangeType] => {
  const type = (input as { readonly type?: unknown } | null)?.type;
  return CHANGE_TYPES.find((known) => known === type) === undefined
    ? (untyped as unknown as typeof CHANGES.revise)
    : CHANGES[type as ChangeType];
});

const entries = { changes: v.optional(list(change), []) };

/** What was changed in the course of the year, in order; checked as far as possible without going through it (`course/courseOf.ts`). */
export const changes = concept({
  fields: entries,
  blank: { changes: [] },
  check: (file, known, report) => ({ changes: file.changes.map((given, i) => checkChange(given, known, ["changes", i], report)) }),
  // Left out where there is nothing: most plan files are made before the year begins.
  toFile: (inputs) => (inputs.changes.length === 0 ? {} : { changes: inputs.changes.map((one) => writtenChange(one, inputs)) }),
});

type WrittenChange = NonNullable<Written<typeof entries>["changes"]>[number];

function writtenChange(one: Change, inputs: Inputs): WrittenChange {
  if (one.type === "respread") return withoutNulls(one) as unknown as WrittenChange;
  if (one.type !== "revise" && one.type !== "shift") {
    const { firstDay, ...rest } = one;
    return withoutNulls({ ...rest, month: firstDay ?? one.month }) as unknown as WrittenChange;
  }
  const given = (amounts: number): string => decimalText(amounts, unitOf(inputs, one));
  return withoutNulls({
    ...one,
    metric: inputs.metrics[one.metric]?.id ?? "",
    product: one.product === null ? null : (inputs.products[one.product]?.id ?? ""),
    total: given(one.total),
    before: one.before === null ? null : given(one.before),
  }) as unknown as WrittenChange;
}

/** Fields that are not given are left out of a file. */
function withoutNulls(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}

type GivenChange = v.InferOutput<(typeof CHANGES)[ChangeType]>;

function checkChange(given: GivenChange, known: Inputs, at: Path, report: Report): Change {
  const made = { date: given.date, by: given.by, note: given.note };
  switch (given.type) {
    case "revise": {
      const where = checkScope(given, known, at, report);
      const total = checked(given.total, known.metrics[where.metric], [...at, "total"], report);
      return {
        ...made,
        type: "revise",
        ...where,
        reason: given.reason,
        month: given.month,
        total,
        before: before(given, known, where, at, report),
      };
    }
    case "shift": {
      const where = checkScope(given, known, at, report);
      const total = checked(given.total, known.metrics[where.metric], [...at, "total"], report);
      return {
        ...made,
        type: "shift",
        ...where,
        month: given.month ?? null,
        total,
        before: before(given, known, where, at, report),
        absorbedBy: given.absorbedBy,
      };
    }
    case "respread":
      return {
        ...made,
        type: "respread",
        closed: given.closed,
        remainders: given.remainders,
        whenOver: given.whenOver,
        shape: given.shape,
      };
    case "handOver":
      return { ...made, type: "handOver", client: given.client, to: given.to, ...checkBeginning(given.month, known, at, report) };
    case "leave":
      if (given.placeholder === undefined && given.successors.length === 0) report([...at, "successors"], { type: "Missing" });
      return {
        ...made,
        type: "leave",
        manager: given.manager,
        ...checkBeginning(given.month, known, at, report),
        placeholder: given.placeholder ?? null,
        successors: given.successors,
      };
    case "join":
      if (given.clients.length === 0 && given.share === 0) report([...at, "clients"], { type: "Missing" });
      return {
        ...made,
        type: "join",
        name: given.name,
        area: given.area,
        ...checkBeginning(given.month, known, at, report),
        clients: given.clients,
        share: given.share,
        ramp: given.ramp,
      };
  }
}

/** A day has to be within the plan's year. */
function checkBeginning(given: number | string, known: Inputs, at: Path, report: Report): Beginning {
  const starts = monthStarts(known);
  const day = typeof given === "string" ? dayOf(given) : null;
  if (given === "") report([...at, "month"], { type: "Missing" });
  if (day !== null && (day < (starts[0] ?? 0) || day >= (starts[MONTHS] ?? 0))) report([...at, "month"], dayOutside(known, day));
  return beginning(given, known);
}

interface GivenScope {
  readonly metric: string;
  readonly product?: string | undefined;
  readonly manager?: string | undefined;
  readonly client?: string | undefined;
}

function checkScope(given: GivenScope, known: Known, at: Path, report: Report): Scope {
  const metric = find(given.metric, known.metrics, "UnknownMetric", [...at, "metric"], report) ?? 0;
  const product = find(given.product, known.products, "UnknownProduct", [...at, "product"], report);
  return { metric, product, manager: given.manager ?? null, client: given.client ?? null };
}

/** May be below zero: what closed months brought counts in it. */
function before(
  given: { readonly before?: string | number | undefined },
  known: Known,
  scope: Scope,
  at: Path,
  report: Report,
): Amount | null {
  return given.before === undefined ? null : units(signed(given.before, known.metrics[scope.metric], [...at, "before"], report));
}
