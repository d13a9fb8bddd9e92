import type { Statement } from "../inputs/stage";

/** 0 changes, two metrics: "0 1200 3600000 61753cd7". */
export function statementText({ changes, totals, mark }: Statement): string {
  return [changes, ...totals, mark].join(" ");
}

/** Null: it is no statement. */
export function statementIn(text: string): Statement | null {
  const [, changes, totals = "", mark] = /^(\d{1,6})((?: -?\d{1,16})+) ([0-9a-f]{8})$/.exec(text) ?? [];
  if (changes === undefined || mark === undefined) return null;
  return { changes: Number(changes), totals: totals.trim().split(" ").map(Number), mark };
}
