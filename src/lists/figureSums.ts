import { exactSum } from "../plan/numbers/exact";
import { MONTHS } from "../plan/calendar/months";
import { folded } from "../plan/typed/name";
import type { FigureKind, Months } from "./field";
import type { ListFigure } from "./listRead";

/** Figures of somebody, as they come: those of one product, metric and kind are brought together. */
export class FigureSums {
  private readonly found = new Map<string, Sum>();

  add(kind: FigureKind, product: string, metric: string, months: Months | null, amount: number): void {
    const key = JSON.stringify([kind, folded(product), folded(metric)]);
    const sum = this.found.get(key) ?? { kind, product, metric, amounts: [], byMonth: Array.from({ length: MONTHS }, () => []) };
    this.found.set(key, sum);
    sum.amounts.push(amount);
    if (months !== null && months.from === months.through) sum.byMonth[months.from - 1]?.push(amount);
  }

  /** @param isByMonth the list has a column or a row for every month */
  figures(isByMonth: boolean): readonly ListFigure[] {
    return [...this.found.values()].map(({ kind, product, metric, amounts, byMonth }) => {
      const isWhole = isByMonth && kind === "lastYear" && byMonth.reduce((count, month) => count + month.length, 0) === amounts.length;
      return { kind, product, metric, amount: exactSum(amounts), months: isWhole ? byMonth.map((month) => exactSum(month)) : null };
    });
  }
}

interface Sum {
  readonly kind: FigureKind;
  readonly product: string;
  readonly metric: string;
  readonly amounts: number[];
  readonly byMonth: readonly number[][];
}
