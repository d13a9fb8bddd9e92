import { act, cleanup, screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { Opening } from "../../../src/commands/opening/opening";
import type { Outcome } from "../../../src/commands/outcome/outcome";
import { openingTexts } from "../../../src/i18n/openingTexts";
import type { Generated } from "../../../src/commands/outcome/outcome";
import { done, GENERATED, SUMMARY } from "../fakeCommands";
import { renderPane } from "../renderPane";

afterEach(cleanup);

const EARLIER: Opening = {
  type: "Earlier",
  sheets: [
    { key: "F1", name: "F1", same: 150, differing: 2, former: 3, unsure: 1, own: 7 },
    { key: "F2", name: "F2", same: 120, differing: 0, former: 0, unsure: 0, own: 0 },
  ],
};

const refused = async (): Promise<Outcome<Generated>> => ({
  type: "Failed",
  failure: { code: "EarlierVersion", sheet: "", details: "EarlierVersion", workbook: { type: "Untouched" } },
});

async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  const { beingWritten, earlier, later, unfinished } = openingTexts[language];

  test("a workbook of an earlier version: counts per sheet, and what was put aside asks again before anything is written", async () => {
    const { user, called } = await renderPane(language, {
      check: async () => done(SUMMARY),
      opening: async () => done(EARLIER),
      generate: refused,
    });
    const page = await screen.findByTestId("openingEarlier");
    const [first, second] = within(page).getAllByRole("listitem");
    expect(first?.textContent).toBe(
      `F1${[earlier.same(150), earlier.differing(2), earlier.former(3), earlier.unsure(1), earlier.own(7)].join(" · ")}`,
    );
    expect(second?.textContent).toBe(`F2${earlier.same(120)}`);
    expect(page.textContent).toContain(earlier.changed(3) + earlier.unclear(1));
    expect(await faults()).toEqual([]);
    await user.click(screen.getByTestId("opening-later"));
    expect(screen.queryByTestId("openingEarlier")).toBeNull();
    expect(document.activeElement?.textContent).toBe(earlier.ask);
    await user.keyboard("{Enter}");
    expect(document.activeElement?.textContent).toBe(earlier.title);
    await user.click(screen.getByTestId("opening-later"));
    await user.click(screen.getByTestId("generate"));
    await screen.findByTestId("openingEarlier");
    expect(called()).toEqual(["generate"]);
  });

  test("Enter decides nothing: generating is refused, and the first stop on the page only leads to a sheet", async () => {
    const { user, called } = await renderPane(language, {
      check: async () => done(SUMMARY),
      opening: async () => done(EARLIER),
      generate: refused,
    });
    const page = await screen.findByTestId("openingEarlier");
    expect(page.contains(document.activeElement)).toBe(false);
    await user.keyboard("{Enter}");
    const [first] = within(page).getAllByRole("button");
    expect(first?.textContent).toBe("F1");
    first?.focus();
    await user.keyboard("{Enter}");
    expect(called().filter((name) => name !== "goTo")).toEqual(["generate"]);
    expect(screen.getByTestId("openingEarlier").textContent).toContain(earlier.adopt);
  });

  test.each(["putBack", "keep"] as const)("what a writing broke off with may be put back or kept: %s", async (how) => {
    const { user, commands } = await renderPane(language, {
      check: async () => done(SUMMARY),
      opening: async () => done({ type: "Unfinished", sheets: ["Input", "F1"], since: null, remedy: "either" }),
    });
    const page = await screen.findByTestId("openingUnfinished");
    expect(page.textContent).toContain(unfinished.choose(language === "en" ? "Input, F1" : "Input、F1", null));
    await user.click(screen.getByTestId(`opening-${how}`));
    await screen.findByTestId("done");
    expect(commands.calls.find(([name]) => name === "finish")?.[1]).toBe(how);
  });

  test("where it cannot be put back any more, only keeping what stands is offered", async () => {
    const { user, commands } = await renderPane(language, {
      check: async () => done(SUMMARY),
      opening: async () => done({ type: "Unfinished", sheets: [], since: null, remedy: "keep" }),
    });
    const page = await screen.findByTestId("openingUnfinished");
    expect(page.textContent).toContain(unfinished.damaged("", null));
    expect(screen.queryByTestId("opening-putBack")).toBeNull();
    await user.click(screen.getByTestId("opening-keep"));
    await screen.findByTestId("done");
    expect(commands.calls.find(([name]) => name === "finish")?.[1]).toBe("keep");
  });

  test.each(["adopt", "copy"] as const)("%s: the page goes once it is done", async (how) => {
    let isDone = false;
    const { user, commands } = await renderPane(language, {
      check: async () => done(SUMMARY),
      opening: async () => done(isDone ? { type: "Current" } : EARLIER),
      moveUp: async () => {
        isDone = true;
        return done(GENERATED);
      },
    });
    await user.click(await screen.findByTestId(`opening-${how}`));
    await screen.findByTestId("done");
    expect(commands.calls.find(([name]) => name === "moveUp")?.[1]).toBe(how);
    expect(screen.queryByTestId("openingEarlier")).toBeNull();
  });

  test("another window is writing: that is said in place of a summary, and looked at again by itself until it has ended", async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const findings: Opening[] = [{ type: "BeingWritten", wait: 119_000 }, { type: "BeingWritten", wait: 3_000 }, { type: "Current" }];
    const busy: Outcome<never> = {
      type: "Failed",
      failure: { code: "BeingWritten", sheet: "", details: "BeingWritten", workbook: { type: "Untouched" } },
    };
    const { commands } = await renderPane(language, {
      check: async () => (findings.length > 1 ? busy : done(SUMMARY)),
      opening: async () => done(findings.shift() ?? { type: "Current" }),
    });
    const looks = (): number => commands.calls.filter(([name]) => name === "opening").length;
    expect((await screen.findByTestId("openingBeingWritten")).textContent).toBe(beingWritten.title + beingWritten.explain);
    expect(looks()).toBe(1);
    await act(() => jest.advanceTimersByTimeAsync(15_000));
    expect(looks()).toBe(1);
    await act(() => jest.advanceTimersByTimeAsync(5_000));
    expect(looks()).toBe(2);
    await act(() => jest.advanceTimersByTimeAsync(4_000));
    expect(screen.queryByTestId("openingBeingWritten")).toBeNull();
    expect(looks()).toBe(3);
    await act(() => jest.advanceTimersByTimeAsync(300_000));
    expect(looks()).toBe(3);
    jest.useRealTimers();
  });

  test("a later version is told in a sentence, a writing that broke off with the way to finish it", async () => {
    await renderPane(language, { check: async () => done(SUMMARY), opening: async () => done({ type: "Later" }) });
    expect((await screen.findByTestId("openingLater")).textContent).toContain(later.explain);
    cleanup();
    const { user, called } = await renderPane(language, {
      check: async () => done(SUMMARY),
      opening: async () => done({ type: "Unfinished", sheets: ["F1"], since: null, remedy: "finish" }),
    });
    expect((await screen.findByTestId("openingUnfinished")).textContent).toContain(unfinished.explain("F1", null));
    await user.click(screen.getByTestId("finish"));
    await screen.findByTestId("done");
    expect(called()).toEqual(["generate"]);
  });
});
