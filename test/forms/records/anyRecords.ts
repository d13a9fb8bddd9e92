import * as fc from "fast-check";
import { dateOf } from "../../../src/plan/calendar/date";
import { firstDay } from "../../../src/plan/periods/calendarMonth";
import { amount } from "../../../src/plan/numbers/amount";
import { ACTUAL_SOURCES, type Actual } from "../../../src/plan/inputs/actual";
import { ABSORBERS, REMAINDERS, REVISION_REASONS, SHAPES, WHEN_OVER, type Beginning, type Change } from "../../../src/plan/inputs/change";
import { STYLES, type Proposal } from "../../../src/plan/inputs/proposal";
import type { Inputs } from "../../../src/plan/inputs/inputs";
import { STAGES, type StageLine } from "../../../src/plan/inputs/stage";
import { stageOf } from "../../../src/plan/stage/standing";
import { folded } from "../../../src/plan/typed/name";
import { anyInputs } from "../input/anyInputs";

/**
 * Any inputs with what the year has brought: proposals, actuals, and changes of
 * every type, about people who are there and others who are not yet.
 */
export const anyYear: fc.Arbitrary<Inputs> = anyInputs.chain((inputs) =>
  fc
    .record({
      proposals: fc.uniqueArray(proposal(inputs), {
        maxLength: 4,
        selector: ({ manager, metric, product }) => [manager, metric, product].join(),
      }),
      negotiation: fc.constantFrom(...STYLES),
      actuals: fc.array(actual(inputs), { maxLength: 5 }),
      changes: fc.array(change(inputs), { maxLength: 5 }),
      stages: anyStages(inputs),
    })
    .map((year) => ({ ...inputs, ...year })),
);

const text = fc.string({ unit: "grapheme", maxLength: 12 }).map((any) => any.trim());
const odd = ["=1+1", "A*", "#REF!", "007", "甲、乙", "Smith, John", '"', '""', 'a"b', "one; two", "x".repeat(255), "集团客户1 · 乙"];
const stranger = fc.oneof(text, fc.constantFrom(...odd)).filter((name) => name !== "" && !/\s{2}|[\n\r]/.test(name));
const month = fc.integer({ min: 1, max: 12 });
const units = fc.nat(10 ** 12).map(amount);

/** Histories that a plan file may have: up one step at a time, and back for a reason. */
export function anyStages({ managers, metrics }: Pick<Inputs, "managers" | "metrics">): fc.Arbitrary<readonly StageLine[]> {
  const wanted = fc.record({
    manager: fc.constantFrom(...managers.map(({ id }) => id)),
    up: fc.boolean(),
    back: fc.nat(3),
    by: text.filter((any) => any !== ""),
    note: text.filter((any) => any !== ""),
    gapAccepted: fc.constant(true),
    statement: fc.option(
      fc.record({
        changes: fc.nat(20),
        totals: fc.tuple(...metrics.map(({ id }) => fc.tuple(fc.constant(id), fc.maxSafeInteger()))),
        mark: fc.stringMatching(/^[0-9a-f]{8}$/),
      }),
    ),
  });
  return fc.array(wanted, { maxLength: 8 }).map((all) => {
    const lines: StageLine[] = [];
    for (const { up, back, ...line } of all) {
      const from = STAGES.indexOf(stageOf({ stages: lines }, line.manager));
      const stage = STAGES[up || from === 0 ? from + 1 : Math.min(back, from - 1)];
      if (stage !== undefined) lines.push({ ...line, stage, date: `2026-01-${String(lines.length + 1).padStart(2, "0")}` });
    }
    return lines;
  });
}

/** By id, as the sheets give them back; or somebody whom only a change brings. */
function someone(entries: readonly { readonly id: string; readonly name: string }[]): fc.Arbitrary<string> {
  const taken = new Set(entries.flatMap(({ id, name }) => [id, folded(id), folded(name)]));
  const others = stranger.filter((name) => !taken.has(name) && !taken.has(folded(name)));
  return entries.length === 0 ? others : fc.oneof(fc.constantFrom(...entries.map(({ id }) => id)), others);
}

function proposal({ managers, metrics, products }: Inputs): fc.Arbitrary<Proposal> {
  return fc.record({
    manager: fc.nat(managers.length - 1),
    metric: fc.nat(metrics.length - 1),
    product: fc.option(fc.nat(products.length - 1)),
    proposed: fc.option(units),
    agreed: fc.option(units),
    note: text,
  });
}

function actual({ managers, clients, metrics, products }: Inputs): fc.Arbitrary<Actual> {
  const whose = fc.oneof(
    someone(clients).map((client) => ({ client, manager: null })),
    someone(managers).map((manager) => ({ client: null, manager })),
  );
  const what = fc.oneof(
    fc.record({
      product: fc.nat(products.length - 1),
      actual: fc.option(fc.integer({ min: -(10 ** 12), max: 10 ** 12 })),
      cancelled: fc.nat(10 ** 6),
    }),
    fc.record({ product: fc.constant(null), actual: fc.constant(null), cancelled: fc.nat(10 ** 6) }),
  );
  return fc
    .tuple(whose, what, fc.record({ month, metric: fc.nat(metrics.length - 1) }), fc.option(fc.constantFrom(...ACTUAL_SOURCES)))
    .map(([who, how, when, source]) => ({ ...who, ...how, ...when, ...(source !== null && { source }) }));
}

/** From a month on, or from a day within it; Excel has no days after 9999. */
function beginning(inputs: Inputs): fc.Arbitrary<Beginning> {
  return fc
    .record({ month, day: inputs.year < 9999 ? fc.option(fc.integer({ min: 2, max: 28 })) : fc.constant(null) })
    .map(({ month: of, day }) => ({ month: of, ...(day !== null && { firstDay: dateOf(firstDay(inputs, of - 1) + day - 1) }) }));
}

function change(inputs: Inputs): fc.Arbitrary<Change> {
  const { managers, clients, metrics, products } = inputs;
  const stamp = { date: fc.constantFrom("", "2026-07-01", "1999-12-31"), by: text, note: text };
  const scope = {
    metric: fc.nat(metrics.length - 1),
    product: fc.option(fc.nat(products.length - 1)),
    manager: fc.option(someone(managers)),
    client: fc.option(someone(clients)),
  };
  const total = { total: units, before: fc.option(units) };
  const begins = <T>(any: fc.Arbitrary<T>): fc.Arbitrary<T & Beginning> =>
    fc.tuple(any, beginning(inputs)).map(([given, from]) => ({ ...given, ...from }));
  const percent = fc.integer({ min: 0, max: 100 }).map((count) => count / 100);
  return fc.oneof(
    fc.record({ ...stamp, ...scope, ...total, type: fc.constant("revise" as const), reason: fc.constantFrom(...REVISION_REASONS), month }),
    fc.record({
      ...stamp,
      ...scope,
      ...total,
      type: fc.constant("shift" as const),
      month: fc.option(month),
      absorbedBy: fc.constantFrom(...ABSORBERS),
    }),
    fc.record({
      ...stamp,
      type: fc.constant("respread" as const),
      closed: fc.integer({ min: 1, max: 11 }),
      remainders: fc.constantFrom(...REMAINDERS),
      whenOver: fc.constantFrom(...WHEN_OVER),
      shape: fc.constantFrom(...SHAPES),
    }),
    begins(fc.record({ ...stamp, type: fc.constant("handOver" as const), client: someone(clients), to: someone(managers) })),
    begins(
      fc.record({
        ...stamp,
        type: fc.constant("leave" as const),
        manager: someone(managers),
        placeholder: fc.option(stranger),
        successors: fc.array(someone(managers), { minLength: 1, maxLength: 3 }),
      }),
    ),
    begins(
      fc.record({
        ...stamp,
        type: fc.constant("join" as const),
        name: stranger,
        area: text,
        clients: fc.array(someone(clients), { minLength: 1, maxLength: 3 }),
        share: percent,
        ramp: fc.array(percent, { maxLength: 3 }),
      }),
    ),
  );
}
