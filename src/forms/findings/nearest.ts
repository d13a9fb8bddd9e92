import type { Checked } from "../../plan/checking/check";
import { monthAttainment } from "../../plan/progress/attained";
import { progressOf } from "../../plan/progress/progress";
import { clientId } from "../../plan/checking/team/clients";
import type { Path } from "../../plan/problem/problem";

/** What stands in no row of its own: whose, of what, when; and the entry next to it. */
export interface Unrecorded {
  /** Id of a manager or a client. */
  readonly whose: string;
  /** Ids of products and metrics. */
  readonly of: readonly string[];
  /** From 1; null: of a day. */
  readonly month: number | null;
  /** First day of a report that is not in; "": of a month. */
  readonly from: string;
  /** Of a manager in a month; null: not known, or nobody's. */
  readonly attainment: number | null;
  readonly next: Path;
}

/**
 * Reads ids of what no row has: `jia:users:3` is what somebody attained in a month, next to which is the first figure of his clients in it,
 * `jia:2026-05-04` a report that is not in, next to which is the one before it. Where there is neither, his line of the plan is next.
 *
 * @param ids that may be asked for: of all others nothing is known
 */
export function unrecordedIn({ facts }: Pick<Checked, "facts">, ids: Iterable<string>): (id: string) => Unrecorded {
  const { inputs, course } = facts;
  const { managers, clients } = course.original.inputs;
  const now = course.current.inputs;
  const asked = new Set([...ids].map((id) => id.split(":")[0] ?? ""));
  const managerOf = new Map(now.clients.map(({ id, manager }) => [id, now.managers[manager]?.id] as const));
  const firstActual = new Map<string, number>();
  inputs.actuals.forEach(({ client, manager, metric, month }, at) => {
    const own = client === null ? null : (clientId(facts, client) ?? client);
    const his = managerOf.get(own ?? "") ?? manager ?? "";
    for (const whose of [own ?? "", his]) {
      if (!asked.has(whose)) continue;
      for (const key of [`${whose}:${metric}:${month}`, `${whose}::${month}`]) if (!firstActual.has(key)) firstActual.set(key, at);
    }
  });
  const lineOf = (whose: string): Path => {
    const [client, manager] = [clients.findIndex(({ id }) => id === whose), managers.findIndex(({ id }) => id === whose)];
    return client >= 0 ? ["clients", client] : manager >= 0 ? ["managers", manager] : ["managers"];
  };
  return (id) => {
    const [whose = "", ...parts] = id.split(":");
    const last = parts.at(-1) ?? "";
    if (/^\d{4}-\d\d-\d\d$/.test(last)) {
      const isHis = (who: string): boolean => who === whose || now.managers.some((one) => one.id === whose && one.name === who);
      const own = inputs.summaries.flatMap(({ manager, from }, at) => (isHis(manager) ? [{ from, at }] : []));
      const before = own.filter(({ from }) => from < last).sort((a, b) => (a.from < b.from ? 1 : -1))[0] ?? own[0];
      return { whose, of: [], month: null, from: last, attainment: null, next: before ? ["summaries", before.at] : lineOf(whose) };
    }
    const of = parts.slice(0, -1);
    const metric = inputs.metrics.findIndex((one) => of.includes(one.id));
    const at = firstActual.get(`${whose}:${metric < 0 ? "" : metric}:${last}`);
    const manager = now.managers.findIndex((one) => one.id === whose);
    const progress = manager < 0 || metric < 0 ? undefined : progressOf(course, metric).managers[manager];
    return {
      whose,
      of,
      month: Number(last),
      from: "",
      attainment: progress ? monthAttainment(progress, Number(last) - 1) : null,
      next: at === undefined ? lineOf(whose) : ["actuals", at],
    };
  };
}
