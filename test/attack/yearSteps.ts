/** What may happen in a year, as data: small plans, and steps that pick their people, months and amounts by number. */
import fc from "fast-check";
import { ABSORBERS, REMAINDERS, SHAPES, WHEN_OVER } from "../../src/plan/inputs/change";
import { STAGES, type Stage } from "../../src/plan/inputs/stage";
import type { PlanFile } from "../../src/plan/file/planFile";

export type YearStep =
  | { readonly type: "generate" | "dashboard" | "goalCards" | "scores" | "undo" | "takeIn" }
  | { readonly type: "detail" | "monthly"; readonly month: number }
  /** A product's target on the input sheet. */
  | { readonly type: "retarget"; readonly product: number; readonly amount: number }
  /** Units typed into a manager's yellow cells one after the other, round again; null leaves a cell as it is. */
  | { readonly type: "typeActuals"; readonly manager: number; readonly amounts: readonly (number | null)[] }
  /** The next month's plans are made and typed into by everybody. */
  | { readonly type: "report"; readonly amounts: readonly (number | null)[] }
  | {
      readonly type: "close";
      readonly remainders: (typeof REMAINDERS)[number];
      readonly whenOver: (typeof WHEN_OVER)[number];
      readonly shape: (typeof SHAPES)[number];
    }
  | {
      readonly type: "revise";
      readonly manager: number | null;
      readonly product: number | null;
      readonly month: number;
      readonly amount: number;
    }
  | { readonly type: "shift"; readonly manager: number; readonly absorbedBy: (typeof ABSORBERS)[number]; readonly amount: number }
  | { readonly type: "handOver"; readonly client: number; readonly to: number; readonly month: number }
  | { readonly type: "leave"; readonly manager: number; readonly successor: number | null; readonly month: number }
  | { readonly type: "join"; readonly client: number | null; readonly share: number; readonly month: number }
  | { readonly type: "negotiate"; readonly agreed: number }
  /** Everybody's plan or one comes to the next stage, or to another. */
  | { readonly type: "stage"; readonly manager: number | null; readonly to: Stage | null }
  | CardStep
  | RecordStep
  /** A monthly plan goes out as a file and is filled in, a row more or less in it; it stays on somebody's desk until files are taken in. */
  | { readonly type: "handOut"; readonly manager: number; readonly amounts: readonly (number | null)[]; readonly rowInserted: boolean }
  | { readonly type: "takeInFiles" };

/** Into a manager's goal card: a field of one of the goals, a goal of one's own, what was revised, an assessment; and its rows. */
export type CardStep =
  | {
      readonly type: "typeOnCard";
      readonly manager: number;
      readonly goal: number;
      readonly field: (typeof CARD_FIELDS)[number];
      readonly amount: number;
    }
  | { readonly type: "ownGoal" | "typeRevision" | "assess"; readonly manager: number }
  | { readonly type: "cardRows"; readonly manager: number; readonly goal: number; readonly how: RowsAct };

/** Into the lists of what the year brings: an amount or a note over the one that stands in a row; and the rows themselves. */
export type RecordStep =
  | { readonly type: "typeRecord"; readonly list: RecordSheet; readonly row: number; readonly amount: number }
  | { readonly type: "recordRows"; readonly list: RecordSheet; readonly row: number; readonly how: RowsAct };

export type RowsAct = (typeof ROWS_ACTS)[number];
const ROWS_ACTS = ["insert", "delete", "sort"] as const;
const CARD_FIELDS = ["weight", "goal", "quantity", "quality", "minimum", "measures", "result"] as const;
const LISTS = ["Changes", "Proposals", "Actuals"] as const;
export type RecordSheet = (typeof LISTS)[number];

const month = fc.integer({ min: 1, max: 12 });
const amount = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 6000 }));
const amounts = fc.array(
  fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 400 }) }, { weight: 1, arbitrary: fc.constant(null) }),
  { minLength: 1, maxLength: 6 },
);
const pick = fc.nat({ max: 5 });
const maybe = fc.option(pick);

export const anyYearStep: fc.Arbitrary<YearStep> = fc.oneof(
  fc.record({ type: fc.constantFrom("generate", "dashboard", "goalCards", "scores", "undo", "takeIn") }),
  fc.record({ type: fc.constantFrom("detail", "monthly", "monthly"), month }),
  fc.record({ type: fc.constant("retarget" as const), product: pick, amount }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant("typeActuals" as const), manager: pick, amounts }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant("report" as const), amounts }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant("close" as const),
      remainders: fc.constantFrom(...REMAINDERS),
      whenOver: fc.constantFrom(...WHEN_OVER),
      shape: fc.constantFrom(...SHAPES),
    }),
  },
  fc.record({ type: fc.constant("revise" as const), manager: maybe, product: maybe, month, amount }),
  fc.record({ type: fc.constant("shift" as const), manager: pick, absorbedBy: fc.constantFrom(...ABSORBERS), amount }),
  fc.record({ type: fc.constant("handOver" as const), client: pick, to: pick, month }),
  fc.record({ type: fc.constant("leave" as const), manager: pick, successor: maybe, month }),
  fc.record({ type: fc.constant("join" as const), client: maybe, share: fc.constantFrom(0, 0.2), month }),
  fc.record({ type: fc.constant("negotiate" as const), agreed: amount }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant("stage" as const), manager: maybe, to: fc.option(fc.constantFrom(...STAGES)) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant("typeOnCard" as const),
      manager: pick,
      goal: pick,
      field: fc.constantFrom(...CARD_FIELDS),
      amount,
    }),
  },
  fc.record({ type: fc.constantFrom("ownGoal", "typeRevision", "assess"), manager: pick }),
  fc.record({ type: fc.constant("cardRows" as const), manager: pick, goal: pick, how: fc.constantFrom(...ROWS_ACTS) }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant("typeRecord" as const), list: fc.constantFrom(...LISTS), row: pick, amount }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant("recordRows" as const),
      list: fc.constantFrom(...LISTS),
      row: pick,
      how: fc.constantFrom(...ROWS_ACTS),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("handOut" as const), manager: pick, amounts, rowInserted: fc.boolean() }) },
  fc.record({ type: fc.constant("takeInFiles" as const) }),
);

/** One to three managers with a few clients, one or two metrics and products. */
export function anySmallPlan(): fc.Arbitrary<PlanFile> {
  const target = fc.oneof(fc.constantFrom(0, 7, 101), fc.integer({ min: 1, max: 5000 }));
  return fc
    .record({
      metrics: fc.constantFrom(["users"], ["users", "revenue"]),
      products: fc.integer({ min: 1, max: 2 }),
      managers: fc.integer({ min: 1, max: 3 }),
      clients: fc.integer({ min: 0, max: 3 }),
    })
    .chain(({ metrics, products, managers, clients }) => {
      const some = <T>(count: number, each: (index: number) => fc.Arbitrary<T>) =>
        fc.tuple(...Array.from({ length: count }, (_, index) => each(index)));
      const perMetric = <T>(value: fc.Arbitrary<T>) => fc.record(Object.fromEntries(metrics.map((id) => [id, value])));
      return fc.record({
        version: fc.constant(1),
        language: fc.constantFrom("en", "zh-CN"),
        team: fc.constant("T"),
        supervisor: fc.constant("S"),
        year: fc.constant(2026),
        firstMonth: fc.constantFrom(1, 1, 4),
        periods: fc.constantFrom(Array<number>(12).fill(1), Array<number>(12).fill(1), [1, 1, 1, 1, 1, 1, 3, 3], [3, 3, 3, 3]),
        metrics: fc.constant(metrics.map((id) => ({ id, name: id, unit: id === "users" ? "1" : "0.01" }))),
        products: some(products, (index) =>
          fc.record({ id: fc.constant(`p${index}`), name: fc.constant(`P${index}`), target: perMetric(target.map(String)) }),
        ),
        managers: some(managers, (index) =>
          fc.record({
            id: fc.constant(`g${index}`),
            name: fc.constant(`G${index}`),
            weight: fc.constantFrom(1, 2, 0.5),
            from: index === 0 ? fc.constant(1) : fc.constantFrom(1, 1, 4),
          }),
        ),
        clients: some(clients, (index) =>
          fc.record({
            id: fc.constant(`c${index}`),
            name: fc.constant(`C${index}`),
            manager: fc.nat({ max: managers - 1 }).map((of) => `g${of}`),
          }),
        ),
        buffers: fc.constantFrom([], [], [{ metric: metrics[0] ?? "", percent: 5 }]),
      }) as unknown as fc.Arbitrary<PlanFile>;
    });
}
