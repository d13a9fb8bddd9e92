import "@testing-library/jest-dom";
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { exchangeTexts } from "../../../src/i18n/exchangeTexts";
import { isEditing } from "../../../src/commands/pane/isEditing";
import { allTexts } from "../../../src/i18n/allTexts";
import { whyLines, whyTitle } from "../../../src/forms/why/whyLines";
import { buffered } from "../../../src/plan/build/buffer";
import { explainer } from "../../../src/plan/explain/why";
import { example } from "../../forms/examples";
import { threeManagers } from "../../forms/threeManagers";
import type { Generated } from "../../../src/commands/outcome/outcome";
import { done, GENERATED, NO_PLAN, PROBLEMS, SUMMARY } from "../fakeCommands";
import { PLACES } from "../../../src/taskpane/session/places";
import { renderPane } from "../renderPane";
import { FIRST_WISH } from "../../../src/taskpane/components/split/firstWish";

jest.mock("../../../src/commands/pane/isEditing", () => ({ isEditing: jest.fn() }));

const withPlan = { check: async () => done(SUMMARY) };

afterEach(cleanup);

/** Office as far as it tells which Excel this is. */
function aroundExcel(): void {
  const has: Readonly<Record<string, readonly string[]>> = { ExcelApi: ["1.1", "1.9"], SharedRuntime: ["1.1"] };
  const isSetSupported = (set: string, version: string): boolean => has[set]?.includes(version) ?? false;
  const diagnostics = { platform: "PC", version: "16.0.1" };
  Object.assign(globalThis, { Office: { context: { diagnostics, displayLanguage: "zh-CN", requirements: { isSetSupported } } } });
}

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  const { pane, problems } = allTexts(language);

  test("a new user reads what it is worth, and one press brings a sample plan", async () => {
    const { user, called } = await renderPane(language);
    expect(screen.getByTestId("welcome")).toHaveTextContent(pane.welcome.promise.replace("\n", " "));
    expect(screen.getByTestId("welcome")).toHaveTextContent(pane.welcome.proof);
    expect(screen.queryByTestId("generate")).not.toBeInTheDocument();
    await user.click(screen.getByTestId("sample"));
    expect(called()).toEqual(["sample"]);
    expect(await screen.findByTestId("summary")).toHaveTextContent(SUMMARY.team);
    expect(screen.getByRole("status")).toHaveTextContent(pane.placed.sample);
  });

  test("the plan is summed up: whose, when, how much of each metric, how many of each", async () => {
    await renderPane(language, withPlan);
    const summary = within(screen.getByTestId("summary"));
    expect(summary.getByRole("heading")).toHaveTextContent("集团客户部");
    expect(summary.getByText(pane.plan.year(2026))).toBeVisible();
    expect(summary.getByText(pane.plan.supervisor("李主管"))).toBeVisible();
    expect(summary.getAllByRole("term").map((term) => term.textContent)).toEqual(["用户数", "收入"]);
    expect(summary.getAllByRole("definition").map((value) => value.textContent)).toEqual(["3,000", "¥ 1,260,000.00"]);
    expect(summary.getByText(pane.plan.counts(3, 12, 3))).toBeVisible();
  });

  test("after generating, a green line says that every check holds, and each sheet is a link with its totals", async () => {
    const { user, commands } = await renderPane(language, withPlan);
    await user.click(screen.getByTestId("generate"));
    const made = within(await screen.findByTestId("done"));
    expect(made.getByRole("heading")).toHaveTextContent(pane.done.sheets(4));
    expect(made.getByText(pane.done.ties(38, 38))).toBeVisible();
    expect(made.getAllByText(GENERATED.sheets[0]?.totals ?? "")).toHaveLength(3);
    await user.click(made.getByRole("button", { name: "F3 客户×产品" }));
    expect(commands.calls).toContainEqual(["goTo", { sheet: "F3", address: "A1" }]);
  });

  test("when a check does not hold, a red line says how many and leads to the first", async () => {
    const broken: Generated = { ...GENERATED, checks: { lines: 38, held: 36, firstBroken: { sheet: "TieOut", address: "F12" } } };
    const { user, commands } = await renderPane(language, { ...withPlan, generate: async () => done(broken) });
    await user.click(screen.getByTestId("generate"));
    const made = within(await screen.findByTestId("done"));
    expect(made.getByRole("heading")).toHaveTextContent(pane.done.broken(2, 38));
    expect(made.queryByText(pane.done.ties(36, 38))).not.toBeInTheDocument();
    await user.click(made.getByRole("button", { name: pane.done.firstBroken(`${allTexts(language).forms.tieOut.name} F12`) }));
    expect(commands.calls).toContainEqual(["goTo", { sheet: "TieOut", address: "F12" }]);
  });

  test("where numbers were typed over the plan's, what does not hold leads to them", async () => {
    const wish = {
      sheet: "F1",
      cell: "jia\nperiods:1:1",
      place: { sheet: "F1", address: "B5" },
      title: null,
      found: "600",
      typed: "600",
      planned: "505",
      isTarget: false,
    };
    const broken: Generated = {
      ...GENERATED,
      checks: { lines: 38, held: 36, firstBroken: { sheet: "TieOut", address: "F12" } },
      wishes: [wish],
    };
    const outcome = done(broken);
    const { user } = await renderPane(language, { ...withPlan, generate: async () => outcome });
    await user.click(screen.getByTestId("generate"));
    const made = within(await screen.findByTestId("done"));
    expect(made.getByText(pane.done.wishAdvice)).toBeVisible();
    expect(made.queryByText(pane.done.brokenAdvice)).not.toBeInTheDocument();
  });

  test("a selected number is explained in sentences, and the way back to it is a link", async () => {
    const { plan, target } = example("buffers", { ...threeManagers, buffers: [{ metric: "sales", percent: 5 }] });
    const result = buffered(target, plan.inputs.buffers);
    if (result.type !== "Buffered") throw new Error(result.type);
    const why = explainer(target, result.plan.buffers)(0, { product: null, manager: 1, account: null, period: 6 });
    const found = {
      type: "Answered",
      place: { sheet: "F1", address: "H6" },
      title: whyTitle(target, why, allTexts("zh-CN")),
      plan: target,
      why,
      places: new Map([["managers[1].weight", { sheet: "Input", address: "L6" }]]),
      stale: { shown: "400", planned: "420" },
    } as const;
    const { user, commands } = await renderPane(language, { ...withPlan, whyCell: async () => done(found) });
    await user.click(screen.getByTestId("tab-check"));
    await user.click(screen.getByTestId("why"));
    const view = within(await screen.findByTestId("why-view"));
    expect(view.getByRole("heading")).toHaveTextContent(`销售额 · 客户经理乙 · ${language === "en" ? "Jul–Dec" : "7–12月"}`);
    const inputName = `${allTexts(language).forms.input.name} L6`;
    expect(view.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(
      whyLines(target, why, allTexts(language)).map(({ text, at }) => (at?.[0] === "managers" ? `${text} ${inputName}` : text)),
    );
    await user.click(view.getByRole("button", { name: inputName }));
    expect(commands.calls).toContainEqual(["goTo", { sheet: "Input", address: "L6" }]);
    expect(view.getByText(pane.why.stale("400", "420"))).toBeVisible();
    await user.click(view.getByRole("button", { name: "F1 任务一览表 H6".replace("F1 任务一览表", allTexts(language).forms.F1.name) }));
    expect(commands.calls).toContainEqual(["goTo", found.place]);
  });

  test("asked about another cell, it says what can be asked", async () => {
    const { user } = await renderPane(language, withPlan);
    await user.click(screen.getByTestId("tab-check"));
    await user.click(screen.getByTestId("why"));
    expect(await screen.findByTestId("message")).toHaveTextContent(pane.why.notHere);
  });

  test("cells of one's own are filled: method, what it needs, preview, and only then written", async () => {
    const cells = [
      { address: "B2", value: 10, kept: null, old: 10, next: 60 },
      { address: "C2", value: null, kept: null, old: "", next: 40 },
      { address: "D2", value: 5, kept: "formula", old: 5, next: null },
    ] as const;
    const preview = {
      type: "Preview",
      wish: FIRST_WISH,
      place: "Sheet1!B2:D2",
      sheetId: "1",
      area: { row: 1, column: 1, rows: 1, columns: 3 },
      cells,
      result: { type: "Cells", values: [60, 40, null], before: "15", after: "105", sharedEqually: true, unpublished: [2031] },
    } as const;
    const { user, commands } = await renderPane(language, { ...withPlan, previewSpread: async () => done(preview) });
    await user.click(screen.getByTestId("spread"));
    // What would be filled is said before anything is asked.
    expect(await screen.findByTestId("spread-selected")).toHaveTextContent(allTexts(language).spread.selected("'Sheet1'!A1:A2"));
    await user.selectOptions(screen.getByTestId("spread-method"), "reference");
    expect(screen.queryByTestId("spread-pattern")).not.toBeInTheDocument();
    await user.type(screen.getByTestId("spread-total"), "105");
    await user.click(screen.getByRole("button", { name: allTexts(language).spread.take(allTexts(language).spread.fields.reference) }));
    expect(screen.getByTestId("spread-reference")).toHaveValue("'Sheet1'!A1:A2");
    await user.click(screen.getByTestId("spread-preview"));
    expect(commands.calls).toContainEqual([
      "previewSpread",
      expect.objectContaining({ method: "reference", total: "105", reference: "'Sheet1'!A1:A2", action: "replace" }),
    ]);
    const view = within(await screen.findByTestId("spread-view"));
    expect(
      view.getAllByRole("row").map((row) =>
        within(row)
          .queryAllByRole("cell")
          .map(({ textContent }) => textContent),
      ),
    ).toEqual([[], ["10", "60"], ["", "40"], ["5", allTexts(language).spread.kept.formula], ["15", "105"]]);
    expect(view.getByText(allTexts(language).spread.sharedEqually)).toBeVisible();
    expect(view.getByText(allTexts(language).spread.unpublished([2031]))).toBeVisible();
    expect(commands.calls.map(([name]) => name)).not.toContain("applySpread");
    await user.click(view.getByTestId("spread-write"));
    expect(commands.calls).toContainEqual(["applySpread", preview]);
    expect(await screen.findByTestId("message")).toHaveTextContent(allTexts(language).spread.written(2, "Sheet1!A1:A2", "10"));
  });

  test("a spread that cannot be says why", async () => {
    const problem = { type: "GeneratedSheet", sheet: "F1 By manager" } as const;
    const { user } = await renderPane(language, { ...withPlan, previewSpread: async () => done({ type: "Refused", problem }) });
    await user.click(screen.getByTestId("spread"));
    await user.click(screen.getByTestId("spread-preview"));
    expect(await screen.findByTestId("failed")).toHaveTextContent(allTexts(language).spread.problems.generatedSheet("F1 By manager"));
  });

  test("problems are grouped, say what to do, and lead to their cells", async () => {
    const { user, commands } = await renderPane(language, { check: async () => ({ type: "Problems", problems: PROBLEMS }) });
    expect(screen.queryByTestId("problems")).not.toBeInTheDocument();
    await user.click(screen.getByTestId("tab-check"));
    await user.click(screen.getByTestId("check"));
    const list = within(await screen.findByTestId("problems"));
    expect(list.getAllByRole("heading").map((heading) => heading.textContent)).toEqual([
      pane.problems.correct(2),
      pane.problems.assumed(1),
    ]);
    const sentence = problems.NotMultipleOfUnit({ type: "NotMultipleOfUnit", amount: "36000.005", unit: "0.01", nearest: "36000.01" });
    await user.click(list.getByRole("button", { name: `${allTexts(language).forms.input.name} D18 ${sentence}` }));
    expect(commands.calls).toContainEqual(["goTo", { sheet: "Input", address: "D18" }]);
    expect(list.getAllByRole("heading")).toHaveLength(2);
  });

  test("a plan file's problems name their place in the file", async () => {
    const inFile = PROBLEMS.slice(0, 1).map((located) => ({ ...located, place: null }));
    const { user } = await renderPane(language, { importPlan: async () => ({ type: "Problems", problems: inFile }) });
    await user.click(screen.getByTestId("import"));
    await user.click(screen.getByTestId("importText"));
    await user.paste("{}");
    await user.click(screen.getByTestId("importYes"));
    expect(await screen.findByTestId("problems")).toHaveTextContent("clients[2].manager");
    expect(screen.queryByTestId("importDialog")).not.toBeInTheDocument();
  });

  test("a plan is replaced only after the question was answered with yes", async () => {
    const { user, commands } = await renderPane(language, {
      ...withPlan,
      sample: async (_language, { replace }) => (replace ? done(SUMMARY) : { type: "InputExists", sheet: "录入" }),
    });
    await user.click(screen.getByTestId("tab-prepare"));
    await user.click(screen.getByTestId("sample"));
    expect(await screen.findByRole("alertdialog", { name: exchangeTexts[language].replace.title })).toHaveTextContent("录入");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByTestId("replace")).not.toBeInTheDocument());
    expect(commands.calls).not.toContainEqual(["sample", language, { replace: true }]);
    await user.click(screen.getByTestId("tab-prepare"));
    await user.click(screen.getByTestId("sample"));
    await user.click(await screen.findByTestId("replaceYes"));
    expect(commands.calls).toContainEqual(["sample", language, { replace: true }]);
    expect(await screen.findByText(pane.placed.sample, { selector: "[data-testid=message] *" })).toBeInTheDocument();
  });

  test("progress names the sheet, and cancelling stops at the next step", async () => {
    let stop = (): void => undefined;
    let asked = false;
    const { user } = await renderPane(language, {
      ...withPlan,
      generate: ({ onProgress, signal } = {}) => {
        onProgress?.({ done: 1, of: 4, sheet: "F2" });
        signal?.addEventListener("abort", () => (asked = true));
        return new Promise((resolve) => (stop = () => resolve({ type: "Cancelled" })));
      },
    });
    await user.click(screen.getByTestId("generate"));
    expect(screen.getByTestId("progress")).toHaveTextContent(pane.progress.sheet(1, 4, "F2"));
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "1");
    expect(screen.getByTestId("generate")).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByTestId("cancel"));
    expect(asked).toBe(true);
    expect(screen.getByTestId("cancel")).toHaveTextContent(pane.progress.cancelling);
    await act(async () => stop());
    expect(await screen.findByTestId("message")).toHaveTextContent(pane.cancelled);
  });

  test("what Excel refuses is told with what to do, and what support asks for can be copied", async () => {
    aroundExcel();
    const failure = { code: "SheetProtected", sheet: "F1", details: "AccessDenied", workbook: { type: "Untouched" } } as const;
    const { user } = await renderPane(language, { ...withPlan, generate: async () => ({ type: "Failed", failure }) });
    await user.click(screen.getByTestId("generate"));
    expect(await screen.findByTestId("failed")).toHaveTextContent(allTexts(language).writing.failure(failure));
    await user.click(screen.getByRole("button", { name: pane.copy.details }));
    const copied = await navigator.clipboard.readText();
    expect(JSON.parse(copied)).toMatchObject({ failure: { code: "SheetProtected", workbook: "Untouched" }, host: { build: "16.0.1" } });
    expect(copied).not.toContain("F1");
    expect(await screen.findByRole("button", { name: pane.copy.copied })).toBeInTheDocument();
  });

  test("what support asks for can be copied before anything fails", async () => {
    aroundExcel();
    const { user } = await renderPane(language, withPlan);
    await user.click(await screen.findByTestId("copyDetails"));
    expect(JSON.parse(await navigator.clipboard.readText())).toMatchObject({ host: { excelApi: "1.9" }, sets: { SharedRuntime: "1.1" } });
    expect(screen.getByTestId("copyDetails")).toHaveTextContent(pane.copy.copied);
  });

  test("one period's detail is chosen from the plan's periods", async () => {
    const { user, commands } = await renderPane(language, withPlan);
    await user.click(screen.getByTestId("detail"));
    await user.click(await screen.findByRole("menuitem", { name: "7–12月" }));
    expect(commands.calls).toContainEqual(["makePeriodSheet", 7, expect.anything()]);
    expect(await screen.findByTestId("done")).toBeInTheDocument();
  });

  test("an exported plan stands in a box to copy", async () => {
    const { user } = await renderPane(language, withPlan);
    await user.click(screen.getByTestId("tab-prepare"));
    await user.click(screen.getByTestId("export"));
    expect(await screen.findByRole("textbox", { name: exchangeTexts[language].export.text })).toHaveValue('{ "version": 1 }');
    // Without layout, Fluent's focus trap sometimes takes the box for covered and hides it from roles.
    await user.click(within(screen.getByTestId("exportDialog")).getByRole("button", { name: pane.copy.text, hidden: true }));
    expect(await navigator.clipboard.readText()).toBe('{ "version": 1 }');
    // The web view of jsdom calls itself neither Safari nor anything that saves files.
    const { cannotSave, sheet } = exchangeTexts[language].export;
    expect(screen.getByText(cannotSave)).toBeVisible();
    await user.click(screen.getByTestId("planOnSheet"));
    expect(await screen.findByText(sheet.there("Plan file"))).toBeVisible();
  });
});

test("tabs appear with a plan, and keep what each of them reported", async () => {
  const { user, pane } = await renderPane("en");
  expect(screen.queryByRole("tablist")).not.toBeInTheDocument();
  await user.click(screen.getByTestId("sample"));
  expect(
    within(screen.getByRole("tablist"))
      .getAllByRole("tab")
      .map((tab) => tab.textContent),
  ).toEqual(PLACES.map((place) => pane.places[place]));
  await user.click(screen.getByTestId("tab-check"));
  await user.click(screen.getByTestId("check"));
  expect(await screen.findByTestId("message")).toHaveTextContent(pane.checked);
  await user.click(screen.getByTestId("tab-review"));
  expect(screen.getByRole("tabpanel", { name: pane.places.review })).toHaveTextContent(pane.score.formula);
  expect(screen.queryByTestId("message")).not.toBeInTheDocument();
  await user.keyboard("{ArrowLeft}");
  expect(screen.getByTestId("tab-check")).toHaveFocus();
  expect(screen.getByTestId("message")).toHaveTextContent(pane.checked);
  await user.keyboard("{End}{ArrowRight}");
  expect(screen.getByRole("tab", { selected: true })).toHaveTextContent(pane.places.prepare);
});

test("a chosen file's text is what is imported", async () => {
  const { user, commands } = await renderPane("en");
  await user.click(screen.getByTestId("import"));
  const file = new File([], "plan.json", { type: "application/json" });
  Object.defineProperty(file, "text", { value: async () => '{ "team": "A" }' });
  await user.upload(screen.getByTestId("importFile"), file);
  await waitFor(() => expect(screen.getByTestId("importText")).toHaveValue('{ "team": "A" }'));
  await user.click(screen.getByTestId("importYes"));
  expect(commands.calls).toContainEqual(["importPlan", '{ "team": "A" }', { replace: false }, expect.anything()]);
});

test("the language is Excel's until another is chosen, and the page says which it is", async () => {
  const { user } = await renderPane("en");
  expect(document.documentElement.lang).toBe("en");
  await user.click(screen.getByTestId("language"));
  await user.click(await screen.findByRole("radio", { name: "中文" }));
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("目标分解");
  expect(document.documentElement.lang).toBe("zh-CN");
});

test("when the pressed button is gone, the focus goes to the next step and then to the result", async () => {
  const { user } = await renderPane("zh-CN", {
    generate: ({ signal } = {}) => new Promise((resolve) => signal?.addEventListener("abort", () => resolve(done(GENERATED)))),
  });
  await user.click(screen.getByTestId("sample"));
  expect(await screen.findByTestId("generate")).toHaveFocus();
  await user.keyboard("{Enter}");
  await user.click(screen.getByTestId("cancel"));
  await waitFor(() => expect(within(screen.getByTestId("done")).getByRole("heading")).toHaveFocus());
});

test("whoever types into the spreadsheet meanwhile keeps the focus there", async () => {
  const { user, actions } = await renderPane("zh-CN");
  await user.click(screen.getByTestId("sample"));
  expect(await screen.findByTestId("generate")).toHaveFocus();
  act(() => screen.getByTestId("generate").blur());
  jest.spyOn(document, "hasFocus").mockReturnValue(false);
  await act(() => actions.run("generate"));
  expect(screen.getByTestId("done")).toBeVisible();
  expect(document.body).toHaveFocus();
});

test("when the input sheet is deleted, the welcome comes back", async () => {
  let there = true;
  const { actions } = await renderPane("en", { check: async () => (there ? done(SUMMARY) : NO_PLAN) });
  expect(screen.getByTestId("summary")).toBeInTheDocument();
  there = false;
  await act(() => actions.run("check"));
  expect(screen.getByTestId("welcome")).toBeInTheDocument();
});

test.each([true, false])("when Excel does not answer for a while, the pane says whether a cell is being edited (%s)", async (isEdited) => {
  jest.mocked(isEditing).mockClear().mockResolvedValue(isEdited);
  const { user, pane } = await renderPane("en", { ...withPlan, exportPlan: () => new Promise(() => undefined) });
  await user.click(screen.getByTestId("tab-prepare"));
  await user.click(screen.getByTestId("export"));
  expect(await screen.findByRole("progressbar", { name: pane.busy.export })).toBeInTheDocument();
  expect(screen.queryByText(pane.editHint)).not.toBeInTheDocument();
  await waitFor(() => expect(isEditing).toHaveBeenCalled(), { timeout: 10_000 });
  if (isEdited) expect(await screen.findByText(pane.editHint)).toBeInTheDocument();
  else expect(screen.queryByText(pane.editHint)).not.toBeInTheDocument();
});

test("where copying is blocked, the text is shown, selected, to be copied by hand", async () => {
  const { user, pane } = await renderPane("en", { check: async () => ({ type: "Problems", problems: PROBLEMS }) });
  await user.click(screen.getByTestId("tab-check"));
  await user.click(screen.getByTestId("check"));
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("blocked", "NotAllowedError"));
  document.execCommand = () => false;
  await user.click(screen.getByRole("button", { name: pane.copy.details }));
  const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: pane.copy.byHand });
  expect(box.value).toContain("UnknownManager");
  expect(box.selectionEnd).toBe(box.value.length);
});
