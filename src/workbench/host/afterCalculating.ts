/**
 * Methods that look at what formulas show wait until they show it.
 */
import type { Method } from "./objectType";

export function afterCalculating<T>(method: Method<T>): Method<T> {
  return async (target, args, session) => {
    await session.engine.settle();
    return method(target, args, session);
  };
}

/** For several at once. */
export function allAfterCalculating<T>(methods: Readonly<Record<string, Method<T>>>): Readonly<Record<string, Method<T>>> {
  return Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, afterCalculating(method)]));
}
