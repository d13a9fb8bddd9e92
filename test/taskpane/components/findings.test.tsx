import "@testing-library/jest-dom";
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { FINDING_TEXTS } from "../../../src/forms/findings/texts";
import { rulesOf, USUAL_CHECKING } from "../../../src/plan/inputs/checking";
import { CHECKED, done, MADE, PROBLEMS, SUMMARY } from "../fakeCommands";
import { renderPane } from "../renderPane";

afterEach(cleanup);

async function atCheck(other: Parameters<typeof renderPane>[1] = {}) {
  const pane = await renderPane("zh-CN", { check: async () => done(SUMMARY), ...other });
  await act(async () => fireEvent.click(screen.getByTestId("tab-check")));
  return pane;
}

test("nothing is checked before somebody has confirmed that the team knows", async () => {
  const requests: unknown[] = [];
  const { user } = await atCheck({
    checkReports: async (request) => {
      requests.push(request);
      return done(request.isTold ? CHECKED : { type: "NotTold" as const });
    },
  });
  await user.click(screen.getByTestId("checkReports"));
  expect(await screen.findByTestId("notTold")).toBeInTheDocument();
  expect(screen.queryByTestId("findings")).toBeNull();
  await user.click(screen.getByTestId("told"));
  expect(await screen.findByTestId("findings")).toBeInTheDocument();
  expect(requests).toEqual([expect.not.objectContaining({ isTold: true }), expect.objectContaining({ isTold: true, by: "李主管" })]);
});

test("while it is on trial there are counts and no names", async () => {
  await atCheck({ checkReports: async () => done({ ...CHECKED, trialUntil: "2026-07-30", rows: [] }) }).then(({ user }) =>
    user.click(screen.getByTestId("checkReports")),
  );
  expect(await screen.findByTestId("trialCounts")).toHaveTextContent("4 同一客户内容无变化: 1");
  expect(screen.queryByTestId("findings")).toBeNull();
});

test("a finding shows its numbers, leads to its rows, and is followed up where it stands", async () => {
  const requests: { readonly said?: ReadonlyMap<string, unknown> }[] = [];
  const { user, called } = await atCheck({
    checkReports: async (request) => {
      requests.push(request);
      return done(CHECKED);
    },
  });
  await user.click(screen.getByTestId("checkReports"));
  const item = await screen.findByTestId("finding-86e3002f");
  for (const part of ["关注", "新", "客户经理甲", "请核实进展", "相似度1", "不低于0.8"]) expect(item).toHaveTextContent(part);
  await user.click(within(item).getByTestId("rows-86e3002f"));
  expect(item).toHaveTextContent("等 24 行");
  await user.click(within(item).getByText("2026-05-20 · 集团客户1"));
  expect(called()).toContain("goTo");
  await user.click(within(item).getByTestId("follow-86e3002f"));
  await user.selectOptions(within(item).getByTestId("follow-how"), "talk");
  await user.selectOptions(within(item).getByTestId("follow-outcome"), "watch");
  await user.type(within(item).getByTestId("follow-answer"), "在换系统");
  await user.click(within(item).getByTestId("follow-save"));
  expect(requests[1]?.said?.get("86e3002f")).toMatchObject({ how: "talk", outcome: "watch", answer: "在换系统", by: "李主管", st: false });
});

test("findings are shown as far as they are wanted", async () => {
  const [row] = CHECKED.rows;
  if (!row) throw new Error("no row");
  const rows = [row, { ...row, id: "619841aa", rule: 12, level: "priority" as const, manager: "yi", who: "客户经理乙" }];
  const { user } = await atCheck({ checkReports: async () => done({ ...CHECKED, rows }) });
  await user.click(screen.getByTestId("checkReports"));
  await user.selectOptions(await screen.findByTestId("filter-manager"), "yi");
  expect(screen.queryByTestId("finding-86e3002f")).toBeNull();
  expect(screen.getByTestId("findingsShown")).toHaveTextContent("1 / 2");
  await user.selectOptions(screen.getByTestId("filter-rule"), "4");
  expect(screen.getByTestId("findingsShown")).toHaveTextContent("没有符合筛选的发现");
});

test("many findings of one rule about one manager are one thing to talk about: the others wait behind a button", async () => {
  const [row] = CHECKED.rows;
  if (!row) throw new Error("no row");
  const many = ["a", "b", "c", "d"].map((id) => ({ ...row, id }));
  const { user } = await atCheck({ checkReports: async () => done({ ...CHECKED, rows: [...many, { ...row, id: "e", rule: 7 }] }) });
  await user.click(screen.getByTestId("checkReports"));
  await screen.findByTestId("finding-e");
  expect(screen.queryByTestId("finding-b")).toBeNull();
  await user.click(screen.getByText("另有 3 条：4 同一客户内容无变化 · 客户经理甲"));
  expect(screen.getByTestId("finding-d")).toBeInTheDocument();
});

test("rules are switched off and thresholds agreed in the pane; what is left empty is as usual", async () => {
  const given: unknown[] = [];
  const { user } = await atCheck({
    checkSettings: async () => done({ ...USUAL_CHECKING, rules: rulesOf({ 7: { share: 0.4 } }) }),
    setCheckSettings: async (settings) => {
      given.push(settings);
      return done(USUAL_CHECKING);
    },
  });
  await user.click(await screen.findByTestId("rulesOpen"));
  await user.click(await screen.findByTestId("rule-5"));
  await user.click(screen.getByTestId("thresholds-7"));
  expect(screen.getByTestId("setting-7.share")).toHaveValue("0.4");
  await user.clear(screen.getByTestId("setting-7.share"));
  await user.type(screen.getByTestId("setting-7.min"), "20");
  await user.click(screen.getByTestId("rulesSave"));
  expect(given).toEqual([expect.objectContaining({ window: 60, keepMonths: 12, trialUntil: "" })]);
  expect((given[0] as { readonly rules: unknown }).rules).toMatchObject({ 5: { on: false }, 7: { min: 20 } });
  expect(JSON.stringify(given)).not.toContain("share");
});

test("where the rules cannot be read, nothing goes on waiting for them", async () => {
  const { user } = await atCheck({ checkSettings: async () => ({ type: "Problems", problems: PROBLEMS }) });
  await user.click(await screen.findByTestId("rulesOpen"));
  await waitFor(() => expect(screen.queryByTestId("rulesWait")).toBeNull());
  expect(screen.queryByTestId("rulesForm")).toBeNull();
  expect(screen.queryByTestId("problems")).not.toBeNull();
});

test("sheets of reports are made for the period that is chosen; what is of a month is offered for months alone", async () => {
  const wanted: unknown[] = [];
  const { user } = await atCheck({
    makeReport: async (request) => {
      wanted.push(request);
      return done(MADE);
    },
  });
  const card = within(await screen.findByTestId("reportsCard"));
  expect(card.queryByTestId("attainment")).toBeNull();
  await user.click(card.getByTestId("analysis"));
  await user.selectOptions(card.getByTestId("period"), "quarter 1");
  await user.click(card.getByTestId("analysis"));
  await user.selectOptions(card.getByTestId("period"), "month 5");
  for (const name of ["analysis", "attainment", "clientAnalysis", "competitorNews", "clientCards"])
    await user.click(card.getByTestId(name));
  expect(wanted).toEqual([
    { type: "analysis", period: { type: "window" } },
    { type: "analysis", period: { type: "quarter", quarter: 1 } },
    { type: "analysis", period: { type: "month", month: 5 } },
    { type: "attainment", month: 5 },
    { type: "clientAnalysis", month: 5 },
    { type: "competitorNews" },
    { type: "clientCards" },
  ]);
});

test("the form of a follow-up says what its sheet says", async () => {
  const { user } = await atCheck({ checkReports: async () => done(CHECKED) });
  await user.click(screen.getByTestId("checkReports"));
  const item = within(await screen.findByTestId("finding-86e3002f"));
  await user.click(item.getByTestId("follow-86e3002f"));
  const { answer, how, date, by, outcome, note } = FINDING_TEXTS["zh-CN"].columns;
  for (const label of [answer, how, date, by, outcome, note]) expect(item.getByLabelText(label)).toBeInTheDocument();
});
