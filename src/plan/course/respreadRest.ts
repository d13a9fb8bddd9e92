import { respreadPlan } from "../change/respreadPlan";
import type { Plan } from "../cube/plan";
import { MONTHS } from "../calendar/months";
import type { Problem } from "../problem/problem";
import { refusalDetail } from "../change/refusalDetail";
import { groupedText } from "../typed/units";
import type { Respreading } from "../inputs/change";
import { isReported, netActuals, reportedOf, type Reported } from "./report";
import type { Applied, State } from "./state";

/** Closes the first months at what they brought, and spreads what is left of every metric's year over the rest. */
export function respreadRest(state: State, change: Respreading): Applied {
  const { closed, remainders, whenOver, shape } = change;
  if (closed < state.closed)
    return { state: null, problems: [{ level: "error", at: ["closed"], detail: { type: "ClosedBefore", closed, before: state.closed } }] };
  const { reported, problems } = reportedOf(state.plan, closed);
  if (problems.length > 0) return { state: null, problems };
  const silent = Array.from({ length: closed }, (_, month) => month + 1).find((month) => !reported.months.includes(month));
  if (silent !== undefined)
    return {
      state: null,
      problems: [
        { level: "error", at: ["closed"], detail: { type: "NothingReported", month: silent, firstMonth: state.plan.inputs.firstMonth } },
      ],
    };

  let plan = state.plan;
  const notices: Problem[] = missingReports(state.plan, reported, closed);
  for (const metric of plan.inputs.metrics.keys()) {
    const spread = respreadPlan(plan, {
      metric,
      closed,
      actuals: { by: "account", units: netActuals(state.planned, reported, metric, closed) },
      remainders,
      whenOver,
      shape,
      held: [],
    });
    if (spread.type === "Refused")
      return {
        state: null,
        problems: [{ level: "error", at: ["closed"], detail: refusalDetail(plan.inputs, spread.slice, spread.refusal) }],
      };
    notices.push(...overNotices(plan, metric, spread.over, remainders));
    if (spread.bound)
      notices.push({ level: "notice", at: ["closed"], detail: refusalDetail(plan.inputs, spread.bound.slice, spread.bound) });
    plan = spread.plan;
  }
  return { state: { plan, planned: state.planned, closed }, problems: notices };
}

/** Managers whose plan asked for something in a closed month and who reported nothing: it counts as 0, and is told. */
function missingReports(plan: Plan, reported: Reported, closed: number): Problem[] {
  const { metrics, products, managers } = plan.inputs;
  const anyOf = (manager: number, is: (metric: number, product: number, account: number) => boolean): boolean =>
    plan.accounts.some(
      (row, account) =>
        row.manager === manager && metrics.some((_, metric) => products.some((__, product) => is(metric, product, account))),
    );
  return managers.flatMap(({ name }, manager): Problem[] => {
    const months = Array.from({ length: closed }, (_, month) => month).filter(
      (month) =>
        !anyOf(manager, (metric, product, account) => isReported(reported, metric, product, account, month)) &&
        anyOf(
          manager,
          (metric, product, account) => (plan.cubes[metric]?.leaves[(product * plan.accounts.length + account) * MONTHS + month] ?? 0) > 0,
        ),
    );
    return months.length === 0
      ? []
      : [
          {
            level: "notice",
            at: ["closed"],
            detail: { type: "ReportMissing", manager: name, months: months.map((month) => month + 1), firstMonth: plan.inputs.firstMonth },
          },
        ];
  });
}

/** Years that exceed their targets now, because more was achieved than the whole of it. */
function overNotices(plan: Plan, metric: number, over: readonly number[], remainders: Respreading["remainders"]): Problem[] {
  if (remainders === "shared") return [];
  const { name = "", unit = { size: 1, decimals: 0 } } = plan.inputs.metrics[metric] ?? {};
  return over.flatMap((units, manager): Problem[] =>
    units > 0
      ? [
          {
            level: "notice",
            at: ["closed"],
            detail: {
              type: "YearExceeded",
              manager: plan.inputs.managers[manager]?.name ?? "",
              metric: name,
              units: groupedText(units, unit),
            },
          },
        ]
      : [],
  );
}
