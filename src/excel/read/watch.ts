/** Tells of every change in the workbook, whoever makes it: what is typed, what is calculated, sheets that come and go. */
import { run } from "../request/run";

/** Cells are not compared: whoever hears of a change looks for himself. */
export function watch(onChange: () => void): Promise<void> {
  const heard = (): Promise<void> => {
    onChange();
    return Promise.resolve();
  };
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(heard);
    worksheets.onCalculated.add(heard);
    worksheets.onAdded.add(heard);
    worksheets.onDeleted.add(heard);
    await context.sync();
  });
}
