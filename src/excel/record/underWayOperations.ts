/** Says in the record's first row that a writing is under way. */
import { asText } from "../request/asText";
import { bytesOf, small, type Operation } from "../request/requests";
import { sheetIn } from "../request/sheetIn";
import { LEASE, STAGE, type Lease, type Stage } from "./underWay";
import { areaOn } from "../request/areaOn";

/** `id`: of the record sheet */
export function leaseOperation(context: Excel.RequestContext, id: string, { since, by }: Lease): Operation {
  return small(2, () => {
    put(context, id, LEASE, [since ?? "", by ?? ""]);
  });
}

/**
 * Excel stops at this, and at all that follows in the request, where another pane has written since: it does not find when the last one
 * that we know did. Without that, the request goes on.
 */
export function checkOperation(context: Excel.RequestContext, id: string, { since }: Lease): Operation {
  return small(since === null ? 0 : 3, () => {
    if (since !== null) leaseOf(context, id).find(since, { completeMatch: true, matchCase: true }).load("address");
  });
}

/** Null: nothing is under way any more. `id`: of the record sheet */
export function stageOperation(context: Excel.RequestContext, id: string, stage: Stage | null, pieces: readonly string[]): Operation {
  return {
    bytes: bytesOf(pieces),
    steps: 3,
    queue: () => {
      sheetIn(context, id).getRange("E1:XFD1").clear("Contents");
      if (stage !== null) put(context, id, STAGE, [stage, ...pieces]);
    },
  };
}

function leaseOf(context: Excel.RequestContext, id: string): Excel.Range {
  return areaOn(sheetIn(context, id), { row: 0, column: LEASE, rows: 1, columns: 2 });
}

function put(context: Excel.RequestContext, id: string, column: number, cells: readonly string[]): void {
  areaOn(sheetIn(context, id), { row: 0, column, rows: 1, columns: cells.length }).values = [cells.map(asText)];
}
