/** What looks odd in an input that has no mistake, or explains several mistakes at once. */
import type { Inputs } from "../../plan/inputs/inputs";
import type { Detail } from "../../plan/problem/problem";
import { numberIn } from "../../plan/typed/number";
import type { LocatedProblem } from "../outcome/outcome";
import type { PlanRead } from "./planRead";

/** Of clients of whom nothing is known: that they share alike, or that what is known seems to stand under another heading. */
export function inputHints({ inputs, placeOf }: Pick<PlanRead, "inputs" | "placeOf">): readonly LocatedProblem[] {
  if (!haveClientsInCommon(inputs) || inputs.clients.some(isKnown)) return [];
  const amounts = idsLikeAmounts(inputs.clients.filter(({ id, name }) => id !== name).map(({ id }) => id));
  const [at, detail]: readonly [readonly (string | number)[], Detail] =
    amounts === null ? [["clients"], { type: "ClientsAlike" }] : [["clients", 0, "id"], { type: "IdsLikeAmounts", found: amounts }];
  return [{ problem: { level: "notice", at, detail }, place: placeOf(at) }];
}

/** Somebody's target is parted among clients. */
function haveClientsInCommon({ clients, managers }: Inputs): boolean {
  return managers.some((_, manager) => clients.filter((client) => client.manager === manager).length > 1);
}

function isKnown({ basis, lastYear }: Inputs["clients"][number]): boolean {
  return [basis, lastYear].some((byProduct: readonly (readonly unknown[])[]) =>
    byProduct.some((known) => known.some((one) => one !== null)),
  );
}

/** The first of them for reading; null where they may well be numbers of clients: counted one by one, or with as many digits each. */
function idsLikeAmounts(ids: readonly string[]): string | null {
  const numbers = ids.map((id) => numberIn(id));
  if (ids.length < LEAST || numbers.some((number) => number === null)) return null;
  const digits = new Set(numbers.map((number) => String(number).length));
  const isCounted = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  const isWhole = numbers.every((number) => Number.isInteger(number));
  return isWhole && (isCounted || digits.size === 1) ? null : ids.slice(0, SHOWN).join(", ");
}

/** Of mistakes that stand in one column: names where amounts are due. Before the first of them. */
export function columnHints(problems: readonly LocatedProblem[]): readonly LocatedProblem[] {
  const columns = new Map<string, LocatedProblem[]>();
  for (const each of problems) {
    const { at, detail } = each.problem;
    if (at[0] !== "clients" || detail.type !== "WrongKind" || !/\p{L}/u.test(detail.found)) continue;
    const column = JSON.stringify(at.slice(2));
    columns.set(column, [...(columns.get(column) ?? []), each]);
  }
  return [...columns.values()].flatMap((all): readonly LocatedProblem[] => {
    const [first] = all;
    if (first === undefined || all.length < LEAST) return [];
    const names = all.flatMap(({ problem: { detail } }) => (detail.type === "WrongKind" ? [detail.found] : []));
    const found = [...new Set(names)].slice(0, SHOWN).join(", ");
    return [{ ...first, problem: { ...first.problem, level: "notice", detail: { type: "NamesForAmounts", count: all.length, found } } }];
  });
}

/** Fewer may be anything. */
const LEAST = 3;
/** Examples that are named. */
const SHOWN = 3;
