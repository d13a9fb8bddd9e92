import "@testing-library/jest-dom";
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { allTexts } from "../../../../src/i18n/allTexts";
import { problemText } from "../../../../src/i18n/problemText";
import { stagesTexts } from "../../../../src/i18n/stagesTexts";
import { today } from "../../../../src/commands/outcome/today";
import { done, GENERATED, SUMMARY, YEAR } from "../../fakeCommands";
import { renderPane } from "../../renderPane";

afterEach(cleanup);

async function renderStages(language: "zh-CN" | "en", other: Parameters<typeof renderPane>[1] = {}) {
  const pane = await renderPane(language, { check: async () => done(SUMMARY), ...other });
  await act(async () => fireEvent.click(screen.getByTestId("tab-follow")));
  const press = (id: string) => act(async () => fireEvent.click(screen.getByTestId(id)));
  await press("stagesOpen");
  return {
    ...pane,
    press,
    fill: (id: string, value: string) => fireEvent.change(screen.getByTestId(id), { target: { value } }),
    set: () => pane.commands.calls.filter(([name]) => name === "setStages").map(([, given]) => given),
  };
}

describe.each(["zh-CN", "en"] as const)("the status of plans in %s", (language) => {
  const all = allTexts(language);
  const words = stagesTexts[language];
  const labels = all.forms.stages.stages;
  const said = { by: "李主管", date: today(), note: "", gapAccepted: false };

  test("says how far everybody has come, since when and by whom, and what nobody has confirmed", async () => {
    await renderStages(language);
    expect(screen.getByTestId("stagesCounts")).toHaveTextContent(
      words.counts([words.counted(labels.draft, 1), words.counted(labels.proposed, 1)]),
    );
    const form = within(screen.getByTestId("stagesForm"));
    expect(form.getByText(`${labels.proposed} · 2026-01-05 · 李主管`)).toBeVisible();
    expect(form.getByText(words.open(["收入"]))).toBeVisible();
    expect(screen.getByTestId("stage-record")).toHaveAttribute("aria-disabled", "true");
  });

  test("chosen plans go on to the next stage, signed by the supervisor and dated today", async () => {
    const { press, set } = await renderStages(language);
    await press("stage-jia");
    expect(screen.getByTestId("stage-to")).toHaveValue("agreed");
    expect(screen.queryByTestId("stage-gap")).not.toBeInTheDocument();
    await press("stage-record");
    expect(set()).toEqual([{ managers: ["jia"], stage: "agreed", ...said }]);
    expect(screen.getByTestId("stage-jia")).not.toBeChecked();
    expect(await screen.findByTestId("done")).toBeVisible();
  });

  test("several go on together; a gap is accepted expressly, and only where there is one", async () => {
    const { press, fill, set } = await renderStages(language);
    await press("stage-all");
    expect(screen.getByTestId("stage-to")).toHaveValue("proposed");
    fill("stage-to", "agreed");
    fill("stage-date", "2026-01-09");
    await press("stage-gap");
    await press("stage-record");
    expect(set()).toEqual([{ managers: ["jia", "yi"], stage: "agreed", ...said, date: "2026-01-09", gapAccepted: true }]);
  });

  test("back it goes only with a reason, and never without a date", async () => {
    const { press, fill, set } = await renderStages(language);
    await press("stage-jia");
    fill("stage-to", "draft");
    await press("stage-record");
    fill("stage-note", "口径调整");
    fill("stage-date", "soon");
    expect(screen.getByText(problemText(all.problems, { type: "WrongKind", expected: "date", found: "soon" }))).toBeVisible();
    await press("stage-record");
    expect(set()).toEqual([]);
    fill("stage-date", "2026-01-09");
    await press("stage-record");
    expect(set()).toEqual([{ managers: ["jia"], stage: "draft", ...said, note: "口径调整", date: "2026-01-09" }]);
  });

  test("what stands against it is told once for all whom it is about, and what was chosen stays", async () => {
    const skipped = { type: "StageSkipped", stage: "issued", from: "draft", next: "proposed" } as const;
    const elsewhere = { type: "UnknownManager", name: "丁", known: ["甲"] } as const;
    const open = { type: "FiguresOpen", manager: "客户经理乙", figures: ["收入"] } as const;
    const at = (position: number) => ({ level: "error", at: ["stages", position, "stage"] }) as const;
    const { press } = await renderStages(language, {
      setStages: async () => ({
        type: "Problems",
        problems: [
          { problem: { ...at(0), detail: skipped }, place: null },
          { problem: { ...at(1), detail: skipped }, place: null },
          { problem: { ...at(1), detail: open }, place: null },
          { problem: { ...at(0), detail: elsewhere }, place: { sheet: "Stages", address: "A5" } },
        ],
      }),
    });
    await press("stage-all");
    await press("stage-record");
    const form = within(screen.getByTestId("stagesForm"));
    expect(form.getByText(words.about(["客户经理甲", "客户经理乙"]))).toBeVisible();
    expect(form.getByText(problemText(all.problems, skipped), { exact: false })).toBeVisible();
    expect(form.getByText(`${all.forms.stages.name} A5`)).toBeVisible();
    expect(form.getByText(problemText(all.problems, open)).textContent?.trim()).toBe(problemText(all.problems, open));
    expect(screen.getByTestId("stage-jia")).toBeChecked();
    await press("stage-yi");
    expect(form.queryByText(`${all.forms.stages.name} A5`)).not.toBeInTheDocument();
  });

  test("where nobody keeps a record, the card says what a first line does", async () => {
    const fresh = YEAR.stages.map((one) => ({ ...one, stage: "draft" as const, date: "", by: "", open: [] }));
    await renderStages(language, { yearState: async () => done({ ...YEAR, stages: fresh }), setStages: async () => done(GENERATED) });
    expect(screen.getByTestId("stagesCounts")).toHaveTextContent(words.none);
  });
});
