import "@testing-library/jest-dom";
import { act, cleanup, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { allTexts } from "../../../../src/i18n/allTexts";
import type { LocatedProblem, Outcome } from "../../../../src/commands/outcome/outcome";
import type { Commands } from "../../../../src/taskpane/tasks/tasks";
import { done, LAB, MADE, SUMMARY } from "../../fakeCommands";
import { renderPane } from "../../renderPane";

afterEach(cleanup);

const HINT: LocatedProblem = {
  problem: { level: "notice", at: [], detail: { type: "GoalNotMeasurable", goal: "拜访" } },
  place: { sheet: "F9_61753cd7", address: "C12", tab: "目标卡 甲" },
};

/** The pane with a plan, on the tab of scores. */
async function scoreTab(language: "zh-CN" | "en" = "en", other: Partial<Commands> = {}) {
  const rendered = await renderPane(language, { check: async () => done(SUMMARY), ...other });
  await rendered.user.click(screen.getByTestId("tab-review"));
  return rendered;
}

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  const { pane, problems } = allTexts(language);

  test.each(["goalCards", "scoreSheets"] as const)("%s are made, and each sheet is a link", async (task) => {
    const { user, called, commands } = await scoreTab(language);
    await user.click(screen.getByTestId(task));
    const made = within(await screen.findByTestId("made"));
    expect(made.getByRole("heading")).toHaveTextContent(pane.made[task](2));
    await user.click(made.getByRole("button", { name: "团队评价" }));
    expect(called()).toEqual([task, "goTo"]);
    expect(commands.calls).toContainEqual(["goTo", { sheet: "Team", address: "A1" }]);
  });

  test("hints name the card's own tab, lead to the cell and follow what is corrected there", async () => {
    let stands: Outcome<number> = done(3, [HINT]);
    const { user, commands, actions } = await scoreTab(language, { checkCards: async () => stands });
    await user.click(screen.getByTestId("checkCards"));
    expect(await screen.findByTestId("message")).toHaveTextContent(pane.score.checked(3, 1));
    await user.click(
      screen.getByRole("button", { name: `目标卡 甲 C12 ${problems.GoalNotMeasurable({ type: "GoalNotMeasurable", goal: "拜访" })}` }),
    );
    expect(commands.calls).toContainEqual(["goTo", { sheet: "F9_61753cd7", address: "C12", tab: "目标卡 甲" }]);
    stands = done(3);
    await act(async () => void (await actions.renew()));
    expect(screen.getByTestId("message")).toHaveTextContent(pane.score.checked(3, 0));
  });

  test("formulas are converted on all score sheets or the one in front", async () => {
    const { user, commands } = await scoreTab(language);
    await user.click(screen.getByTestId("convert"));
    await user.click(await screen.findByRole("menuitem", { name: pane.score.conversions.TARGET.front }));
    expect(commands.calls).toContainEqual(["convertFormulas", "TARGET", "front"]);
    expect(await screen.findByTestId("message")).toHaveTextContent(pane.score.converted("TARGET", 42, 3));
  });

  test("the lab shows what a change would earn, and axe finds no fault in it", async () => {
    const { user } = await scoreTab(language);
    await user.click(screen.getByTestId("openLab"));
    const result = await screen.findByTestId("labResult");
    expect(result).toHaveTextContent(pane.score.lab.score("109.8"));
    expect(result).toHaveTextContent(pane.score.lab.next("0.3", "A", 110));
    expect(result).toHaveTextContent(pane.score.lab.needs("收入", "105.7"));
    const effort = screen.getByTestId("lab-effort");
    await user.clear(effort);
    await user.type(effort, "105");
    expect(result).toHaveTextContent(pane.score.lab.score("115.3"));
    expect(result).toHaveTextContent(pane.score.lab.grade("A"));
    expect(result).toHaveTextContent(pane.score.lab.highest);
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

test("weights that do not add up are said instead of a score", async () => {
  const { user, pane } = await scoreTab();
  await user.click(screen.getByTestId("openLab"));
  await user.clear(await screen.findByTestId("lab-weights-0"));
  expect(screen.getByTestId("labResult")).toHaveTextContent(pane.score.lab.notWhole("70"));
  await user.type(screen.getByTestId("lab-weights-0"), "30 %");
  expect(screen.getByTestId("labResult")).toHaveTextContent(pane.score.lab.score("109.8"));
});

test("nothing is written before the user asks; then exactly what was tried out is", async () => {
  const { user, commands, called } = await scoreTab();
  await user.click(screen.getByTestId("openLab"));
  expect(await screen.findByTestId("writeLab")).toHaveAttribute("aria-disabled", "true");
  await user.selectOptions(screen.getByTestId("labManager"), "yi");
  await user.type(screen.getByTestId("lab-completions-0"), "97.5");
  expect(called()).toEqual(["scoreLab"]);
  await user.click(screen.getByTestId("writeLab"));
  expect(commands.calls).toContainEqual([
    "writeLab",
    { managerId: "yi", goals: ["metric:users"], card: { weights: [1], completions: [0.975], difficulty: 1, effort: 1 } },
  ]);
  expect(await screen.findByTestId("made")).toHaveTextContent(MADE.sheets[0]?.name ?? "");
  expect(called()).toEqual(["scoreLab", "writeLab", "scoreLab"]);
  expect(screen.getByTestId("labManager")).toHaveValue("yi");
});

test("changes can be undone, and each manager keeps those of their own", async () => {
  const { user, pane } = await scoreTab();
  await user.click(screen.getByTestId("openLab"));
  const difficulty = () => screen.getByTestId("lab-difficulty");
  await user.clear(await screen.findByTestId("lab-difficulty"));
  await user.type(difficulty(), "100");
  await user.selectOptions(screen.getByTestId("labManager"), "yi");
  expect(difficulty()).toHaveValue("100");
  await user.selectOptions(screen.getByTestId("labManager"), "jia");
  expect(screen.getByTestId("labResult")).toHaveTextContent(pane.score.lab.score("99.8"));
  await user.click(screen.getByTestId("resetLab"));
  expect(difficulty()).toHaveValue("110");
});

test("a score that is shown as the next grade is told as it is", async () => {
  const { user, pane } = await scoreTab("en", {
    scoreLab: async () =>
      done({ ...LAB, cards: LAB.cards.slice(1).map((each) => ({ ...each, card: { ...each.card, completions: [1.0996] } })) }),
  });
  await user.click(screen.getByTestId("openLab"));
  const result = await screen.findByTestId("labResult");
  expect(result).toHaveTextContent(pane.score.lab.just("110.0", 109.96));
  expect(result).toHaveTextContent(pane.score.lab.next("0.04", "A", 110));
});

test("before anything is completed there is no grade; afterwards it is told what it lacks", async () => {
  const open = LAB.cards
    .slice(0, 1)
    .map((each) => ({ ...each, card: { ...each.card, completions: each.card.completions.map(() => null) } }));
  const { user, pane } = await scoreTab("en", { scoreLab: async () => done({ ...LAB, cards: open }) });
  await user.click(screen.getByTestId("openLab"));
  expect(await screen.findByTestId("labResult")).toHaveTextContent(pane.score.lab.nothing);
  await user.type(screen.getByTestId("lab-completions-0"), "105");
  const goals = open[0]?.goals.length ?? 0;
  const weight = Math.round((1 - (open[0]?.card.weights[0] ?? 0)) * 100);
  expect(screen.getByTestId("labResult")).toHaveTextContent(pane.score.lab.openGoals(goals - 1, goals, `${weight}%`));
});

test("without goal cards the lab says what to do first, and the plan stays", async () => {
  const problem = { problem: { level: "error", at: [], detail: { type: "NoGoalCards" } }, place: null } as const;
  const { user, store } = await scoreTab("en", { scoreLab: async () => ({ type: "Problems", problems: [problem] }) });
  await user.click(screen.getByTestId("openLab"));
  expect(await screen.findByTestId("problems")).toHaveTextContent(allTexts("en").problems.NoGoalCards({ type: "NoGoalCards" }));
  expect(store.get().plan.type).toBe("Ready");
});
