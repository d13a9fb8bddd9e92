/**
 * The unmodified office.js of `@microsoft/office-js`, loaded into a small world of its own that looks enough like a page.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script, createContext } from "node:vm";

/** What a request executor of office.js is asked and answers. */
export interface Executor {
  executeAsync(customData: string, flags: number, message: { readonly Body: unknown }): Promise<ExecutorAnswer>;
}

export interface ExecutorAnswer {
  readonly HttpStatusCode: number;
  readonly ErrorCode: null;
  readonly ErrorMessage: null;
  readonly Headers: object;
  readonly Body: unknown;
}

export interface OfficeScript {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Hands an event of the workbook to those who registered for it. */
  raise(event: { readonly type: number; readonly target: string; readonly message: object }): void;
}

/**
 * Requirement sets of the host, such as `{ ExcelApi: "1.9" }`: the client refuses what is newer. As text, because 1.10 is more than 1.9.
 */
export type Requirements = Readonly<Record<string, number | string>>;

const FILE = "dist/excel-web-16.00.debug.js";
const EVENT_CATEGORY = 65536;
let compiled: Script | undefined;

interface Internals {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension & {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    SessionBase: { _overrideSession: object };
    GenericEventRegistration: { getGenericEventRegistration(control: string): { _handleRichApiMessage(message: object): void } };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  };
  Office: object;
}

/** A fresh copy whose every request goes to the executor. */
export function loadOfficeScript(executor: Executor, requirements: Requirements): OfficeScript {
  compiled ??= new Script(readFileSync(officeFile(), "utf8"), { filename: "excel-web-16.00.debug.js" });
  const world = page() as unknown as Internals;
  compiled.runInContext(createContext(world));
  const isSetSupported = isSupportedBy(requirements);
  world.Office = Object.create(world.Office, {
    context: { value: { requirements: { isSetSupported }, displayLanguage: "en-US", contentLanguage: "en-US" } },
  }) as object;
  world.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  world.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "workbook", headers: {} }),
    _createRequestExecutorOrNull: () => executor,
  };
  world.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return {
    Excel: world.Excel,
    OfficeExtension: world.OfficeExtension,
    raise: ({ type, target, message }) => {
      const entry = { messageCategory: EVENT_CATEGORY, messageType: type, targetId: target, message: JSON.stringify(message) };
      world.OfficeExtension.GenericEventRegistration.getGenericEventRegistration("")._handleRichApiMessage({ entries: [entry] });
    },
  };
}

function officeFile(): string {
  const require = createRequire(join(process.cwd(), "package.json"));
  return join(require.resolve("@microsoft/office-js/package.json"), "..", FILE);
}

function page(): object {
  const nothing = (): void => undefined;
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const element = { style: {}, setAttribute: nothing, appendChild: nothing };
  const window: Record<string, unknown> = {
    clearInterval,
    clearTimeout,
    console,
    performance,
    setInterval,
    setTimeout,
    URL,
    addEventListener: nothing,
    removeEventListener: nothing,
    document: {
      URL: "http://localhost/",
      addEventListener: nothing,
      cookie: "",
      createElement: () => element,
      getElementsByTagName: () => [],
      head: element,
    },
    localStorage: storage,
    location: {
      hash: "",
      host: "localhost",
      href: "http://localhost/",
      origin: "http://localhost",
      pathname: "/",
      protocol: "http:",
      search: "",
    },
    navigator: { userAgent: "Node" },
    sessionStorage: storage,
    // Its errors and promises are the add-in's own, so that `instanceof Error` holds.
    Error,
    Promise,
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  return window;
}

/** What `Office.context.requirements.isSetSupported` answers. */
export function isSupportedBy(requirements: Requirements): (name: string, version?: string) => boolean {
  return (name, version = "1.1") => isAtLeast(requirements[name], version);
}

/** `1.10` is more than `1.9`. */
function isAtLeast(have: number | string | undefined, wanted: string): boolean {
  if (have === undefined) return false;
  const [ownMajor = 0, ownMinor = 0] = String(have).split(".").map(Number);
  const [major = 0, minor = 0] = wanted.split(".").map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
