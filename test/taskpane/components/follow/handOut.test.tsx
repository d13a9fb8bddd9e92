/** Workbooks to hand out: opened one by one, saved all together where files can be saved. */
import "@testing-library/jest-dom";
import { cleanup, screen, within } from "@testing-library/react";
import type { Failure } from "../../../../src/i18n/failure";
import { handOutTexts } from "../../../../src/i18n/handOutTexts";
import { allTexts } from "../../../../src/i18n/allTexts";
import { done, SUMMARY } from "../../fakeCommands";
import { renderPane } from "../../renderPane";

const refused = Object.assign(new Error("no such API"), { code: "ApiNotFound", debugInfo: {} });
const failure: Failure = { code: "ApiNotFound", sheet: "", details: "ApiNotFound", workbook: { type: "Untouched" } };
const CHROME = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36";
const MAC_PANE = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";

const createWorkbook = jest.fn<Promise<void>, [string]>(async () => undefined);
const inExcel = (platform: string, userAgent: string): void => {
  Object.assign(globalThis, { Office: { context: { platform } }, Excel: { createWorkbook } });
  jest.spyOn(navigator, "userAgent", "get").mockReturnValue(userAgent);
};
beforeEach(() => inExcel("PC", CHROME));
afterEach(cleanup);
afterEach(() => createWorkbook.mockClear());
afterEach(() => jest.restoreAllMocks());

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  const { writing } = allTexts(language);
  const words = handOutTexts[language];

  async function handedOut() {
    const rendered = await renderPane(language, { check: async () => done(SUMMARY) });
    await rendered.user.click(screen.getByTestId("tab-follow"));
    await rendered.user.selectOptions(screen.getByTestId("month"), "3");
    await rendered.user.click(screen.getByTestId("handOut"));
    return { ...rendered, dialog: await screen.findByTestId("handOutDialog") };
  }

  test("they are made for a month and everybody, and each is opened with a press", async () => {
    const { user, commands, dialog } = await handedOut();
    expect(commands.calls.find(([name]) => name === "handOutFiles")?.[1]).toEqual({ month: 3, managers: null, thanks: "" });
    expect(dialog).toHaveTextContent(words.title("2026年3月", 2));
    expect(dialog).toHaveTextContent("工作簿 2026年3月 客户经理乙.xlsx");
    await user.click(within(dialog).getByRole("button", { name: words.openOf("客户经理乙") }));
    expect(createWorkbook.mock.calls).toEqual([[btoa("PK")]]);
    expect(await within(dialog).findByRole("button", { name: words.reopenOf("客户经理乙") })).toBeVisible();
    expect(within(dialog).getByRole("button", { name: words.openOf("客户经理甲") })).toBeVisible();
  });

  test("an Excel that opens none says why, and the list stays", async () => {
    const { user, dialog } = await handedOut();
    createWorkbook.mockRejectedValueOnce(refused);
    await user.click(within(dialog).getByRole("button", { name: words.openOf("客户经理甲") }));
    expect(await within(dialog).findByTestId("handOutSaid")).toHaveTextContent(writing.failure(failure));
    expect(within(dialog).getAllByTestId("openHandedOut")).toHaveLength(2);
  });

  test("all are saved as one archive", async () => {
    const blobs: Blob[] = [];
    Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`, revokeObjectURL: () => undefined });
    const links: HTMLAnchorElement[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      links.push(this);
    });
    const { user, dialog } = await handedOut();
    await user.click(within(dialog).getByTestId("saveHandedOut"));
    expect(links.map(({ download, href }) => [download, href])).toEqual([["工作簿 2026年3月.zip", "blob:1"]]);
    expect(blobs[0]).toMatchObject({ type: "application/zip", size: 2 });
    expect(dialog).toHaveTextContent(words.saved("工作簿 2026年3月.zip"));
  });

  test("where a pane saves nothing, it says so in place of a button that does nothing", async () => {
    inExcel("Mac", MAC_PANE);
    const { dialog } = await handedOut();
    expect(within(dialog).queryByTestId("saveHandedOut")).toBeNull();
    expect(dialog).toHaveTextContent(words.cannotSave);
    expect(dialog).toHaveTextContent(words.behind);
  });

  test("on the web it says where they open", async () => {
    inExcel("OfficeOnline", CHROME);
    expect((await handedOut()).dialog).toHaveTextContent(words.inTab);
  });
});
