/**
 * `Excel.NamedItemCollection`: the workbook's names, or those of one sheet.
 */
import { parseAddress } from "../engine/area/area";
import { formatAddress } from "../../xlsx/file/area";
import type { Sheet } from "../engine/cells/sheet";
import { isRef, text } from "./arguments";
import { alreadyExists, invalidArgument, itemNotFound } from "./hostError";
import { findName, namesOf } from "./namedItem";
import { ref, type ObjectType, type Session } from "./objectType";

const LONGEST = 255;

export const names: ObjectType<Sheet | null> = {
  items: (scope, session) => namesOf(session, scope).map((name) => ref("NamedItem", name.id)),
  item: (scope, key, session) => {
    const found = findName(session, text(key), scope);
    if (found === null) throw itemNotFound(`the name ${String(key)}`);
    return ref("NamedItem", found.id);
  },
  methods: {
    GetCount: (scope, _, session) => namesOf(session, scope).length,
    GetItemOrNullObject: (scope, [key], session) => {
      const found = findName(session, text(key), scope);
      return found && ref("NamedItem", found.id);
    },
    Add: (scope, [name, reference, comment], session) => {
      const wanted = checkName(text(name));
      if (findName(session, wanted, scope) || isTable(session, wanted)) throw alreadyExists(`the name ${wanted}`);
      const formula = isRef(reference, "Range")
        ? `=${formatAddress(reference.target.sheet.name, reference.target.area, true)}`
        : checkFormula(reference);
      const id = `${scope?.id ?? "workbook"}:${wanted.toLowerCase()}`;
      session.engine.names.set({
        id,
        name: wanted,
        formula,
        sheetId: scope?.id ?? null,
        comment: typeof comment === "string" ? comment : "",
        hidden: false,
      });
      return ref("NamedItem", id);
    },
  },
};

/** A letter, `_` or `\` first, no spaces, and nothing that reads as a cell. */
export function checkName(name: string): string {
  const legal = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST;
  if (!legal || parseAddress(name) !== null || /^(r\d*(c\d*)?|c\d*)$/i.test(name))
    throw invalidArgument(`${JSON.stringify(name)} cannot be a name.`);
  return name;
}

/** Tables and names share one list. */
function isTable({ engine }: Session, name: string): boolean {
  return engine.tables.all().some((table) => table.name.toLowerCase() === name.toLowerCase());
}

function checkFormula(reference: unknown): string {
  if (typeof reference === "number") return `=${reference}`;
  const formula = text(reference);
  if (formula === "" || formula === "=") throw invalidArgument("A name stands for a range or a formula.");
  return formula.startsWith("=") ? formula : `="${formula.replaceAll('"', '""')}"`;
}
