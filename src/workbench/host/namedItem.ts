/**
 * `Excel.NamedItem`: a name for a range, a value or a formula.
 */
import { parseAddress } from "../engine/area/area";
import { formatAddress } from "../../xlsx/file/area";
import { isError } from "../engine/cells/cell";
import type { DefinedName } from "../engine/objects/names";
import type { Sheet } from "../engine/cells/sheet";
import { text, truth } from "./arguments";
import { HostError, itemNotFound } from "./hostError";
import { isBehind } from "./inactiveWindow";
import { ref, type ObjectType, type Ref, type Session } from "./objectType";

export const namedItem: ObjectType<string> = {
  id: (id, session) => nameOf(session, id).name,
  properties: {
    Name: { get: (id, session) => nameOf(session, id).name },
    _Id: { get: (id, session) => nameOf(session, id).name },
    Scope: { get: (id, session) => (nameOf(session, id).sheetId === null ? "Workbook" : "Worksheet") },
    Formula: {
      get: (id, session) => nameOf(session, id).formula,
      set: (id, value, session) => {
        session.engine.names.set({ ...nameOf(session, id), formula: text(value) });
      },
    },
    Comment: {
      get: (id, session) => nameOf(session, id).comment,
      set: (id, value, session) => {
        session.engine.names.set({ ...nameOf(session, id), comment: text(value) });
      },
    },
    Visible: {
      get: (id, session) => !nameOf(session, id).hidden,
      set: (id, value, session) => {
        session.engine.names.set({ ...nameOf(session, id), hidden: !truth(value) });
      },
    },
    Type: { get: (id, session) => (isBehind(session) ? null : kindAndValue(session, nameOf(session, id)).kind) },
    Value: { get: (id, session) => (isBehind(session) ? null : kindAndValue(session, nameOf(session, id)).value) },
  },
  objects: {
    Worksheet: (id, session) => {
      const sheet = sheetOf(session, id);
      if (sheet === null) throw new HostError("InvalidReference", `The name ${nameOf(session, id).name} belongs to no sheet.`);
      return ref("Worksheet", sheet);
    },
    WorksheetOrNullObject: (id, session) => {
      const sheet = sheetOf(session, id);
      return sheet && ref("Worksheet", sheet);
    },
  },
  methods: {
    Delete: (id, _, session) => {
      session.engine.names.remove(nameOf(session, id).id);
    },
    GetRange: (id, _, session) => {
      const found = isBehind(session) ? null : rangeOfName(session, nameOf(session, id));
      if (found === null) throw itemNotFound(`a range of the name ${nameOf(session, id).name}`);
      return found;
    },
    GetRangeOrNullObject: (id, _, session) => (isBehind(session) ? null : rangeOfName(session, nameOf(session, id))),
  },
};

/** The names of one scope: a sheet's, or null for the workbook's. */
export function namesOf({ engine }: Session, scope: Sheet | null): readonly DefinedName[] {
  return engine.names
    .all()
    .filter((name) => name.sheetId === (scope?.id ?? null))
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}

export function findName(session: Session, name: string, scope: Sheet | null): DefinedName | null {
  return namesOf(session, scope).find((each) => each.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** Null where the name stands for something else, or for cells that are gone. */
export function rangeOfName({ engine }: Session, { formula }: DefinedName): Ref<"Range"> | null {
  const address = parseAddress(formula.slice(1));
  const sheet = address && engine.sheets().find((each) => each.name.toLowerCase() === address.sheet?.toLowerCase());
  return sheet ? ref("Range", { sheet, area: address.area }) : null;
}

function nameOf({ engine }: Session, id: string): DefinedName {
  const found = engine.names.all().find((name) => name.id === id);
  if (found === undefined) throw itemNotFound("the name");
  return found;
}

function sheetOf(session: Session, id: string): Sheet | null {
  const { sheetId } = nameOf(session, id);
  return sheetId === null ? null : session.engine.sheet(sheetId);
}

function kindAndValue(session: Session, name: DefinedName): { readonly kind: string; readonly value: unknown } {
  const range = rangeOfName(session, name);
  if (range) return { kind: "Range", value: formatAddress(range.target.sheet.name, range.target.area) };
  const body = name.formula.slice(1);
  if (body.includes("#REF!") || isError(body)) return { kind: "Error", value: isError(body) ? body : "#REF!" };
  if (/^".*"$/s.test(body)) return { kind: "String", value: body.slice(1, -1).replaceAll('""', '"') };
  if (/^(true|false)$/i.test(body)) return { kind: "Boolean", value: /^true$/i.test(body) };
  if (body.trim() !== "" && !Number.isNaN(Number(body)))
    return { kind: Number.isInteger(Number(body)) ? "Integer" : "Double", value: Number(body) };
  throw new HostError(
    "UnsupportedOperation",
    `The value of the formula ${name.formula} behind the name ${name.name} is not calculated here.`,
  );
}
