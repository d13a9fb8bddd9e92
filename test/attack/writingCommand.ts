import type { Outcome } from "../../src/commands/outcome/outcome";
import type { WriteOptions } from "../../src/commands/workbook/writePlan";
import type { Standing } from "./standings";

export interface WritingCommand {
  readonly name: string;
  /** What stands in the workbook before, on top of a plan. */
  readonly on: Standing;
  readonly run: (options: WriteOptions) => Promise<Outcome<unknown>>;
  /** Whether it can be asked to stop. */
  readonly stops: boolean;
}
