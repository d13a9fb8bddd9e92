import { attempt } from "../../src/excel/attempt";
import { failureOf, Interruption, Refusal } from "../../src/excel/failure";
import { run } from "../../src/excel/run";
import { texts } from "../../src/i18n/texts";
import { installOffice, openWorkbook, type LocalWorkbook } from "../../src/workbench/office/localWorkbook";

let workbook: LocalWorkbook;
beforeAll(async () => {
  workbook = await openWorkbook();
  installOffice(workbook);
});
afterAll(() => {
  workbook.close();
});

const ask = () =>
  run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });

test("what Excel refuses comes back with its code, and a sentence in both languages that ends with it", async () => {
  workbook.host.failNext({ code: "AccessDenied", message: "You can't." });
  const tried = await attempt(ask);
  if (tried.type !== "Failed") throw new Error(tried.type);
  expect(tried.failure).toMatchObject({ code: "AccessDenied", workbook: "untouched" });
  expect(tried.failure.details).toContain("You can't.");
  expect(texts("en").writing.failure(tried.failure)).toMatch(/^Excel did not allow the change\. .*Nothing was changed\. \[AccessDenied\]$/);
  expect(texts("zh-CN").writing.failure(tried.failure)).toMatch(/^Excel 不允许此更改。.*工作簿未作任何改动。\[AccessDenied\]$/);
});

test("while a cell is being edited the user is told to press Enter", async () => {
  workbook.host.cellEditMode = true;
  const tried = await attempt(ask);
  workbook.host.cellEditMode = false;
  if (tried.type !== "Failed") throw new Error(tried.type);
  expect(texts("en").writing.failure(tried.failure)).toContain("Press Enter in the cell");
});

test("a code that Excel may add one day becomes the general one, and stands in the details", async () => {
  workbook.host.failNext({ code: "SomethingNew" });
  expect(await attempt(ask)).toMatchObject({ type: "Failed", failure: { code: "GeneralException", details: expect.stringContaining("SomethingNew") as string } });
});

test("what passes is asked for a second time, what does not is not", async () => {
  const before = workbook.requests.length;
  workbook.host.failNext({ code: "ActivityLimitReached" });
  expect((await attempt(ask)).type).toBe("Done");
  expect(workbook.requests.length - before).toBe(2);
  workbook.host.failNext({ code: "InvalidArgument" });
  expect((await attempt(ask)).type).toBe("Failed");
  expect(workbook.requests.length - before).toBe(3);
});

test("a mistake of ours is Internal, with where it happened", () => {
  expect(failureOf(new TypeError("undefined is not a function"))).toMatchObject({ code: "Internal", details: expect.stringContaining("failure.test") as string });
});

test("our own refusals name the sheet, an interruption says what became of the workbook", () => {
  const failure = failureOf(new Interruption(new Refusal("SheetProtected", "F1"), "restored"));
  expect(failure).toEqual({ code: "SheetProtected", sheet: "F1", details: "SheetProtected", workbook: "restored" });
  expect(texts("en").writing.failure(failure)).toContain("Sheet: F1.");
});
