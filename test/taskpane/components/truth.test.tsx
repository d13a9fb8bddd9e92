import "@testing-library/jest-dom";
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import type { Truth } from "../../../src/commands/truth/truth";
import { truthTexts } from "../../../src/i18n/truthTexts";
import { done, GENERATED, PROBLEMS, SUMMARY } from "../fakeCommands";
import { renderPane } from "../renderPane";

afterEach(cleanup);

const CHECKS = { lines: 38, held: 38, firstBroken: null };
const GOOD: Truth = { type: "Written", checks: CHECKS, wishes: [], behind: 0, written: null, sheets: [] };

describe.each(["zh-CN", "en"] as const)("how the workbook stands, in %s", (language) => {
  const words = truthTexts[language];

  async function renderTruth(first: Truth) {
    let now = first;
    const goTo = jest.fn(async () => done(null));
    const generate = jest.fn(async () => done(GENERATED));
    const pane = await renderPane(language, { check: async () => done(SUMMARY), truth: async () => done(now), goTo, generate });
    const look = (truth: Truth) =>
      act(async () => {
        now = truth;
        await pane.actions.run("truth");
      });
    await look(first);
    return { ...pane, look, goTo, generate };
  }

  test("says what holds, what was typed over and what is behind; each leads to its place", async () => {
    const { look, goTo, generate } = await renderTruth({ type: "Draft", errors: PROBLEMS.slice(0, 2) });
    expect(screen.getByTestId("truth")).toHaveTextContent(words.draft(2));
    await look({ type: "Typed" });
    expect(screen.getByTestId("truth")).toHaveTextContent(words.typed);
    await look(GOOD);
    expect(screen.getByTestId("truth")).toHaveTextContent(words.tie(38, 38) + words.upToDate);
    const broken = { sheet: "TieOut", address: "A7" };
    await look({
      type: "Written",
      checks: { lines: 38, held: 37, firstBroken: broken },
      wishes: [{ sheet: "F1", address: "B5" }],
      behind: 12,
      written: null,
      sheets: [],
    });
    await act(async () => fireEvent.click(screen.getByTestId("truth-checks")));
    await act(async () => fireEvent.click(screen.getByTestId("truth-wishes")));
    expect(goTo.mock.calls.map(([place]: unknown[]) => place)).toEqual([broken, { sheet: "F1", address: "B5" }]);
    await act(async () => fireEvent.click(screen.getByTestId("truth-behind")));
    expect(generate).toHaveBeenCalledWith(expect.objectContaining({ review: { always: true, agreed: null } }));
    await look({ ...GOOD, written: "2026-03-02T09:30:00.000Z" });
    expect(screen.getByTestId("truth-written")).toHaveTextContent("2026");
    await look({ type: "Written", checks: null, wishes: [], behind: 0, written: null, sheets: [] });
    expect(screen.getByTestId("truth")).toHaveTextContent(words.unknown);
  });

  test("a verdict says that it is past once somebody has typed since", async () => {
    const { look, actions, pane } = await renderTruth(GOOD);
    await act(async () => void (await actions.run("generate")));
    expect(screen.getByTestId("done")).toHaveTextContent(pane.done.ties(38, 38));
    await look({ ...GOOD, checks: { lines: 38, held: 31, firstBroken: { sheet: "TieOut", address: "A7" } } });
    expect(screen.getByTestId("done")).toHaveTextContent(pane.done.past);
    expect(screen.getByTestId("done")).not.toHaveTextContent(pane.done.ties(38, 38));
    await act(async () => void (await actions.run("generate")));
    expect(screen.getByTestId("done")).toHaveTextContent(pane.done.ties(38, 38));
  });

  test("what was found before something was done is not said beside what came of it", async () => {
    const { look, actions } = await renderTruth({ type: "Typed" });
    await act(async () => void (await actions.run("generate")));
    expect(screen.getByTestId("truth")).toHaveTextContent(words.looking);
    expect(screen.getByTestId("truth")).not.toHaveTextContent(words.typed);
    // The next step that was found before is not taken either: another one may follow while the pointer is on its way.
    const first = screen.getByTestId("generate");
    expect(first).toHaveAttribute("aria-disabled", "true");
    await look(GOOD);
    expect(screen.getByTestId("truth")).toHaveTextContent(words.upToDate);
    expect(first).not.toBeInTheDocument();
    expect(screen.getByTestId("nextDo")).not.toHaveAttribute("aria-disabled", "true");
  });

  test("what is looked at beside something else that was begun is forgotten", async () => {
    let answer: () => void = () => undefined;
    const { store } = await renderTruth(GOOD);
    const slow = new Promise<void>((resolve) => (answer = resolve));
    const pane = await renderPane(language, {
      check: async () => done(SUMMARY),
      truth: async () => {
        await slow;
        return done({ type: "Typed" });
      },
    });
    const looking = pane.actions.run("truth");
    expect(pane.store.get().work.type).toBe("Idle");
    await act(async () => void (await pane.actions.run("generate")));
    await act(async () => {
      answer();
      await looking;
    });
    expect(pane.store.get().truth).toBeNull();
    expect(store.get().truth).toEqual(GOOD);
  });

  test("a box behind the button beside the name makes every writing seen first", async () => {
    const { store, user, generate, pane } = await renderTruth(GOOD);
    await user.click(screen.getByTestId("language"));
    await user.click(screen.getByRole("checkbox", { name: pane.language.review }));
    expect(store.get().reviewsAll).toBe(true);
    await act(async () => fireEvent.click(screen.getByTestId("generate")));
    expect(generate).toHaveBeenLastCalledWith(expect.objectContaining({ review: { always: true, agreed: null } }));
  });
});
