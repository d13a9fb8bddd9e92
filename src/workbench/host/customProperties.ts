/**
 * `Excel.CustomPropertyCollection`: properties of the document that somebody has named: `项目` → `Alpha`.
 */
import { text } from "./arguments";
import { invalidArgument, itemNotFound } from "./hostError";
import { ref, type ObjectType, type Session } from "./objectType";

type CustomValue = string | number | boolean;

const TOPIC = "customProperties";

export const customProperties: ObjectType<null> = {
  items: (_, session) => [...kept(session).keys()].map((key) => ref("CustomProperty", key)),
  item: (_, key, session) => ref("CustomProperty", keyOf(key, session) ?? missing(key)),
  methods: {
    /** A key that exists gets the new value. */
    Add: (_, [key, value], session) => {
      const name = keyOf(key, session) ?? text(key);
      keep(session, [...kept(session), [name, valueOf(value)]]);
      return ref("CustomProperty", name);
    },
    DeleteAll: (_, __, session) => {
      keep(session, []);
    },
    GetCount: (_, __, session) => kept(session).size,
    GetItemOrNullObject: (_, [key], session) => {
      const found = keyOf(key, session);
      return found === undefined ? null : ref("CustomProperty", found);
    },
  },
};

export const customProperty: ObjectType<string> = {
  id: (key) => key,
  properties: {
    Key: { get: (key) => key },
    Type: { get: (key, session) => typeOf(kept(session).get(key) ?? missing(key)) },
    Value: {
      get: (key, session) => kept(session).get(key) ?? missing(key),
      set: (key, value, session) => {
        keep(session, [...kept(session), [key, valueOf(value)]]);
      },
    },
  },
  methods: {
    Delete: (key, _, session) => {
      keep(
        session,
        [...kept(session)].filter(([other]) => other !== key),
      );
    },
  },
};

function kept({ engine }: Session): ReadonlyMap<string, CustomValue> {
  return engine.side.get<ReadonlyMap<string, CustomValue>>("", TOPIC, new Map());
}

function keep({ engine }: Session, entries: readonly (readonly [string, CustomValue])[]): void {
  engine.side.set("", TOPIC, new Map(entries));
}

/** Case does not tell keys apart. */
function keyOf(key: unknown, session: Session): string | undefined {
  return [...kept(session).keys()].find((each) => each.toLowerCase() === text(key).toLowerCase());
}

function valueOf(value: unknown): CustomValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw invalidArgument(`A property of the document is text, a number or true or false, not ${JSON.stringify(value)}.`);
}

function typeOf(value: CustomValue): string {
  if (typeof value === "string") return "String";
  return typeof value === "boolean" ? "Boolean" : Number.isInteger(value) ? "Number" : "Float";
}

function missing(key: unknown): never {
  throw itemNotFound(`the property ${String(key)}`);
}
