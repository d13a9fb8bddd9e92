import { NO_ACTION, type Action, type ExpectedContract } from "../inputs/action";
import { ID_KINDS } from "./ids";
import { EXPECTED_ROWS } from "./kinds";
import type { Decided } from "./conflict";
import { mergeRows, type Merged, type ReturnedRow } from "./merge";

/**
 * What a manager expects to sign, brought together with what came back of it: what is known stays with its action, what is new stands with
 * an action of its own, one a month, of which nothing else is said.
 *
 * @param actions of one manager
 * @param month "2026-03"
 */
export function withExpected(
  actions: readonly Action[],
  rows: readonly ReturnedRow<ExpectedContract>[],
  manager: string,
  month: string,
  decided: Decided,
): { readonly actions: readonly Action[]; readonly merged: Merged<ExpectedContract> } {
  const known = actions.flatMap(({ forecast }) => forecast);
  const merged = mergeRows(EXPECTED_ROWS, known, rows, (_, mark) => `e:${manager}:x${mark}`, decided);
  const byId = new Map(merged.entries.map((one) => [one.id, one]));
  const after = actions.map((action) => ({ ...action, forecast: action.forecast.map((one) => byId.get(one.id) ?? one) }));
  const added = merged.entries.slice(known.length);
  if (added.length === 0) return { actions: after, merged };
  const id = holderId(manager, month);
  const holder = after.find((action) => action.id === id);
  if (holder === undefined) return { actions: [...after, { ...NO_ACTION, id, manager, forecast: added }], merged };
  return { actions: after.map((one) => (one === holder ? { ...one, forecast: [...one.forecast, ...added] } : one)), merged };
}

/** Whether an action only holds what is expected to be signed. */
export function isHolder({ id, manager }: Action): boolean {
  return id.startsWith(`${ID_KINDS.actions}:${manager}:`) && id.endsWith(HOLDER);
}

function holderId(manager: string, month: string): string {
  return `${ID_KINDS.actions}:${manager}:${month.slice(2, 4)}${month.slice(5, 7)}${HOLDER}`;
}

const HOLDER = ":e";
