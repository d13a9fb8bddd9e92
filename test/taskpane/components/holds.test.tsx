import "@testing-library/jest-dom";
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import type { HoldShown } from "../../../src/commands/outcome/outcome";
import { holdsTexts } from "../../../src/i18n/holdsTexts";
import { done, SUMMARY } from "../fakeCommands";
import { renderPane } from "../renderPane";

afterEach(cleanup);

const HOLD: HoldShown = { position: 0, title: "收入 · 甲 · 1月", amount: "150", reason: "已谈妥", by: "李", date: "2026-01-05", until: "" };
const OLD: HoldShown = { ...HOLD, position: 1, title: "收入 · 甲 · 2月", until: "2020-12-31" };

describe.each(["zh-CN", "en"] as const)("numbers that are held, in %s", (language) => {
  const words = holdsTexts[language];

  test("are listed with who, when, why and until when, and released one by one", async () => {
    const { commands } = await renderPane(language, { check: async () => done({ ...SUMMARY, holds: [HOLD, OLD] }) });
    expect(screen.queryByText(HOLD.title)).not.toBeInTheDocument();
    await act(async () => fireEvent.click(screen.getByTestId("holdsOpen")));
    expect(screen.getByText(HOLD.title)).toBeVisible();
    expect(screen.getAllByText(words.stamp("李", "2026-01-05"))).toHaveLength(2);
    expect(screen.getByText(words.past("2020-12-31"))).toBeVisible();
    await act(async () => fireEvent.click(screen.getByLabelText(words.releaseOf(HOLD.title))));
    const asked = commands.calls.find(([name]) => name === "releaseHolds");
    expect(asked?.[1]).toEqual([HOLD]);
    expect(asked?.[2]).toMatchObject({ review: { always: true, agreed: null } });
  });

  test("past their date their release is proposed, never made", async () => {
    const { commands, called } = await renderPane(language, { check: async () => done({ ...SUMMARY, holds: [HOLD, OLD] }) });
    expect(screen.getByText(words.overdue(1))).toBeVisible();
    expect(called()).not.toContain("releaseHolds");
    await act(async () => fireEvent.click(screen.getByTestId("releaseOverdue")));
    expect(commands.calls.find(([name]) => name === "releaseHolds")?.[1]).toEqual([OLD]);
  });

  test("are not spoken of where there are none", async () => {
    await renderPane(language, { check: async () => done(SUMMARY) });
    expect(screen.queryByTestId("holds")).not.toBeInTheDocument();
  });
});
