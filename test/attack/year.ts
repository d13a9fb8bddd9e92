/** A year as it is lived: the plan that it began with, and everything users have typed that has to be known from then on. */
import type { GoalField } from "../../src/forms/F9/goalCard";
import type { PlanFile } from "../../src/plan/file/planFile";
import type { FilledIn } from "./filledIn";

export interface Year {
  readonly file: PlanFile;
  /** By `actualKey`: whole units. */
  readonly actuals: Map<string, number>;
  readonly cards: CardsTyped;
  /** As `recordsIn` gives them; null: the plan could not be read last. */
  records: Records | null;
  /** Files that managers have filled in and nobody has taken in yet. */
  readonly files: FilledIn[];
}

/** What stands on goal cards because somebody typed it. */
export interface CardsTyped {
  /** By manager, goal and field as JSON; a goal of the plan by its id, one of users' own by its text. */
  readonly fields: Map<string, string | number>;
  /** Texts that the revisions and assessments of a manager's card have to show: manager and text as JSON. */
  readonly texts: Set<string>;
  /** Goals that were taken off a card: manager and goal as JSON. */
  readonly takenOff: Set<string>;
}

/** Entries of the lists that users see and change, each as text. */
export interface Records {
  readonly changes: readonly string[];
  readonly proposals: readonly string[];
}

export function newYear(file: PlanFile): Year {
  return { file, actuals: new Map(), cards: { fields: new Map(), texts: new Set(), takenOff: new Set() }, records: null, files: [] };
}

/** What it takes to take steps back that users would take back. */
export function rememberYear(year: Year): () => void {
  const before = structuredClone({ actuals: year.actuals, cards: year.cards, records: year.records });
  const files = [...year.files];
  return () => {
    refill(year.actuals, before.actuals);
    refill(year.cards.fields, before.cards.fields);
    for (const [own, former] of [
      [year.cards.texts, before.cards.texts],
      [year.cards.takenOff, before.cards.takenOff],
    ] as const) {
      own.clear();
      for (const one of former) own.add(one);
    }
    year.records = before.records;
    year.files.splice(0, year.files.length, ...files);
  };
}

function refill<V>(map: Map<string, V>, from: ReadonlyMap<string, V>): void {
  map.clear();
  for (const [key, value] of from) map.set(key, value);
}

/** `product` null: what was cancelled. */
export function actualKey(month: number, metric: string, whose: string, product: string | null): string {
  return JSON.stringify([month, metric, whose, product]);
}

export function fieldKey(manager: string, goal: string, field: GoalField): string {
  return JSON.stringify([manager, goal, field]);
}
