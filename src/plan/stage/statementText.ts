import type { Statement } from "../inputs/stage";

/** 0 changes, two metrics: "0 users:1200 revenue:3600000 61753cd7". */
export function statementText({ changes, totals, mark }: Statement): string {
  return [changes, ...totals.map(([metric, units]) => `${metric.replace(/[\s:%]/g, encodeURIComponent)}:${units}`), mark].join(" ");
}

/** Null: it is no statement. */
export function statementIn(text: string): Statement | null {
  const [, changes, totals = "", mark] = /^(\d{1,6})((?: [^\s:]+:-?\d{1,16})+) ([0-9a-f]{8})$/.exec(text) ?? [];
  if (changes === undefined || mark === undefined) return null;
  const read = totals
    .trim()
    .split(" ")
    .map((each) => each.split(":") as [string, string]);
  return {
    changes: Number(changes),
    totals: read.map(([metric, units]) => [metric.replace(/%[0-9A-F]{2}(%[0-9A-F]{2})*/g, unescaped), Number(units)]),
    mark,
  };
}

/** What somebody typed may be no such escape. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
