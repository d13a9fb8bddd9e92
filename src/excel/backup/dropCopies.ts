/** Takes hidden copies away that a writing has left behind. */
import { isBackupName } from "../read/marker";
import type { Survey } from "../read/survey";

/** Queues the work; nothing is sent. The names last: what stops in between is still known by them. */
export function dropCopies({ workbook }: Excel.RequestContext, { leftBehind, names }: Pick<Survey, "leftBehind" | "names">): void {
  for (const { id } of leftBehind) workbook.worksheets.getItem(id).delete();
  for (const name of names.keys()) if (isBackupName(name)) workbook.names.getItem(name).delete();
}
