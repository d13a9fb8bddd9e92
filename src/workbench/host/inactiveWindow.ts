/** Another workbook's window is in front: what Excel for Windows then no longer tells of this one. */
import { HostError } from "./hostError";
import type { Session } from "./objectType";

export function isBehind({ quirks }: Session): boolean {
  return quirks.window === "inactive";
}

/** For what Excel looks up in the window in front. */
export function mustBeInFront(session: Session): void {
  if (isBehind(session)) throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
}
