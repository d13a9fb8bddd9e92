/**
 * One request of office.js: a list of actions on objects that are described by paths from the workbook, such as
 * workbook → `Worksheets` → item "Input" → `GetRange("A1")`. The actions run in order; at the first that fails the rest
 * is left out, and what was done stays done, as in Excel.
 */
import { parseSelect, readProperties } from "./query";
import { HostError, itemNotFound } from "./hostError";
import { ref, type ObjectType, type Ref, type Session } from "./objectType";
import type { References } from "./references";
import { registry } from "./registry";
import type { Action, AnswerBody, ArgumentInfo, ObjectPath, QueryInfo, RequestBody } from "./requestBody";

const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
const PATH = { workbook: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

/** Runs the request. `failAt`: the index of an action that fails with this error in place of running. */
export async function run(
  body: RequestBody,
  session: Session,
  references: References,
  failAt?: { readonly index: number; readonly error: HostError },
): Promise<AnswerBody> {
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  const resolved = new Map<number, Ref | null>();
  let index = 0;
  let location = "";
  try {
    for (const action of body.Actions) {
      if (failAt?.index === index) throw failAt.error;
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: await perform(action) });
      index++;
    }
    if (failAt && failAt.index >= index) throw failAt.error;
    return { Results: results, TraceIds: traces };
  } catch (error) {
    const { code, message } =
      error instanceof HostError
        ? error
        : { code: "GeneralException", message: `There was an internal error while processing the request. ${String(error)}` };
    return {
      Results: results,
      TraceIds: traces,
      Error: {
        Code: code,
        Message: message,
        Location: location,
        ActionIndex: Math.min(index, body.Actions.length - 1),
        HttpStatusCode: code === "ItemNotFound" || code === "ApiNotFound" ? 404 : 400,
      },
    };
  }

  async function perform(action: Action): Promise<unknown> {
    if (action.ActionType === ACTION.trace) return null;
    const known = resolved.get(action.ObjectPathId);
    const object = known === undefined ? await resolve(action.ObjectPathId) : known;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && identify(object);
      case ACTION.query:
        return object && query(object, action.QueryInfo ?? {});
      // Excel lets a null object pass: `getItemOrNullObject("Old").delete()` needs no question first.
      case ACTION.method:
        return object && call(object, action.Name, plain(action.ArgumentInfo) ?? (await argumentsOf(action.ArgumentInfo)));
      case ACTION.setProperty:
        return object && setProperty(object, action.Name, (plain(action.ArgumentInfo) ?? (await argumentsOf(action.ArgumentInfo)))[0]);
      default:
        throw new HostError("ApiNotFound", `The kind ${action.ActionType} of an action is not answered here.`);
    }
  }

  /** Each path is followed once per request, so that `add` adds once. */
  async function resolve(id: number): Promise<Ref | null> {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[id];
    if (path === undefined) throw new HostError("InvalidArgument", `The request has no object path ${id}.`);
    const object = await follow(path);
    if (object !== null) mustBeAlive(object, session);
    resolved.set(id, object);
    return object;
  }

  async function follow(path: ObjectPath): Promise<Ref | null> {
    if (path.ObjectPathType === PATH.workbook) return ref("Workbook", null);
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) {
      const kept = references.get(path.Name);
      if (kept === null)
        throw new HostError("InvalidReference", "This reference is not valid for the current operation: its cells are gone.");
      return kept;
    }
    const parent = await resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const type = typeOf(parent);
    if (path.ObjectPathType === PATH.property) {
      at(parent, path.Name);
      const child = type.objects?.[path.Name];
      if (child === undefined) throw notFound(parent, path.Name);
      return child(parent.target, session);
    }
    const args = plain(path.ArgumentInfo) ?? (await argumentsOf(path.ArgumentInfo));
    if (path.ObjectPathType === PATH.indexer) {
      at(parent, "getItem");
      if (type.item === undefined) throw notFound(parent, "getItem");
      return type.item(parent.target, args[0], session);
    }
    if (path.ObjectPathType === PATH.method) return (await callMember(parent, path.Name, args)) as Ref | null;
    throw new HostError("ApiNotFound", `The object ${path.Name} is not answered here.`);
  }

  async function argumentsOf(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    const given = info?.Arguments ?? [];
    return Promise.all(given.map((value, position) => argument(value, info?.ReferencedObjectPathIds?.[position])));
  }

  /** A list of arguments comes with a list of paths. */
  async function argument(value: unknown, pathId: unknown): Promise<unknown> {
    if (Array.isArray(value) && Array.isArray(pathId)) return Promise.all(value.map((each, position) => argument(each, pathId[position])));
    return typeof pathId === "number" && pathId !== 0 ? resolve(pathId) : withObjects(value);
  }

  /** Objects may stand inside of an argument: `{list: {source: range}}`. */
  async function withObjects(value: unknown): Promise<unknown> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const { _ObjectPathId: pathId } = value as { readonly _ObjectPathId?: number };
    if (pathId !== undefined) return resolve(pathId);
    return Object.fromEntries(
      await Promise.all(Object.entries(value).map(async ([name, part]) => [name, await withObjects(part)] as const)),
    );
  }

  async function call(object: Ref, name: string, args: readonly unknown[]): Promise<unknown> {
    switch (name) {
      case "_KeepReference":
        references.keep(object);
        return null;
      case "_RemoveReference":
        references.remove(String(args[0]));
        return null;
      case "_RemoveAllReferences":
        references.removeAll();
        return null;
      case "_GetReferenceCount":
        return references.count;
      case "_OnAccess":
        return null;
      default:
        return (await callMember(object, name, args)) ?? null;
    }
  }

  function callMember(object: Ref, name: string, args: readonly unknown[]): unknown {
    at(object, name);
    const method = typeOf(object).methods?.[name];
    if (method === undefined) throw notFound(object, name);
    return method(object.target, args, session);
  }

  async function setProperty(object: Ref, name: string, value: unknown): Promise<null> {
    at(object, name);
    const property = typeOf(object).properties?.[name];
    if (property?.set === undefined) throw notFound(object, name);
    await property.set(object.target, value, session);
    return null;
  }

  async function query(object: Ref, info: QueryInfo): Promise<unknown> {
    await session.engine.settle();
    const select = parseSelect(info.Select ?? [], info.Expand ?? []);
    const type = typeOf(object);
    const located = (owner: Ref, member: string): void => at(owner, member);
    if (type.items === undefined) return readProperties(object, select, session, located);
    const own = new Map([...select].filter(([name]) => type.properties?.[name] !== undefined));
    const ofItems = new Map([...select].filter(([name]) => type.properties?.[name] === undefined));
    const items = type
      .items(object.target, session)
      .slice(info.Skip ?? 0, info.Top === undefined ? undefined : (info.Skip ?? 0) + info.Top);
    return {
      ...(own.size > 0 || select.size === 0 ? await readProperties(object, own, session, located) : {}),
      ...(ofItems.size === 0 && own.size > 0
        ? {}
        : {
            _Items: await Promise.all(
              items.map(async (item) => ({ ...identify(item), ...(await readProperties(item, ofItems, session, located)) })),
            ),
          }),
    };
  }

  function identify(object: Ref): object {
    const id = typeOf(object).id?.(object.target, session);
    const kept = references.idOf(object);
    return { ...(id === undefined ? {} : { Id: id }), ...(kept === null ? {} : { _ReferenceId: kept }) };
  }

  function at(object: Ref, member: string): void {
    location = `${object.type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }
}

/** Arguments that hold no object, which most are: nothing has to be waited for. Null where some may. */
function plain({ Arguments: given = [], ReferencedObjectPathIds: paths }: ArgumentInfo = {}): readonly unknown[] | null {
  const holdsNone = given.every((value, at) => !paths?.[at] && (typeof value !== "object" || value === null || Array.isArray(value)));
  return holdsNone ? given : null;
}

function typeOf(object: Ref): ObjectType<unknown> {
  return registry[object.type] as ObjectType<unknown>;
}

function notFound(object: Ref, member: string): HostError {
  return new HostError("ApiNotFound", `The API you are trying to use could not be found: ${object.type}.${member}.`);
}

/** A sheet may have been deleted since the object was named. */
function mustBeAlive(object: Ref, { engine }: Session): void {
  const target = object.target as { readonly sheet?: { readonly id: string }; readonly id?: string } | null;
  const sheetId = object.type === "Worksheet" ? target?.id : typeof target === "object" ? target?.sheet?.id : undefined;
  if (sheetId !== undefined && engine.sheet(sheetId) === null) throw itemNotFound("the sheet was deleted");
}
