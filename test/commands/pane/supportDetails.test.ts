import { exportPlan } from "../../../src/commands/plan/exportPlan";
import { generate } from "../../../src/commands/plan/generate";
import { sample } from "../../../src/commands/plan/sample";
import { failureOf } from "../../../src/excel/request/failure";
import type { RequestCounts } from "../../../src/excel/request/requestCounts";
import { supportDetails } from "../../../src/commands/pane/supportDetails";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { workbookForEach } from "../../support/localWorkbook";
import { value } from "../scores/worked";

jest.mock("../../../src/excel/request/wait", () => ({ wait: () => Promise.resolve() }));

const workbook = workbookForEach(openLight);

/** Names and amounts that somebody has typed; what a single letter or digit says is said by anything. */
function typedIn(plan: unknown): readonly string[] {
  if (typeof plan === "string") return plan.length > 1 ? [plan] : [];
  if (typeof plan === "number") return plan > 99 ? [String(plan)] : [];
  return plan instanceof Object ? Object.values(plan).flatMap(typedIn) : [];
}

test("what support gets says which Excel, what failed and how many requests, and no name and no number of the plan", async () => {
  await sample("zh-CN", { replace: false });
  const { language, ...plan } = JSON.parse(value(await exportPlan())) as Readonly<Record<string, unknown>>;
  expect(language).toBe("zh-CN");
  const typed = [...new Set(typedIn(plan))];
  expect(typed.length).toBeGreaterThan(20);
  const { host } = workbook();
  const { request } = host;
  let count = 0;
  host.request = (body) => {
    if (++count > 3) host.failNext({ code: "InvalidArgument", message: typed.join(" ") });
    return request(body);
  };
  const outcome = await generate();
  host.request = request;
  if (outcome.type !== "Failed") throw new Error(outcome.type);
  expect(outcome.failure.details).toContain("集团客户部");
  const text = supportDetails(outcome.failure, "Node");
  const { host: seen, failure, requests, version } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  expect(seen).toMatchObject({ platform: "Node", excelApi: "1.9" });
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
  expect(failure).toMatchObject({ code: "InvalidArgument", trace: ["InvalidArgument"] });
  expect((requests as RequestCounts).refused).toBeGreaterThan(0);
  expect(typed.filter((said) => text.includes(said))).toEqual([]);
});

test("of a mistake of ours the places in the program are told, not its message", () => {
  const text = supportDetails(failureOf(new RangeError("客户经理甲\nat 36000"), { type: "HalfWritten", sheets: ["客户经理甲"] }), "Node");
  expect(JSON.parse(text)).toMatchObject({
    failure: { code: "Internal", trace: expect.arrayContaining(["RangeError"]) as unknown, workbook: "HalfWritten", sheets: 1 },
  });
  expect(text).toContain("supportDetails.test.ts");
  expect(text).not.toMatch(/客户经理甲|36000/);
});
