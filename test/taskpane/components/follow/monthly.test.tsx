import "@testing-library/jest-dom";
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Review, ReviewedReport } from "../../../../src/commands/months/reviewReports";
import type { ReviewedWork } from "../../../../src/commands/months/reviewWork";
import { F4 } from "../../../../src/forms/F4/form";
import { allTexts } from "../../../../src/i18n/allTexts";
import { NO_COUNTS } from "../../../../src/plan/reports/said";
import { done, GENERATED, SUMMARY, YEAR } from "../../fakeCommands";
import { renderPane } from "../../renderPane";

const withPlan = { check: async () => done(SUMMARY) };

const report: ReviewedReport = {
  source: "甲.xlsx · F4 甲",
  manager: "客户经理甲",
  month: "3月",
  problems: [],
  changes: [
    { client: "集团客户1", product: "彩铃", metric: "用户数", old: "90", now: "95" },
    { client: "集团客户1", product: null, metric: "用户数", old: "", now: "5" },
  ],
  reported: { manager: 0, month: 3, actuals: [] },
};
const clean: Review = {
  reports: [report],
  work: [],
  strangers: [],
  leftOut: [],
  missing: [{ form: "F4", period: "3月", managers: ["客户经理乙"] }],
  isClean: true,
};
const bad: Review = {
  reports: [
    {
      ...report,
      problems: [
        {
          problem: { level: "error", at: ["甲.xlsx · F4 甲!D23"], detail: { type: "WrongKind", expected: "amount", found: "约100" } },
          place: null,
        },
      ],
      reported: null,
    },
  ],
  work: [],
  strangers: [],
  leftOut: [],
  missing: [],
  isClean: false,
};
/** jsdom's files do not hand out their bytes. */
const file = (name: string): File => Object.assign(new File(["x"], name), { arrayBuffer: async () => new ArrayBuffer(1) });

afterEach(cleanup);

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  const { monthly, pane } = allTexts(language);

  test("monthly plans are made for a month and everybody, or for whom one chooses", async () => {
    const { user, commands } = await renderPane(language, withPlan);
    await user.click(screen.getByTestId("tab-follow"));
    await user.selectOptions(screen.getByTestId("month"), "3");
    await user.click(screen.getByTestId("monthly"));
    expect(commands.calls.find(([name]) => name === "makeMonthly")?.[1]).toEqual({ month: 3, managers: null });
    expect(await screen.findByTestId("done")).toHaveTextContent(pane.done.sheets(4));
    // Sheets of one manager need one to be chosen.
    await user.click(screen.getByTestId("managerSheets"));
    await user.click(screen.getByTestId("managers"));
    await user.click(screen.getByRole("menuitemcheckbox", { name: "客户经理乙" }));
    expect(screen.getByTestId("managerSheets")).toHaveTextContent("客户经理乙");
    await user.click(screen.getByTestId("managerSheets"));
    expect(commands.calls.flatMap(([name, request]) => (name === "managerSheets" ? [request] : []))).toEqual([
      { month: 3, manager: "yi", thanks: "" },
    ]);
    await user.click(screen.getByTestId("monthly"));
    expect(commands.calls.filter(([name]) => name === "makeMonthly").at(-1)?.[1]).toEqual({ month: 3, managers: ["yi"] });
  });

  test("the month that comes after the last reported one is offered first", async () => {
    await renderPane(language, { ...withPlan, yearState: async () => done({ ...YEAR, closed: 2, reported: [1, 2, 3] }) }).then(({ user }) =>
      user.click(screen.getByTestId("tab-follow")),
    );
    await waitFor(() => expect(screen.getByTestId("month")).toHaveValue("4"));
  });

  test("the dashboard is one press away", async () => {
    const { user, called } = await renderPane(language, withPlan);
    await user.click(screen.getByTestId("tab-follow"));
    await user.click(screen.getByTestId("dashboard"));
    expect(called()).toContain("makeDashboard");
    expect(await screen.findByTestId("done")).toBeVisible();
  });

  test("while files are being read the pane says which, how far, and can be stopped", async () => {
    let stop = (): void => undefined;
    const { user } = await renderPane(language, {
      ...withPlan,
      reviewReturned: (files, { onProgress, signal } = {}) => {
        onProgress?.({ doing: "reading", done: 0.5, of: files.length, sheet: files[0]?.name ?? "" });
        return new Promise((resolve) => signal?.addEventListener("abort", () => (stop = () => resolve({ type: "Cancelled" }))));
      },
    });
    await user.click(screen.getByTestId("tab-follow"));
    fireEvent.drop(screen.getByTestId("takeInCard"), { dataTransfer: { files: [file("甲.xlsx"), file("乙.xlsx")] } });
    expect(await screen.findByTestId("progress")).toHaveTextContent(pane.progress.file(0, 2, "甲.xlsx"));
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.5");
    await user.click(screen.getByTestId("cancel"));
    await act(async () => stop());
    expect(await screen.findByTestId("message")).toHaveTextContent(pane.cancelled);
    expect(screen.queryByTestId("review")).not.toBeInTheDocument();
    expect(screen.getByTestId("takeInCard")).toHaveTextContent("甲.xlsx");
  });

  test("a file that is too large to be read is not loaded at all", async () => {
    const { user, commands } = await renderPane(language, withPlan);
    await user.click(screen.getByTestId("tab-follow"));
    const huge = Object.defineProperty(file("大.xlsx"), "size", { value: 5_000_000_000 });
    fireEvent.drop(screen.getByTestId("takeInCard"), { dataTransfer: { files: [huge] } });
    await waitFor(() =>
      expect(commands.calls.find(([name]) => name === "reviewReturned")?.[1]).toEqual([{ name: "大.xlsx", bytes: null }]),
    );
  });

  test("chosen files are reviewed, old to new, and taken over only after a second press", async () => {
    const { user, commands, called } = await renderPane(language, { ...withPlan, reviewReturned: async () => done(clean) });
    await user.click(screen.getByTestId("tab-follow"));
    await user.upload(screen.getByTestId("files"), [file("甲.xlsx")]);
    const review = await screen.findByTestId("review");
    const [line] = within(review).getAllByTestId("reviewLine");
    expect(line).toHaveTextContent(
      monthly.review.line({ manager: "客户经理甲", month: "3月", figures: 2, counts: NO_COUNTS, submitted: { inTime: 0, late: [] } }),
    );
    // One line a manager: what is behind it is one press away.
    expect(review).not.toHaveTextContent("集团客户1");
    await user.click(line as HTMLElement);
    expect(review).toHaveTextContent(monthly.review.from("甲.xlsx · F4 甲"));
    expect(review).toHaveTextContent(monthly.review.change("集团客户1", "彩铃", "用户数", "90", "95"));
    expect(review).toHaveTextContent(monthly.review.change("集团客户1", monthly.review.cancelled, "用户数", "–", "5"));
    expect(review).toHaveTextContent(monthly.review.missing({ forms: ["F4"], periods: ["3月"], managers: ["客户经理乙"] }));
    expect([called().includes("reviewReturned"), called().includes("takeIn")]).toEqual([true, false]);
    await user.click(within(review).getByRole("button", { name: monthly.pane.confirm(1, 2) }));
    expect(commands.calls.find(([name]) => name === "takeIn")?.[1]).toMatchObject([{ name: "甲.xlsx" }]);
    expect(await screen.findByTestId("done")).toHaveTextContent(pane.done.ties(GENERATED.checks?.held ?? 0, GENERATED.checks?.lines ?? 0));
    expect(screen.queryByTestId("review")).not.toBeInTheDocument();
  });

  test("what stands against it is named, nothing can be taken over, and the file can be left out", async () => {
    const { user, commands } = await renderPane(language, {
      ...withPlan,
      reviewReturned: async (files) => done(files.length > 1 ? bad : clean),
    });
    await user.click(screen.getByTestId("tab-follow"));
    fireEvent.drop(screen.getByTestId("takeInCard"), { dataTransfer: { files: [file("甲.xlsx"), file("乙.xlsx")] } });
    const review = await screen.findByTestId("review");
    expect(review).toHaveTextContent("甲.xlsx · F4 甲!D23");
    expect(review).toHaveTextContent(monthly.pane.blocked);
    expect(screen.queryByTestId("takeIn")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: monthly.pane.remove("乙.xlsx") }));
    expect(await screen.findByTestId("takeIn")).toBeVisible();
    expect(
      commands.calls
        .filter(([name]) => name === "reviewReturned")
        .map(([, files]) => (files as { name: string }[]).map(({ name }) => name)),
    ).toEqual([["甲.xlsx", "乙.xlsx"], ["甲.xlsx"]]);
  });

  test("a file that is left out is told, and keeps no other waiting", async () => {
    const locked = { problem: { level: "error", at: ["锁.xlsx"], detail: { type: "LockedWorkbook" } }, place: null } as const;
    const { user, called } = await renderPane(language, {
      ...withPlan,
      reviewReturned: async () => done({ ...clean, strangers: [locked], leftOut: ["锁.xlsx"] }),
    });
    await user.click(screen.getByTestId("tab-follow"));
    fireEvent.drop(screen.getByTestId("takeInCard"), { dataTransfer: { files: [file("甲.xlsx"), file("锁.xlsx")] } });
    const review = await screen.findByTestId("review");
    expect(review).toHaveTextContent(monthly.pane.leftOut(["锁.xlsx"]));
    await user.click(within(review).getByTestId("takeIn"));
    expect(called()).toContain("takeIn");
  });

  test("a problem on a manager's sheet names the sheet by its tab", async () => {
    const located = {
      problem: { level: "error", at: ["D23"], detail: { type: "NegativeAmount", amount: "-1" } },
      place: { sheet: F4.keyOf("yi"), address: "D23", tab: "F4 乙" },
    } as const;
    const { user } = await renderPane(language, {
      ...withPlan,
      reviewReturned: async () => done({ ...bad, reports: [{ ...report, problems: [located], reported: null }] }),
    });
    await user.click(screen.getByTestId("tab-follow"));
    await user.click(screen.getByTestId("look"));
    expect(await screen.findByTestId("review")).toHaveTextContent("F4 乙 D23");
  });

  test("whoever looks at what both sides have changed chooses what stays", async () => {
    const conflict = {
      key: "v:1#time#1",
      entry: "2026-03-03 集团客户1",
      field: "时间",
      ours: "10:00",
      theirs: "11:00",
      stays: "theirs",
    } as const;
    const work: ReviewedWork = {
      source: "甲.xlsx · 拜访计划",
      manager: "客户经理甲",
      month: "3月",
      problems: [],
      returned: {} as never,
      counts: { ...NO_COUNTS, conflicts: 1 },
      submitted: { inTime: 1, late: [{ period: "2026-03-02", days: 2 }] },
      conflicts: [conflict],
    };
    const { user, commands } = await renderPane(language, {
      ...withPlan,
      reviewReturned: async () => done({ ...clean, reports: [], work: [work] }),
    });
    await user.click(screen.getByTestId("tab-follow"));
    await user.click(screen.getByTestId("look"));
    // What has to be decided stands open.
    const choice = await screen.findByTestId("conflict");
    expect(screen.getByTestId("review")).toHaveTextContent(monthly.review.late("2026-03-02", 2));
    expect(within(choice).getByLabelText(monthly.review.side.theirs("11:00"))).toBeChecked();
    await user.click(within(choice).getByLabelText(monthly.review.side.ours("10:00")));
    expect(within(choice).getByLabelText(monthly.review.side.ours("10:00"))).toBeChecked();
    await user.click(screen.getByTestId("takeIn"));
    expect(commands.calls.find(([name]) => name === "takeIn")?.[3]).toEqual(["v:1#time#1"]);
  });

  test("with nothing that came back it says so", async () => {
    const { user } = await renderPane(language, withPlan);
    await user.click(screen.getByTestId("tab-follow"));
    await user.click(screen.getByTestId("look"));
    expect(await screen.findByTestId("review")).toHaveTextContent(monthly.pane.nothing);
  });
});
