import type { Commands } from "../../../src/taskpane/tasks/tasks";
import { createActions } from "../../../src/taskpane/store/actions";
import { firstSession, type Session } from "../../../src/taskpane/session/session";
import { createStore } from "../../../src/taskpane/store/store";
import type { CellWhy } from "../../../src/commands/plan/whyCell";
import type { Outcome } from "../../../src/commands/outcome/outcome";
import type { Review } from "../../../src/commands/months/reviewReports";
import type { ChangePreview } from "../../../src/commands/year/previewChange";
import type { GivenRespreading } from "../../../src/taskpane/tasks/year";
import { CATCH_UP, done, fakeCommands, GENERATED, NO_PLAN, PREVIEW, PROBLEMS, RECENT, SUMMARY } from "../fakeCommands";

function pane(other: Partial<Commands> = {}) {
  const commands = fakeCommands(other);
  const store = createStore(firstSession("automatic"));
  const remembered: string[] = [];
  const actions = createActions(store, commands, {
    language: () => "zh-CN",
    rememberReview: () => undefined,
    saw: () => undefined,
    learn: async (choice) => void remembered.push(choice),
  });
  return { commands, store, actions, remembered };
}

test("sample puts a plan in the pane's language, and asks before it replaces one", async () => {
  const { actions, commands, store } = pane({
    sample: async (_language, { replace }) => (replace ? done(SUMMARY) : { type: "InputExists", sheet: "录入" }),
  });
  await actions.run("sample");
  expect(store.get().dialog).toEqual({ type: "Replace", task: "sample", sheet: "录入" });
  await actions.run("sample", { replace: true });
  expect(commands.calls).toEqual([
    ["sample", "zh-CN", { replace: false }],
    ["sample", "zh-CN", { replace: true }],
  ]);
  expect(store.get()).toMatchObject({ dialog: null, plan: { type: "Ready" } });
});

test("replacing an imported plan reads the same text again", async () => {
  const { actions, commands } = pane({
    importPlan: async (_text, { replace }) => (replace ? done(SUMMARY) : { type: "InputExists", sheet: "录入" }),
  });
  actions.openDialog({ type: "Import" });
  actions.setImportText("{}");
  await actions.run("import");
  await actions.run("import", { replace: true });
  expect(commands.calls.map(([name, text]) => [name, text])).toEqual([
    ["importPlan", "{}"],
    ["importPlan", "{}"],
  ]);
});

test("generate passes progress on, and sums the plan up anew afterwards", async () => {
  const seen: Session["work"][] = [];
  const { actions, commands, store } = pane({
    check: async () => done(SUMMARY),
    generate: async ({ onProgress } = {}) => {
      onProgress?.({ done: 0, of: 1, sheet: "F1" });
      return done(GENERATED);
    },
  });
  store.subscribe(() => seen.push(store.get().work));
  await actions.run("generate");
  expect(seen).toContainEqual({ type: "Generating", task: "generate", progress: { done: 0, of: 1, sheet: "F1" }, cancelling: false });
  expect(commands.calls.map(([name]) => name)).toEqual(["generate", "check", "opening", "mark"]);
  expect(store.get()).toMatchObject({ plan: { type: "Ready" }, report: { type: "Generated" } });
});

test("what is pressed on the ribbon while something runs comes in its turn", async () => {
  const finish: (() => void)[] = [];
  const waiting = (): Promise<void> => new Promise((resolve) => finish.push(resolve));
  const { actions, commands } = pane({
    goalCards: async () => {
      await waiting();
      return done(GENERATED);
    },
  });
  const cards = actions.run("goalCards");
  const pressed = [actions.press("generate"), actions.press("sample")];
  await Promise.resolve();
  finish.forEach((end) => end());
  await Promise.all([cards, ...pressed]);
  const started = commands.calls.map(([name]) => name).filter((name) => !["check", "opening", "mark"].includes(String(name)));
  expect(started).toEqual(["goalCards", "generate", "sample"]);
});

test("cancel stops the command by its signal", async () => {
  const { actions, store } = pane({
    generate: ({ signal } = {}) => new Promise((resolve) => signal?.addEventListener("abort", () => resolve({ type: "Cancelled" }))),
  });
  const generating = actions.run("generate");
  await Promise.resolve();
  actions.cancel();
  await generating;
  expect(store.get().report).toMatchObject({ type: "Cancelled" });
});

test("while something runs nothing else starts", async () => {
  const { actions, commands } = pane();
  await Promise.all([actions.run("check"), actions.run("generate"), actions.run("detail", 3)]);
  expect(commands.calls.map(([name]) => name)).toEqual(["check"]);
});

test("a button on the ribbon that opens the pane waits until the pane has looked around", async () => {
  let answer = (): void => undefined;
  const looked = new Promise<typeof NO_PLAN>((resolve) => (answer = () => resolve(NO_PLAN)));
  const { actions, commands, store } = pane({ check: () => looked });
  void actions.run("look");
  const sampling = actions.run("sample");
  expect(commands.calls.map(([name]) => name)).toEqual(["check"]);
  answer();
  await sampling;
  expect(commands.calls.map(([name]) => name)).toEqual(["check", "sample"]);
  expect(store.get().plan.type).toBe("Ready");
});

test("detail asks for a period by its number, goTo for a cell, and a chosen language is remembered", async () => {
  const { actions, commands, remembered } = pane();
  await actions.run("detail", 7);
  await actions.run("goTo", { sheet: "Input", address: "B7" });
  await actions.chooseLanguage("en");
  expect(commands.calls).toEqual([
    ["makePeriodSheet", 7, { onProgress: expect.any(Function), signal: expect.any(AbortSignal), review: { always: false, agreed: null } }],
    ["check"],
    ["goTo", { sheet: "Input", address: "B7" }],
  ]);
  expect(remembered).toEqual(["en"]);
});

test("a listener hears changes until it stops listening", () => {
  const { store, actions } = pane();
  let heard = 0;
  const stop = store.subscribe(() => heard++);
  actions.openDialog({ type: "Import" });
  stop();
  actions.closeDialog();
  expect(heard).toBe(1);
});

test("what is shown of the workbook is found anew beside everything else; what was begun meanwhile, or chosen, leaves it out", async () => {
  let summary = SUMMARY;
  let answer: () => void = () => undefined;
  const asked = { slowly: false };
  const slow = (): Promise<void> => (asked.slowly ? new Promise((resolve) => (answer = () => resolve())) : Promise.resolve());
  const { actions, commands, store } = pane({
    check: async () => {
      await slow();
      return done(summary);
    },
  });
  await actions.run("look");
  await actions.run("year");
  const shown = store.get();
  expect(await actions.renew()).toBe(true);
  // Nothing has changed, so nothing moves.
  expect(store.get()).toEqual(shown);
  expect(store.get().plan).toBe(shown.plan);
  expect(commands.calls.slice(-2).map(([name]) => name)).toEqual(["check", "yearState"]);
  summary = { ...SUMMARY, team: "typed since" };
  expect(await actions.renew()).toBe(true);
  expect(store.get()).toMatchObject({ plan: { summary: { team: "typed since" } }, work: { type: "Idle" } });
  asked.slowly = true;
  summary = { ...SUMMARY, team: "later" };
  const renewing = actions.renew();
  actions.chooseSplit(null);
  answer();
  expect(await renewing).toBe(false);
  expect(store.get()).toMatchObject({ plan: { summary: { team: "typed since" } } });
});

test("what is corrected leaves the list of what stands against the plan; the last of it leaves a plan that is sound", async () => {
  let problems = PROBLEMS;
  const { actions, store } = pane({ check: async () => (problems.length > 0 ? { type: "Problems", problems } : done(SUMMARY)) });
  await actions.run("check");
  expect(store.get().report).toMatchObject({ type: "Problems", problems: PROBLEMS });
  problems = PROBLEMS.slice(1);
  await actions.renew();
  expect(store.get()).toMatchObject({ plan: { type: "Draft" }, report: { type: "Problems", problems: PROBLEMS.slice(1) } });
  problems = [];
  await actions.renew();
  expect(store.get()).toMatchObject({ plan: { type: "Ready" }, report: { type: "Checked" } });
});

test("a number that was explained is explained anew where it stands, and no more where another stands", async () => {
  const found = (title: string, shown: string) =>
    done({ type: "Answered", title, place: { sheet: "F1", address: "B5" }, stale: { shown, planned: "1" } } as unknown as CellWhy);
  let answer = found("January", "2");
  const { actions, commands, store } = pane({ whyCell: async () => answer });
  await actions.run("why");
  answer = found("January", "3");
  await actions.renew();
  expect(commands.calls.at(-1)).toEqual(["whyCell", { sheet: "F1", address: "B5" }]);
  expect(store.get().report).toMatchObject({ type: "Why", found: { stale: { shown: "3" } } });
  answer = found("February", "3");
  await actions.renew();
  expect(store.get().report).toBeNull();
});

test("what a change would do follows the workbook while it is shown, and goes back to be corrected once it cannot be done", async () => {
  const change = { type: "respread", closed: 1 } as unknown as GivenRespreading;
  let preview: Outcome<ChangePreview> = done(PREVIEW);
  const { actions, commands, store } = pane({ previewChange: async () => preview, previewProposals: async () => preview });
  await actions.run("preview", change);
  await actions.run("catchUp", change);
  const shown = store.get().previewed;
  expect(shown).toMatchObject({ catchUp: CATCH_UP, found: { preview: PREVIEW, isAnew: false, asked: 0 } });
  await actions.renew();
  expect(store.get().previewed).toBe(shown);
  expect(commands.calls.slice(-2)).toEqual([
    ["previewChange", change],
    ["compareCatchUp", change],
  ]);
  const now = { ...PREVIEW, writing: { ...PREVIEW.writing, fingerprint: "other" } };
  preview = done(now);
  await actions.renew();
  expect(store.get().previewed?.found).toMatchObject({ preview: now, isAnew: true, asked: 0 });
  preview = { type: "Problems", problems: PROBLEMS };
  await actions.renew();
  expect(store.get().previewed).toMatchObject({ found: null, refusal: preview });
  actions.leave("previewed");
  await actions.run("previewProposals", { style: "guided", proposals: [] });
  expect(store.get().previewed).toBeNull();
});

test("what was done last and what came back follow the workbook while they are shown, and nobody asks afterwards", async () => {
  let recent = { actions: RECENT, hadMore: true };
  let review: Review = { reports: [], work: [], strangers: [], missing: [], leftOut: [], isClean: true };
  const { actions, commands, store } = pane({ recentActions: async () => done(recent), reviewReturned: async () => done(review) });
  await actions.run("recent");
  await actions.run("review", [{ name: "a.xlsx", bytes: null }]);
  recent = { actions: RECENT.slice(1), hadMore: true };
  review = { ...review, isClean: false };
  await actions.renew();
  expect(store.get()).toMatchObject({ recent, returned: { review } });
  actions.leave("recent");
  await actions.run(
    "review",
    Array.from({ length: 13 }, (_, at) => ({ name: `${at}.xlsx`, bytes: null })),
  );
  const { length } = commands.calls;
  await actions.renew();
  expect(commands.calls).toHaveLength(length);
});
