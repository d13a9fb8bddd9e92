/** A manager's own entries of a list; who they are of is looked up once for each list, however many managers ask. */
export function entriesOf<T extends { readonly manager: string }>(list: readonly T[], manager: string): readonly T[] {
  let own = known.get(list);
  if (own === undefined) {
    own = new Map();
    for (const entry of list) {
      const entries = own.get(entry.manager);
      if (entries) entries.push(entry);
      else own.set(entry.manager, [entry]);
    }
    known.set(list, own);
  }
  return (own.get(manager) as readonly T[] | undefined) ?? [];
}

const known = new WeakMap<object, Map<string, { readonly manager: string }[]>>();
