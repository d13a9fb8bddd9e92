import type { Steps } from "../../../src/plan/steps/steps";
import { inSlices } from "../../../src/commands/workbook/inSlices";

/** Steps that take a while each, as those of a large team do. */
function* slow(steps: number, gone: { steps: number }): Steps<string> {
  for (let step = 0; step < steps; step++) {
    for (const begun = performance.now(); performance.now() - begun < 60;);
    gone.steps++;
    yield;
  }
  return "all";
}

test("steps are told of while they are gone through, and end where whoever waits stops them", async () => {
  const gone = { steps: 0 };
  const told: number[] = [];
  const controller = new AbortController();
  const onProgress = ({ done }: { readonly done: number }): void => {
    told.push(done);
    if (told.length === 2) controller.abort();
  };
  await expect(inSlices(slow(50, gone), { signal: controller.signal, onProgress }, { of: 50, doing: "检查报表" })).rejects.toThrow();
  expect(gone.steps).toBeLessThan(5);
  expect(told.length).toBe(2);
  expect(await inSlices(slow(2, gone), {})).toBe("all");
});
