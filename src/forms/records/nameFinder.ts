import { finder, type Named } from "../../plan/typed/finder";

/** Names for reading: an id or a name as the name of who has it; of somebody who came about later, as it is. */
export function nameFinder(entries: readonly Named[]): (reference: string) => string {
  const find = finder(entries);
  return (reference) => entries[find(reference) ?? -1]?.name ?? reference;
}
