import { cleanup, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { probes } from "../../../src/excel/selfTest/probes";
import { allTexts } from "../../../src/i18n/allTexts";
import { selfTestAnswers } from "../../../src/i18n/selfTestAnswers";
import type { Outcome } from "../../../src/commands/outcome/outcome";
import { SELF_TEST } from "../fakeCommands";
import { renderPane } from "../renderPane";

afterEach(cleanup);

async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  const { selfTest } = allTexts(language);
  const answers = selfTestAnswers[language];

  test("the self-test says what it does, asks, and shows what is otherwise than documented first", async () => {
    const { user, called } = await renderPane(language);
    await user.click(screen.getByTestId("selfTestOpen"));
    const dialog = await screen.findByTestId("selfTestDialog");
    expect(dialog.textContent).toContain(selfTest.explain(probes.length));
    expect(await faults()).toEqual([]);
    await user.click(screen.getByTestId("selfTestStart"));
    const view = await screen.findByTestId("selfTest");
    expect(called()).toEqual(["selfTest"]);
    expect(
      within(view)
        .getAllByRole("heading")
        .map(({ textContent }) => textContent),
    ).toEqual([
      selfTest.done(5, 1, 1),
      selfTest.groups.different,
      selfTest.groups.failed,
      selfTest.groups.open,
      selfTest.groups.documented,
    ]);
    expect(screen.getByRole("status").textContent).toBe(selfTest.done(5, 1, 1));
    const [first] = within(view).getAllByRole("listitem");
    expect(first?.textContent).toContain(answers.questions.blanks);
    expect(first?.textContent).toContain(answers.documented(answers.words.null));
    expect(
      within(view)
        .getAllByRole("link", { name: answers.thread(4702) })[0]
        ?.getAttribute("href"),
    ).toBe("https://github.com/OfficeDev/office-js/issues/4702");
    expect(await faults()).toEqual([]);
  });

  test("its JSON can be copied", async () => {
    const { user } = await renderPane(language);
    await user.click(screen.getByTestId("selfTestOpen"));
    await user.click(await screen.findByTestId("selfTestStart"));
    await user.click(await screen.findByText(selfTest.copy));
    expect(JSON.parse(await navigator.clipboard.readText())).toMatchObject({
      version: 1,
      host: { build: "16.0.20326.20132" },
      answers: SELF_TEST.answers,
    });
  });
});

test("it tells how far it is, can be stopped, and does not start while something else runs", async () => {
  let end: (outcome: Outcome<never>) => void = () => undefined;
  const { user, pane, called } = await renderPane("en", {
    selfTest: ({ onProgress } = {}) => {
      onProgress?.({ done: 6, of: 55, sheet: "" });
      return new Promise((resolve) => (end = resolve));
    },
  });
  await user.click(screen.getByTestId("selfTestOpen"));
  await user.click(await screen.findByTestId("selfTestStart"));
  expect((await screen.findByTestId("progress")).textContent).toContain("Asking Excel (7 of 55)");
  expect(await faults()).toEqual([]);
  await user.click(screen.getByTestId("selfTestOpen"));
  expect(screen.queryByTestId("selfTestDialog")).toBeNull();
  await user.click(screen.getByTestId("cancel"));
  end({ type: "Cancelled" });
  expect((await screen.findByTestId("message")).textContent).toBe(pane.cancelled);
  expect(called()).toEqual(["selfTest"]);
});

test("every answer has its words", () => {
  const words = Object.keys(selfTestAnswers.en.words);
  for (const { documented } of probes)
    if (typeof documented === "string" && /^[a-z]\w*$/.test(documented)) expect(words).toContain(documented);
});
