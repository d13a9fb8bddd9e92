/**
 * What Excel knows of a workbook and the engine cannot show: page set-up, settings, protection, properties. Kept beside
 * the engine by owner and topic, so that it can be read back.
 */
export interface SideStore {
  /** What is kept of a topic for an owner, a sheet's id or "" for the workbook; `first` where nothing is kept yet. */
  get<T>(owner: string, topic: string, first: T): T;
  set(owner: string, topic: string, value: unknown): void;
  /** Forgets everything of an owner that is gone. */
  forget(owner: string): void;
  /** Calling the answer puts everything back to what it is now. Values are replaced, never changed in place. */
  remember(): () => void;
}

export function createSideStore(): SideStore {
  const topics = new Map<string, Map<string, unknown>>();
  return {
    get: <T>(owner: string, topic: string, first: T): T => {
      const kept = topics.get(owner)?.get(topic);
      return kept === undefined ? first : (kept as T);
    },
    set: (owner, topic, value) => {
      const of = topics.get(owner) ?? new Map<string, unknown>();
      topics.set(owner, of);
      of.set(topic, value);
    },
    forget: (owner) => {
      topics.delete(owner);
    },
    remember: () => {
      const now = [...topics].map(([owner, of]) => [owner, [...of]] as const);
      return () => {
        topics.clear();
        for (const [owner, of] of now) topics.set(owner, new Map(of));
      };
    },
  };
}
