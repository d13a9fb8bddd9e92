import * as v from "valibot";
import type { Path } from "../../problem/problem";
import type { Named } from "../../typed/finder";
import { folded, NAME_LIMIT } from "../../typed/name";
import { whole } from "../fields/fields";
import type { Report } from "./report";

/** Names and ids: products, managers, clients and metrics are told apart by them, however they are written (`typed/name.ts`). */

/** Every entry with its id; one that has none goes by its name. Names and ids must be different from each other and fit into a heading. */
export function named<T extends { readonly id?: string | undefined; readonly name: string }>(
  entries: readonly T[],
  at: Path,
  report: Report,
): readonly (T & Named)[] {
  const ids = new Set<string>();
  const names = new Map<string, string>();
  return entries.map((entry, i) => {
    const { id = entry.name, name } = entry;
    if (name.length > NAME_LIMIT) report([...at, i, "name"], { type: "NameTooLong", name, length: name.length, limit: NAME_LIMIT });
    const first = names.get(folded(name));
    if (first !== undefined) report([...at, i, "name"], { type: "DuplicateName", name, ...otherwise(first, name) });
    else if (ids.has(id)) report([...at, i, "id"], { type: "DuplicateId", id });
    ids.add(id);
    names.set(folded(name), name);
    return { ...entry, id };
  });
}

/** How the same name is written elsewhere, where more than case differs: nobody sees that a space is a full-width one. */
export function otherwise(first: string, name: string): { readonly first?: string } {
  return first.toLowerCase() === name.toLowerCase() ? {} : { first };
}

/** By which others may count managers and clients; far more than there ever are. */
export const no = v.optional(whole(1, 1_000_000));

/** Nobody has the number of somebody else. */
export function checkNumbers(entries: readonly { readonly no?: number | undefined }[], at: Path, report: Report): void {
  const taken = new Set<number>();
  entries.forEach(({ no: own }, i) => {
    if (own !== undefined && taken.has(own)) report([...at, i, "no"], { type: "DuplicateId", id: String(own) });
    if (own !== undefined) taken.add(own);
  });
}

/** Left out where none was given yet. */
export function numberOf(own: number | undefined): { readonly no?: number } {
  return own === undefined ? {} : { no: own };
}
