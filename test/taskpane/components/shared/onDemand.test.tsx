import "@testing-library/jest-dom";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { allTexts } from "../../../../src/i18n/allTexts";
import { firstSession } from "../../../../src/taskpane/session/session";
import { onDemand } from "../../../../src/taskpane/components/shared/onDemand";
import { PaneContext } from "../../../../src/taskpane/components/shared/usePane";
import { createActions } from "../../../../src/taskpane/store/actions";
import { createStore } from "../../../../src/taskpane/store/store";
import { notLoaded } from "../../../../src/taskpane/tasks/notLoaded";
import { fakeCommands } from "../../fakeCommands";

afterEach(cleanup);

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  const texts = allTexts(language);

  test("a part that cannot be loaded says so, is tried again, and is there at once from then on", async () => {
    const read = jest
      .fn()
      .mockRejectedValueOnce(new Error("offline"))
      .mockResolvedValue(() => <p>it is here</p>);
    const Part = onDemand(read);
    const store = createStore(firstSession(language));
    const actions = createActions(store, fakeCommands(), {
      language: () => language,
      rememberReview: () => undefined,
      saw: () => undefined,
      learn: async () => undefined,
    });
    const shown = (
      <PaneContext value={{ session: store.get(), texts, actions }}>
        <Part />
      </PaneContext>
    );
    const view = render(shown);
    expect(await screen.findByTestId("notRead")).toHaveTextContent(texts.pane.notRead);
    await act(async () => fireEvent.click(screen.getByRole("button", { name: texts.pane.tryAgain })));
    expect(await screen.findByText("it is here")).toBeVisible();
    view.unmount();
    render(shown);
    expect(screen.getByText("it is here")).toBeVisible();
    expect(read).toHaveBeenCalledTimes(2);
  });
});

test("a language whose words cannot be loaded is not chosen, and the pane says why", async () => {
  const store = createStore(firstSession("en"));
  const actions = createActions(store, fakeCommands(), {
    language: () => "en",
    rememberReview: () => undefined,
    saw: () => undefined,
    learn: () => Promise.reject(new Error("offline")),
  });
  await actions.chooseLanguage("zh-CN");
  expect(store.get()).toMatchObject({ language: "en", report: { type: "Failed", failure: notLoaded(new Error("offline")) } });
});
