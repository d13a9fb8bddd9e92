import { KEY_PRODUCTS } from "../../plan/goals/managerGoals";
import { EMPTY, entry, isEmpty, valueOf, type Entry } from "../parts/entry";
import { ASSESSORS, each, GOAL_FIELDS, HEAD_FIELDS, type Goal, type GoalCard, type Memory, type Said } from "./goalCard";
import type { PlannedCard, PlannedGoal } from "./plannedCard";

/**
 * A goal card brought up to date: what users typed stays, what the plan says is refreshed wherever nobody typed over it. Goals are
 * known by their ids, so neither new names nor another order matter; a goal that users took off the card stays off. Weights are the
 * supervisor's once the card is made.
 *
 *     quantity on the sheet 1200, said last 1200, now planned 1400  →  1400
 *     quantity on the sheet 1300, said last 1200, now planned 1400  →  1300
 */
export function mergedCard(planned: PlannedCard, existing: GoalCard | null): GoalCard {
  if (existing === null) return freshCard(planned);
  const { memory } = existing;
  const plans = new Map(planned.goals.map((goal) => [goal.id, goal]));
  const kept = existing.goals.filter((goal) => !isBlank(goal) && (plans.has(goal.id) || isOwn(goal) || isTouched(goal, memory)));
  const added = newGoals(planned, kept, memory).map((plan) => ({ ...plan, said: { ...plan.said, weight: null } }));
  const goals = inOrder(
    kept.map((goal) => {
      const plan = plans.get(goal.id);
      return plan ? refreshed(goal, plan, memory) : goal;
    }),
    added.map(freshGoal),
    (id) => plans.get(id)?.isTotal === true,
  );
  return {
    head: each(HEAD_FIELDS, (field) => updated(existing.head[field], memory.head[field], planned.head[field] ?? null)),
    goals,
    revisions: existing.revisions,
    assessments: existing.assessments,
    memory: { head: planned.head, goals: { ...takenOff(memory, goals, plans), ...saidNow(goals, plans, memory) } },
  };
}

function freshCard(planned: PlannedCard): GoalCard {
  const key = planned.goals.filter(({ isKey }) => isKey);
  return {
    head: each(HEAD_FIELDS, (field) => entry(planned.head[field] ?? null)),
    goals: key.map(freshGoal),
    revisions: [],
    assessments: each(ASSESSORS, () => EMPTY),
    memory: { head: planned.head, goals: Object.fromEntries(key.map(({ id, said }) => [id, said])) },
  };
}

function freshGoal({ id, said, format }: PlannedGoal): Goal {
  return { id, fields: each(GOAL_FIELDS, (field) => entry(said[field] ?? null)), format, row: null };
}

/** Totals that the card never had, and key products while there is room for them. */
function newGoals({ goals }: PlannedCard, kept: readonly Goal[], { goals: known }: Memory): readonly PlannedGoal[] {
  const unknown = goals.filter(({ id, isKey }) => isKey && !(id in known) && !kept.some((goal) => goal.id === id));
  const room = Math.max(0, KEY_PRODUCTS - Object.keys(known).filter((id) => id.startsWith("product:")).length);
  return [...unknown.filter(({ isTotal }) => isTotal), ...unknown.filter(({ isTotal }) => !isTotal).slice(0, room)];
}

function refreshed(goal: Goal, plan: PlannedGoal, memory: Memory): Goal {
  const said = memory.goals[goal.id] ?? {};
  const fields = each(GOAL_FIELDS, (field) =>
    field === "weight" || !(field in plan.said) ? goal.fields[field] : updated(goal.fields[field], said[field], plan.said[field] ?? null),
  );
  return { ...goal, fields, format: plan.format };
}

/** What the plan says now, where the sheet still says what the plan said last. */
function updated(standing: Entry, said: Said | undefined, now: Said): Entry {
  const isFormula = standing.cell !== null && typeof standing.cell === "object";
  return !isFormula && standing.cell === (said ?? null) ? entry(now) : standing;
}

/** A row that is there but says nothing: its goal was taken off. */
function isBlank({ fields }: Goal): boolean {
  return GOAL_FIELDS.every((field) => isEmpty(fields[field]));
}

function isOwn({ id }: Goal): boolean {
  return id.startsWith("own:");
}

/** Whether users typed anything into a goal that came from the plan. */
function isTouched({ id, fields }: Goal, memory: Memory): boolean {
  return GOAL_FIELDS.some((field) => valueOf(fields[field]) !== (memory.goals[id]?.[field] ?? null));
}

/** As on the sheet; new totals before the products, new products before what users added. */
function inOrder(standing: readonly Goal[], fresh: readonly Goal[], isTotal: (id: string) => boolean): readonly Goal[] {
  const totals = standing.reduce((end, { id }, position) => (isTotal(id) ? position + 1 : end), 0);
  const own = standing.findIndex((goal, position) => position >= totals && isOwn(goal));
  const end = own < 0 ? standing.length : own;
  return [
    ...standing.slice(0, totals),
    ...fresh.filter(({ id }) => isTotal(id)),
    ...standing.slice(totals, end),
    ...fresh.filter(({ id }) => !isTotal(id)),
    ...standing.slice(end),
  ];
}

/** The weights are remembered as they were first set. */
function saidNow(goals: readonly Goal[], plans: ReadonlyMap<string, PlannedGoal>, { goals: before }: Memory): Memory["goals"] {
  return Object.fromEntries(
    goals.flatMap(({ id }) => {
      const said = plans.get(id)?.said ?? before[id];
      return said ? [[id, { ...said, weight: before[id]?.weight ?? null }] as const] : [];
    }),
  );
}

/** Goals that users took off stay known as long as the plan has them. */
function takenOff({ goals: known }: Memory, goals: readonly Goal[], plans: ReadonlyMap<string, PlannedGoal>): Memory["goals"] {
  return Object.fromEntries(Object.entries(known).filter(([id]) => plans.has(id) && !goals.some((goal) => goal.id === id)));
}
