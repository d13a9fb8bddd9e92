/**
 * Add-ins register for events by a pair of methods each. The host tells every listener about every event, and the client
 * picks those it registered for, so there is nothing to remember.
 */
import type { Method } from "./objectType";

/** `DataChanged` gives `_RegisterDataChangedEvent` and `_UnregisterDataChangedEvent`. */
export function eventRegistrations(names: readonly string[]): Readonly<Record<string, Method<unknown>>> {
  return Object.fromEntries(
    names.flatMap((name) => [`_Register${name}Event`, `_Unregister${name}Event`]).map((method) => [method, () => null]),
  );
}
