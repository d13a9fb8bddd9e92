import { generate } from "../../src/commands/plan/generate";
import { importPlan } from "../../src/commands/plan/importPlan";
import { installOffice, openWorkbook } from "../../src/workbench/office/localWorkbook";
import { largePlan } from "../support/largePlan";

jest.setTimeout(600_000);

test(
  "100 managers × 1 000 clients × 20 products × 12 months × 2 " + "metrics: everything ties, no request above 1.5 MB, few requests",
  async () => {
    const workbook = await openWorkbook();
    installOffice(workbook);
    expect((await importPlan(JSON.stringify(largePlan()), { replace: false })).type).toBe("Done");
    const afterInput = workbook.requests.length;
    const generated = await generate();
    if (generated.type !== "Done") throw new Error(JSON.stringify(generated));
    const { sheets, checks } = generated.value;
    expect(checks).toEqual({ lines: checks?.lines, held: checks?.lines, firstBroken: null });
    expect(sheets.find(({ key }) => key === "F3")?.cells).toBeGreaterThan(40_000);
    expect(Math.max(...workbook.requests.map(({ bytes }) => bytes))).toBeLessThanOrEqual(1_500_000);
    expect(afterInput).toBeLessThanOrEqual(20);
    expect(workbook.requests.length - afterInput).toBeLessThanOrEqual(31);
    workbook.close();
  },
);
