/**
 * `Excel.SettingCollection`: what an add-in keeps in the workbook, by key.
 */
import { text } from "./arguments";
import { itemNotFound } from "./hostError";
import { ref, type ObjectType, type Session } from "./objectType";

const SETTINGS = "settings";

export const settings: ObjectType<null> = {
  items: (_, session) => [...kept(session).keys()].map((key) => ref("Setting", key)),
  item: (_, key, session) => {
    if (!kept(session).has(text(key))) throw itemNotFound(`the setting ${String(key)}`);
    return ref("Setting", text(key));
  },
  methods: {
    /** Adding a key that exists replaces its value, as in Excel. */
    Add: (_, [key, value], session) => {
      keep(session, text(key), value);
      return ref("Setting", text(key));
    },
    GetCount: (_, __, session) => kept(session).size,
    GetItemOrNullObject: (_, [key], session) => (kept(session).has(text(key)) ? ref("Setting", text(key)) : null),
  },
};

export const setting: ObjectType<string> = {
  id: (key) => key,
  properties: {
    Key: { get: (key) => key },
    _Id: { get: (key) => key },
    Value: {
      get: (key, session) => {
        if (!kept(session).has(key)) throw itemNotFound(`the setting ${key}`);
        return kept(session).get(key);
      },
      set: (key, value, session) => {
        keep(session, key, value);
      },
    },
  },
  methods: {
    Delete: (key, _, session) => {
      session.engine.side.set("", SETTINGS, new Map([...kept(session)].filter(([other]) => other !== key)));
    },
  },
};

function kept({ engine }: Session): ReadonlyMap<string, unknown> {
  return engine.side.get<ReadonlyMap<string, unknown>>("", SETTINGS, new Map());
}

function keep(session: Session, key: string, value: unknown): void {
  session.engine.side.set("", SETTINGS, new Map([...kept(session), [key, value]]));
}
