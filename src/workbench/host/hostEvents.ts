/**
 * Happenings in the workbook as office.js wants to hear them: each once for the workbook's listeners and once for the
 * sheet's.
 */
import { formatArea } from "../engine/area";
import type { EngineEvent } from "../engine/events";

export interface HostEvent {
  /** The number beside `eventType:` in office.js. */
  readonly type: number;
  /** `Workbook`, or a sheet's id. */
  readonly target: string;
  readonly message: Readonly<Record<string, unknown>>;
}

const NUMBERS = { changed: 10, activated: 11, added: 13, selected: 14, deleted: 15 } as const;
const WORKBOOK = "Workbook";

/** `byAddIn`: it happened in a request. */
export function toHostEvents(event: Exclude<EngineEvent, { type: "shifted" }>, byAddIn: boolean): readonly HostEvent[] {
  const trigger = byAddIn ? { triggerSource: "ThisLocalAddin" } : {};
  const message = { worksheetId: event.sheetId, source: "Local", ...details(event), ...trigger };
  const type = NUMBERS[event.type];
  return [WORKBOOK, event.sheetId].map((target) => ({ type, target, message }));
}

function details(event: Exclude<EngineEvent, { type: "shifted" }>): object {
  switch (event.type) {
    case "changed":
      return { address: formatArea(event.area), changeType: event.kind };
    case "selected":
      return { address: formatArea(event.area) };
    default:
      return {};
  }
}
