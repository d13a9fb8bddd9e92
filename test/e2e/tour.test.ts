import type { Page } from "playwright-core";
import type { Language } from "../../src/plan/inputs/inputs";
import { findChromium } from "../support/installed";
import { aroundThePane, inspect } from "../support/inspect";
import { startWorkbench, type OpenWorkbench, type RunningWorkbench } from "../support/workbench";

jest.setTimeout(240_000);

const chromium = findChromium();

/**
 * Every view of the pane in turn, narrow, in both languages, one of them dark, and the page around it: what a user of it would see, hear or
 * reach.
 */
(chromium === null ? describe.skip : describe)("a tour through the pane", () => {
  let workbench: RunningWorkbench;
  beforeAll(async () => {
    workbench = await startWorkbench(chromium as string);
  });
  afterAll(() => workbench?.close());

  it.each([
    ["en", "light"],
    ["zh-CN", "dark"],
  ] as const)("finds nothing to mend, in %s, %s", async (language, colorScheme) => {
    // Colours that change, and slowly, would be looked at half-way.
    const open = await workbench.open(language, { colorScheme, reducedMotion: "reduce" });
    const { page, pane, complaints } = open;
    expect(await aroundThePane(page)).toEqual([]);
    await expectKeyboardTools(page, language);
    const { view, found } = await inspect(page, pane);
    const press = (id: string): Promise<void> => pane.click(`[data-testid=${id}]`);
    await view("split");
    for (const card of ["weightsOpen", "recentOpen", "spread"]) await press(card);
    await view("split, opened");
    await press("openSplit");
    await pane.waitForSelector("[data-testid=splitTable]");
    await view("split, chosen");
    await press("closeSplit");
    await press("generate");
    await pane.waitForSelector("[data-testid=done]");
    await view("generated");
    await open.type("F1", 6, 1, "999");
    await press("undoLast");
    await pane.waitForSelector("[data-testid=typedSince]");
    await view("undo, asked");
    await press("generate");
    await pane.waitForSelector("[data-testid=wishes]");
    await view("wishes");
    await press("language");
    const review = pane.locator("[data-testid=settings] input[type=checkbox]");
    await review.check();
    await view("settings");
    await press("takeWishes");
    await pane.waitForSelector("[data-testid=confirmDialog]");
    await view("confirm");
    await press("leaveWriting");
    await review.uncheck();
    await press("language");
    for (const [place, cards, dialogs] of PLACES) {
      await press(`tab-${place}`);
      for (const card of cards) await press(card);
      await view(place);
      for (const button of dialogs) {
        await press(button);
        await pane.locator("[role=dialog], [role=alertdialog]").first().waitFor();
        await view(`${place}, ${button}`);
        await page.keyboard.press("Escape");
        await pane.locator("[role=dialog], [role=alertdialog]").first().waitFor({ state: "detached" });
      }
    }
    await press("tab-follow");
    await press("year-join");
    await pane.fill("[data-testid=field-name]", "Dan");
    await pane.fill("[data-testid=field-share]", "10%");
    await press("previewChange");
    await pane.waitForSelector("[data-testid=preview]");
    await view("change, previewed");
    await press("backToChange");
    await press("closeChange");
    await press("tab-check");
    await press("why");
    await pane.waitForSelector("[data-testid=why-view], [data-testid=message]");
    await view("why");
    await press("checkReports");
    await pane.waitForSelector("[data-testid=told]");
    await view("check, told");
    await press("told");
    await pane.waitForSelector("[data-testid=checkedHead]");
    await view("check, on trial");
    await press("help");
    await view("help");
    await press("openTour");
    await press("tourStart");
    await view("tour");
    await press("tourSkip");
    await press("tab-prepare");
    await press("export");
    await press("planOnSheet");
    await pane.locator("[data-testid=planThere]").filter({ hasText: "A" }).waitFor();
    await view("exported to a sheet");
    await page.keyboard.press("Escape");
    await press("tab-review");
    await press("goalCards");
    await pane.waitForSelector("[data-testid=made]");
    await view("made");
    await open.type("Input", 2, 1, "");
    await press("tab-check");
    await press("check");
    await pane.waitForSelector("[data-testid=problems], [data-testid=message]");
    await view("checked");
    expect(found).toEqual([]);
    if (colorScheme === "light") expect(await unseenFocus(open)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** What is opened at each place, and the dialogs that it leads to. */
const PLACES = [
  ["prepare", ["upkeepOpen"], ["sample", "import", "export", "selfTestOpen", "sendingOffer", "oldTexts"]],
  [
    "follow",
    ["stagesOpen", "timeOpen"],
    ["year-negotiate", "year-revise", "year-shift", "year-respread", "year-handOver", "year-leave", "year-join", "handOut"],
  ],
  ["check", ["lightOpen", "rulesOpen"], []],
  ["review", [], []],
] as const;

/** The toolbar's menus and the pane's width answer the keyboard. */
async function expectKeyboardTools(page: Page, language: Language): Promise<void> {
  const borders = page.getByRole("button", { name: language === "en" ? "Borders" : "边框" });
  await borders.focus();
  await borders.press("Enter");
  expect(await borders.getAttribute("aria-expanded")).toBe("true");
  await page.keyboard.press("Escape");
  const splitter = page.getByRole("separator", { name: language === "en" ? "Width of the pane" : "窗格宽度" });
  expect(await splitter.getAttribute("aria-valuenow")).toBe("370");
  await splitter.press("ArrowLeft");
  expect(await splitter.getAttribute("aria-valuenow")).toBe("386");
}

/** Where forced colours do not show which element has the focus, wherever the keyboard goes. */
async function unseenFocus({ page, pane }: OpenWorkbench): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: "active" });
  const unseen: string[] = [];
  for (const place of ["prepare", "split", "follow", "check", "review"]) {
    await pane.click(`[data-testid=tab-${place}]`);
    await pane.press(`[data-testid=tab-${place}]`, "Shift+Tab");
    for (let tabs = 0; tabs < 12; tabs++) {
      await page.keyboard.press("Tab");
      const { name, shows } = await pane.evaluate(focusShown);
      if (!shows) unseen.push(`${place}: ${name}`);
    }
  }
  return unseen;
}

/** In the page: whether a line shows which element has the focus. */
function focusShown(): { readonly name: string; readonly shows: boolean } {
  const element = document.activeElement ?? document.body;
  const name = element.getAttribute("data-testid") ?? `${element.tagName} ${element.textContent.slice(0, 30)}`;
  if (element === document.body) return { name, shows: true };
  const lines = [element, element.parentElement ?? element].flatMap((each) =>
    [null, "::after", "::before"].map((part) => {
      const { outlineStyle, outlineWidth, borderTopWidth, borderBottomWidth, content, textDecorationStyle } = getComputedStyle(each, part);
      const isDrawn = part === null || content !== "none";
      // Links have two lines under them instead.
      const outlined = (outlineStyle !== "none" && outlineWidth !== "0px") || textDecorationStyle === "double";
      return isDrawn && (outlined || (part !== null && (borderTopWidth !== "0px" || borderBottomWidth !== "0px")));
    }),
  );
  return { name, shows: lines.some(Boolean) };
}
