/**
 * Brings managers' plans to a stage, or back to an earlier one: a dated line for each, and every sheet says so, goal cards and score sheets
 * included; all or nothing.
 */
import { toPlanFile } from "../../plan/file/toPlanFile";
import { validate } from "../../plan/file/validate";
import type { Stage } from "../../plan/inputs/stage";
import { openFigures } from "../../plan/stage/step";
import type { Generated, LocatedProblem, Outcome } from "../outcome/outcome";
import { settle } from "../outcome/settle";
import { standingCards } from "../scores/cardSpecs";
import { onSheet } from "../workbook/planRead";
import { readPlan } from "../workbook/readPlan";
import { writePlan, type WriteOptions } from "../workbook/writePlan";

export interface StagesGiven {
  /** Ids. */
  readonly managers: readonly string[];
  readonly stage: Stage;
  /** "2026-01-05", or however else a date may be typed. */
  readonly date: string;
  readonly by: string;
  readonly note: string;
  /** What nobody has confirmed stays as it was issued, and both know it; written down of those alone who have anything open. */
  readonly gapAccepted: boolean;
}

/** Problems with a line that is to be written stand at ["stages", i, …], counted as the managers are given, and have no cell. */
export function setStages({ managers, gapAccepted, ...line }: StagesGiven, options: WriteOptions = {}): Promise<Outcome<Generated>> {
  return settle(
    async (ledger) => {
      const read = await readPlan();
      if (read.type !== "Done") return read;
      const file = toPlanFile(read.value.inputs);
      const before = read.value.inputs.stages.length;
      const hasGap = (manager: string): boolean => openFigures(read.value.inputs, manager).length > 0;
      const lines = managers.map((manager) => ({
        manager,
        ...line,
        ...(gapAccepted && hasGap(manager) && { gap: "accepted" as const }),
      }));
      const { inputs, problems } = validate({ ...file, stages: [...(file.stages ?? []), ...lines] });
      const located = (one: LocatedProblem): LocatedProblem => {
        const [list, position, ...rest] = one.problem.at;
        if (list !== "stages" || typeof position !== "number" || position < before) return one;
        return { problem: { ...one.problem, at: ["stages", position - before, ...rest] }, place: null };
      };
      if (inputs === null) {
        const errors = problems.filter(({ level }) => level === "error");
        return { type: "Problems", problems: errors.map((problem) => located(onSheet(problem, read.value))) };
      }
      const next = { ...read.value, inputs };
      const written = await writePlan(ledger, next, [], { ...options, others: await standingCards(next) });
      return written.type === "Problems" ? { ...written, problems: written.problems.map(located) } : written;
    },
    { type: "stages", by: line.by },
  );
}
