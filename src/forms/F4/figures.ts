import type { ManagerMonth } from "../form/managerMonth";
import type { Course } from "../../plan/course/courseOf";
import { faces } from "../../plan/cube/faces";
import { sum } from "../../plan/numbers/table";
import { progressOf } from "../../plan/progress/progress";
import { MONTHS } from "../../plan/calendar/months";
import { rowsOf, type MonthReport } from "./report";

/** Everything that one metric shows on a manager's F4, in whole units; null: an empty cell. */
export interface Figures {
  readonly planned: readonly number[];
  /** Of this month: what the report says. */
  readonly actual: readonly (number | null)[];
  /** Running totals of `actual`, up to months with one. */
  readonly cumulative: readonly (number | null)[];
  /** As the year began. */
  readonly original: readonly number[];
  /** In force: closed months at what they brought, the others as planned. */
  readonly current: readonly number[];
  /** The year's target in force. */
  readonly yearPlanned: number;
  readonly yearActual: number;
  /** `[row][product]` */
  readonly asked: readonly (readonly number[])[];
  readonly sold: readonly (readonly (number | null)[])[];
  readonly cancelled: readonly (number | null)[];
  /** Of a row: sold less cancelled; null where nothing is filled in. */
  readonly net: readonly (number | null)[];
  readonly total: {
    readonly asked: readonly number[];
    readonly sold: readonly (number | null)[];
    readonly cancelled: number | null;
    readonly planned: number;
    readonly net: number | null;
  };
}

export function figuresOf(course: Course, { manager, month }: ManagerMonth, report: MonthReport): readonly Figures[] {
  const { accounts, inputs } = course.current;
  const rows = rowsOf(accounts, manager);
  return inputs.metrics.map((_, metric): Figures => {
    const progress = progressOf(course, metric).managers[manager];
    if (!progress) throw new RangeError(`no manager ${manager}`);
    const leaves = course.planned.cubes[metric]?.leaves;
    const asked = rows.map((row) =>
      inputs.products.map((_, product) => leaves?.[(product * accounts.length + row) * MONTHS + month - 1] ?? 0),
    );
    const sold = report.sold[metric] ?? [];
    const cancelled = report.cancelled[metric] ?? [];
    const net = rows.map((_, row) => total([...(sold[row] ?? []), negative(cancelled[row] ?? null)]));
    const { planned } = progress;
    const actual = progress.net.map((units, at) => (at === month - 1 ? total(net) : units));
    let through = 0;
    const cumulative = actual.map((units) => (units === null ? null : (through += units)));
    const current = planned.map((units, at) => (at < course.closed ? (actual[at] ?? 0) : units));
    return {
      planned,
      actual,
      cumulative,
      // Whoever has joined since had nothing.
      original: faces(course.original, metric).managerPeriod[manager] ?? Array<number>(MONTHS).fill(0),
      current,
      yearPlanned: sum(current),
      yearActual: total(actual) ?? 0,
      asked,
      sold,
      cancelled,
      net,
      total: {
        asked: inputs.products.map((_, product) => total(asked.map((row) => row[product] ?? 0)) ?? 0),
        sold: inputs.products.map((_, product) => total(sold.map((row) => row[product] ?? null))),
        cancelled: total(cancelled),
        planned: total(asked.flat()) ?? 0,
        net: total(net),
      },
    };
  });
}

/** The sum of what is there; null where nothing is. */
export function total(units: readonly (number | null)[]): number | null {
  const given = units.filter((each) => each !== null);
  return given.length === 0 ? null : given.reduce((sum, each) => sum + each, 0);
}

function negative(units: number | null): number | null {
  return units === null ? null : -units;
}
