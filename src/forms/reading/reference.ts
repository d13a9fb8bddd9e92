import type { Texts } from "../texts";
import { folded } from "../../plan/typed/name";
import { readText, type PlanMonths } from "./readCell";
import type { Entry } from "./readRecords";

/**
 * What names in cells mean: cells show 客户经理甲, the plan file says "jia". A name
 * that nobody has stays as it is, for the plan's own checks.
 */
export interface References {
  readonly metric: Reference;
  readonly product: Reference;
  readonly manager: Reference;
  readonly client: Reference;
  /** The manager's id beside a client's; null: no such client. */
  readonly managerOf: (client: string) => string | null;
  /** The plan's own first: headings and choices may be in any of them. */
  readonly languages: readonly Texts[];
  /** What names of months mean. */
  readonly months: PlanMonths;
}

/** From a name to an id. */
export type Reference = (name: string) => string;

/** Looks for the name first, since a name may be another entry's id. */
export function reference(entries: readonly Entry[]): Reference {
  const ids = new Map(entries.map((entry) => [folded(nameOf(entry)), idOf(entry)] as const).reverse());
  return (name) => ids.get(folded(name)) ?? name;
}

/** A cell that names an entry, read as its id. */
export function idReader(of: Reference): typeof readText {
  return (...cell) => {
    const name = readText(...cell);
    return name && of(name);
  };
}

export function nameOf(entry: Entry): string {
  return String(entry["name"] ?? "");
}

/** An entry without an id goes by its name. */
export function idOf(entry: Entry): string {
  return String(entry["id"] ?? entry["name"] ?? "");
}
