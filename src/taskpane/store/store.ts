import type { Session } from "../session/session";
import { nextSession, type SessionEvent } from "./nextSession";

/** Holds the session and tells listeners when it changes; React reads it with useSyncExternalStore. */
export interface Store {
  readonly get: () => Session;
  readonly send: (event: SessionEvent) => void;
  /** Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(first: Session): Store {
  let session = first;
  const listeners = new Set<() => void>();
  return {
    get: () => session,
    send: (event) => {
      session = nextSession(session, event);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
