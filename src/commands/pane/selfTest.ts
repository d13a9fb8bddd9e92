/** Asks this Excel everything that the product doubts, and writes down what it answers. The workbook stays as it is. */
import { selfTest as ask, type SelfTest } from "../../excel/selfTest/selfTest";
import type { Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import type { WriteOptions } from "../workbook/writePlan";

export function selfTest({ onProgress, signal }: WriteOptions = {}): Promise<Outcome<SelfTest>> {
  return settle(async (ledger) =>
    done(await ask(ledger, { onProgress: (asked, of) => onProgress?.({ done: asked, of, sheet: "" }), signal })),
  );
}
