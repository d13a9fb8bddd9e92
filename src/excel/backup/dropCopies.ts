/** What becomes of hidden copies that a writing has left behind. */
import { isBackupName } from "../read/marker";
import type { Survey } from "../read/survey";

type Copies = Pick<Survey, "leftBehind" | "names">;

/** Takes them away. Queues the work; nothing is sent. The names last: what stops in between is still known by them. */
export function dropCopies(context: Excel.RequestContext, { leftBehind, names }: Copies): void {
  for (const { id } of leftBehind) context.workbook.worksheets.getItem(id).delete();
  forget(context, names);
}

/** Shows them, as sheets of the user's own. Queues the work; nothing is sent. */
export function giveCopies(context: Excel.RequestContext, { leftBehind, names }: Copies): void {
  for (const { id } of leftBehind) context.workbook.worksheets.getItem(id).visibility = "Visible";
  forget(context, names);
}

function forget({ workbook }: Excel.RequestContext, names: Copies["names"]): void {
  for (const name of names.keys()) if (isBackupName(name)) workbook.names.getItem(name).delete();
}
