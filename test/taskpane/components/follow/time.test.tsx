import "@testing-library/jest-dom";
import { cleanup, screen } from "@testing-library/react";
import { FORMS } from "../../../../src/forms/forms";
import { allTexts } from "../../../../src/i18n/allTexts";
import { timeTasks } from "../../../../src/taskpane/tasks/time";
import { done, SUMMARY } from "../../fakeCommands";
import { renderPane } from "../../renderPane";

afterEach(cleanup);

const FORMS_OF_TIME = FORMS.filter(({ per }) => per === "person");
const SHEETS = Object.keys(timeTasks) as (keyof typeof timeTasks)[];

test.each(["zh-CN", "en"] as const)(
  "every sheet of people's own time is made for the supervisor, or for whom one chooses: %s",
  async (language) => {
    const { pane } = allTexts(language);
    const { user, commands } = await renderPane(language, { check: async () => done(SUMMARY) });
    await user.click(screen.getByTestId("tab-follow"));
    await user.click(screen.getByTestId("timeOpen"));
    for (const sheet of SHEETS) {
      await user.click(screen.getByTestId(sheet));
      expect(await screen.findByTestId("made")).toHaveTextContent(pane.made[sheet](1));
    }
    await user.selectOptions(screen.getByTestId("who"), "yi");
    await user.click(screen.getByTestId(SHEETS[0] ?? ""));
    const asked = commands.calls.filter(([name]) => name === "makePersonalSheet");
    expect(asked.map(([, form]) => form)).toEqual(expect.arrayContaining([...FORMS_OF_TIME]));
    expect(asked.map(([, , who]) => who)).toEqual([...SHEETS.map(() => ""), "yi"]);
  },
);
