import { folded } from "../plan/typed/name";
import { metricIn } from "./around";
import type { Column } from "./field";
import type { Grid } from "./grid";
import { valueOf } from "./figureCell";
import { hasFigures, type Line } from "./lines";
import { FOOTNOTE, METRIC, TOTAL_OF, TOTAL_ROW } from "./vocabulary";

/** What a row below the headings may be besides an entry. */

/** @param known names of people and things, folded: "Total North" is a total only where there is a North */
export function isTotal({ labels, names }: Line, known: ReadonlySet<string>): boolean {
  return [...labels, ...Object.values(names)].some((label) => {
    const text = label.toLowerCase();
    const [, before, after] = TOTAL_OF.exec(text) ?? [];
    const named = before ?? after;
    return TOTAL_ROW.test(text) || (named !== undefined && known.has(folded(named)));
  });
}

/** The manager that a line of its own names: 客户经理：王海燕. */
export function managerOfGroup(label: string): string | null {
  return /^(?:客户经理|经理|负责人|(?:account )?manager) ?[:：] ?(.+)$/i.exec(label)?.[1] ?? null;
}

/** Remarks; no name is so long. */
export function isFootnote({ figures, labels, texts }: Line): boolean {
  if (figures.some((read) => valueOf(read) !== null)) return false;
  const [first = ""] = texts;
  return [first, ...labels].some((text) => FOOTNOTE.test(text.toLowerCase()) || text.length > LONGEST_NAME);
}

const LONGEST_NAME = 60;

/** Texts of each row of the headings, by column. */
export function headingLines(
  grid: Grid,
  columns: readonly Column[],
  { from, through }: { readonly from: number; readonly through: number },
): readonly ReadonlyMap<number, string>[] {
  return Array.from({ length: through - from + 1 }, (_, line) => {
    const texts = columns.map(({ column }) => [column, String(grid.values[from + line]?.[column] ?? "")] as const);
    return new Map(texts.filter(([, text]) => text !== "").map(([column, text]) => [column, folded(text)]));
  });
}

/** Headings once more, as on every printed page. */
export function isHeading(grid: Grid, { row }: Line, texts: ReadonlyMap<number, string>): boolean {
  const filled = (grid.values[row] ?? []).flatMap((value, column) => (value === "" ? [] : [{ column, text: folded(String(value)) }]));
  const same = filled.filter(({ column, text }) => texts.get(column) === text).length;
  return (same >= 2 && same >= 0.6 * filled.length) || (same === filled.length && same === texts.size);
}

/** Words where figures stood: the headings of something else. */
export function isOtherList({ strangers, figures, labels }: Line): boolean {
  return (
    strangers >= 2 && strangers === figures.filter((read) => read.type === "Unreadable" || read.value !== null).length && labels.length >= 1
  );
}

export function isBandOfMetric(text: string): boolean {
  const rest = text.toLowerCase().replace(METRIC, "");
  return (
    metricIn(text) !== null && (/[:：]\s*$/.test(rest.trim()) || rest.replace(/[\s()（）一二三四五六七八九十、.\d万元亿户个]/g, "") === "")
  );
}

/** Lines that name whom the rows below belong to, where no column does: the first row is one, and every other that is alone. */
export function groupsOf(lines: readonly Line[]): ReadonlySet<Line> {
  const filled = lines.filter(({ isBlank }) => !isBlank);
  const isAlone = (line: Line): boolean =>
    !hasFigures(line) && line.labels.length === 1 && !FOOTNOTE.test(line.labels[0]?.toLowerCase() ?? "");
  const isGroup = (line: Line, at: number): boolean => isAlone(line) && filled[at + 1] !== undefined && hasFigures(filled[at + 1] as Line);
  const [first] = filled;
  return first && isGroup(first, 0) ? new Set(filled.filter(isGroup)) : new Set();
}
