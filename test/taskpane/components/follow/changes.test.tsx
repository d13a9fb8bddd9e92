import "@testing-library/jest-dom";
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import type { Generated, Outcome } from "../../../../src/commands/outcome/outcome";
import { problemText } from "../../../../src/i18n/problemText";
import { allTexts } from "../../../../src/i18n/allTexts";
import { confirmTexts } from "../../../../src/i18n/confirmTexts";
import { yearTexts } from "../../../../src/i18n/yearTexts";
import { CATCH_UP, done, GENERATED, PREVIEW, SUMMARY, YEAR } from "../../fakeCommands";
import type { PlanFile } from "../../../../src/plan/file/planFile";
import { CHANGE_TYPES } from "../../../../src/plan/file/concepts/changes";
import { validate } from "../../../../src/plan/file/validate";
import example from "../../../../src/workbench/examples/three-managers.json";
import { renderPane } from "../../renderPane";

const PLAN = example as PlanFile;
const withPlan = { check: async () => done(SUMMARY) };

afterEach(cleanup);

/** The pane on its tab of the year. */
async function renderYear(language: "zh-CN" | "en", other: Parameters<typeof renderPane>[1] = {}) {
  const pane = await renderPane(language, { ...withPlan, ...other });
  await act(async () => fireEvent.click(screen.getByTestId("tab-follow")));
  const click = (name: string) => act(async () => fireEvent.click(screen.getByLabelText(name)));
  return {
    ...pane,
    click,
    press: (id: string) => act(async () => fireEvent.click(screen.getByTestId(id))),
    fill: (id: string, value: string) => fireEvent.change(screen.getByTestId(`field-${id}`), { target: { value } }),
  };
}

const NONE = { putBack: 0, lost: 0, conflict: 0, kept: 0, line: 0, changed: 0, new: 0, removed: 0 };

describe.each(["zh-CN", "en"] as const)("the year in %s", (language) => {
  const all = allTexts(language);
  const words = yearTexts[language];

  test("shows which months are closed and reported, and what was changed so far", async () => {
    await renderYear(language);
    expect(screen.getByText(`${words.closed(1, YEAR.months)} ${words.reported(["1月", "2月"])}`)).toBeVisible();
    const history = within(screen.getByTestId("history"));
    expect(history.getByText("结账重分解")).toBeVisible();
    expect(history.getByText("2026-02-02 · 李主管")).toBeVisible();
  });

  test("a revision is filled in, previewed, and made only after that", async () => {
    const { commands, press, fill } = await renderYear(language);
    await press("year-revise");
    expect(within(screen.getByTestId("changeDialog")).getByText(words.fields.now("3,600"))).toBeVisible();
    fill("reason", "better");
    fill("manager", "客户经理甲");
    expect(screen.getByText(words.fields.now("2,400"))).toBeVisible();
    fill("month", "7");
    fill("total", "2,460");
    fill("date", "2026-07-01");
    fill("note", "=1+1");
    expect(screen.queryByTestId("makeChange")).not.toBeInTheDocument();
    await press("previewChange");
    const given = {
      type: "revise",
      reason: "better",
      metric: "收入",
      manager: "客户经理甲",
      month: 7,
      total: "2460",
      date: "2026-07-01",
      by: "李主管",
      note: "=1+1",
    };
    expect(commands.calls).toContainEqual(["previewChange", given]);
    const preview = within(screen.getByTestId("preview"));
    expect(preview.getByTestId("teamStays")).toHaveTextContent(words.teamChanges);
    expect(preview.getByRole("table", { hidden: true, name: words.byManager("收入") })).toHaveTextContent("客户经理甲2,4002,460+60");
    fireEvent.change(screen.getByTestId("previewWho"), { target: { value: "1" } });
    expect(preview.getByRole("table", { hidden: true, name: words.byMonth("收入", "客户经理甲") })).toHaveTextContent("7月100110+10");
    await press("backToChange");
    expect(screen.queryByTestId("preview")).not.toBeInTheDocument();
    fill("total", "2470");
    await press("previewChange");
    expect(screen.getByRole("heading", { name: words.result, level: 2 })).toHaveFocus();
    await press("makeChange");
    const made = commands.calls.find(([name]) => name === "makeChange");
    expect(made?.[1]).toEqual({ ...given, total: "2470" });
    expect(made?.[2]).toMatchObject({ review: { always: true, agreed: PREVIEW.writing?.fingerprint } });
    expect(screen.queryByTestId("changeDialog")).not.toBeInTheDocument();
    expect(await screen.findByTestId("done")).toBeVisible();
  });

  test("what stands against a change stands at its field, in words, and nothing can be made", async () => {
    const detail = { type: "EffortIsNoReason" } as const;
    const elsewhere = { type: "UnknownManager", name: "丁", known: ["甲"] } as const;
    const { press } = await renderYear(language, {
      previewChange: async () => ({
        type: "Problems",
        problems: [
          { problem: { level: "error", at: ["changes", 1, "reason"], detail }, place: null },
          { problem: { level: "error", at: ["clients", 0, "manager"], detail: elsewhere }, place: { sheet: "Input", address: "B7" } },
        ],
      }),
    });
    await press("year-revise");
    await press("previewChange");
    expect(screen.getByTestId("field-reason")).toHaveAccessibleDescription(problemText(all.problems, detail));
    expect(screen.getByText(problemText(all.problems, elsewhere), { exact: false })).toBeVisible();
    expect(screen.queryByTestId("makeChange")).not.toBeInTheDocument();
  });

  test("a change that is refused when it is made stays to be corrected, and the dialog closes once it is done", async () => {
    const detail = { type: "EffortIsNoReason" } as const;
    const elsewhere = { type: "UnknownManager", name: "丁", known: ["甲"] } as const;
    const failure = { code: "InvalidArgument", sheet: "F1", details: "", workbook: { type: "PutBack", unprotected: [] } } as const;
    const ends: Outcome<Generated>[] = [
      {
        type: "Problems",
        problems: [
          { problem: { level: "error", at: ["changes", 1, "reason"], detail }, place: null },
          { problem: { level: "error", at: ["clients", 0, "manager"], detail: elsewhere }, place: { sheet: "Input", address: "B7" } },
        ],
      },
      { type: "Failed", failure },
      { type: "Cancelled" },
      done(GENERATED),
    ];
    let yearLooks = 0;
    const { press, fill } = await renderYear(language, {
      makeChange: async () => ends.shift() ?? done(GENERATED),
      // The cell that stands against it would make the year one that cannot be gone through.
      yearState: async () => ((yearLooks += 1) > 2 && ends.length > 0 ? { type: "Problems", problems: [] } : done(YEAR)),
    });
    await press("year-revise");
    fill("note", "一句话");
    await press("previewChange");
    await press("makeChange");
    const dialog = within(screen.getByTestId("changeDialog"));
    expect(screen.getByTestId("field-reason")).toHaveAccessibleDescription(problemText(all.problems, detail));
    expect(dialog.getByText(problemText(all.problems, elsewhere), { exact: false })).toBeVisible();
    expect(screen.getByTestId("field-note")).toHaveValue("一句话");
    fill("reason", "better");
    await press("previewChange");
    await press("makeChange");
    expect(dialog.getByText(all.writing.failure(failure), { exact: false })).toBeVisible();
    expect(screen.getByTestId("field-note")).toHaveValue("一句话");
    await press("previewChange");
    await press("makeChange");
    expect(screen.getByTestId("preview")).toBeVisible();
    await press("makeChange");
    expect(screen.queryByTestId("changeDialog")).not.toBeInTheDocument();
  });

  test("while a change is made, the dialog shows how far it is and can stop it, but does not close", async () => {
    let end: (outcome: Outcome<Generated>) => void = () => undefined;
    let stopped: AbortSignal | undefined;
    const { press, store } = await renderYear(language, {
      makeChange: (_change, options) => {
        stopped = options?.signal;
        options?.onProgress?.({ done: 1, of: 4, sheet: "F1" });
        return new Promise((resolve) => (end = resolve));
      },
    });
    await press("year-respread");
    await press("previewChange");
    await press("makeChange");
    const dialog = within(screen.getByTestId("changeDialog"));
    expect(dialog.getByText(all.pane.progress.sheet(1, 4, "F1"))).toBeVisible();
    expect(screen.getAllByText(all.pane.progress.cancel)).toHaveLength(1);
    fireEvent.keyDown(screen.getByTestId("changeDialog"), { key: "Escape" });
    expect(store.get().dialog).not.toBeNull();
    expect(screen.getByTestId("preview")).toBeVisible();
    await press("cancel");
    expect(stopped?.aborted).toBe(true);
    await act(async () => end({ type: "Cancelled" }));
    expect(screen.getByTestId("preview")).toBeVisible();
    fireEvent.keyDown(screen.getByTestId("changeDialog"), { key: "Escape" });
    expect(screen.queryByTestId("preview")).not.toBeInTheDocument();
    await press("closeChange");
    expect(store.get().dialog).toBeNull();
  });

  test("closing months compares three ways to catch up with the best month", async () => {
    const { commands, press, fill } = await renderYear(language);
    await press("year-respread");
    fill("closed", "2");
    fill("remainders", "shared");
    await press("previewChange");
    const given = expect.objectContaining({ type: "respread", closed: 2, remainders: "shared", whenOver: "zero", shape: "seasonal" });
    expect(commands.calls).toContainEqual(["compareCatchUp", given]);
    const compared = within(screen.getByTestId("catchUp"));
    expect(compared.getByText(words.best("90"))).toBeVisible();
    expect(compared.getByRole("table", { hidden: true })).toHaveTextContent("3月100101102");
    expect(compared.getAllByText(words.beyond)).toHaveLength(CATCH_UP.filter(({ people }) => people[0]?.months[1]?.isBeyond).length);
  });

  test("leaving asks for a name or for colleagues, joining for clients or a share", async () => {
    const { commands, press, fill, click } = await renderYear(language, { previewChange: async () => done({ ...PREVIEW, metrics: [] }) });
    await press("year-leave");
    fill("manager", "客户经理乙");
    fill("who", "successors");
    await click("客户经理甲");
    expect(screen.queryByRole("checkbox", { hidden: true, name: "客户经理乙" })).not.toBeInTheDocument();
    await press("previewChange");
    expect(commands.calls).toContainEqual([
      "previewChange",
      expect.objectContaining({ type: "leave", manager: "客户经理乙", month: 2, successors: ["客户经理甲"] }),
    ]);
    expect(screen.getByText(words.nobody)).toBeVisible();
    await press("backToChange");
    await press("closeChange");
    await press("year-join");
    fill("name", "丁");
    fill("firstDay", "2026-04-16");
    const [month, day] = (["month", "firstDay"] as const).map((field) => screen.getByTestId<HTMLInputElement>(`field-${field}`));
    expect(month?.value).toBe("4");
    fill("month", "5");
    expect(day?.value).toBe("");
    fill("firstDay", "2026-04-16");
    fill("share", "12.5%");
    fill("ramp", "50%, 75%");
    await click("集团客户3");
    await press("previewChange");
    expect(commands.calls).toContainEqual([
      "previewChange",
      expect.objectContaining({ type: "join", name: "丁", month: "2026-04-16", clients: ["集团客户3"], share: 0.125, ramp: [0.5, 0.75] }),
    ]);
  });

  test("whoever has not reported is closed with 0 only when that is agreed to", async () => {
    const silent = (manager: string) => ({
      problem: {
        level: "notice",
        at: ["changes", 1, "closed"],
        detail: { type: "ReportMissing", manager, months: [1], firstMonth: 1 },
      } as const,
      place: null,
    });
    const { press, called } = await renderYear(language, {
      previewChange: async () => ({ type: "Done", value: PREVIEW, notices: [silent("甲"), silent("乙")] }),
    });
    await press("year-respread");
    await press("previewChange");
    expect(screen.getByText(words.silent(2), { exact: false })).toBeVisible();
    await press("makeChange");
    expect(called()).not.toContain("makeChange");
    await act(async () => fireEvent.click(screen.getByLabelText(words.closeAsZero)));
    await press("makeChange");
    expect(called()).toContain("makeChange");
  });

  test.each(CHANGE_TYPES)("%s: whatever is missing is told at a field that is there", async (type) => {
    const { press } = await renderYear(language, {
      previewChange: async (given) => {
        const { problems } = validate({ ...PLAN, changes: [...(PLAN.changes ?? []), given] });
        const errors = problems.filter(({ level }) => level === "error");
        return { type: "Problems", problems: errors.map((problem) => ({ problem, place: null })) };
      },
    });
    await press(`year-${type}`);
    await press("previewChange");
    const dialog = screen.getByTestId("changeDialog");
    if (type !== "respread") expect(dialog.querySelectorAll("[aria-invalid=true]").length).toBeGreaterThan(0);
    expect(within(dialog).queryByText(words.elsewhere, { exact: false })).not.toBeInTheDocument();
  });

  test("negotiating shows what is issued and the gap, refuses what is no amount, and saves all of it", async () => {
    const { commands, press } = await renderYear(language);
    await press("year-negotiate");
    const [first, second] = screen.getAllByTestId("proposal").map((one) => within(one));
    expect(second?.getByText(words.negotiate.gap("-100"))).toBeVisible();
    const running = () => screen.getByTestId("runningGap").textContent;
    const { allIssued, allProposed, allAgreed, gap } = words.negotiate;
    expect(running()).toBe(`${allIssued}3,600${allProposed}3,500${gap("-100")}${allAgreed}3,500${gap("-100")}`);
    const agreed = first?.getByLabelText(words.negotiate.agreed) as HTMLElement;
    fireEvent.change(agreed, { target: { value: "many" } });
    expect(agreed).toHaveAccessibleDescription(problemText(all.problems, { type: "WrongKind", expected: "amount", found: "many" }));
    fireEvent.change(agreed, { target: { value: "2,500" } });
    expect(running()).toContain(`${words.negotiate.allAgreed}3,600${words.negotiate.noGap}`);
    fireEvent.change(screen.getByTestId("style"), { target: { value: "delegated" } });
    await press("previewProposals");
    await press("makeChange");
    expect(commands.calls.find(([name]) => name === "saveProposals")?.[1]).toEqual({
      style: "delegated",
      proposals: [{ ...YEAR.proposals[0], agreed: "2,500" }, YEAR.proposals[1]],
    });
  });

  test("proposals that are refused stay to be corrected, with what is wrong at their fields, also of another metric", async () => {
    const detail = { type: "WrongKind", expected: "amount", found: "1e9" } as const;
    const elsewhere = { type: "UnknownManager", name: "丁", known: ["甲"] } as const;
    const state = {
      ...YEAR,
      metrics: [...YEAR.metrics, { name: "用户数", unit: { size: 1, decimals: 0 } }],
      proposals: [
        ...YEAR.proposals,
        { manager: "客户经理甲", metric: "用户数", product: null, issued: "300", proposed: "", agreed: "", note: "" },
      ],
    };
    const ends: Outcome<Generated>[] = [
      {
        type: "Problems",
        problems: [
          { problem: { level: "error", at: ["proposals", 2, "agreed"], detail }, place: null },
          { problem: { level: "error", at: ["proposals", 2, "manager"], detail: elsewhere }, place: null },
        ],
      },
      done(GENERATED),
    ];
    const { press } = await renderYear(language, {
      yearState: async () => done(state),
      saveProposals: async () => ends.shift() ?? done(GENERATED),
    });
    await press("year-negotiate");
    const [first] = screen.getAllByTestId("proposal").map((one) => within(one));
    fireEvent.change(first?.getByLabelText(words.negotiate.agreed) as HTMLElement, { target: { value: "2,500" } });
    await press("previewProposals");
    await press("makeChange");
    expect(screen.getByTestId("negotiateMetric")).toHaveValue("用户数");
    const [other] = screen.getAllByTestId("proposal").map((one) => within(one));
    expect(other?.getByLabelText(words.negotiate.agreed)).toHaveAccessibleDescription(problemText(all.problems, detail));
    expect(within(screen.getByTestId("negotiateDialog")).getByText(problemText(all.problems, elsewhere), { exact: false })).toBeVisible();
    fireEvent.change(screen.getByTestId("negotiateMetric"), { target: { value: "收入" } });
    expect(within(screen.getAllByTestId("proposal")[0] as HTMLElement).getByLabelText(words.negotiate.agreed)).toHaveValue("2,500");
    await press("previewProposals");
    await press("makeChange");
    expect(screen.queryByTestId("negotiateDialog")).not.toBeInTheDocument();
  });

  test("the last change is taken back only when what that writes was seen", async () => {
    const preview = {
      fingerprint: "0a1b2c3d",
      sheets: [{ key: "F1", name: "F1", state: "merged", size: 96, counts: { ...NONE, changed: 1, putBack: 1 } }],
      cells: [
        { place: { sheet: "F1", address: "B3" }, title: null, kind: "putBack", was: "0.5", becomes: "0.45" },
        { place: { sheet: "F1", address: "B4" }, title: "收入 · 客户经理甲 · 1月", kind: "changed", was: "100", becomes: "110" },
      ],
    } as const;
    const { commands, press } = await renderYear(language, {
      undoChange: async (options) => (options?.review?.agreed === preview.fingerprint ? done(GENERATED) : { type: "ToConfirm", preview }),
    });
    const asked = () => commands.calls.filter(([name]) => name === "undoChange");
    await press("undo");
    expect(asked()).toHaveLength(1);
    const confirm = confirmTexts[language];
    expect(screen.getByRole("heading", { name: confirm.title })).toHaveFocus();
    expect(screen.getByText(confirm.concerns(1))).toBeVisible();
    expect(screen.getByText(confirm.from("100", "110"))).toBeVisible();
    fireEvent.change(screen.getByTestId("previewKind"), { target: { value: "putBack" } });
    expect(screen.queryByText(confirm.from("100", "110"))).not.toBeInTheDocument();
    await press("leaveWriting");
    expect(asked()).toHaveLength(1);
    await press("undo");
    await press("confirmWriting");
    expect(asked()).toHaveLength(3);
    expect(screen.queryByTestId("confirmDialog")).not.toBeInTheDocument();
    expect(await screen.findByTestId("done")).toBeVisible();
  });

  test("a year that cannot be gone through says where", async () => {
    const detail = { type: "MonthClosed", month: 2, firstMonth: 1, closed: 3 } as const;
    await renderYear(language, {
      yearState: async () => ({
        type: "Problems",
        problems: [{ problem: { level: "error", at: ["changes", 1, "month"], detail }, place: { sheet: "Changes", address: "I6" } }],
      }),
    });
    expect(screen.getByText(problemText(all.problems, detail))).toBeVisible();
  });
});
