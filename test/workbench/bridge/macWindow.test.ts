import type { Host } from "../../../src/workbench/host/host";
import { createMacWindow } from "../../../src/workbench/bridge/macWindow";

type Listener = Parameters<Host["onEvent"]>[0];

/** A pane's window with the two functions that office.js leaves on it, and what they were called with. */
function pane() {
  const answers: unknown[][] = [];
  const events: unknown[][] = [];
  const OSF = {
    ScriptMessaging: {
      agaveHostCallback: (...call: unknown[]) => answers.push(call),
      agaveHostEventCallback: (...call: unknown[]) => events.push(call),
    },
  };
  return { window: { document: {}, OSF } as unknown as Window, answers, events };
}

function host() {
  const bodies: string[] = [];
  const listeners: Listener[] = [];
  const answering = {
    request: async (body: string) => {
      bodies.push(body);
      return `answer ${bodies.length}`;
    },
    onEvent: (listener: Listener) => {
      listeners.push(listener);
    },
  } as unknown as Host;
  return { host: answering, bodies, raise: (event: Parameters<Listener>[0]) => listeners.forEach((listener) => listener(event)) };
}

const SURROUNDINGS = { locale: "zh-CN", requirements: { ExcelApi: 1.9, SharedRuntime: 1.1 } };
const CALLBACK = {
  callbackFunction: "OSF.ScriptMessaging.agaveHostCallback",
  eventCallbackFunction: "OSF.ScriptMessaging.agaveHostEventCallback",
};
const later = () => new Promise((resolve) => setTimeout(resolve, 0));

function message(methodId: number, callbackId: string, params: unknown = []): string {
  return JSON.stringify({ methodId, params, callbackId, ...CALLBACK });
}

function richRequest(ObjectPaths: object): string {
  return JSON.stringify({ Actions: [{ Id: 4 }, { Id: 7 }], ObjectPaths });
}

describe("createMacWindow", () => {
  it("tells a starting pane its language and the API sets that are there", async () => {
    const { window, answers } = pane();
    createMacWindow(host().host, () => SURROUNDINGS).receive(window, message(5, "a1"));
    expect(answers).toEqual([]);
    await later();
    const [[callbackId, context]] = answers as [[string, unknown[]]];
    expect(callbackId).toBe("a1");
    expect([context[0], context[2], context[8], context[20]]).toEqual([[[], []], 8, "zh-CN", `{"ExcelApi":1.9,"SharedRuntime":1.1}`]);
  });

  it("hands a request about the workbook to the host, and its answer back", async () => {
    const { window, answers } = pane();
    const { host: answering, bodies } = host();
    const body = richRequest({ 1: { ObjectPathType: 1, Name: "" } });
    createMacWindow(answering, () => SURROUNDINGS).receive(window, message(1, "b1", { id: 93, apiArgs: [[0, 0, 0, 0, body]] }));
    await later();
    expect(bodies).toEqual([body]);
    expect(answers).toEqual([["b1", [[0, [200, [], "answer 1"]]]]]);
  });

  it("answers Office's own note-taking with nothing, and keeps it from the workbook", async () => {
    const { window, answers } = pane();
    const { host: answering, bodies } = host();
    const body = richRequest({ 1: { ObjectPathType: 2, Name: "Microsoft.Telemetry.TelemetryService" } });
    createMacWindow(answering, () => SURROUNDINGS).receive(window, message(1, "c1", { id: 93, apiArgs: [[0, 0, 0, 0, body]] }));
    await later();
    expect(bodies).toEqual([]);
    expect(JSON.parse((answers[0] as [string, [[number, [number, [], string]]]])[1][0][1][2])).toEqual({
      Results: [
        { ActionId: 4, Value: null },
        { ActionId: 7, Value: null },
      ],
    });
  });

  it("raises the workbook's events in the pane that registered, and in no page after a reload", async () => {
    const { window, events } = pane();
    const { host: answering, raise } = host();
    const mac = createMacWindow(answering, () => SURROUNDINGS);
    const event = { type: 10, target: "Workbook", message: { address: "A1" } };
    raise(event);
    mac.receive(window, message(2, "d1", { id: 33, targetId: "" }));
    await later();
    raise(event);
    expect(events).toEqual([["d1", [[[65536, 10, "Workbook", `{"address":"A1"}`, "1"]], 33]]]);
    (window as { document: unknown }).document = {};
    raise(event);
    expect(events).toHaveLength(1);
  });

  it("presses a ribbon button once an add-in listens", async () => {
    const { window, events } = pane();
    const mac = createMacWindow(host().host, () => SURROUNDINGS);
    expect(mac.press("Button1", "Generate")).toBe(false);
    mac.receive(window, message(2, "e1", { id: 39, targetId: "" }));
    await later();
    expect(mac.press("Button1", "Generate")).toBe(true);
    expect(events).toEqual([["e1", [["Button1", "Generate", `{"source":{"id":"Button1"}}`], 39]]]);
  });

  it("keeps the settings that a pane wrote for the next one", async () => {
    const { window, answers } = pane();
    const mac = createMacWindow(host().host, () => SURROUNDINGS);
    mac.receive(window, message(4, "f1", { keys: ["language"], values: ["en"] }));
    mac.receive(window, message(5, "f2"));
    await later();
    expect(answers[0]).toEqual(["f1", [0]]);
    expect((answers[1] as [string, unknown[]])[1][0]).toEqual([["language"], ["en"]]);
  });
});
