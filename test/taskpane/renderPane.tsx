import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { allTexts } from "../../src/i18n/allTexts";
import { readTexts } from "../../src/i18n/readTexts";
import type { Language } from "../../src/plan/inputs/inputs";
import { createActions } from "../../src/taskpane/store/actions";
import type { Commands } from "../../src/taskpane/tasks/tasks";
import { App } from "../../src/taskpane/components/App";
import { readAllParts } from "../../src/taskpane/components/shared/onDemand";
import { spoken } from "../../src/taskpane/surroundings/language";
import { firstSession } from "../../src/taskpane/session/session";
import { createStore } from "../../src/taskpane/store/store";
import { fakeCommands } from "./fakeCommands";

/** What the pane looks at and marks by itself. */
const QUIET: readonly unknown[] = ["check", "opening", "mark", "selectedAddress"];

// Fluent in jsdom is slow on a busy machine.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

// jsdom lays nothing out, so it has no such observer; Fluent's message bars want one.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

// Nor does it show dialogs.
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement): void {
    this.open = true;
  },
  close(this: HTMLDialogElement): void {
    this.open = false;
  },
});

/** The user is in the pane, not in the spreadsheet beside it; for jsdom nobody is anywhere while no element has the focus. */
beforeEach(() => jest.spyOn(document, "hasFocus").mockReturnValue(true));

/** The pane as Excel in `locale` shows it, after its first look at the workbook, with commands that are recorded. */
export async function renderPane(locale: Language, other: Partial<Commands> = {}, first: Parameters<typeof firstSession>[1] = {}) {
  const commands = fakeCommands(other);
  const store = createStore(firstSession("automatic", first));
  /** What was shown of what is shown once. */
  const seen: string[] = [];
  const actions = createActions(store, commands, {
    language: () => spoken(store.get().language, locale),
    rememberReview: () => undefined,
    saw: (beside) => seen.push(beside),
    learn: (choice) => readTexts(spoken(choice, locale)),
  });
  // As after a while in Excel.
  await Promise.all([readTexts(locale), readAllParts()]);
  const view = render(
    <FluentProvider theme={webLightTheme}>
      <App store={store} actions={actions} locale={locale} />
    </FluentProvider>,
  );
  await act(() => actions.run("look"));
  const called = (): readonly unknown[] => commands.calls.map(([name]) => name).filter((name) => !QUIET.includes(name));
  return { ...view, seen, commands, store, actions, called, pane: allTexts(locale).pane, user: userEvent.setup() };
}
