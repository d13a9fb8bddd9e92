/**
 * `Excel.TableCollection`: the workbook's tables, or those of one sheet.
 */
import { intersect } from "../engine/area/area";
import type { Sheet } from "../engine/cells/sheet";
import type { Table } from "../engine/objects/tables";
import { rangeOf, text, truth, wholeNumber } from "./arguments";
import { eventRegistrations } from "./eventRegistrations";
import { invalidArgument, itemNotFound } from "./hostError";
import { tableEvent } from "./hostEvents";
import { ref, type ObjectType, type Session } from "./objectType";
import { allow } from "./protectionRules";
import { insertCells } from "./pushCells";
import { fillHeaders } from "./tableHeaders";

export const tables: ObjectType<Sheet | null> = {
  properties: { Count: { get: (scope, session) => tablesOf(session, scope).length } },
  items: (scope, session) => tablesOf(session, scope).map(({ id }) => ref("Table", id)),
  item: (scope, key, session) => {
    const found = find(session, scope, text(key));
    if (!found) throw itemNotFound(`the table ${String(key)}`);
    return ref("Table", found.id);
  },
  methods: {
    Add: (scope, [address, hasHeaders], session) => {
      const { engine } = session;
      const { sheet, area } = rangeOf(address, scope ?? engine.activeSheet(), engine.sheets());
      const withHeaders = truth(hasHeaders);
      allow(session, sheet, "change", [area]);
      if (engine.tables.all().some((table) => table.sheetId === sheet.id && intersect(table.area, area)))
        throw invalidArgument("A table can't overlap another table.");
      if (sheet.merges.some((merged) => intersect(merged, area))) throw invalidArgument("A table has no merged cells.");
      if (!withHeaders) insertCells(session.engine, sheet, { ...area, rows: 1 }, "row");
      const whole = withHeaders ? { ...area, rows: Math.max(2, area.rows) } : { ...area, rows: area.rows + 1 };
      const headers = fillHeaders(sheet, { ...whole, rows: 1 });
      const name = freeTableName(session);
      const id = engine.tables.add(sheet.id, name, whole, headers);
      session.raise(tableEvent("added", id, sheet.id, name));
      return ref("Table", id);
    },
    GetCount: (scope, _, session) => tablesOf(session, scope).length,
    GetItemAt: (scope, [index], session) => {
      const found = tablesOf(session, scope)[wholeNumber(index)];
      if (!found) throw itemNotFound(`the table ${String(index)}`);
      return ref("Table", found.id);
    },
    GetItemOrNullObject: (scope, [key], session) => {
      const found = find(session, scope, text(key));
      return found ? ref("Table", found.id) : null;
    },
    ...eventRegistrations(["DataChanged", "Added", "Deleted"]),
  },
};

export function checkTableName(name: string, session: Session, own: string): string {
  const taken = session.engine.tables.all().some((table) => table.id !== own && table.name.toLowerCase() === name.toLowerCase());
  const named = session.engine.names.all().some((each) => each.name.toLowerCase() === name.toLowerCase());
  // Not ItemAlreadyExists: https://github.com/OfficeDev/office-js/issues/551
  if (taken || named) throw invalidArgument(`The name ${name} is taken.`);
  return name;
}

function tablesOf({ engine }: Session, scope: Sheet | null): readonly Table[] {
  return engine.tables.all().filter((table) => scope === null || table.sheetId === scope.id);
}

function find(session: Session, scope: Sheet | null, key: string): Table | undefined {
  const own = tablesOf(session, scope);
  return own.find((table) => table.name.toLowerCase() === key.toLowerCase()) ?? own.find((table) => table.id === key);
}

export function freeTableName({ engine }: Session): string {
  const taken = new Set([...engine.tables.all(), ...engine.names.all()].map(({ name }) => name.toLowerCase()));
  let number = engine.tables.all().length + 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}
