import type { Host, HostEvent } from "../host/host";
import { context, type Surroundings } from "./surroundings";
import { answerOtherService } from "./otherServices";

/**
 * The window that Excel on the Mac puts around a task pane: office.js posts messages to it and is called back. Here the
 * workbook behind it is the local host's. The messages are those of `WebkitHostController` in excel-mac-16.00.debug.js.
 */
export interface MacWindow {
  /** A message of the page in `pane`, as JSON text. The answer comes later, through the function that the message names. */
  receive(pane: Window, text: string): void;
  /**
   * Presses a ribbon button whose action runs the function that the add-in associated with `name`. Answers false when no add-in listens.
   */
  press(control: string, name: string): boolean;
}

interface Message {
  readonly methodId: number;
  readonly params: Params;
  readonly callbackId?: string;
  readonly callbackFunction?: string;
  readonly eventCallbackFunction?: string;
}

interface Params {
  readonly id?: number;
  readonly apiArgs?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly values?: readonly string[];
}

interface Listener {
  readonly page: Page;
  readonly callbackId: string;
  readonly path: string;
}

/** A pane as it stands now: after a reload the same window holds another document. */
interface Page {
  readonly window: Window;
  readonly document: Document;
}

const METHOD = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;
const EXECUTE = { richApiRequest: 93, commandCompleted: 94 } as const;
const EVENT = { richApiMessage: 33, command: 39 } as const;
const SUCCESS = 0;
/** Of a request that waits until nobody is typing in a cell. */
const DELAY_FOR_CELL_EDIT = 64;
/** What a rich-API message is about: an event of the workbook (`RichApiMessageType` in office.js). */
const GENERIC_EVENT = 65536;

/** Puts the window around a pane, in front of `host`. `surroundings` are asked for whenever a pane starts. */
export function createMacWindow(host: Host, surroundings: () => Surroundings): MacWindow {
  const listeners = new Map<number, Listener>();
  let settings: Readonly<Record<string, string>> = {};

  host.onEvent((event) => raise(EVENT.richApiMessage, [[GENERIC_EVENT, event.type, event.target, messageText(event), "1"]]));

  return {
    receive(pane, text) {
      const page = { window: pane, document: pane.document };
      const message = JSON.parse(text) as Message;
      // Excel answers after the call has returned; a client that is answered inside its own call loses track.
      void Promise.resolve()
        .then(() => answer(page, message))
        .then((payload) => message.callbackId !== undefined && call(page, message.callbackFunction ?? "", message.callbackId, payload));
    },
    press(control, name) {
      return raise(EVENT.command, [control, name, JSON.stringify({ source: { id: control } })]);
    },
  };

  async function answer(page: Page, { methodId, params, callbackId, eventCallbackFunction }: Message): Promise<readonly unknown[]> {
    switch (methodId) {
      case METHOD.getContext:
        listeners.clear();
        return context(surroundings(), settings);
      case METHOD.execute:
        return execute(params);
      case METHOD.registerEvent:
        listeners.set(params.id as number, { page, callbackId: callbackId as string, path: eventCallbackFunction as string });
        return [SUCCESS];
      case METHOD.unregisterEvent:
        listeners.delete(params.id as number);
        return [SUCCESS];
      case METHOD.writeSettings:
        settings = Object.fromEntries((params.keys ?? []).map((key, index) => [key, params.values?.[index] ?? ""]));
        return [SUCCESS];
      default:
        throw new Error(`Excel on the Mac has no method ${methodId} that is known here`);
    }
  }

  async function execute({ id, apiArgs }: Params): Promise<readonly unknown[]> {
    if (id === EXECUTE.commandCompleted) return [[SUCCESS]];
    if (id !== EXECUTE.richApiRequest) throw new Error(`not answered here: method ${id} of the common API`);
    const request = apiArgs?.[0] as readonly unknown[];
    const [body, flags] = [request[4] as string, (request[6] ?? 0) as number];
    return [[SUCCESS, [200, [], answerOtherService(body) ?? (await host.request(body, (flags & DELAY_FOR_CELL_EDIT) !== 0))]]];
  }

  function raise(id: number, payload: readonly unknown[]): boolean {
    const listener = listeners.get(id);
    if (!listener) return false;
    call(listener.page, listener.path, listener.callbackId, [payload, id]);
    return true;
  }
}

/** Calls the function at a dotted path of the pane's window, unless another page stands there by now. */
function call(page: Page, path: string, callbackId: string, payload: readonly unknown[]): void {
  if (page.window.document !== page.document) return;
  const names = path.split(".");
  const last = names.pop() as string;
  const owner = names.reduce<Record<string, unknown>>(
    (object, name) => object[name] as Record<string, unknown>,
    page.window as unknown as Record<string, unknown>,
  );
  (owner[last] as (id: string, payload: unknown) => void)(callbackId, payload);
}

function messageText(event: HostEvent): string {
  return JSON.stringify(event.message);
}
