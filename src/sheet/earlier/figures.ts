/**
 * Which numbers on the sheets of an earlier version somebody typed, and which are those of the plan of that time. The input may have been
 * changed since, so that a number that is not today's says nothing by itself. What it is follows from its sisters: F1, F2 and F3 show one
 * plan, and whatever was typed over breaks the sums that they share (`provedSums.ts`).
 *
 * - A number is **typed** if every sum that it breaks holds again once it alone is another, by the same difference in each.
 * - It is **former** if all its sums hold, and in one of them most numbers of its sheet are not today's either: nobody types over most of a
 *   row and keeps every sum. Where there are any, so is what differs by no more than rounding.
 * - Anything else **cannot be told**: what several cells may be the reason of, unless the others of them keep the proportions that they
 *   have in today's plan; what was moved from one client to another; what no sum counts, where other numbers are former.
 */
import { onceEach } from "../../plan/steps/once";
import type { SheetKey } from "../place/place";
import type { Terms } from "./provedSums";

export interface Figure {
  readonly sheet: SheetKey;
  readonly found: number;
  /** What today's plan says there; null: it has no such line. */
  readonly planned: number | null;
}

export interface JudgedFigures {
  readonly former: ReadonlySet<string>;
  readonly unsure: ReadonlySet<string>;
  /** In a sum, all of which hold. */
  readonly isProved: (id: string) => boolean;
}

/** @param figures by cell, those of today's plan included */
export function judgedFigures(sums: readonly Terms[], figures: ReadonlyMap<string, Figure>): JudgedFigures {
  const sumsOf = new Map<string, Terms[]>();
  for (const sum of sums) for (const id of sum.keys()) sumsOf.set(id, [...(sumsOf.get(id) ?? []), sum]);
  const { typed, tied, gaps } = explained(sums, figures, sumsOf);
  const isProved = (id: string): boolean => {
    const own = sumsOf.get(id) ?? [];
    return own.length > 0 && !typed.has(id) && own.every((sum) => !gaps.has(sum));
  };
  const others = [...figures].filter(([id, figure]) => differs(figure) && !typed.has(id));
  const isMostly = onceEach((sum: Terms) => onceEach((sheet: SheetKey) => isMostlyOther([...sum.keys()], sheet, figures)));
  const step = onceEach((sum: Terms) => stepOf(sum, figures));
  const balanced = others.filter(([id]) => !tied.has(id) && isProved(id));
  const most = balanced.filter(([id, { sheet }]) => (sumsOf.get(id) ?? []).some((sum) => isMostly(sum)(sheet)));
  const isRounded = ([id, figure]: readonly [string, Figure]): boolean =>
    most.length > 0 && (sumsOf.get(id) ?? []).some((sum) => isRounding(figure, step(sum)));
  const former = new Set([...most, ...balanced.filter(isRounded)].map(([id]) => id));
  const isMostlyOn = onceEach((sheet: SheetKey) => isMostlyOther([...figures.keys()], sheet, figures));
  const isUnsure = (id: string, { sheet }: Figure): boolean => sumsOf.has(id) || former.size > 0 || isMostlyOn(sheet);
  return { former, unsure: new Set(others.flatMap(([id, figure]) => (!former.has(id) && isUnsure(id, figure) ? [id] : []))), isProved };
}

function differs({ found, planned }: Figure): boolean {
  return planned === null || Math.abs(found - planned) > Math.max(Math.abs(found), Math.abs(planned)) * 1e-15;
}

/** Whether more than half of what stands on a sheet is not what today's plan says there. */
function isMostlyOther(ids: readonly string[], sheet: SheetKey, figures: ReadonlyMap<string, Figure>): boolean {
  const own = ids.flatMap((id) => figures.get(id) ?? []).filter((figure) => figure.sheet === sheet);
  return own.filter(differs).length * 2 > own.length;
}

/** The smallest step that the numbers of a sum take: 1, or 0.01. */
function stepOf(sum: Terms, figures: ReadonlyMap<string, Figure>): number {
  const decimals = [...sum.keys()].map((id) => String(figures.get(id)?.found ?? 0).split(".")[1]?.length ?? 0);
  return 10 ** -Math.max(...decimals);
}

function isRounding({ found, planned }: Figure, step: number): boolean {
  return planned !== null && Math.abs(found - planned) < 2.5 * step;
}

interface Explained {
  readonly typed: ReadonlySet<string>;
  /** Several of which one was typed. */
  readonly tied: ReadonlySet<string>;
  /** Sums that do not hold all the same. */
  readonly gaps: ReadonlyMap<Terms, number>;
}

/** One after the other the number that makes most sums hold again. */
function explained(sums: readonly Terms[], figures: ReadonlyMap<string, Figure>, sumsOf: ReadonlyMap<string, readonly Terms[]>): Explained {
  const gaps = new Map(sums.flatMap((sum) => present(sum, gapOf(sum, figures))));
  const [typed, tied] = [new Set<string>(), new Set<string>()];
  for (;;) {
    const reasons = [...new Set([...gaps.keys()].flatMap((sum) => [...sum.keys()]))].flatMap((id) => {
      const figure = figures.get(id);
      return figure && differs(figure) && !typed.has(id) && !tied.has(id) ? bestReason(id, sumsOf.get(id) ?? [], gaps) : [];
    });
    const most = reasons.reduce((all, { gain }) => Math.max(all, gain), 0);
    const best = most > 0 ? reasons.find(({ gain }) => gain === most) : undefined;
    if (!best) return { typed, tied, gaps };
    const alike = reasons.filter(({ gain, closes }) => gain === most && closes.some((sum) => best.closes.includes(sum)));
    const one = alike.length === 1 ? best : outlier(alike, figures);
    for (const { id } of one ? [one] : alike) (one ? typed : tied).add(id);
    const { id, by } = one ?? best;
    for (const sum of sumsOf.get(id) ?? []) {
      const left = (gaps.get(sum) ?? 0) - by * (sum.get(id) ?? 0);
      if (Math.abs(left) > slack(sum, figures)) gaps.set(sum, left);
      else gaps.delete(sum);
    }
  }
}

/** That a number is off by so much. */
interface Reason {
  readonly id: string;
  readonly by: number;
  readonly closes: readonly Terms[];
  /** How many sums hold again, without those that would hold no longer. */
  readonly gain: number;
}

function bestReason(id: string, sums: readonly Terms[], gaps: ReadonlyMap<Terms, number>): readonly Reason[] {
  const open = sums.filter((sum) => gaps.has(sum));
  const reasons = open.map((sum): Reason => {
    const by = (gaps.get(sum) ?? 0) / (sum.get(id) ?? 1);
    const closes = open.filter((each) => Math.abs((gaps.get(each) ?? 0) - by * (each.get(id) ?? 0)) <= Math.abs(by) * 1e-6);
    return { id, by, closes, gain: closes.length - (sums.length - open.length) };
  });
  return reasons.sort((a, b) => b.gain - a.gain).slice(0, 1);
}

/** Of several numbers the one without which all have today's proportions; null: none, or more than one. */
function outlier(reasons: readonly Reason[], figures: ReadonlyMap<string, Figure>): Reason | null {
  const spread = (reason: Reason): number => {
    const shares = reasons.flatMap(({ id }) => {
      const { found = 0, planned } = figures.get(id) ?? {};
      const before = id === reason.id ? found - reason.by : found;
      return planned ? [Math.max(before / planned, 1e-9)] : [];
    });
    return shares.length < reasons.length ? Infinity : Math.max(...shares) / Math.min(...shares) - 1;
  };
  const [first, second] = reasons.map((reason) => ({ reason, spread: spread(reason) })).sort((a, b) => a.spread - b.spread);
  return first && second && first.spread < SAME_SHARES && second.spread > 3 * first.spread + ROUNDING ? first.reason : null;
}

/** As far apart as rounding brings shares of small amounts. */
const [SAME_SHARES, ROUNDING] = [0.05, 0.005];

function gapOf(sum: Terms, figures: ReadonlyMap<string, Figure>): number {
  const gap = [...sum].reduce((all, [id, times]) => all + times * (figures.get(id)?.found ?? 0), 0);
  return Math.abs(gap) > slack(sum, figures) ? gap : 0;
}

/** What adding up decimals may leave. */
function slack(sum: Terms, figures: ReadonlyMap<string, Figure>): number {
  return 1e-7 + 1e-12 * [...sum].reduce((all, [id, times]) => all + Math.abs(times * (figures.get(id)?.found ?? 0)), 0);
}

function present(sum: Terms, gap: number): readonly (readonly [Terms, number])[] {
  return gap === 0 ? [] : [[sum, gap]];
}
