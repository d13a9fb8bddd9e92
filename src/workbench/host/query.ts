/**
 * What a `load` asks for: `values` and `format/fill/color` become a tree of names as they are on the wire.
 */
import { HostError } from "./hostError";
import type { Ref, Session } from "./objectType";

/** Empty: everything that is no object. */
export type Select = ReadonlyMap<string, Select>;

/** `load("items/*")` asks for everything as well. */
const EVERYTHING = "*";
/** What add-ins write to learn of an object only whether it is there. */
const NOTHING = ["IsNullObject", "NoPropertiesNeeded", "$none"];

export function parseSelect(paths: readonly string[], expand: readonly string[]): Select {
  const root: MutableSelect = new Map();
  for (const path of [...paths, ...expand]) {
    let level = root;
    for (const step of path.split("/").filter((part) => part.toLowerCase() !== "items" && part !== "")) {
      const name = step.charAt(0).toUpperCase() + step.slice(1);
      const next: MutableSelect = level.get(name) ?? new Map();
      level.set(name, next);
      level = next;
    }
  }
  return root;
}

/** `{Values: …, Format: {Fill: {Color: …}}}`. `locate` is told each member before it is read. */
export async function readProperties(
  object: Ref,
  select: Select,
  session: Session,
  locate: (owner: Ref, member: string) => void,
): Promise<Record<string, unknown>> {
  const type = session.typeOf(object.type);
  const isEverything = select.size === 0 || select.has(EVERYTHING);
  const found: Record<string, unknown> = {};
  for (const [name, below] of isEverything ? new Map([...everythingOf(type), ...select]) : select) {
    if (name === EVERYTHING || NOTHING.includes(name)) continue;
    locate(object, name);
    const property = type.properties?.[name];
    const child = type.objects?.[name];
    if (property) found[name] = await property.get(object.target, session);
    else if (child) {
      const next = child(object.target, session);
      found[name] = next && (await readChild(next, below, session, locate));
    } else throw new HostError("ApiNotFound", `The API you are trying to use could not be found: ${object.type}.${name}.`);
  }
  return found;
}

function everythingOf({ properties = {} }: ReturnType<Session["typeOf"]>): readonly [string, Select][] {
  return Object.keys(properties).map((name) => [name, new Map()]);
}

type MutableSelect = Map<string, MutableSelect>;

async function readChild(object: Ref, select: Select, session: Session, locate: (owner: Ref, member: string) => void): Promise<unknown> {
  const type = session.typeOf(object.type);
  if (!type.items) return { ...identity(object, session), ...(await readProperties(object, select, session, locate)) };
  const items = type.items(object.target, session);
  return {
    _Items: await Promise.all(
      items.map(async (item) => ({ ...identity(item, session), ...(await readProperties(item, select, session, locate)) })),
    ),
  };
}

function identity(object: Ref, session: Session): object {
  const id = session.typeOf(object.type).id?.(object.target, session);
  return id === undefined ? {} : { Id: id };
}
