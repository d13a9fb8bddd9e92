import { act, cleanup, render, screen } from "@testing-library/react";
import axe from "axe-core";
import { NoHost } from "../../../src/taskpane/components/frame/NoHost";
import { done, fakeCommands, GENERATED, PROBLEMS, SUMMARY } from "../fakeCommands";
import { noHostTexts } from "../../../src/i18n/noHostTexts";
import { renderPane } from "../renderPane";
import { FIRST_WISH } from "../../../src/taskpane/components/split/firstWish";

afterEach(cleanup);

/** What axe finds; jsdom draws nothing, so contrast is looked at in a browser. */
async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const check = fakeCommands({ check: async () => done(SUMMARY) }).check;

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  test("the welcome", async () => {
    await renderPane(language);
    expect(await faults()).toEqual([]);
  });

  test("a plan with problems", async () => {
    const { user } = await renderPane(language, { check: async () => ({ type: "Problems", problems: PROBLEMS }) });
    await user.click(screen.getByTestId("tab-check"));
    await user.click(screen.getByTestId("check"));
    await screen.findByTestId("problems");
    expect(await faults()).toEqual([]);
  });

  test("the form and the preview of a spread", async () => {
    const cells = [{ address: "B2", value: 10, kept: null, old: 10, next: 60 }] as const;
    const preview = {
      type: "Preview",
      wish: FIRST_WISH,
      place: "Sheet1!B2",
      sheetId: "1",
      area: { row: 1, column: 1, rows: 1, columns: 1 },
      cells,
      result: { type: "Cells", values: [60], before: "10", after: "60", sharedEqually: false, unpublished: [] },
    } as const;
    const { user } = await renderPane(language, { check, previewSpread: async () => done(preview) });
    await user.click(screen.getByTestId("spread"));
    await user.selectOptions(screen.getByTestId("spread-method"), "reference");
    expect(await faults()).toEqual([]);
    await user.click(screen.getByTestId("spread-preview"));
    await screen.findByTestId("spread-view");
    expect(await faults()).toEqual([]);
  });

  test("the tab of scores", async () => {
    const { user } = await renderPane(language, { check });
    await user.click(screen.getByTestId("tab-review"));
    expect(await faults()).toEqual([]);
  });

  test("while writing", async () => {
    const { user } = await renderPane(language, {
      check,
      generate: ({ onProgress } = {}) => {
        onProgress?.({ done: 1, of: 4, sheet: "F2" });
        return new Promise(() => undefined);
      },
    });
    await user.click(screen.getByTestId("generate"));
    expect(await faults()).toEqual([]);
  });

  test("sheets that were made, with notices", async () => {
    const { user } = await renderPane(language, { check, generate: async () => done(GENERATED, PROBLEMS.slice(2)) });
    await user.click(screen.getByTestId("generate"));
    await screen.findByTestId("done");
    expect(await faults()).toEqual([]);
  });

  test("what Excel refused", async () => {
    const { user } = await renderPane(language, {
      check,
      generate: async () => ({
        type: "Failed",
        failure: { code: "Timeout", sheet: "", details: "", workbook: { type: "PutBack", unprotected: [] } },
      }),
    });
    await user.click(screen.getByTestId("generate"));
    await screen.findByTestId("failed");
    expect(await faults()).toEqual([]);
  });

  test("the import, export and replace dialogs", async () => {
    const { user, actions } = await renderPane(language, { check, sample: async () => ({ type: "InputExists", sheet: "录入" }) });
    await user.click(screen.getByTestId("tab-prepare"));
    await user.click(screen.getByTestId("import"));
    await screen.findByTestId("importDialog");
    expect(await faults()).toEqual([]);
    await user.keyboard("{Escape}");
    await user.click(screen.getByTestId("export"));
    await screen.findByTestId("exportDialog");
    expect(await faults()).toEqual([]);
    await user.keyboard("{Escape}");
    await act(() => actions.run("sample"));
    await screen.findByTestId("replace");
    expect(await faults()).toEqual([]);
  });

  test("a page without Excel", async () => {
    render(<NoHost reason="outside" texts={noHostTexts(language)} />);
    expect(screen.getByTestId("noHost").textContent).toContain("Excel");
    expect(await faults()).toEqual([]);
  });
});
