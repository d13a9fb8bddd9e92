/**
 * The workbook's side of office.js: answers its requests from a spreadsheet engine and tells it what happens. The same
 * host stands behind the page in the browser and behind Node.
 */
import type { Engine } from "../engine/engine";
import { followMode } from "./application";
import { growTables } from "./growTables";
import { HostError, type ErrorCode } from "./hostError";
import { createHostEvents, type HostEvent } from "./hostEvents";
import type { ObjectType, Session } from "./objectType";
import { markCreation } from "./properties";
import { quirksFrom, type Quirks } from "./quirks";
import { createReferences } from "./references";
import { registry } from "./registry";
import { shiftFilters } from "./rowFilter";
import { run } from "./request";
import type { AnswerBody, RequestBody } from "./requestBody";

export type { HostEvent };

/** What tests can make go wrong. */
export interface Fault {
  readonly code: ErrorCode;
  readonly message?: string;
  /** How many actions of the request are carried out before it fails. */
  readonly afterActions?: number;
}

export interface Host {
  readonly engine: Engine;
  /**
   * The body of a request as JSON text, and of its answer. Requests are answered one after the other; `waits`: after whatever is being
   * typed into a cell (`delayForCellEdit`).
   */
  request(body: string, waits?: boolean): Promise<string>;
  onEvent(listener: (event: HostEvent) => void): () => void;
  /** The next request fails. */
  failNext(fault: Fault): void;
  /** A user is typing in a cell: a request that does not wait for the end of it fails with InvalidOperationInCellEditMode. */
  cellEditMode: boolean;
}

/** Excel on the web takes and gives no more at once. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface HostOptions {
  /** Where it shall answer as some Excels do; otherwise it answers as the documentation says. */
  readonly quirks?: Partial<Quirks>;
  /** Opens a workbook that the add-in has made in a window of its own; null: an empty one. Left out: there are no windows. */
  readonly openWorkbook?: Session["openWorkbook"];
  /** Bytes that it gives at once. Left out: as many as Excel on the web. */
  readonly answerLimit?: number;
}

export function createHost(engine: Engine, options: HostOptions = {}): Host {
  const quirks = quirksFrom(options.quirks);
  const session: Session = {
    typeOf: (name) => registry[name] as ObjectType<unknown>,
    engine,
    events: true,
    quirks,
    request: 0,
    calculating: false,
    askedWhetherDone: false,
    created: [],
    openWorkbook:
      options.openWorkbook ??
      (() => {
        throw new HostError("UnsupportedOperation", "There are no windows here.");
      }),
    raise: (events) => {
      if (!session.events) return;
      if (inRequest) waiting.push(...events);
      else tell(events);
    },
  };
  const toHostEvents = createHostEvents(engine);
  markCreation(engine, new Date());
  const references = createReferences();
  const listeners = new Set<(event: HostEvent) => void>();
  let fault: Fault | null = null;
  let editing: Editing | null = null;
  let inRequest = false;
  let queue: Promise<unknown> = Promise.resolve();
  let waiting: HostEvent[] = [];

  const tell = (events: readonly HostEvent[]): void => {
    for (const event of events) for (const listener of listeners) listener(event);
  };

  engine.listen((event) => {
    if (event.type === "renamed") return;
    if (event.type === "shifted") {
      references.shift(event.shift);
      shiftFilters(engine, event.shift);
      return;
    }
    if (event.type === "changed" && quirks.calculationState === "calculatingOnce") session.calculating = true;
    if (event.type === "changed" && event.kind === "RangeEdited" && !inRequest) growTables(session, event.sheetId, event.area);
    session.raise(toHostEvents(event, inRequest));
  });

  const host: Host = {
    engine,
    request: async (body, waits = false) => {
      while (waits && editing !== null) await editing.ended;
      const answer = queue.then(() => answerRequest(body));
      queue = answer.catch(() => undefined);
      return answer;
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    failNext: (next) => {
      fault = next;
    },
    get cellEditMode() {
      return editing !== null;
    },
    set cellEditMode(isEditing) {
      if (isEditing) {
        editing ??= whileEditing();
        return;
      }
      editing?.end();
      editing = null;
    },
  };
  return host;

  async function answerRequest(text: string): Promise<string> {
    const refused = refusal(text);
    if (refused) return JSON.stringify(failed(refused));
    const failAt = fault && {
      index: fault.afterActions ?? 0,
      error: new HostError(fault.code, fault.message ?? `The request failed: ${fault.code}.`),
    };
    fault = null;
    inRequest = true;
    session.request++;
    let answer: AnswerBody;
    try {
      answer = await run(JSON.parse(text) as RequestBody, session, references, failAt ?? undefined);
      await engine.settle();
    } finally {
      followMode(engine);
      inRequest = false;
      if (session.askedWhetherDone) session.calculating = false;
      session.askedWhetherDone = false;
    }
    const events = waiting;
    waiting = [];
    setTimeout(() => {
      tell(events);
    }, 0);
    const body = JSON.stringify(answer);
    if (!isTooLong(body, options.answerLimit)) return body;
    return JSON.stringify(failed(new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.")));
  }

  function refusal(text: string): HostError | null {
    if (editing !== null)
      return new HostError(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      );
    if (isTooLong(text)) return new HostError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    return null;
  }
}

/** What waits until nobody is typing in a cell any more. */
interface Editing {
  readonly ended: Promise<void>;
  readonly end: () => void;
}

function whileEditing(): Editing {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { ended, end: () => end() };
}

function failed({ code, message }: HostError): AnswerBody {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: message, Location: "", ActionIndex: -1, HttpStatusCode: 400 } };
}

/** A letter takes one to three bytes: only near the limit they have to be counted. */
function isTooLong(text: string, limit = PAYLOAD_LIMIT): boolean {
  return text.length * 3 > limit && new TextEncoder().encode(text).length > limit;
}
