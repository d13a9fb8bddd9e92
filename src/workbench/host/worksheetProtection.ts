/**
 * `Excel.WorksheetProtection`
 */
import type { Sheet } from "../engine/cells/sheet";
import { HostError, invalidArgument } from "./hostError";
import type { ObjectType } from "./objectType";
import { optionOf, PROTECTION, protectionOf, type Deed } from "./protectionRules";

const DEEDS: readonly Deed[] = [
  "formatCells",
  "formatColumns",
  "formatRows",
  "insertColumns",
  "insertRows",
  "insertHyperlinks",
  "deleteColumns",
  "deleteRows",
  "autoFilter",
];
const FIRST: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(DEEDS.map((deed) => [optionOf(deed), false])),
  allowEditObjects: false,
  allowEditScenarios: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtection: ObjectType<Sheet> = {
  properties: {
    Protected: { get: (sheet, session) => protectionOf(session, sheet) !== null },
    Options: {
      get: (sheet, session) => {
        const protection = protectionOf(session, sheet);
        if (protection === null || session.quirks.protectionOptions === "complete") return protection?.options ?? null;
        return Object.fromEntries(Object.entries(protection.options).map(([name, value]) => [name, value === FIRST[name] ? null : value]));
      },
    },
  },
  methods: {
    Protect: (sheet, [options, password], session) => {
      if (protectionOf(session, sheet)) throw new HostError("AccessDenied", `${sheet.name} is protected already.`);
      if (session.quirks.protectionOptions === "withNulls" && Object.values(options ?? {}).includes(null)) {
        throw new HostError("GeneralException", "There was an internal error while processing the request.");
      }
      session.engine.side.set(sheet.id, PROTECTION, {
        options: checked(options),
        password: typeof password === "string" ? password : null,
      });
    },
    Unprotect: (sheet, [password], session) => {
      const protection = protectionOf(session, sheet);
      if (protection?.password && protection.password !== password) throw new HostError("AccessDenied", "The password is wrong.");
      session.engine.side.set(sheet.id, PROTECTION, null);
    },
  },
};

function checked(options: unknown): Readonly<Record<string, unknown>> {
  if (options === undefined || options === null) return FIRST;
  if (typeof options !== "object") throw invalidArgument("Options of a protection are an object.");
  const unknown = Object.keys(options).find((name) => !(name in FIRST));
  if (unknown !== undefined) throw invalidArgument(`A protection has no option ${unknown}.`);
  return { ...FIRST, ...options };
}
