import { amount, type Amount } from "../numbers/amount";
import type { Actual } from "../inputs/actual";
import type { Change, Scope } from "../inputs/change";
import type { Proposal } from "../inputs/proposal";
import type { Metric } from "../inputs/inputs";
import type { ShapedFile } from "../file/planFile";
import type { Detail, Path } from "../problem/problem";
import { groupedText, largest, parseAmount, parseSigned, unitText } from "../typed/units";
import type { Known } from "./limits";
import { finder, namesOf, type Named } from "../typed/finder";
import type { Report } from "./report";

/**
 * What the year brings: proposals, actuals, changes. Metrics and products never change and become positions; managers and clients may
 * come about by a change, so those of actuals and changes stay names until the changes are gone through (`course/courseOf.ts`).
 */

/** Checks the managers' own figures and what was agreed. */
export function checkProposals(file: ShapedFile, known: Known, report: Report): readonly Proposal[] {
  const seen = new Set<string>();
  return file.proposals.map((given, i) => {
    const at = ["proposals", i];
    const manager = find(given.manager, known.managers, "UnknownManager", [...at, "manager"], report) ?? 0;
    const metric = find(given.metric, known.metrics, "UnknownMetric", [...at, "metric"], report) ?? 0;
    const product = find(given.product, known.products, "UnknownProduct", [...at, "product"], report);
    const key = [manager, metric, product].join();
    if (seen.has(key)) report([...at, "manager"], { type: "GivenTwice" });
    seen.add(key);
    const units = (field: "proposed" | "agreed"): Amount | null =>
      given[field] === undefined ? null : checked(given[field], known.metrics[metric], [...at, field], report);
    return { manager, metric, product, proposed: units("proposed"), agreed: units("agreed"), note: given.note };
  });
}

/** Checks the actuals as far as possible without knowing who has come about since. */
export function checkActuals(file: ShapedFile, known: Known, report: Report): readonly Actual[] {
  const room = known.metrics.map(({ unit }) => Number(largest(unit)));
  const metricOf = once(known.metrics);
  const productOf = once(known.products);
  return file.actuals.map((given, i) => {
    const at = ["actuals", i];
    const metric = metricOf(given.metric) ?? missing(given.metric, known.metrics, "UnknownMetric", [...at, "metric"], report) ?? 0;
    const product =
      given.product === undefined
        ? null
        : (productOf(given.product) ?? missing(given.product, known.products, "UnknownProduct", [...at, "product"], report));
    if (given.client === undefined && given.manager === undefined) report([...at, "client"], { type: "Missing" });
    if (given.product === undefined && given.actual !== undefined) report([...at, "product"], { type: "Missing" });
    const actual = given.actual === undefined ? null : signed(given.actual, known.metrics[metric], [...at, "actual"], report);
    const cancelled = given.cancelled === undefined ? 0 : checked(given.cancelled, known.metrics[metric], [...at, "cancelled"], report);
    const left = (room[metric] ?? 0) - Math.abs(actual ?? 0) - cancelled;
    if (left >= 0) room[metric] = left;
    else report([...at, given.actual === undefined ? "cancelled" : "actual"], tooMuchTogether(known.metrics[metric], left));
    return { month: given.month, client: given.client ?? null, manager: given.manager ?? null, product, metric, actual, cancelled };
  });
}

/** Each is an amount by itself; what comes of them together has to fit into a cell as well. @param beyond below 0 */
function tooMuchTogether({ unit }: Pick<Metric, "unit"> = ONE, beyond: number): Detail {
  return { type: "TooLarge", amount: groupedText(largest(unit) - BigInt(beyond), unit), unit: unitText(unit) };
}

/** Checks the changes as far as possible without going through them. */
export function checkChanges(file: ShapedFile, known: Known, report: Report): readonly Change[] {
  return file.changes.map((given, i): Change => {
    const at = ["changes", i];
    const { date, by, note } = given;
    const stamp = { date, by, note };
    switch (given.type) {
      case "revise": {
        const scope = checkScope(given, known, at, report);
        const total = checked(given.total, known.metrics[scope.metric], [...at, "total"], report);
        return {
          ...stamp,
          type: "revise",
          ...scope,
          reason: given.reason,
          month: given.month,
          total,
          before: before(given, known, scope, at, report),
        };
      }
      case "shift": {
        const scope = checkScope(given, known, at, report);
        const total = checked(given.total, known.metrics[scope.metric], [...at, "total"], report);
        return {
          ...stamp,
          type: "shift",
          ...scope,
          month: given.month ?? null,
          total,
          before: before(given, known, scope, at, report),
          absorbedBy: given.absorbedBy,
        };
      }
      case "respread":
        return {
          ...stamp,
          type: "respread",
          closed: given.closed,
          remainders: given.remainders,
          whenOver: given.whenOver,
          shape: given.shape,
        };
      case "handOver":
        return { ...stamp, type: "handOver", client: given.client, to: given.to, month: given.month };
      case "leave":
        if (given.placeholder === undefined && given.successors.length === 0) report([...at, "successors"], { type: "Missing" });
        return {
          ...stamp,
          type: "leave",
          manager: given.manager,
          month: given.month,
          placeholder: given.placeholder ?? null,
          successors: given.successors,
        };
      case "join":
        if (given.clients.length === 0 && given.share === 0) report([...at, "clients"], { type: "Missing" });
        return {
          ...stamp,
          type: "join",
          name: given.name,
          area: given.area,
          month: given.month,
          clients: given.clients,
          share: given.share,
          ramp: given.ramp,
        };
    }
  });
}

interface GivenScope {
  readonly metric: string;
  readonly product?: string | undefined;
  readonly manager?: string | undefined;
  readonly client?: string | undefined;
}

function checkScope(given: GivenScope, known: Known, at: Path, report: Report): Scope {
  const metric = find(given.metric, known.metrics, "UnknownMetric", [...at, "metric"], report) ?? 0;
  const product = find(given.product, known.products, "UnknownProduct", [...at, "product"], report);
  return { metric, product, manager: given.manager ?? null, client: given.client ?? null };
}

/** May be below zero: what closed months brought counts in it. */
function before(
  given: { readonly before?: string | number | undefined },
  known: Known,
  scope: Scope,
  at: Path,
  report: Report,
): Amount | null {
  return given.before === undefined ? null : amount(signed(given.before, known.metrics[scope.metric], [...at, "before"], report));
}

type Unknown = "UnknownMetric" | "UnknownProduct" | "UnknownManager";

function find(name: string | undefined, entries: readonly Named[], type: Unknown, at: Path, report: Report): number | null {
  return name === undefined ? null : (finder(entries)(name) ?? missing(name, entries, type, at, report));
}

function missing(name: string, entries: readonly Named[], type: Unknown, at: Path, report: Report): null {
  report(at, { type, name, known: namesOf(entries) });
  return null;
}

/** Looks a name up once, however many thousand actuals mention it. */
function once(entries: readonly Named[]): (name: string) => number | undefined {
  const found = new Map<string, number | undefined>();
  const position = finder(entries);
  return (name) => {
    if (!found.has(name)) found.set(name, position(name));
    return found.get(name);
  };
}

const ONE = { unit: { size: 1, decimals: 0 } } as const;

function checked(given: string | number, metric: Metric | undefined, at: Path, report: Report, parse = parseAmount): Amount {
  const parsed = parse(given, (metric ?? ONE).unit);
  if (typeof parsed === "number") return parsed;
  report(at, parsed);
  return amount(0);
}

/** What a month brought may be below zero: a correction of the month before. */
function signed(given: string | number, metric: Metric | undefined, at: Path, report: Report): number {
  return checked(given, metric, at, report, parseSigned);
}
