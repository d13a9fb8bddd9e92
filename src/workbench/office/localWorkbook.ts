/**
 * A workbook in Node with the genuine Office.js in front of it: what the add-in's code does here, it does in Excel.
 */
import type { Engine } from "../engine/engine";
import { openHeadless } from "../engine/headless";
import { registerFunctions } from "../functions/registerFunctions";
import { createHost, type Host, type HostOptions } from "../host/host";
import { saveWorkbook } from "../xlsx/saveWorkbook";
import { isSupportedBy, loadOfficeScript, type Executor, type Requirements } from "./officeScript";

export interface SentRequest {
  /** Size of the request's JSON in UTF-8. */
  readonly bytes: number;
  readonly actions: number;
}

export interface LocalWorkbook {
  readonly engine: Engine;
  readonly host: Host;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly requirements: Requirements;
  /** Every request sent so far, in order. */
  readonly requests: readonly SentRequest[];
  /** Workbooks that were opened in windows of their own, as files; null: an empty one. */
  readonly opened: readonly (Uint8Array | null)[];
  /** The workbook as an .xlsx file, formulas with their values. */
  save(): Promise<Uint8Array>;
  close(): void;
}

/** The lowest sets that the manifest asks for. */
export const REQUIREMENTS: Requirements = { ExcelApi: 1.9, SharedRuntime: 1.1 };

/** An empty workbook with one sheet, `Sheet1`. Close it when done. `engine`: what stands behind it; by default one that calculates. */
export async function openWorkbook(
  requirements = REQUIREMENTS,
  options: HostOptions = {},
  engine: Engine = openHeadless(),
): Promise<LocalWorkbook> {
  if (options.quirks?.functions !== "unresolved") registerFunctions(engine, "en", options.quirks);
  const opened: (Uint8Array | null)[] = [];
  const host = createHost(engine, { openWorkbook: (file) => void opened.push(file), ...options });
  const requests: SentRequest[] = [];
  const executor: Executor = {
    executeAsync: async (_customData, _flags, { Body }) => {
      const text = JSON.stringify(Body);
      requests.push({ bytes: Buffer.byteLength(text), actions: (Body as { readonly Actions: readonly unknown[] }).Actions.length });
      return {
        HttpStatusCode: 200,
        ErrorCode: null,
        ErrorMessage: null,
        Headers: {},
        Body: JSON.parse(await host.request(text)) as unknown,
      };
    },
  };
  const office = loadOfficeScript(executor, requirements);
  const stop = host.onEvent((event) => {
    office.raise(event);
  });
  await engine.settle();
  return {
    engine,
    host,
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    requirements,
    requests,
    opened,
    save: () => saveWorkbook(engine),
    close: () => {
      stop();
      engine.dispose();
    },
  };
}

/** Puts `Excel`, `OfficeExtension` and a small `Office` where the add-in's code expects them. */
export function installOffice(workbook: LocalWorkbook, displayLanguage = "en-US"): void {
  Object.assign(globalThis, {
    Excel: workbook.Excel,
    OfficeExtension: workbook.OfficeExtension,
    Office: {
      context: {
        displayLanguage,
        requirements: { isSetSupported: isSupportedBy(workbook.requirements) },
        diagnostics: { host: "Excel", platform: "Node", version: "local" },
      },
    },
  });
}
