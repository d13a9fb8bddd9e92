import "@testing-library/jest-dom";
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import type { Truth } from "../../../src/commands/truth/truth";
import { nextTexts } from "../../../src/i18n/nextTexts";
import { SETUP } from "../../../src/taskpane/session/setup";
import { done, PROBLEMS, SUMMARY } from "../fakeCommands";
import { renderPane } from "../renderPane";

afterEach(cleanup);

describe.each(["zh-CN", "en"] as const)("setting a plan up, in %s", (language) => {
  const words = nextTexts[language];

  async function renderTruth(truth: Truth) {
    const pane = await renderPane(language, { check: async () => done(SUMMARY), truth: async () => done(truth) });
    await act(async () => void (await pane.actions.run("truth")));
    return pane;
  }

  test("every step says in words how it stands, and leads to what is to correct or to its part", async () => {
    const { user, commands } = await renderTruth({ type: "Draft", errors: PROBLEMS.slice(0, 2) });
    await user.click(screen.getByTestId("tab-prepare"));
    const states = SETUP.map((step) => screen.getByTestId(`setup-${step}`).textContent);
    const { done: filled, optional, open } = words.states;
    expect(states).toEqual(
      [filled, open(1), filled, open(1), optional, optional].map((state, at) => `${at + 1} ${words.steps[SETUP[at] ?? "team"]}${state}`),
    );
    await user.click(screen.getByTestId("setup-clients"));
    await user.click(screen.getByTestId("setup-managers"));
    expect(commands.calls).toContainEqual(["goTo", PROBLEMS[0]?.place]);
    expect(commands.calls).toContainEqual(["goToPart", "TC_Managers"]);
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test("what a check answers is scrolled into view; what is found anew by itself moves nothing", async () => {
    const scrolled = jest.fn();
    // jsdom has no layout, and nothing to scroll.
    Object.assign(Element.prototype, { scrollIntoView: scrolled });
    const { user, actions } = await renderPane(language, { check: async () => done(SUMMARY), truth: async () => done({ type: "Typed" }) });
    await user.click(screen.getByTestId("tab-check"));
    expect(scrolled).not.toHaveBeenCalled();
    await user.click(screen.getByTestId("check"));
    await screen.findByTestId("message");
    expect(scrolled.mock.contexts.map((place: HTMLElement) => place.contains(screen.getByTestId("message")))).toEqual([true]);
    await act(async () => void (await actions.run("truth")));
    await act(async () => void (await actions.renew()));
    expect(scrolled).toHaveBeenCalledTimes(1);
    Reflect.deleteProperty(Element.prototype, "scrollIntoView");
  });

  test("a plan file on the sheet in front is brought in like one that was pasted", async () => {
    const text = '{ "version": 1 }';
    const { user, commands } = await renderPane(language, {
      check: async () => done(SUMMARY),
      readSource: async () => done({ type: "PlanFile", text }),
    });
    await user.click(screen.getByTestId("tab-prepare"));
    await user.click(screen.getByTestId("import"));
    await user.click(await screen.findByTestId("takeList"));
    await waitFor(() => expect(commands.calls).toContainEqual(["importPlan", text, { replace: false }, expect.anything()]));
  });

  test("each place begins with one sentence and one button; what generates stands there once", async () => {
    const { user, called } = await renderTruth({ type: "Typed" });
    const next = within(screen.getByTestId("next"));
    expect(next.getByText(words.says.generate)).toBeVisible();
    expect(screen.getAllByTestId("generate")).toHaveLength(1);
    expect(next.getByTestId("generate")).toBeVisible();
    await user.click(screen.getByTestId("tab-review"));
    await user.click(within(screen.getByTestId("next")).getByRole("button", { name: words.goes.split }));
    expect(screen.getByRole("tab", { selected: true })).toHaveAttribute("id", "tab-split");
    await act(async () => fireEvent.click(screen.getByTestId("generate")));
    expect(called()).toContain("generate");
  });

  test("months that have ended are asked for, and the button leads to the files to choose", async () => {
    const { user } = await renderTruth({
      type: "Written",
      checks: { lines: 38, held: 38, firstBroken: null },
      wishes: [],
      behind: 0,
      written: null,
      sheets: ["F4_61753cd7"],
    });
    jest.useFakeTimers({
      now: new Date("2026-04-02T12:00:00"),
      doNotFake: ["setTimeout", "setInterval", "setImmediate", "queueMicrotask"],
    });
    try {
      await user.click(screen.getByTestId("tab-follow"));
      const next = within(screen.getByTestId("next"));
      expect(next.getByText(words.says.takeIn("3月"))).toBeVisible();
      await user.click(next.getByRole("button"));
      expect(screen.getByTestId("choose")).toHaveFocus();
    } finally {
      jest.useRealTimers();
    }
  });
});
