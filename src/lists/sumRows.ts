import { exactSum } from "../plan/numbers/exact";
import { valueOf } from "./figureCell";
import type { Line } from "./lines";

/** Lines, and what their figures come to so far. */
export class LineSum {
  private readonly lines: Line[] = [];
  private readonly nearly: number[] = [];

  add(line: Line): void {
    this.lines.push(line);
    line.figures.forEach((read, at) => (this.nearly[at] = (this.nearly[at] ?? 0) + (valueOf(read) ?? 0)));
  }

  /** Of lines of the same metric, where a column names it. */
  of(at: number, metric: string | undefined): number | null {
    const own = this.lines.filter(({ names }) => names.metric === metric);
    return own.length === 0 ? null : exactSum(own.map(({ figures }) => valueOf(figures[at])));
  }

  /** Is a line, figure by figure, the sum of these? */
  isIn(line: Line): boolean {
    if (this.lines.length === 0 || line.figures.every((read) => valueOf(read) === null)) return false;
    return line.figures.every((read, at) => {
      const [own, sum] = [valueOf(read), this.nearly[at] ?? 0];
      return own === null ? sum === 0 || read.type === "Unreadable" : isNear(own, sum);
    });
  }

  /** Could it not be a coincidence? Several figures, several rows, enough digits. */
  isSurelyIn(line: Line): boolean {
    const figures = line.figures.map(valueOf).filter((value) => value !== null && value !== 0);
    const digits = figures.reduce<number>((sum, value) => sum + String(Math.round(Math.abs(value ?? 0))).replace(/0+$/, "").length, 0);
    const rows = this.lines.filter((part) => part.figures.some((read) => (valueOf(read) ?? 0) !== 0)).length;
    return figures.length >= 2 && rows >= 2 && digits >= FEWEST_DIGITS;
  }
}

export function sumOf(lines: readonly Line[]): LineSum {
  const sum = new LineSum();
  for (const line of lines) sum.add(line);
  return sum;
}

const FEWEST_DIGITS = 6;

/** Sums of formulas carry noise. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** The first column where a total says another number than any of the sums that it could be; null: it is one of them, or says nothing. */
export function totalDiffers(
  line: Line,
  candidates: readonly LineSum[],
): { readonly column: number; readonly found: number; readonly taken: number } | null {
  const labels = [...line.labels, ...Object.values(line.names)];
  if (labels.some((label) => /累|cumulative|平均|average/i.test(label))) return null;
  for (const [column, read] of line.figures.entries()) {
    const found = valueOf(read);
    const taken = candidates.map((sum) => sum.of(column, line.names.metric)).filter((sum) => sum !== null);
    if (found === null || taken.length === 0) continue;
    const nearest = taken.reduce((best, sum) => (Math.abs(sum - found) < Math.abs(best - found) ? sum : best));
    if (!isNear(nearest, found)) return { column, found, taken: nearest };
  }
  return null;
}
