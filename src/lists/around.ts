import type { Months } from "./field";
import { columnsOf, textAt, type Grid } from "./grid";
import { monthsIn } from "./monthsIn";
import { METRIC, zerosOfUnit } from "./vocabulary";

/** What stands above a list and holds for all of it: a title, 单位：万元, and on our own forms whose sheet it is. */
export interface Around {
  /** Of money, where a heading names no unit of its own. */
  readonly zeros: number;
  readonly metric: string | null;
  /** A sheet of these months alone. */
  readonly months: Months | null;
  readonly manager: string | null;
  readonly area: string | null;
}

/** @param head the first row of the headings */
export function aroundOf(grid: Grid, head: number): Around {
  const lines = Array.from({ length: head }, (_, row) =>
    Array.from({ length: columnsOf(grid) }, (_, column) => textAt(grid, row, column)).filter((text) => text !== ""),
  ).filter((line) => line.length > 0);
  const texts = lines.flat();
  const units = texts.map(unitIn).filter((zeros) => zeros !== null);
  const metrics = lines.map((line) => metricIn(line.join(" "))).filter((metric) => metric !== null);
  return {
    zeros: units.at(-1) ?? 0,
    // The line just above the headings says more than the title does.
    metric: metrics.at(-1) ?? null,
    months: monthsOfTitle(lines[0]?.[0] ?? ""),
    manager: valueOf(lines, /^(?:客户经理|account manager|manager|责任人(?:姓名)?|负责人)$/),
    area: valueOf(lines, /^(?:分管区域(?:\/客户)?|区域|片区|area|region|area or clients)$/),
  };
}

/** The last one that is named. */
export function metricIn(text: string): string | null {
  const found = [...text.toLowerCase().matchAll(METRIC)].at(-1);
  return found ? text.slice(found.index, found.index + found[0].length) : null;
}

/** 单位：万元, (单位:元), "in thousands", ￥万; anywhere in a line. */
function unitIn(text: string): number | null {
  const [, unit = ""] = /(?:单位|unit) ?[:：] ?([^\s,，、;；()]+)/i.exec(text) ?? [];
  if (unit !== "") return zerosOfUnit(unit.toLowerCase());
  const [, inside = ""] = /\(([^()]*)\)$/.exec(text) ?? [];
  const bare = (inside || text).toLowerCase();
  return /[万萬亿千百k]|thousand|million|000/.test(bare) && bare.length <= 20 ? zerosOfUnit(bare) : null;
}

function monthsOfTitle(title: string): Months | null {
  if (/截[至止]|as of|until|through/i.test(title) || /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|月 ?\d{1,2} ?日/.test(title)) return null;
  const found = monthsIn(title.toLowerCase())?.months ?? null;
  return found && (found.from > 1 || found.through < 12) ? found : null;
}

/** What stands behind a label, in the next cell or behind a colon. */
function valueOf(lines: readonly (readonly string[])[], label: RegExp): string | null {
  for (const line of lines)
    for (const [at, text] of line.entries()) {
      const [own = "", inside] = text.split(/[:：]/, 2);
      if (!label.test(own.trim().toLowerCase())) continue;
      const value = (inside === undefined ? line[at + 1] : inside)?.trim() ?? "";
      if (value !== "" && !/[:：]$/.test(value)) return value;
    }
  return null;
}
