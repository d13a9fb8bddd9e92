/** What was done last in this workbook, by whichever window, and can be undone one after the other. Nothing is written. */
import { survey } from "../../excel/read/survey";
import { run } from "../../excel/request/run";
import type { StepHead } from "../../excel/steps/step";
import { askSteps } from "../../excel/steps/stepsSheet";
import type { Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";

export interface RecentActions {
  /** The newest first. */
  readonly actions: readonly StepHead[];
  /** There were more, of which nothing is kept any more. */
  readonly hadMore: boolean;
}

export function recentActions(): Promise<Outcome<RecentActions>> {
  return settle(async () => {
    const { heads } = await run(async (context) => {
      const asked = askSteps(context, await survey(context));
      await context.sync();
      return asked();
    });
    return done({ actions: [...heads].reverse(), hadMore: (heads[0]?.number ?? 1) > 1 });
  });
}
