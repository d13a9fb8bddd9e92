/**
 * `Excel.WorkbookCreated`: a workbook that the add-in hands over as a file, to be opened in a window of its own. The windows belong to
 * whoever runs the host.
 */
import { entriesOf } from "../../returned/zipEntries";
import { text } from "./arguments";
import { invalidArgument, itemNotFound } from "./hostError";
import { ref, type ObjectType, type Ref, type Session } from "./objectType";

export const workbookCreated: ObjectType<string> = {
  id: (id) => id,
  properties: { Id: { get: (id) => id } },
  methods: {
    Open: (id, _, session) => session.openWorkbook(fileOf(id, session)),
  },
};

/** `given`: the .xlsx file in base64; null: an empty workbook. */
export function createWorkbook(given: unknown, session: Session): Ref {
  session.created.push(given === null ? null : readable(text(given)));
  return ref("WorkbookCreated", String(session.created.length - 1));
}

export function createdById(id: unknown, session: Session): Ref {
  fileOf(text(id), session);
  return ref("WorkbookCreated", text(id));
}

function fileOf(id: string, { created }: Session): Uint8Array | null {
  const file = created[Number(id)];
  if (file === undefined) throw itemNotFound(`the created workbook ${id}`);
  return file;
}

function readable(base64: string): Uint8Array {
  try {
    const file = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    if (entriesOf(file).some(({ path }) => path === "xl/workbook.xml")) return file;
  } catch {
    // Neither base64 nor an archive: as little a workbook as an archive of other things.
  }
  throw invalidArgument("This is no .xlsx file in base64.");
}
