/** What goes over the wire between Office.js and the workbook while something is done: how often, how much, how many cells are written. */
import type { Host } from "../../../src/workbench/host/host";

export interface Traffic {
  readonly requests: number;
  /** UTF-8 bytes of all requests. */
  readonly bytes: number;
  /** UTF-8 bytes of all answers. */
  readonly received: number;
  /** UTF-8 bytes of the largest request or answer. */
  readonly largest: number;
  /** Cells whose content was sent, as values or as formulas; those that are to stay as they are (null) are none. */
  readonly cells: number;
}

/** Listens to the host from now on. The answer gives what has come since it was last asked. */
export function wireTraffic(host: Host): () => Traffic {
  const passOn = host.request.bind(host);
  const nothing: Traffic = { requests: 0, bytes: 0, received: 0, largest: 0, cells: 0 };
  let traffic = nothing;
  host.request = async (request) => {
    const answer = await passOn(request);
    const [bytes, received] = [Buffer.byteLength(request), Buffer.byteLength(answer)];
    traffic = {
      requests: traffic.requests + 1,
      bytes: traffic.bytes + bytes,
      received: traffic.received + received,
      largest: Math.max(traffic.largest, bytes, received),
      cells: traffic.cells + cellsIn(request),
    };
    return answer;
  };
  return () => {
    const since = traffic;
    traffic = nothing;
    return since;
  };
}

const SET_PROPERTY = 4;
const CONTENTS: readonly string[] = ["Values", "Formulas", "FormulasLocal", "FormulasR1C1"];

function cellsIn(request: string): number {
  const { Actions: actions } = JSON.parse(request) as {
    readonly Actions: readonly {
      readonly ActionType: number;
      readonly Name: string;
      readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
    }[];
  };
  return actions
    .filter(({ ActionType: type, Name: name }) => type === SET_PROPERTY && CONTENTS.includes(name))
    .reduce((sum, { ArgumentInfo: info }) => sum + [info?.Arguments?.[0]].flat(2).filter((cell) => cell !== null).length, 0);
}
