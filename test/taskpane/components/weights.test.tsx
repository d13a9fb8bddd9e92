import "@testing-library/jest-dom";
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { weightsTexts } from "../../../src/i18n/weightsTexts";
import { done, GENERATED, SUMMARY } from "../fakeCommands";
import { renderPane } from "../renderPane";

afterEach(cleanup);

test.each(["zh-CN", "en"] as const)("what managers share by is chosen with a click, and seen first (%s)", async (language) => {
  const words = weightsTexts[language];
  const weighManagers = jest.fn(async () => done(GENERATED));
  const summary = { ...SUMMARY, managers: 3, lastYear: [{ id: "revenue", name: "收入" }] };
  await renderPane(language, { check: async () => done(summary), weighManagers });
  const head = await screen.findByTestId("weightsOpen");
  expect(head).toHaveAttribute("aria-expanded", "false");
  await act(async () => fireEvent.click(head));
  expect(screen.getByTestId("weights")).toHaveTextContent(words.hint);
  await act(async () => fireEvent.click(screen.getByText(words.lastYear("收入"))));
  await act(async () => fireEvent.click(screen.getByText(words.equal)));
  expect(weighManagers.mock.calls).toEqual([
    [{ type: "lastYear", metric: "revenue" }, expect.objectContaining({ review: { always: true, agreed: null } })],
    [{ type: "equal" }, expect.objectContaining({ review: { always: true, agreed: null } })],
  ]);
});
