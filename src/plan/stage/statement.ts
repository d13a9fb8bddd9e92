import type { Course } from "../course/courseOf";
import type { Plan } from "../cube/plan";
import type { Change } from "../inputs/change";
import type { Inputs } from "../inputs/inputs";
import type { StageLine, Statement } from "../inputs/stage";
import { sum } from "../numbers/table";
import type { Problem } from "../problem/problem";
import { fingerprint } from "../text/fingerprint";
import { finder } from "../typed/finder";
import { groupedText } from "../typed/units";
import { lineOf } from "./standing";

/**
 * What is issued to a manager: his months and products as they were split, and the changes that had been made until then. Later changes
 * are none of it, and neither is what the months bring: of a closed month a late report may come in whenever it likes.
 *
 * @param manager his id; @param changes of which he knew when it was issued
 */
export function statementOf(course: Course, manager: string, changes = course.steps.length): Statement {
  const { original, steps } = course;
  const known = original.inputs.changes.slice(0, changes);
  const plan = steps[changes - 1]?.plan ?? original;
  return {
    changes,
    totals: plan.inputs.metrics.map(({ id }, metric) => [id, yearOf(plan, manager, metric)]),
    mark: fingerprint(JSON.stringify([figuresOf(original, manager), known.map((change) => decided(original.inputs, change))])),
  };
}

/** The lines with what was issued written down where nobody has: so it is, once the sheets are made. */
export function stated(course: Course, stages: readonly StageLine[]): readonly StageLine[] {
  return stages.map((line) =>
    line.stage === "issued" && line.statement === null && lineOf({ stages }, line.manager) === line
      ? { ...line, statement: statementOf(course, line.manager) }
      : line,
  );
}

/**
 * Plans that are issued and would not be what was issued any more: the input sheet is different, what was agreed is, or one of the changes
 * that had been made by then.
 */
export function issuedProblems(course: Course): readonly Problem[] {
  const { stages, managers, metrics } = course.original.inputs;
  return managers.flatMap(({ id, name }): readonly Problem[] => {
    const line = lineOf({ stages }, id);
    if (line?.stage !== "issued" || line.statement === null) return [];
    const now = statementOf(course, id, line.statement.changes);
    if (now.mark === line.statement.mark) return [];
    const [before, after] = [new Map(line.statement.totals), new Map(now.totals)];
    const moved = metrics.filter((metric) => before.get(metric.id) !== after.get(metric.id));
    const told = moved.length > 0 ? moved : metrics;
    const detail = {
      type: "IssuedDiffers",
      manager: name,
      issued: figuresText(told, line.statement),
      now: figuresText(told, now),
    } as const;
    return [{ level: "error", at: ["stages", stages.indexOf(line), "stage"], detail }];
  });
}

/** For reading: 用户数 1,200 · 收入 36,000.00. A metric that there was none of then is left out. */
export function figuresText(metrics: Inputs["metrics"], { totals }: Statement): string {
  const units = new Map(totals);
  return metrics
    .flatMap(({ id, name, unit }) => {
      const total = units.get(id);
      return total === undefined ? [] : [`${name} ${groupedText(total, unit)}`];
    })
    .join(" · ");
}

function yearOf(plan: Plan, manager: string, metric: number): number {
  return sum(plan.inputs.products.flatMap((_, product) => monthsOf(plan, manager, metric, product)));
}

/** His months by metric and product, known by their ids wherever they stand; of what he has nothing of, nothing. */
function figuresOf(plan: Plan, manager: string): unknown {
  return byId(plan.inputs.metrics).flatMap((metric) =>
    byId(plan.inputs.products)
      .map((product) => [metric.id, product.id, monthsOf(plan, manager, metric.at, product.at)] as const)
      .filter(([, , months]) => months.some((units) => units !== 0)),
  );
}

function monthsOf({ inputs, accounts, cubes }: Plan, manager: string, metric: number, product: number): readonly number[] {
  const position = inputs.managers.findIndex(({ id }) => id === manager);
  const { periods = 0, leaves = [] } = cubes[metric] ?? {};
  const sums = Array<number>(periods).fill(0);
  accounts.forEach((account, row) => {
    if (account.manager !== position) return;
    const first = (product * accounts.length + row) * periods;
    for (let month = 0; month < periods; month++) sums[month] = (sums[month] ?? 0) + (leaves[first + month] ?? 0);
  });
  return sums;
}

/** What a change decides, whoever wrote it down, whatever was noted, and however people are called in it. */
function decided({ metrics, products, managers, clients }: Inputs, change: Change): unknown {
  const [managerAt, clientAt] = [finder(managers), finder(clients)];
  const manager = (name: string): string => managers[managerAt(name) ?? -1]?.id ?? name;
  const client = (name: string): string => clients[clientAt(name) ?? -1]?.id ?? name;
  const known = (field: string, value: unknown): unknown => {
    if (field === "metric") return metrics[Number(value)]?.id;
    if (field === "product") return value === null ? null : products[Number(value)]?.id;
    if (field === "client" || field === "clients") return named(value, client);
    return field === "manager" || field === "to" || field === "successors" ? named(value, manager) : value;
  };
  return Object.entries(change)
    .filter(([field]) => !NOTED.includes(field))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, value]) => [field, known(field, value)]);
}

const NOTED: readonly string[] = ["date", "by", "note", "before"];

function named(value: unknown, of: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => of(String(each)));
  return typeof value === "string" ? of(value) : value;
}

function byId(entries: readonly { readonly id: string }[]): readonly { readonly id: string; readonly at: number }[] {
  return entries.map(({ id }, at) => ({ id, at })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
