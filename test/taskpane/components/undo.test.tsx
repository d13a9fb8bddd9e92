import { cleanup, screen, waitFor, within } from "@testing-library/react";
import type { Undoing } from "../../../src/commands/undo/undoAction";
import { undoTexts } from "../../../src/i18n/undoTexts";
import { done, GENERATED, RECENT, SUMMARY } from "../fakeCommands";
import { renderPane } from "../renderPane";

afterEach(cleanup);

const [NEWEST] = RECENT;
if (NEWEST === undefined) throw new Error("there are recent actions");

const PLANNED = { check: async () => done(SUMMARY) };

test("below what was just done stands a button that undoes it, and says what was undone", async () => {
  const { user, called } = await renderPane("en", PLANNED);
  await user.click(screen.getByTestId("generate"));
  await user.click(await screen.findByTestId("undoLast"));
  expect((await screen.findByTestId("undoing")).textContent).toBe(undoTexts.en.undone(undoTexts.en.actions.change));
  expect(called()).toEqual(["generate", "undoAction"]);
});

test("where nothing was written there is nothing to undo", async () => {
  const { user } = await renderPane("en", { ...PLANNED, generate: async () => done({ ...GENERATED, changed: 0 }) });
  await user.click(screen.getByTestId("generate"));
  await screen.findByTestId("done");
  expect(screen.queryByTestId("undoLast")).toBeNull();
});

test("the list of recent actions is folded, and asked for when it is opened; an older one is undone with all after it", async () => {
  const { user, called, commands } = await renderPane("zh-CN", PLANNED);
  expect(screen.queryByTestId("recentList")).toBeNull();
  await user.click(await screen.findByTestId("recentOpen"));
  const list = await screen.findByTestId("recentList");
  expect(within(list).getAllByRole("listitem").length).toBe(3);
  expect(list.textContent).toContain("李主管");
  // What ended the journal has no button.
  const buttons = within(list).getAllByRole("button");
  expect(buttons.map((button) => button.textContent)).toEqual(["撤销", ""]);
  await user.click(buttons[1] as HTMLElement);
  await waitFor(() => expect(called().filter((name) => name === "undoAction").length).toBe(2));
  const undone = commands.calls.filter(([name]) => name === "undoAction").map(([, asked]) => asked);
  expect(undone).toEqual([{ number: 9 }, { number: 8 }]);
});

test("what was typed since is listed by its cells, and undone only when somebody says so", async () => {
  const since = [{ key: "F1", tab: "F1 月份×客户经理", address: "C5" }];
  const undoAction = async (asked?: { readonly agreed?: readonly unknown[] }) =>
    done<Undoing>((asked?.agreed ?? []).length > 0 ? { type: "Undone", head: NEWEST } : { type: "TypedSince", head: NEWEST, since });
  const { user, commands } = await renderPane("zh-CN", { ...PLANNED, undoAction });
  await user.click(screen.getByTestId("generate"));
  await user.click(await screen.findByTestId("undoLast"));
  expect((await screen.findByTestId("typedSince")).textContent).toContain("F1 月份×客户经理!C5");
  await user.click(screen.getByTestId("undoAnyway"));
  await screen.findByTestId("undoing");
  expect(commands.calls.filter(([name]) => name === "undoAction").map(([, asked]) => asked)).toEqual([{}, { number: 9, agreed: since }]);
});

test("what ends the journal is told with its reason", async () => {
  const undoAction = async () => done<Undoing>({ type: "Ended", head: NEWEST, ended: { because: "sheetGone", key: "F2", tab: "F2" } });
  const { user } = await renderPane("en", { ...PLANNED, undoAction });
  await user.click(screen.getByTestId("generate"));
  await user.click(await screen.findByTestId("undoLast"));
  expect((await screen.findByTestId("undoing")).textContent).toBe(
    '"Change of the year" cannot be undone. The sheet F2 was deleted by hand.',
  );
});
