/**
 * `Excel.WorksheetCollection`
 */
import type { Engine } from "../engine/engine";
import type { Sheet } from "../engine/cells/sheet";
import { text } from "./arguments";
import { eventRegistrations } from "./eventRegistrations";
import { HostError, itemNotFound } from "./hostError";
import { ref, type ObjectType, type Session } from "./objectType";
import { checkSheetName } from "./sheetName";
import { workbookIsProtected } from "./workbookProtection";

export const worksheets: ObjectType<null> = {
  items: (_, { engine }) => engine.sheets().map((sheet) => ref("Worksheet", sheet)),
  item: (_, key, { engine }) => {
    const sheet = find(engine, key);
    if (sheet === null) throw itemNotFound(`the sheet ${String(key)}`);
    return ref("Worksheet", sheet);
  },
  methods: {
    Add: (_, [name], session) => {
      forbidWhenProtected(session);
      const { engine } = session;
      const wanted = name === undefined || name === null ? freeName(engine) : text(name);
      return ref("Worksheet", engine.addSheet(checkSheetName(wanted, engine.sheets())));
    },
    GetActiveWorksheet: (_, __, { engine }) => ref("Worksheet", engine.activeSheet()),
    GetCount: (_, [visibleOnly], { engine }) => listed(engine, visibleOnly).length,
    GetFirst: (_, [visibleOnly], { engine }) => ref("Worksheet", listed(engine, visibleOnly)[0] ?? engine.activeSheet()),
    GetLast: (_, [visibleOnly], { engine }) => ref("Worksheet", listed(engine, visibleOnly).at(-1) ?? engine.activeSheet()),
    GetItemOrNullObject: (_, [key], { engine }) => {
      const sheet = find(engine, key);
      return sheet && ref("Worksheet", sheet);
    },
    ...eventRegistrations([
      "DataChanged",
      "SelectionChanged",
      "Activated",
      "Deactivated",
      "Added",
      "Deleted",
      "Calculated",
      "FormatChanged",
    ]),
  },
};

/** Adding, deleting and renaming sheets needs an unprotected workbook. */
export function forbidWhenProtected(session: Session): void {
  if (workbookIsProtected(session))
    throw new HostError("AccessDenied", "You cannot perform the requested operation: the workbook is protected.");
}

function find(engine: Engine, key: unknown): Sheet | null {
  const wanted = text(key);
  return engine.sheet(wanted) ?? engine.sheets().find((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase()) ?? null;
}

function listed(engine: Engine, visibleOnly: unknown): readonly Sheet[] {
  return engine.sheets().filter((sheet) => visibleOnly !== true || !sheet.hidden);
}

function freeName(engine: Engine): string {
  const taken = new Set(engine.sheets().map((sheet) => sheet.name.toLowerCase()));
  let number = taken.size;
  do number++;
  while (taken.has(`sheet${number}`));
  return `Sheet${number}`;
}
