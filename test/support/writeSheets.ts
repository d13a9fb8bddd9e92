/** Writes sheets for tests that mind what comes of it, not how a failure would be told: what Excel says is thrown. */
import { Ledger } from "../../src/excel/request/ledger";
import { writeSheets as write, type WriteOptions, type Written } from "../../src/excel/write/writeSheets";
import type { SheetSpec } from "../../src/sheet/spec/spec";

export function writeSheets(specs: readonly SheetSpec[], options?: WriteOptions): Promise<Written> {
  return write(new Ledger(), specs, options);
}
