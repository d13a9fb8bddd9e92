import "@testing-library/jest-dom";
import { cleanup, screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { RepairOptions } from "../../../src/commands/repair/repair";
import { confirmTexts } from "../../../src/i18n/confirmTexts";
import { upkeepTexts } from "../../../src/i18n/upkeepTexts";
import type { Commands } from "../../../src/taskpane/tasks/tasks";
import { done, SUMMARY } from "../fakeCommands";
import { renderPane } from "../renderPane";

afterEach(cleanup);

async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

async function opened(language: "zh-CN" | "en", other: Partial<Commands> = {}) {
  const pane = await renderPane(language, { check: async () => done(SUMMARY), ...other });
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

  test("repairing shows what is broken before it writes", async () => {
    const preview = {
      fingerprint: "f",
      sheets: [],
      cells: [],
      found: [
        { type: "namesGone", names: 3 },
        { type: "codesGone", tabs: ["F1", "F2"] },
        { type: "keptAsCopy", tabs: ["F2 old"] },
      ],
    } as const;
    const { user, commands } = await opened(language, { repair: async () => ({ type: "ToConfirm", preview }) });
    await user.click(screen.getByTestId("repair"));
    const said = within(await screen.findByTestId("damage")).getAllByRole("listitem");
    const { damage } = confirmTexts[language];
    const tabs = language === "en" ? "F1, F2" : "F1、F2";
    expect(said.map(({ textContent }) => textContent)).toEqual([damage.namesGone(3), damage.codesGone(tabs), damage.keptAsCopy("F2 old")]);
    expect(await faults()).toEqual([]);
    await user.click(screen.getByTestId("confirmWriting"));
    const asked = commands.calls.filter(([name]) => name === "repair").map(([, options]) => (options as RepairOptions).review);
    expect(asked).toEqual([
      { always: true, agreed: null },
      { always: true, agreed: "f" },
    ]);
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
