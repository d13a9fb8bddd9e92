/**
 * Work for Excel, cut so that no request grows too large: Excel on the web refuses 5 MB, and slows down long before.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
import { heed } from "./attempt";
import { holdCalculation } from "./calculation";

/** No request may be larger than this, in bytes of JSON. */
export const MAX_REQUEST = 1_500_000;

/** The cells of one operation stay below this, so that two operations and what surrounds them fit into a request. */
export const MAX_OPERATION = 600_000;

/** A setting or a call takes some hundred bytes; Office.js adds as much for every object on the way to it. */
const OVERHEAD = 600;

/** Something to be queued, and roughly how many bytes it takes beyond the usual overhead. */
export interface Operation {
  readonly bytes: number;
  /** How many objects and settings it touches. */
  readonly steps: number;
  readonly queue: () => void;
}

/** One without cells to speak of. */
export function small(steps: number, queue: () => void): Operation {
  return { bytes: 0, steps, queue };
}

/** Queues the operations in order and sends them in as few requests as the limit allows; heeds `signal` between requests. */
export async function send(context: Excel.RequestContext, operations: readonly Operation[], signal?: AbortSignal): Promise<void> {
  for (const request of requests(operations)) {
    heed(signal);
    holdCalculation(context);
    for (const { queue } of request) queue();
    await deliver(context);
  }
}

/** Operations in groups, each within the limit. */
export function requests(operations: readonly Operation[]): readonly (readonly Operation[])[] {
  const groups: { size: number; readonly operations: Operation[] }[] = [];
  for (const operation of operations) {
    const size = operation.bytes + operation.steps * OVERHEAD;
    const last = groups.at(-1);
    if (last && last.size + size <= MAX_REQUEST) {
      last.size += size;
      last.operations.push(operation);
    } else {
      groups.push({ size, operations: [operation] });
    }
  }
  return groups.map((group) => group.operations);
}

/** Several requests in a row are meant here: one would be too large. */
export async function deliver(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}

/** Bytes of a value as JSON in UTF-8. */
export function bytesOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

const encoder = new TextEncoder();

/** Rows in pieces of at most `limit` bytes each, with the position of each piece's first row. A single row is never cut. */
export function pieces<T>(
  rows: readonly (readonly T[])[],
  limit: number,
): readonly { readonly from: number; readonly rows: readonly (readonly T[])[]; readonly bytes: number }[] {
  const cut: { from: number; rows: (readonly T[])[]; bytes: number }[] = [];
  rows.forEach((row, from) => {
    const bytes = bytesOf(row) + 1;
    const last = cut.at(-1);
    if (last && last.bytes + bytes <= limit) {
      last.rows.push(row);
      last.bytes += bytes;
    } else {
      cut.push({ from, rows: [row], bytes });
    }
  });
  return cut;
}
