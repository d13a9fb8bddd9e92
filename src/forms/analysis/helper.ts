import type { Facts } from "../../plan/checking/facts/facts";
import type { Span } from "../../plan/checking/facts/span";
import { countsByClient, type ClientCounts } from "../../plan/checking/measures/byClient";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import type { Block } from "../../sheet/spec/spec";

/**
 * The hidden rows that formulas count: a row for every client of every manager. Everything but the client's name is a number, so that no
 * name is ever taken for a pattern, and managers are known by theirs wherever their rows are sorted to.
 */
export interface Helper {
  readonly first: number;
  readonly rows: readonly ClientCounts[];
  readonly blocks: readonly Block[];
  readonly columns: number;
  /** A column's cells: `$E$60:$E$99`. */
  readonly cells: (field: Field, metric?: number) => string;
}

const FIELDS = [
  "client",
  "manager",
  "class",
  "isClient",
  "inCharge",
  "done",
  "signed",
  "titled",
  "deciders",
  "due",
  "carriedOut",
  "unplanned",
  "blanks",
  "cancelled",
  "before",
  "sold",
  "left",
  "first",
] as const;
const OF_METRIC = ["least", "most", "expected", "actual"] as const;
type Field = (typeof FIELDS)[number] | (typeof OF_METRIC)[number];

/** What managers are known by, from 1. */
export function numberOf(at: number): number {
  return at + 1;
}

/** @param classes that have columns of their own @param first the row of its headings */
export function helperOf(facts: Facts, span: Span, classes: readonly string[], first: number): Helper {
  const rows = countsByClient(facts, span);
  const { metrics } = facts.inputs;
  const counted = new Set<string>();
  const isFirst = (client: string | null): boolean => {
    if (client === null || counted.has(client)) return false;
    counted.add(client);
    return true;
  };
  const cells = rows.map((row) => [
    row.client ?? "",
    numberOf(row.person.at),
    classes.indexOf(row.class) + 1,
    Number(row.client !== null),
    Number(row.inCharge),
    row.done,
    row.signed,
    row.titled,
    row.deciders,
    row.due,
    row.carriedOut,
    row.unplanned,
    row.blanks,
    row.cancelled,
    row.before,
    row.sold,
    Number(row.left),
    // Of a client who left two managers, the team lost one.
    Number(row.left && isFirst(row.client)),
    ...row.metrics.flatMap((expected) => OF_METRIC.map((field) => expected[field])),
  ]);
  const headings = [...FIELDS, ...metrics.flatMap((_, metric) => OF_METRIC.map((field) => `${field} ${metric + 1}`))];
  const none = [headings.map((_, column) => (column === 0 ? "" : 0))];
  const columnOf = (field: Field, metric: number): number => {
    const own = FIELDS.findIndex((one) => one === field);
    return own >= 0 ? own : FIELDS.length + metric * OF_METRIC.length + OF_METRIC.findIndex((one) => one === field);
  };
  const lines = Math.max(1, rows.length);
  return {
    first,
    rows,
    columns: headings.length,
    blocks: [block(first, 0, "code", [headings]), block(first + 1, 0, "code", rows.length === 0 ? none : cells)],
    cells: (field, metric = 0) => a1({ row: first + 1, column: columnOf(field, metric), rows: lines, columns: 1 }, "absolute"),
  };
}
