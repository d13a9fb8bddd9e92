/** What a review says of each manager's month in one line, and what stands behind it. */
import { NO_COUNTS, type LineSaid, type MissingTogether, type Submitted, type WorkCounts } from "../../plan/reports/said";
import type { Review, ReviewedReport } from "./reviewReports";
import type { ReviewedWork } from "./reviewWork";

export interface ReviewLine extends LineSaid {
  readonly key: string;
  /** Files and tabs. */
  readonly sources: readonly string[];
  readonly reports: readonly ReviewedReport[];
  readonly work: readonly ReviewedWork[];
}

/** A line for each manager and month, in the order in which they first came. */
export function reviewLines({ reports, work }: Review): readonly ReviewLine[] {
  const keyOf = ({ manager, month }: ReviewedReport | ReviewedWork): string => JSON.stringify([manager, month]);
  return [...new Set([...reports, ...work].map(keyOf))].map((key) => {
    const [own, done] = [reports.filter((one) => keyOf(one) === key), work.filter((one) => keyOf(one) === key)];
    const all = [...own, ...done];
    return {
      key,
      manager: all[0]?.manager ?? "",
      month: all[0]?.month ?? "",
      figures: own.reduce((sum, { changes }) => sum + changes.length, 0),
      counts: done.reduce((sum, { counts }) => added(sum, counts), NO_COUNTS),
      submitted: done[0]?.submitted ?? NONE_DUE,
      sources: [...new Set(all.map(({ source }) => source))],
      reports: own,
      work: done,
    };
  });
}

/** Whether taking it in changes anything. */
export function hasNews({ figures, counts }: LineSaid): boolean {
  return figures > 0 || Object.values({ ...counts, unreturned: 0 }).some((count: number) => count > 0);
}

/** Forms that the same people owe for one period are told together, then periods of one form. */
export function missingTogether(missing: Review["missing"]): readonly MissingTogether[] {
  const all = missing.map(({ form, period, managers }) => ({ forms: [form], periods: [period], managers }));
  const ofPeriod = merged(
    all,
    ({ periods, managers }) => [periods, managers],
    (one, { forms }) => ({ ...one, forms: [...one.forms, ...forms] }),
  );
  return merged(
    ofPeriod,
    ({ forms, managers }) => [forms, managers],
    (one, { periods }) => ({ ...one, periods: [...one.periods, ...periods] }),
  );
}

function merged<T>(all: readonly T[], keyOf: (one: T) => unknown, merge: (one: T, other: T) => T): readonly T[] {
  const found = new Map<string, T>();
  for (const one of all) {
    const key = JSON.stringify(keyOf(one));
    const before = found.get(key);
    found.set(key, before === undefined ? one : merge(before, one));
  }
  return [...found.values()];
}

/** What was typed in the workbook and what came in a file, in one line. */
function added(one: WorkCounts, other: WorkCounts): WorkCounts {
  const counts = Object.entries(one) as [keyof WorkCounts, number][];
  return Object.fromEntries(counts.map(([what, count]) => [what, count + other[what]])) as unknown as WorkCounts;
}

const NONE_DUE: Submitted = { inTime: 0, late: [] };
