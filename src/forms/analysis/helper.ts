import type { Facts, Person } from "../../plan/checking/facts/facts";
import type { Span } from "../../plan/checking/facts/span";
import { countsByClient, type ClientCounts, type Expected } from "../../plan/checking/measures/byClient";
import { visitMeasures } from "../../plan/checking/measures/visits";
import type { Steps } from "../../plan/steps/steps";
import { a1 } from "../../sheet/place/address";
import { idOf } from "../../sheet/place/identity";
import { block } from "../../sheet/spec/block";
import type { Block, Cell } from "../../sheet/spec/spec";
import { LIVE_FIELDS, type LiveCounts, type LiveField, type Told } from "./liveCounts";

/**
 * The hidden rows that formulas count: a row for every client of every manager. Everything but the client's name is a number, so that no
 * name is ever taken for a pattern, and managers are known by theirs wherever their rows are sorted to.
 */
export interface Helper {
  readonly first: number;
  readonly rows: readonly ClientCounts[];
  /** What each row is. */
  readonly ids: readonly string[];
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

/**
 * @param classes that have columns of their own @param first the row of its headings @param live null: everything was counted when the
 *   sheet was made. Otherwise visits of a manager are counted by formulas in a row of his own, and those to a client in the client's
 */
export function* helperOf(facts: Facts, span: Span, classes: readonly string[], first: number, live: LiveCounts | null): Steps<Helper> {
  const { metrics } = facts.inputs;
  const columnOf = (field: Field, metric: number): number => {
    const own = FIELDS.findIndex((one) => one === field);
    return own >= 0 ? own : FIELDS.length + metric * OF_METRIC.length + OF_METRIC.findIndex((one) => one === field);
  };
  const rows = linesOf(facts, live, yield* countsByClient(facts, span));
  const counted = new Set<string>();
  const isFirst = (client: string | null): boolean => {
    if (client === null || counted.has(client)) return false;
    counted.add(client);
    return true;
  };
  const cellsOf = (line: ClientLine | ToldLine, at: number): readonly Cell[] => {
    if ("told" in line) return toldCells(line, columnOf("carriedOut", 0), first + 1 + at, metrics.length);
    const { row, own } = line;
    const visits = visitCells(facts, span, line, live, (clients) =>
      a1({ row: first + 2 + at, column: columnOf("done", 0), rows: clients, columns: 1 }),
    );
    return [
      row.client ?? "",
      numberOf(own.at),
      classes.indexOf(row.class) + 1,
      Number(row.client !== null),
      Number(row.inCharge),
      ...visits,
      row.cancelled,
      row.before,
      row.sold,
      Number(row.left),
      // Of a client who left two managers, the team lost one.
      Number(row.left && isFirst(row.client)),
      ...row.metrics.flatMap((expected) => OF_METRIC.map((field) => expected[field])),
    ];
  };
  const cells: (readonly Cell[])[] = [];
  for (const [at, line] of rows.entries()) {
    cells.push(cellsOf(line, at));
    yield;
  }
  const headings = [...FIELDS, ...metrics.flatMap((_, metric) => OF_METRIC.map((field) => `${field} ${metric + 1}`))];
  const none = [headings.map((_, column) => (column === 0 ? "" : 0))];
  const lines = Math.max(1, rows.length);
  return {
    first,
    rows: rows.flatMap((line) => ("told" in line ? [] : [line.row])),
    ids: rows.map((line) => ("told" in line ? idOf("told", line.told.id) : idOf("client", line.own.id, line.row.client ?? ""))),
    columns: headings.length,
    blocks: [block(first, 0, "code", [headings]), block(first + 1, 0, "code", rows.length === 0 ? none : cells)],
    cells: (field, metric = 0) => a1({ row: first + 1, column: columnOf(field, metric), rows: lines, columns: 1 }, "absolute"),
  };
}

interface ClientLine {
  readonly own: Person;
  readonly row: ClientCounts;
  /** Of the row that is nobody's client: how many rows of clients follow it. */
  readonly clients: number;
}

/** A visit that counts as done without being ticked. */
interface ToldLine {
  readonly own: Person;
  readonly told: Told;
}

/** By manager; where counts are formulas, one that is no client's leads his rows, and visits that the log tells of end them. */
function linesOf(facts: Facts, live: LiveCounts | null, all: readonly ClientCounts[]): readonly (ClientLine | ToldLine)[] {
  if (live === null) return all.map((row) => ({ own: row.person, row, clients: 0 }));
  return facts.people.flatMap((own): readonly (ClientLine | ToldLine)[] => {
    const rows = all.filter(({ person }) => person === own);
    const clients = rows.filter(({ client }) => client !== null);
    const lead = rows.find(({ client }) => client === null) ?? nothingOf(own, facts.inputs.metrics.length);
    return [
      { own, row: lead, clients: clients.length },
      ...clients.map((row) => ({ own, row, clients: 0 })),
      ...live.told(own).map((told) => ({ own, told })),
    ];
  });
}

function visitCells(
  facts: Facts,
  span: Span,
  { own, row, clients }: ClientLine,
  live: LiveCounts | null,
  below: (clients: number) => string,
): readonly Cell[] {
  if (live === null) return LIVE_FIELDS.map((field) => row[field]);
  if (row.client !== null) return LIVE_FIELDS.map((field) => (field === "done" ? live.client(own, row.client ?? "", row.done) : 0));
  const counts = live.manager(own, visitMeasures(facts, span, own));
  const { done, ...others } = counts;
  // What is nobody's client's is what is left of all.
  const rest = clients === 0 ? done : { formula: `${done.formula}-SUM(${below(clients)})`, value: row.done };
  return LIVE_FIELDS.map((field) => (field === "done" ? rest : others[field]));
}

/** Takes off what counts twice, as soon as it does. @param ticked the column that says so */
function toldCells({ own, told }: ToldLine, ticked: number, row: number, metrics: number): readonly Cell[] {
  const cell = a1({ row, column: ticked }, "column");
  const less = (is: boolean): Cell => (is ? { formula: `=${cell}`, value: 0 } : 0);
  const visits: Readonly<Record<LiveField, Cell>> = {
    done: less(told.isSame),
    signed: less(told.isSigned),
    titled: less(told.isTitled),
    deciders: less(told.isDecider),
    due: 0,
    carriedOut: told.ticked,
    unplanned: told.isSame ? 0 : { formula: `=-${cell}`, value: 0 },
  };
  const others = FIELDS.length - LIVE_FIELDS.length - BEFORE_VISITS + metrics * OF_METRIC.length;
  return ["", numberOf(own.at), 0, 0, 0, ...LIVE_FIELDS.map((field) => visits[field]), ...Array<number>(others).fill(0)];
}

/** Columns before those of visits. */
const BEFORE_VISITS = FIELDS.indexOf("done");

function nothingOf(person: Person, metrics: number): ClientCounts {
  const none = { least: 0, most: 0, expected: 0, actual: 0 };
  const visits = { done: 0, signed: 0, titled: 0, deciders: 0, due: 0, carriedOut: 0, unplanned: 0 };
  const users = { cancelled: 0, before: 0, sold: 0 };
  return {
    person,
    client: null,
    class: "",
    inCharge: false,
    ...visits,
    ...users,
    left: false,
    metrics: Array<Expected>(metrics).fill(none),
  };
}
