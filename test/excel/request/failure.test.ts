import { attempt } from "../../../src/excel/request/attempt";
import { Cancelled, failureOf, Refusal } from "../../../src/excel/request/failure";
import type { Standing } from "../../../src/i18n/failure";
import { run } from "../../../src/excel/request/run";
import { allTexts } from "../../../src/i18n/allTexts";
import { installOffice, openWorkbook, type LocalWorkbook } from "../../../src/workbench/office/localWorkbook";

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
  expect(tried.failure).toMatchObject({ code: "AccessDenied", workbook: { type: "Untouched" } });
  expect(tried.failure.details).toContain("You can't.");
  const [english, chinese] = [allTexts("en").writing, allTexts("zh-CN").writing];
  expect(english.failure(tried.failure)).toMatch(/^Excel did not allow the change\. .*Nothing was changed\. \[AccessDenied\]$/);
  expect(chinese.failure(tried.failure)).toMatch(/^Excel 不允许此更改。.*工作簿未作任何改动。\[AccessDenied\]$/);
});

test("while a cell is being edited the user is told to press Enter", async () => {
  workbook.host.cellEditMode = true;
  const tried = await attempt(ask);
  workbook.host.cellEditMode = false;
  if (tried.type !== "Failed") throw new Error(tried.type);
  expect(allTexts("en").writing.failure(tried.failure)).toContain("Press Enter in the cell");
});

test("a code that Excel may add one day becomes the general one, and stands in the details", async () => {
  workbook.host.failNext({ code: "SomethingNew" });
  expect(await attempt(ask)).toMatchObject({
    type: "Failed",
    failure: { code: "GeneralException", details: expect.stringContaining("SomethingNew") as string },
  });
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
  expect(failureOf(new TypeError("undefined is not a function"), { type: "Untouched" })).toMatchObject({
    code: "Internal",
    details: expect.stringContaining("failure.test") as string,
  });
});

test("our own refusals name the sheet", () => {
  const failure = failureOf(new Refusal("SheetProtected", "F1"), { type: "PutBack", unprotected: [] });
  expect(failure).toEqual({
    code: "SheetProtected",
    sheet: "F1",
    details: "SheetProtected",
    workbook: { type: "PutBack", unprotected: [] },
  });
  expect(allTexts("en").writing.failure(failure)).toContain("Sheet: F1.");
});

describe("what stands in the workbook is what the ledger says, whatever is thrown and whenever", () => {
  const standings: readonly (readonly [Standing, string, string])[] = [
    [{ type: "Untouched" }, "Nothing was changed.", "工作簿未作任何改动。"],
    [{ type: "PutBack", unprotected: [] }, "Everything was put back as it was.", "已全部恢复原状。"],
    [{ type: "PutBack", unprotected: ["F4 甲"] }, "Only the protection of “F4 甲” could not be", "只有“F4 甲”未能重新保护"],
    [{ type: "Written" }, "do not do it again", "请勿重做"],
    [
      { type: "HalfWritten", sheets: ["a", "b", "c", "d", "e", "f", "g"] },
      "“a”, “b”, “c”, “d”, “e” and 2 more may hold some of the old",
      "“a”“b”“c”“d”“e”等 7 张表可能新旧内容混杂",
    ],
  ];

  test.each(standings)("%j", async (standing, english, chinese) => {
    const tried = await attempt((ledger) => {
      if (standing.type !== "Untouched") ledger.begin(standing.type === "HalfWritten" ? standing.sheets : ["F1"]);
      if (standing.type === "Written") ledger.written();
      if (standing.type === "PutBack") ledger.putBack(standing.unprotected);
      throw new TypeError("undefined is not a function");
    });
    if (tried.type !== "Failed") throw new Error(tried.type);
    expect(tried.failure).toMatchObject({ code: "Internal", workbook: standing });
    expect(allTexts("en").writing.failure(tried.failure)).toContain(english);
    expect(allTexts("zh-CN").writing.failure(tried.failure)).toContain(chinese);
    // Nobody is told to try again what is done.
    expect(
      allTexts("en")
        .writing.failure({ ...tried.failure, code: "Conflict" })
        .includes("Try again"),
    ).toBe(standing.type !== "Written");
  });

  test("what the user has cancelled is a failure only where something is not as it was", async () => {
    const cancelled = (unprotected: readonly string[]) =>
      attempt((ledger) => {
        ledger.begin(["F4"]);
        ledger.putBack(unprotected);
        throw new Cancelled();
      });
    expect(await cancelled([])).toEqual({ type: "Cancelled" });
    expect(await cancelled(["F4"])).toMatchObject({
      type: "Failed",
      failure: { code: "Cancelled", workbook: { type: "PutBack", unprotected: ["F4"] } },
    });
  });
});
