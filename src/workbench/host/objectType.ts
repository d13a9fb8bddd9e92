/**
 * How an Excel object is described to the protocol: its properties, child objects, methods and items, under the names
 * they have on the wire (`Values`, `GetRange`).
 */
import type { Engine } from "../engine/engine";
import type { HostEvent } from "./hostEvents";
import type { Quirks } from "./quirks";
import type { TypeName, Targets } from "./targets";

/** An object of the workbook: what kind it is and which one. */
export interface Ref<K extends TypeName = TypeName> {
  readonly type: K;
  readonly target: Targets[K];
}

export function ref<K extends TypeName>(type: K, target: Targets[K]): Ref<K> {
  return { type, target };
}

/** What an object may use while it answers. */
export interface Session {
  readonly engine: Engine;
  /** How objects of a kind answer. Asked for here, because the registry is made of those who ask. */
  typeOf(name: TypeName): ObjectType<unknown>;
  /** Turned off by `context.runtime.enableEvents = false`. */
  events: boolean;
  readonly quirks: Quirks;
  /** The number of the request that is being answered. */
  request: number;
  /** Something was changed and nobody has asked since whether Excel is done; only where Excel takes its time. */
  calculating: boolean;
  /** The request that is being answered has asked. */
  askedWhetherDone: boolean;
  /** Workbooks that the add-in has made, as files; null: an empty one. */
  readonly created: (Uint8Array | null)[];
  /** Opens one of them in a window of its own. */
  openWorkbook(file: Uint8Array | null): void | Promise<void>;
  /** Tells listeners, once the request is answered, of what the engine does not tell itself. */
  raise(events: readonly HostEvent[]): void;
}

export interface Property<T> {
  get(target: T, session: Session): unknown;
  set?(target: T, value: unknown, session: Session): void | Promise<void>;
}

/** Objects among the arguments arrive as `Ref`s. An answer may be a value, an object, or null for a missing …OrNullObject. */
export type Method<T> = (target: T, args: readonly unknown[], session: Session) => unknown;

export interface ObjectType<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Child objects; null answers a null object. */
  readonly objects?: Readonly<Record<string, (target: T, session: Session) => Ref | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** A collection's items. */
  readonly items?: (target: T, session: Session) => readonly Ref[];
  /** `collection.getItem(key)`. */
  readonly item?: (target: T, key: unknown, session: Session) => Ref;
  /** What a later request finds the object by: `Id` within its collection. */
  readonly id?: (target: T, session: Session) => string | number;
}
