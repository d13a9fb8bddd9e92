import "@testing-library/jest-dom";
import { cleanup, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { upkeepTexts } from "../../../src/i18n/upkeepTexts";
import { done, SUMMARY } from "../fakeCommands";
import { renderPane } from "../renderPane";

afterEach(cleanup);

async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

async function opened(language: "zh-CN" | "en") {
  const pane = await renderPane(language, { check: async () => done(SUMMARY) });
  await pane.user.click(screen.getByTestId("tab-prepare"));
  await pane.user.click(await screen.findByTestId("upkeepOpen"));
  return pane;
}

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  const { send, letGo } = upkeepTexts[language];

  test("old texts go only once their archive was taken, or nobody wants one", async () => {
    const { user, called } = await opened(language);
    await user.click(await screen.findByTestId("oldTexts"));
    const dialog = within(await screen.findByTestId("letGoDialog"));
    expect(dialog.getByText(letGo.found(12, "2025-06-30"))).toBeInTheDocument();
    await user.click(dialog.getByTestId("letGo"));
    expect(called()).toEqual(["oldTextsThere"]);
    await user.click(dialog.getByTestId("makeArchive"));
    expect(await dialog.findByText("存档.xlsx")).toBeInTheDocument();
    expect(dialog.getByTestId("letGo")).toHaveAttribute("aria-disabled", "true");
    expect(await faults()).toEqual([]);
    await user.click(dialog.getByRole("checkbox"));
    await user.click(dialog.getByTestId("letGo"));
    expect(await dialog.findByText(letGo.gone(60))).toBeInTheDocument();
    expect(called()).toEqual(["oldTextsThere", "archiveTexts", "letOldTextsGo"]);
  });

  test("a copy to send has the sheets that were chosen, and says what is in it before it is saved", async () => {
    const { user, commands } = await opened(language);
    await user.click(await screen.findByTestId("sendingOffer"));
    const dialog = within(await screen.findByTestId("sendDialog"));
    expect(dialog.getByRole("checkbox", { name: "F1" })).toBeChecked();
    expect(dialog.getByRole("checkbox", { name: "我的汇总" })).not.toBeChecked();
    await user.click(dialog.getByTestId("sendNever"));
    expect(dialog.getByText(`${send.because.typed}: 目标输入`)).toBeInTheDocument();
    expect(await faults()).toEqual([]);
    await user.click(dialog.getByRole("checkbox", { name: "我的汇总" }));
    await user.click(dialog.getByTestId("makeCopy"));
    expect(commands.calls).toContainEqual(["copyToSend", ["1", "3"], send.name("2026"), expect.anything()]);
    const made = within(await screen.findByTestId("sentDialog"));
    expect(made.getByText(`${send.sheet.values(2)} · ${send.sheet.charts(1)}`)).toBeInTheDocument();
    expect(made.getByText(send.without(["目标输入"]))).toBeInTheDocument();
    expect(made.getByTestId("openFile")).toBeInTheDocument();
    expect(await faults()).toEqual([]);
  });
});
