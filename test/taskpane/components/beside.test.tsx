import "@testing-library/jest-dom";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { version } from "../../../package.json";
import { followSheetInFront } from "../../../src/commands/pane/sheetInFront";
import { allTexts } from "../../../src/i18n/allTexts";
import { besideTexts } from "../../../src/i18n/besideTexts";
import { LANGUAGES } from "../../../src/plan/inputs/inputs";
import { done, SUMMARY } from "../fakeCommands";
import { renderPane } from "../renderPane";

jest.mock("../../../src/commands/pane/sheetInFront", () => ({ followSheetInFront: jest.fn() }));
const follow = jest.mocked(followSheetInFront);

const withPlan = { check: async () => done(SUMMARY) };

beforeEach(() =>
  follow.mockReset().mockImplementation((tell) => {
    tell("F4");
    return () => undefined;
  }),
);
afterEach(cleanup);

describe.each(LANGUAGES)("in %s", (language) => {
  const words = besideTexts[language];
  const { places } = allTexts(language).pane;

  test("help leads to the page of this place, of the sheet in front, and to all pages; Esc closes it", async () => {
    const { user } = await renderPane(language, withPlan);
    await user.click(screen.getByTestId("help"));
    const card = within(await screen.findByTestId("beside"));
    expect(card.getByRole("heading")).toHaveFocus();
    const addresses = card.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(addresses).toEqual(["place-split", "sheet-F4", "index"].map((page) => `help/${language}/${page}.html`));
    expect(card.getAllByRole("link")[0]).toHaveTextContent(places.split);
    expect(screen.getByTestId("help")).toHaveAttribute("aria-expanded", "true");
    await user.keyboard("{Escape}");
    expect(screen.queryByTestId("beside")).not.toBeInTheDocument();
    expect(screen.getByTestId("help")).toHaveFocus();
  });

  test("what is new is shown beside the rest, and remembered as shown", async () => {
    const { user, seen } = await renderPane(language, withPlan, { beside: "news" });
    const card = within(await screen.findByTestId("beside"));
    expect(card.getByRole("heading")).toHaveTextContent(words.news.title(version));
    expect(card.getAllByRole("listitem").map((line) => line.textContent)).toEqual(words.news.lines);
    expect(new Set(seen)).toEqual(new Set(["news"]));
    await user.click(card.getByTestId("closeBeside"));
    expect(screen.queryByTestId("beside")).not.toBeInTheDocument();
  });

  test("the tour is offered with the first sample, once; its steps show each place and press nothing", async () => {
    const { user, seen, called, store } = await renderPane(language, {}, { tourIsDue: true });
    await user.click(screen.getByTestId("sample"));
    await screen.findByText(words.tour.offer);
    expect(seen).toEqual(["tour"]);
    expect(store.get().tourIsDue).toBe(false);
    await user.click(screen.getByTestId("tourStart"));
    const shown: string[] = [];
    for (const [at, { title, text }] of words.tour.steps.entries()) {
      const heading = screen.getByRole("heading", { name: words.tour.step(at + 1, words.tour.steps.length, title) });
      expect(heading).toHaveFocus();
      expect(screen.getByText(text)).toBeVisible();
      shown.push(store.get().place);
      await user.click(screen.getByTestId("tourNext"));
    }
    expect(shown).toEqual(["prepare", "split", "split", "follow", "check"]);
    expect(screen.queryByTestId("beside")).not.toBeInTheDocument();
    expect(called().filter((name) => !["sample", "yearState", "truth"].includes(String(name)))).toEqual([]);
  });
});

test("whoever has seen the tour is offered none; it can be skipped, and begun from the help", async () => {
  const { user } = await renderPane("en", {});
  await user.click(screen.getByTestId("sample"));
  await screen.findByTestId("summary");
  expect(screen.queryByTestId("beside")).not.toBeInTheDocument();
  await user.click(screen.getByTestId("help"));
  await user.click(await screen.findByTestId("openTour"));
  await user.click(await screen.findByTestId("tourSkip"));
  expect(screen.queryByTestId("beside")).not.toBeInTheDocument();
});

test("a sheet of the user's own has no page, and where Excel does not say which is in front, nothing is said of it", async () => {
  follow.mockImplementationOnce((tell) => {
    tell(null);
    return () => undefined;
  });
  const { user } = await renderPane("en", withPlan);
  await user.click(screen.getByTestId("help"));
  expect(await screen.findByTestId("helpOnSheet")).toHaveTextContent(besideTexts.en.help.ownSheet);
  await user.click(screen.getByTestId("help"));
  follow.mockImplementationOnce(() => () => undefined);
  await user.click(screen.getByTestId("help"));
  await waitFor(() => expect(screen.getByTestId("helpOnSheet")).toBeEmptyDOMElement());
});

test.each([
  ["CHANGELOG.md", "en", "In short"],
  ["CHANGELOG.zh-CN.md", "zh-CN", "要点"],
] as const)("what is new is what %s says in short of the newest version", (file, language, heading) => {
  const [, newest = ""] = readFileSync(file, "utf8").split(/^## /m);
  const [, short = ""] = newest.split(`### ${heading}\n`);
  const [lines = ""] = short.split("\n### ");
  const entries = lines
    .trim()
    .split(/^- /m)
    .slice(1)
    .map((entry) => entry.trim().replace(/\n\s+/g, language === "en" ? " " : ""));
  expect(entries).toEqual(besideTexts[language].news.lines);
});
