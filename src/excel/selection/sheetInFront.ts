/** The sheet that the user has in front of him: whose it is, and when another comes to the front. */
import type { SheetKey } from "../../sheet/place/place";
import { survey } from "../read/survey";
import { run } from "../request/run";

/** null: it is none of ours. */
export function keyInFront(): Promise<SheetKey | null> {
  return run(async (context) => {
    const front = context.workbook.worksheets.getActiveWorksheet().load("id");
    const { own } = await survey(context);
    return [...own].find(([, { id }]) => id === front.id)?.[0] ?? null;
  });
}

/** Tells whenever another sheet comes to the front; answers how to stop. */
export function watchFront(onChange: () => void): Promise<() => Promise<void>> {
  return run(async (context) => {
    const heard = context.workbook.worksheets.onActivated.add(() => {
      onChange();
      return Promise.resolve();
    });
    await context.sync();
    return () =>
      Excel.run(heard.context, async (its) => {
        heard.remove();
        await its.sync();
      });
  });
}
