import "@testing-library/jest-dom";
import { cleanup, screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { Generated, WishShown } from "../../../src/commands/outcome/outcome";
import { today } from "../../../src/commands/outcome/today";
import { wishesTexts } from "../../../src/i18n/wishesTexts";
import { done, GENERATED, SUMMARY } from "../fakeCommands";
import { renderPane } from "../renderPane";

afterEach(cleanup);

const wish = (address: string, more: Partial<WishShown> = {}): WishShown => ({
  sheet: "F1",
  cell: `of ${address}`,
  place: { sheet: "F1", address },
  title: `title of ${address}`,
  found: "150",
  typed: "150",
  planned: "100",
  isTarget: false,
  ...more,
});
const WISHED: Generated = { ...GENERATED, wishes: [wish("B5"), wish("C6", { found: "90", typed: "90" }), wish("I8", { isTarget: true })] };

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  const words = wishesTexts[language];

  async function shown(generated: Generated = WISHED, more: Parameters<typeof renderPane>[1] = {}) {
    const pane = await renderPane(language, { check: async () => done(SUMMARY), generate: async () => done(generated), ...more });
    await pane.user.click(screen.getByTestId("generate"));
    return { ...pane, list: await screen.findByTestId("wishes") };
  }

  test("each says whose it is, what it was and what it would be; what is chosen is taken, without the target", async () => {
    const { user, commands, list } = await shown();
    const items = within(list).getAllByRole("listitem");
    expect(items).toHaveLength(3);
    expect(items[0]).toHaveTextContent(`title of B5${words.from("100", "150")}`);
    expect(items[2]).toHaveTextContent(words.target);
    const { violations } = await axe.run(list, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await user.click(within(items[1] as HTMLElement).getByRole("checkbox"));
    await user.clear(screen.getByTestId("wishes-by"));
    await user.type(screen.getByTestId("wishes-by"), "Li");
    await user.type(screen.getByTestId("wishes-reason"), "signed");
    await user.click(screen.getByRole("button", { name: words.take.holds(1) }));
    await screen.findByTestId("done");
    const [, given] = commands.calls.find(([name]) => name === "takeWishes") ?? [];
    expect(given).toEqual({
      wishes: [{ sheet: "F1", cell: "of B5", found: "150" }],
      by: "Li",
      date: today(),
      reason: "signed",
      absorbedBy: null,
    });
    expect(screen.queryByTestId("wishes")).toBeNull();
  });

  test("what stands against them is told beside the list, which stays", async () => {
    const problem = { problem: { level: "error", at: [], detail: { type: "WishGone" } }, place: null } as const;
    const { user } = await shown(WISHED, { takeWishes: async () => ({ type: "Problems", problems: [problem] }) });
    await user.click(screen.getByTestId("takeWishes"));
    expect(within(await screen.findByTestId("wishes")).getByTestId("problems")).toBeVisible();
    expect(screen.getByTestId("done")).toBeVisible();
  });

  test("they are put back, the target with them; nothing chosen is nothing to do", async () => {
    const { user, commands, list } = await shown();
    for (const box of within(list).getAllByRole("checkbox")) await user.click(box);
    expect(screen.getByTestId("takeWishes")).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByTestId("takeWishes")).not.toHaveTextContent("0");
    expect(screen.getByTestId("refuseWishes")).toHaveAttribute("aria-disabled", "true");
    for (const box of within(list).getAllByRole("checkbox")) await user.click(box);
    await user.click(screen.getByRole("button", { name: words.refuse(3) }));
    expect(commands.calls.find(([name]) => name === "refuseWishes")?.[1]).toHaveLength(3);
  });

  test("once the year has changed it is asked who makes room", async () => {
    const { user, commands } = await shown({ ...WISHED, wishesBecome: "shifts" });
    await user.selectOptions(screen.getByTestId("wishes-absorbedBy"), words.absorbers.month);
    await user.click(screen.getByRole("button", { name: words.take.shifts(2) }));
    expect(commands.calls.find(([name]) => name === "takeWishes")?.[1]).toMatchObject({ absorbedBy: "month" });
  });
});
