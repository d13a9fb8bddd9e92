import { folded, NAME_LIMIT } from "../plan/typed/name";

/** Names in the order in which they come first; the same name always in its first spelling, or in the plan's. */
export class NamesSeen {
  private readonly found = new Map<string, string>();
  private readonly close = new Map<string, string>();
  private readonly spelled: ReadonlyMap<string, string>;

  constructor(known: readonly string[] = []) {
    this.spelled = new Map(known.map((name) => [folded(name), name]));
  }

  get all(): readonly string[] {
    return [...this.found.values()];
  }

  /** @param alike is told of a name that differs from another by spaces and punctuation alone */
  see(name: string, alike?: (other: string) => void): string {
    const key = folded(name);
    const before = this.found.get(key);
    if (before !== undefined) return before;
    const own = this.spelled.get(key) ?? name.slice(0, NAME_LIMIT);
    this.found.set(key, own);
    const bare = key.replace(/[\s\p{P}]/gu, "");
    const other = this.close.get(bare);
    if (other !== undefined) alike?.(other);
    else this.close.set(bare, own);
    return own;
  }
}
