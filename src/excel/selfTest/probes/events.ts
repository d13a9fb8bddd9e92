/** What Excel tells of on its own. */
import { eventually } from "../probe/eventually";
import { probe, type Bench } from "../probe/probe";

export const eventProbes = [
  probe("changedIsTold", [], true, (bench) => isTold(bench, (heard) => bench.sheet.onChanged.add(heard))),
  probe("calculatedIsTold", [], true, (bench) => isTold(bench, (heard) => bench.sheet.onCalculated.add(heard))),
];

/** Whether a new formula is heard of within some seconds. */
async function isTold({ context, sheet }: Bench, listen: (heard: () => Promise<void>) => { remove(): void }): Promise<boolean> {
  let told = false;
  const listening = listen(async () => {
    told = true;
  });
  await context.sync();
  sheet.getRange("A1").formulas = [["=1+1"]];
  await context.sync();
  await eventually(
    async () => told,
    (isSo) => isSo,
    12,
  );
  listening.remove();
  await context.sync();
  return told;
}
