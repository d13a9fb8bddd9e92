import * as v from "valibot";
import { MOST_HOURS } from "../../calendar/hours";
import {
  ACTION_STATUSES,
  HORIZONS,
  SUPPORT_KINDS,
  type Action,
  type ActionGoal,
  type ExpectedContract,
  type SupportKind,
} from "../../inputs/action";
import type { Inputs } from "../../inputs/inputs";
import { withIds } from "../../reports/ids";
import { decimalText } from "../../typed/units";
import { checked, find } from "../checking/references";
import { unitOf } from "../checking/slice";
import { eachWithId, yearList, type Checked } from "./yearList";
import { amount, fields, list, month, oneOf, required, text, upTo } from "../fields/fields";
import { said } from "../fields/said";

const some = v.optional(text, "");

const goal = fields({
  metric: required,
  product: v.optional(required),
  client: v.optional(required),
  horizon: oneOf(HORIZONS),
  from: month,
  to: month,
});

const expected = fields({ id: some, client: required, product: required, metric: required, month, amount });

const action = fields({
  id: some,
  manager: required,
  goal: v.optional(goal),
  what: some,
  obstacles: some,
  clients: v.optional(list(required), []),
  why: some,
  when: some,
  how: some,
  hours: v.optional(upTo(MOST_HOURS)),
  support: v.optional(fields({ people: some, money: some, goods: some, information: some, policy: some }), {}),
  preparation: some,
  forecast: v.optional(list(expected), []),
  status: v.optional(oneOf(ACTION_STATUSES), "open"),
});

/** What managers mean to do for their goals, and what they expect to sign (行动计划, F5). */
export const actions = yearList(
  "actions",
  action,
  ({ goal: aim, hours = null, ...given }, checking) => ({
    ...given,
    manager: checking.people.manager(given.manager, [...checking.at, "manager"]),
    goal: aim === undefined ? null : checkGoal(aim, checking),
    clients: given.clients.map(checking.people.client),
    hours,
    forecast: given.forecast.map((one, i) => checkExpected(one, i, checking)),
  }),
  ({ goal: aim, support, forecast, ...own }, inputs) => ({
    ...said(own),
    ...(aim !== null && { goal: writtenGoal(aim, inputs) }),
    ...(SUPPORT_KINDS.some((kind) => support[kind] !== "") && { support: said(support) as Partial<Record<SupportKind, string>> }),
    ...(forecast.length > 0 && { forecast: forecast.map((one) => writtenExpected(one, inputs)) }),
  }),
  eachWithId("actions", (all) => withIds("actions", all).map(withForecastIds)),
);

function checkGoal(given: v.InferOutput<typeof goal>, { known, people, at, report }: Checked): ActionGoal {
  const place = [...at, "goal"];
  if (given.to < given.from) report([...place, "to"], { type: "OutOfRange", found: String(given.to), min: given.from, max: 12 });
  return {
    metric: find(given.metric, known.metrics, "UnknownMetric", [...place, "metric"], report) ?? 0,
    product: find(given.product, known.products, "UnknownProduct", [...place, "product"], report),
    client: given.client === undefined ? null : people.client(given.client),
    horizon: given.horizon,
    from: given.from,
    to: given.to,
  };
}

/** What is expected is known by a code of its own, too: one that was copied gets the next free number of its action. */
function withForecastIds(action: Action): Action {
  const taken = new Set<string>();
  const forecast = action.forecast.map((one) => {
    let id = one.id;
    for (let n = 1; id === "" || taken.has(id); n += 1) id = `e:${action.id}:${n}`;
    taken.add(id);
    return { ...one, id };
  });
  return { ...action, forecast };
}

function checkExpected(given: v.InferOutput<typeof expected>, i: number, { known, people, at, report }: Checked): ExpectedContract {
  const place = [...at, "forecast", i];
  const metric = find(given.metric, known.metrics, "UnknownMetric", [...place, "metric"], report) ?? 0;
  return {
    id: given.id,
    client: people.client(given.client),
    product: find(given.product, known.products, "UnknownProduct", [...place, "product"], report) ?? 0,
    metric,
    month: given.month,
    amount: checked(given.amount, known.metrics[metric], [...place, "amount"], report),
  };
}

function writtenGoal({ metric, product, client, horizon, from, to }: ActionGoal, { metrics, products }: Inputs) {
  return {
    metric: metrics[metric]?.id ?? "",
    ...(product !== null && { product: products[product]?.id ?? "" }),
    ...(client !== null && { client }),
    horizon,
    from,
    to,
  };
}

function writtenExpected({ id, client, product, metric, month: of, amount: units }: ExpectedContract, inputs: Inputs) {
  return {
    id,
    client,
    product: inputs.products[product]?.id ?? "",
    metric: inputs.metrics[metric]?.id ?? "",
    month: of,
    amount: decimalText(units, unitOf(inputs, { metric })),
  };
}
