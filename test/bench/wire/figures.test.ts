/** What each action takes at most on the wire, with the sample: a change that makes it more has to say why. */
import sample from "../../../src/commands/plan/samples/zh-CN/plan.json";
import type { PlanFile } from "../../../src/plan/file/planFile";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { workbookForEach } from "../../support/localWorkbook";
import { ACTIONS } from "./actions";
import { wireTraffic } from "./wireTraffic";

const workbook = workbookForEach(openLight);

const MOST: Readonly<Record<string, { readonly requests: number; readonly kB: number; readonly cells?: number }>> = {
  // With our own words on sheets that are typed into, so that those which somebody types over are told.
  import: { requests: 8, kB: 90 },
  generate: { requests: 8, kB: 120 },
  "generate again": { requests: 6, kB: 20, cells: 0 },
  look: { requests: 8, kB: 20, cells: 0 },
  "generate changed": { requests: 8, kB: 25 },
  "month sheet": { requests: 10, kB: 90 },
  undo: { requests: 10, kB: 80 },
  monthly: { requests: 12, kB: 240 },
  // With a hidden column that says who is ranked.
  dashboard: { requests: 10, kB: 146 },
};

test("requests, bytes and cells of each action", async () => {
  const traffic = wireTraffic(workbook().host);
  for (const { name, before, work } of ACTIONS) {
    await before?.(sample as PlanFile);
    traffic();
    expect(await work(sample as PlanFile)).toMatchObject({ type: "Done" });
    const { requests, bytes, cells } = traffic();
    const most = MOST[name] ?? { requests: 0, kB: 0 };
    expect({ name, requests: requests <= most.requests, bytes: bytes <= most.kB * 1000, cells: cells <= (most.cells ?? Infinity) }).toEqual(
      {
        name,
        requests: true,
        bytes: true,
        cells: true,
      },
    );
  }
});
