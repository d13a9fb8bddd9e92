/**
 * `Excel.WorkbookProtection`: a protected workbook keeps its sheets as they are.
 */
import { HostError } from "./hostError";
import type { ObjectType, Session } from "./objectType";
import { PROTECTION } from "./protectionRules";

interface Kept {
  readonly password: string | null;
}

export const workbookProtection: ObjectType<null> = {
  properties: { Protected: { get: (_, session) => workbookIsProtected(session) } },
  methods: {
    Protect: (_, [password], session) => {
      if (workbookIsProtected(session)) throw new HostError("AccessDenied", "The workbook is protected already.");
      session.engine.side.set("", PROTECTION, { password: typeof password === "string" ? password : null });
    },
    Unprotect: (_, [password], { engine }) => {
      const kept = engine.side.get<Kept | null>("", PROTECTION, null);
      if (kept?.password && kept.password !== password) throw new HostError("AccessDenied", "The password is wrong.");
      engine.side.set("", PROTECTION, null);
    },
  },
};

export function workbookIsProtected({ engine }: Session): boolean {
  return engine.side.get<Kept | null>("", PROTECTION, null) !== null;
}
